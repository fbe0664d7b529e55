#include "core/cleanup/cleanupledger.h"
#include "core/net/netsettings.h"
#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

/// How the ledger works off what is doomed.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

// Enough to keep a server busy, few enough not to look like an attack when thousands are cancelled at once.
constexpr int MaximumRunning = 8;
constexpr qint64 LongestNapMs = 60'000; // a sleeping computer's timers may be late

constexpr auto RemovedByUs = "removedByUs"_L1;

// A path is proved gone by one lstat; a server may still be digesting a request it has seen nobody wait for.
bool needsSecondLook(LeftoverKind kind) { return !isLocal(kind); }

// Asking for a session whose name never arrived is impossible; a part file has the name Ferry gave it.
bool cannotBeNamed(const Leftover &leftover)
{
    return leftover.neverConfirmed && isNamedByServer(leftover.kind);
}

/// When no more is tried, ms since the epoch; 0 for never.
qint64 windowEnd(const Leftover &leftover)
{
    const qint64 window = removalWindowMs(leftover.kind);
    const auto doomedAt = static_cast<qint64>(leftover.facts.value("doomedAt"_L1).toDouble());
    return window > 0 && doomedAt > 0 ? doomedAt + window : 0;
}

QString placeOf(const Leftover &leftover)
{
    return isLocal(leftover.kind) ? QString() : NetSettings::origin(QUrl(leftover.where));
}

} // namespace

void CleanupLedger::enqueue(Entry &entry, QDeadlineTimer due)
{
    dequeue(entry);
    entry.place = placeOf(entry.leftover);
    entry.dueAt = due.deadline();
    m_places[entry.place].waiting.emplace(entry.dueAt, entry.leftover.id);
    if (due.hasExpired())
        m_timer.start(0);
    else
        armTimer();
}

void CleanupLedger::dequeue(const Entry &entry)
{
    m_places[entry.place].waiting.erase({entry.dueAt, entry.leftover.id});
}

void CleanupLedger::work()
{
    for (auto &[name, place] : m_places)
        workAt(place);
    armTimer();
}

void CleanupLedger::workAt(Place &place)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    while (place.running < MaximumRunning && !place.waiting.empty() && place.waiting.begin()->first <= now) {
        const quint64 id = place.waiting.begin()->second;
        place.waiting.erase(place.waiting.begin());
        if (const auto known = entryOf(id); known != m_entries.end())
            start(known->second);
    }
}

void CleanupLedger::armTimer()
{
    qint64 nap = -1;
    const qint64 now = QDeadlineTimer::current().deadline();
    for (const auto &[name, place] : m_places) {
        if (place.running >= MaximumRunning || place.waiting.empty())
            continue; // take() comes back
        const qint64 wait = std::clamp<qint64>(place.waiting.begin()->first - now, 0, LongestNapMs);
        nap = nap < 0 ? wait : std::min(nap, wait);
    }
    if (nap >= 0)
        m_timer.start(static_cast<int>(nap));
}

void CleanupLedger::start(Entry &entry)
{
    if (cannotBeNamed(entry.leftover)) {
        settle(entry, ReceiptAction::Unknown, ReceiptProof::AnswerLost, entry.leftover.lastStatus);
        return;
    }
    entry.remover = makeRemover(entry.leftover.kind, {m_control, m_disk, m_store.access(entry.leftover.job)});
    if (!entry.remover) {
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::NoProof, 0);
        return;
    }
    ++m_places[entry.place].running;
    const quint64 id = entry.leftover.id;
    connect(entry.remover.get(), &Remover::finished, this,
            [this, id](const RemovalAnswer &answer) { take(id, answer); });
    if (entry.leftover.stage == LeftoverStage::Removed)
        entry.remover->verify(entry.leftover);
    else
        entry.remover->remove(entry.leftover);
    emit changed(entry.leftover.job);
}

/// Frees its turn as well.
void CleanupLedger::stop(Entry &entry)
{
    if (std::exchange(entry.remover, nullptr))
        --m_places[entry.place].running;
}

void CleanupLedger::take(quint64 id, const RemovalAnswer &answer)
{
    const auto known = entryOf(id);
    if (known == m_entries.end())
        return;
    Entry &entry = known->second;
    entry.remover.release()->deleteLater(); // this is its signal
    --m_places[entry.place].running;
    ++entry.leftover.attempts;
    entry.leftover.lastStatus = answer.status;
    entry.leftover.lastDetail = answer.detail;
    log(entry.leftover.job, entry.leftover.where + u": "_s + answer.detail);

    if (answer.verdict == CleanupVerdict::Gone)
        takeGone(entry, answer);
    else if (answer.verdict == CleanupVerdict::Refused)
        settle(entry, answer.notOurs ? ReceiptAction::Kept : ReceiptAction::LeftBehind, answer.refusal,
               answer.status);
    else
        postpone(entry, answer);
    m_timer.start(0); // a turn is free
}

void CleanupLedger::takeGone(Entry &entry, const RemovalAnswer &answer)
{
    Leftover &leftover = entry.leftover;
    if (answer.isFinished) {
        settleFinished(entry, answer.finishedAs, answer.status);
        return;
    }
    if (answer.removedByUs)
        leftover.facts.insert(RemovedByUs, true);
    if (needsSecondLook(leftover.kind) && leftover.stage != LeftoverStage::Removed) {
        leftover.stage = LeftoverStage::Removed;
        leftover.nextTryAt = QDateTime::currentMSecsSinceEpoch() + m_policy.graceTime.count();
        entry.graceEnds = QDeadlineTimer(m_policy.graceTime);
        enqueue(entry, entry.graceEnds);
        m_store.updateLeftover(leftover);
        emit changed(leftover.job);
        return;
    }
    const bool byUs = leftover.facts.value(RemovedByUs).toBool() && !answer.notOurs;
    settle(entry, byUs ? ReceiptAction::Removed : ReceiptAction::WasGone,
           answer.notOurs ? ReceiptProof::NotOurs : answer.proof, answer.status);
}

void CleanupLedger::postpone(Entry &entry, const RemovalAnswer &answer)
{
    Leftover &leftover = entry.leftover;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (leftover.expiresAt > 0 && now > leftover.expiresAt) {
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::Expired, answer.status);
        return;
    }
    const qint64 end = windowEnd(leftover);
    if (end > 0 && now >= end) {
        // What was acknowledged once is gone; only the second look never came about.
        const bool isRemoved = leftover.facts.value(RemovedByUs).toBool();
        settle(entry, isRemoved ? ReceiptAction::Removed : ReceiptAction::LeftBehind,
               isRemoved ? ReceiptProof::Acknowledged : ReceiptProof::Expired, answer.status);
        return;
    }
    if (answer.verdict == CleanupVerdict::Present)
        leftover.stage = LeftoverStage::Doomed; // it came back: a zombie upload finished after the removal
    else if (answer.removedByUs)
        leftover.facts.insert(RemovedByUs, true); // only the proof is still to come
    Milliseconds delay = m_policy.retry.delayBefore(
        leftover.attempts, QRandomGenerator::global()->generateDouble(), Milliseconds{answer.retryAfterMs});
    if (end > 0)
        delay = std::min(delay, Milliseconds{end - now});
    leftover.nextTryAt = now + delay.count();
    enqueue(entry, QDeadlineTimer(delay));
    m_store.updateLeftover(leftover);
    emit changed(leftover.job);
}

ReceiptLine CleanupLedger::lineFor(const Leftover &leftover)
{
    ReceiptLine line;
    line.job = leftover.job;
    line.subject = subjectOf(leftover.kind);
    line.where = leftover.where;
    line.bytes = leftover.bytes;
    line.attempts = leftover.attempts;
    line.at = QDateTime::currentMSecsSinceEpoch();
    line.expiresAt = leftover.expiresAt;
    return line;
}

void CleanupLedger::settle(Entry &entry, ReceiptAction action, ReceiptProof proof, int status)
{
    ReceiptLine line = lineFor(entry.leftover);
    line.action = action;
    line.proof = proof;
    line.status = status;
    if (action == ReceiptAction::LeftBehind)
        line.where = nameOf(entry.leftover);
    settle(entry, line);
}

/// What was to be removed had become what the user had asked for.
void CleanupLedger::settleFinished(Entry &entry, const QString &where, int status)
{
    ReceiptLine line = lineFor(entry.leftover);
    line.subject = ReceiptSubject::RemoteFile;
    line.where = where;
    line.action = ReceiptAction::Kept;
    line.proof = ReceiptProof::FinishedBefore;
    line.status = status;
    settle(entry, line);
}

void CleanupLedger::settle(Entry &entry, const ReceiptLine &line)
{
    const Leftover &leftover = entry.leftover;
    if (!m_store.settleLeftover(leftover.id, line)) {
        // Not durable, so not forgotten: asked again later, when the answer will be the same.
        enqueue(entry, QDeadlineTimer(std::max(m_policy.retry.maximumRetryDelay / 60, Milliseconds{1})));
        return;
    }
    noteReceipt(line);
    const JobId job = leftover.job;
    log(job, u"%1: %2 (%3)"_s.arg(line.where, receiptActionName(line.action), receiptProofName(line.proof)));
    erase(entryOf(leftover.id));
    emit changed(job);
    announceEnd(job);
}

void CleanupLedger::log(JobId job, const QString &detail)
{
    emit logged(job, {QDateTime::currentMSecsSinceEpoch(), LogEvent::Cleanup, detail});
}

} // namespace Ferry
