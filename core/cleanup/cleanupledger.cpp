#include "core/cleanup/cleanupledger.h"

#include "core/store/jobstore.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

// Enough to keep a server busy, few enough not to look like an attack when thousands are cancelled at once.
constexpr int MaximumRunning = 8;

constexpr auto RemovedByUs = "removedByUs"_L1;

// A path is proved gone by one lstat; a server may still be digesting a request it has seen nobody wait for.
bool needsSecondLook(LeftoverKind kind) { return kind != LeftoverKind::PartFile; }

// Asking for a session whose name never arrived is impossible; a part file has the name Ferry gave it.
bool cannotBeNamed(const Leftover &leftover)
{
    return leftover.neverConfirmed && leftover.kind == LeftoverKind::TusSession;
}

ReceiptProof goneProof(const Leftover &leftover, const RemovalAnswer &answer)
{
    if (answer.notOurs)
        return ReceiptProof::NotOurs;
    return leftover.kind == LeftoverKind::PartFile ? ReceiptProof::PathAbsent : ReceiptProof::AnswerNotFound;
}

} // namespace

CleanupLedger::CleanupLedger(JobStore &store, ControlPlane &control, DiskThread &disk, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_control(control)
    , m_disk(disk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CleanupLedger::work);
}

CleanupLedger::~CleanupLedger() = default;

void CleanupLedger::restore()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Leftover &leftover : m_store.leftovers()) {
        Entry entry;
        entry.leftover = leftover;
        entry.released = leftover.isDoomed();
        // A clock that was set back must not turn a delay of minutes into one of years.
        const qint64 wait =
            std::clamp<qint64>(leftover.nextTryAt - now, 0, m_policy.retry.maximumRetryDelay.count());
        entry.due = QDeadlineTimer(wait);
        m_jobOf[leftover.id] = leftover.job;
        m_entries.emplace(std::pair{leftover.job, leftover.id}, std::move(entry));
    }
    m_timer.start(0);
}

bool CleanupLedger::record(const Leftover &leftover)
{
    Leftover kept = leftover;
    const auto known = entryOf(leftover.id);
    if (m_doomedJobs.contains(leftover.job) ||
        (known != m_entries.end() && known->second.leftover.isDoomed()))
        kept.stage = LeftoverStage::Doomed;
    if (!m_store.saveLeftover(kept))
        return false;
    m_jobOf[kept.id] = kept.job;
    m_entries[{kept.job, kept.id}].leftover = kept;
    emit changed(kept.job);
    return true;
}

bool CleanupLedger::update(const Leftover &leftover)
{
    const auto known = entryOf(leftover.id);
    if (known == m_entries.end() || known->second.leftover.isDoomed())
        return false; // the debt is the ledger's by now: its own notes must not be overwritten
    known->second.leftover = leftover;
    return m_store.updateLeftover(leftover);
}

void CleanupLedger::forget(quint64 id)
{
    const auto known = entryOf(id);
    if (known == m_entries.end())
        return;
    const JobId job = known->second.leftover.job;
    m_store.forgetLeftover(id);
    m_entries.erase(known);
    m_jobOf.erase(id);
    emit changed(job);
    if (m_doomedJobs.contains(job) && !hasDoomed(job))
        emit settled(job);
}

void CleanupLedger::doom(quint64 id)
{
    const auto known = entryOf(id);
    if (known == m_entries.end() || known->second.leftover.isDoomed())
        return;
    Entry &entry = known->second;
    entry.leftover.stage = LeftoverStage::Doomed;
    entry.released = true;
    // Should this not be saved, the leftover is found living after a crash and goes with its job then.
    (void)m_store.saveLeftover(entry.leftover);
    emit changed(entry.leftover.job);
    m_timer.start(0);
}

QList<Leftover> CleanupLedger::leftoversOf(JobId job, int fileIndex) const
{
    QList<Leftover> result;
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        const Leftover &leftover = it->second.leftover;
        if (leftover.fileIndex == fileIndex && !leftover.isDoomed())
            result.append(leftover);
    }
    return result;
}

bool CleanupLedger::hasOpen(JobId job) const
{
    const auto [first, last] = rangeOf(job);
    return first != last;
}

bool CleanupLedger::hasDoomed(JobId job) const
{
    const auto [first, last] = rangeOf(job);
    return std::any_of(first, last, [](const auto &item) { return item.second.leftover.isDoomed(); });
}

bool CleanupLedger::doomAll(JobId job, const QSet<int> &finishedFiles)
{
    const auto [first, last] = rangeOf(job);
    for (auto it = m_entries.lower_bound({job, 0}); it != last; ++it) {
        Entry &entry = it->second;
        if (entry.leftover.isDoomed() || finishedFiles.contains(entry.leftover.fileIndex))
            continue;
        entry.leftover.stage = LeftoverStage::Doomed;
        if (!m_store.saveLeftover(entry.leftover))
            return false;
    }
    m_doomedJobs.insert(job);
    return true;
}

void CleanupLedger::undoDoomAll(JobId job)
{
    m_doomedJobs.remove(job);
    const auto [first, last] = rangeOf(job);
    for (auto it = m_entries.lower_bound({job, 0}); it != last; ++it) {
        Entry &entry = it->second;
        if (entry.leftover.stage == LeftoverStage::Doomed && !entry.released)
            entry.leftover.stage =
                entry.leftover.neverConfirmed ? LeftoverStage::Intended : LeftoverStage::Present;
    }
}

void CleanupLedger::release(JobId job)
{
    const auto [first, last] = rangeOf(job);
    for (auto it = m_entries.lower_bound({job, 0}); it != last; ++it)
        it->second.released = it->second.leftover.isDoomed();
    emit changed(job);
    if (first == last)
        emit settled(job);
    m_timer.start(0);
}

void CleanupLedger::handOver(JobId job, int fileIndex)
{
    for (const Leftover &leftover : leftoversOf(job, fileIndex))
        forget(leftover.id);
}

void CleanupLedger::retryNow(JobId job)
{
    const auto [first, last] = rangeOf(job);
    for (auto it = m_entries.lower_bound({job, 0}); it != last; ++it)
        it->second.due = QDeadlineTimer(0);
    m_timer.start(0);
}

void CleanupLedger::giveUp(JobId job)
{
    QList<quint64> open;
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        if (it->second.leftover.isDoomed() && it->second.released)
            open.append(it->first.second);
    }
    for (const quint64 id : std::as_const(open)) {
        const auto entry = entryOf(id);
        if (std::exchange(entry->second.remover, nullptr))
            --m_running;
        settle(entry->second, ReceiptAction::LeftBehind, ReceiptProof::GivenUp,
               entry->second.leftover.lastStatus);
    }
}

void CleanupLedger::note(const ReceiptLine &line)
{
    m_store.addReceiptLine(line);
    emit changed(line.job);
}

CleanupLedger::Entries::iterator CleanupLedger::entryOf(quint64 id)
{
    const auto job = m_jobOf.find(id);
    return job == m_jobOf.end() ? m_entries.end() : m_entries.find({job->second, id});
}

std::pair<CleanupLedger::Entries::const_iterator, CleanupLedger::Entries::const_iterator>
CleanupLedger::rangeOf(JobId job) const
{
    return {m_entries.lower_bound({job, 0}),
            m_entries.upper_bound({job, std::numeric_limits<quint64>::max()})};
}

void CleanupLedger::work()
{
    // start() may settle an entry at once, so the due ones are gathered before any is touched.
    QList<quint64> due;
    qint64 next = -1;
    for (const auto &[key, entry] : m_entries) {
        if (!entry.isWaiting())
            continue;
        if (entry.due.hasExpired())
            due.append(key.second);
        else
            next = next < 0 ? entry.due.remainingTime() : std::min(next, entry.due.remainingTime());
    }
    for (const quint64 id : std::as_const(due)) {
        if (m_running >= MaximumRunning)
            break; // take() comes back here
        if (const auto entry = entryOf(id); entry != m_entries.end())
            start(entry->second);
    }
    if (next >= 0)
        m_timer.start(static_cast<int>(std::min<qint64>(next + 1, 60'000)));
}

void CleanupLedger::start(Entry &entry)
{
    if (cannotBeNamed(entry.leftover)) {
        settle(entry, ReceiptAction::Unknown, ReceiptProof::AnswerLost, entry.leftover.lastStatus);
        return;
    }
    entry.remover = makeRemover(entry.leftover.kind, m_control, m_disk);
    if (!entry.remover) {
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::NoProof, 0);
        return;
    }
    ++m_running;
    const quint64 id = entry.leftover.id;
    connect(entry.remover.get(), &Remover::finished, this,
            [this, id](const RemovalAnswer &answer) { take(id, answer); });
    if (entry.leftover.stage == LeftoverStage::Removed)
        entry.remover->verify(entry.leftover);
    else
        entry.remover->remove(entry.leftover);
    emit changed(entry.leftover.job);
}

void CleanupLedger::take(quint64 id, const RemovalAnswer &answer)
{
    const auto known = entryOf(id);
    if (known == m_entries.end())
        return;
    Entry &entry = known->second;
    entry.remover.release()->deleteLater(); // this is its signal
    --m_running;
    ++entry.leftover.attempts;
    entry.leftover.lastStatus = answer.status;
    entry.leftover.lastDetail = answer.detail;
    log(entry.leftover.job, entry.leftover.where + u": "_s + answer.detail);

    if (answer.verdict == CleanupVerdict::Gone)
        takeGone(entry, answer);
    else if (answer.verdict == CleanupVerdict::Refused)
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::ServerRefused, answer.status);
    else
        postpone(entry, answer);
    m_timer.start(0);
}

void CleanupLedger::takeGone(Entry &entry, const RemovalAnswer &answer)
{
    Leftover &leftover = entry.leftover;
    if (answer.removedByUs)
        leftover.facts.insert(RemovedByUs, true);
    if (needsSecondLook(leftover.kind) && leftover.stage != LeftoverStage::Removed) {
        leftover.stage = LeftoverStage::Removed;
        leftover.nextTryAt = QDateTime::currentMSecsSinceEpoch() + m_policy.graceTime.count();
        entry.due = QDeadlineTimer(m_policy.graceTime);
        m_store.updateLeftover(leftover);
        emit changed(leftover.job);
        return;
    }
    const bool byUs = leftover.facts.value(RemovedByUs).toBool() && !answer.notOurs;
    settle(entry, byUs ? ReceiptAction::Removed : ReceiptAction::WasGone, goneProof(leftover, answer),
           answer.status);
}

void CleanupLedger::postpone(Entry &entry, const RemovalAnswer &answer)
{
    Leftover &leftover = entry.leftover;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (leftover.expiresAt > 0 && now > leftover.expiresAt) {
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::Expired, answer.status);
        return;
    }
    if (answer.verdict == CleanupVerdict::Present)
        leftover.stage = LeftoverStage::Doomed; // it came back: a zombie upload finished after the removal
    const Milliseconds delay = m_policy.retry.delayBefore(
        leftover.attempts, QRandomGenerator::global()->generateDouble(), Milliseconds{answer.retryAfterMs});
    leftover.nextTryAt = now + delay.count();
    entry.due = QDeadlineTimer(delay);
    m_store.updateLeftover(leftover);
    emit changed(leftover.job);
}

void CleanupLedger::settle(Entry &entry, ReceiptAction action, ReceiptProof proof, int status)
{
    const Leftover &leftover = entry.leftover;
    ReceiptLine line;
    line.job = leftover.job;
    line.subject = static_cast<ReceiptSubject>(leftover.kind);
    line.where = leftover.where;
    line.bytes = leftover.bytes;
    line.action = action;
    line.proof = proof;
    line.status = status;
    line.attempts = leftover.attempts;
    line.at = QDateTime::currentMSecsSinceEpoch();
    line.expiresAt = leftover.expiresAt;
    if (!m_store.settleLeftover(leftover.id, line)) {
        // Not durable, so not forgotten: asked again later, when the answer will be the same.
        entry.due = QDeadlineTimer(m_policy.retry.maximumRetryDelay / 60);
        m_timer.start(0);
        return;
    }
    const JobId job = leftover.job;
    log(job, u"%1: %2 (%3)"_s.arg(line.where, receiptActionName(action), receiptProofName(proof)));
    m_jobOf.erase(leftover.id);
    m_entries.erase({job, leftover.id});
    emit changed(job);
    if (!hasDoomed(job))
        emit settled(job);
}

void CleanupLedger::log(JobId job, const QString &detail)
{
    emit logged(job, {QDateTime::currentMSecsSinceEpoch(), LogEvent::Cleanup, detail});
}

int CleanupLedger::pendingJobs() const
{
    int count = 0;
    JobId last;
    for (const auto &[key, entry] : m_entries) {
        if (entry.leftover.isDoomed() && key.first != last) {
            last = key.first;
            ++count;
        }
    }
    return count;
}

CleanupReport CleanupLedger::report(JobId job) const
{
    CleanupReport report;
    report.receipt = m_store.receipt(job);
    const auto raise = [&report](CleanupStage stage) {
        // The least advanced of several leftovers names the stage of all.
        const bool first = report.stage == CleanupStage::Nothing;
        report.stage = first ? stage : std::min(report.stage, stage);
    };
    const auto [begin, end] = rangeOf(job);
    for (auto it = begin; it != end; ++it) {
        const Entry &entry = it->second;
        report.open.append(entry.leftover);
        if (!entry.leftover.isDoomed())
            continue;
        if (!entry.released)
            raise(CleanupStage::Draining);
        else if (entry.leftover.stage == LeftoverStage::Removed)
            raise(CleanupStage::Verifying);
        else
            raise(entry.remover || entry.leftover.attempts == 0 ? CleanupStage::Removing
                                                                : CleanupStage::Waiting);
    }
    if (report.stage == CleanupStage::Nothing && !report.receipt.isEmpty()) {
        const bool dirty =
            std::any_of(report.receipt.begin(), report.receipt.end(), [](const ReceiptLine &line) {
                return line.action == ReceiptAction::LeftBehind || line.action == ReceiptAction::Unknown;
            });
        report.stage = dirty ? CleanupStage::LeftBehind : CleanupStage::Clean;
    }
    return report;
}

} // namespace Ferry
