#include "core/cleanup/cleanupledger.h"

#include "core/cleanup/sameleftover.h"
#include "core/store/jobstore.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int WriteSoonMs = 100;
constexpr quint64 LastId = std::numeric_limits<quint64>::max();

void doomNow(Leftover &leftover)
{
    leftover.stage = LeftoverStage::Doomed;
    if (removalWindowMs(leftover.kind) > 0)
        leftover.facts.insert(u"doomedAt"_s, static_cast<double>(QDateTime::currentMSecsSinceEpoch()));
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
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(WriteSoonMs);
    connect(&m_writeTimer, &QTimer::timeout, this, &CleanupLedger::writeNow);
}

CleanupLedger::~CleanupLedger() { writeNow(); }

void CleanupLedger::restore()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Leftover &leftover : m_store.leftovers()) {
        Entry &entry = entryFor(leftover);
        entry.leftover = leftover;
        entry.released = leftover.isDoomed();
        if (!entry.released)
            continue;
        // A clock that was set back must not turn a delay of minutes into one of years.
        const qint64 wait =
            std::clamp<qint64>(leftover.nextTryAt - now, 0, m_policy.retry.maximumRetryDelay.count());
        if (leftover.stage == LeftoverStage::Removed)
            entry.graceEnds = QDeadlineTimer(std::min<qint64>(wait, m_policy.graceTime.count()));
        enqueue(entry, QDeadlineTimer(wait));
    }
}

bool CleanupLedger::record(const Leftover &leftover)
{
    Leftover kept = leftover;
    const auto known = entryOf(leftover.id);
    const bool isKnown = known != m_entries.end();
    if (m_doomedJobs.contains(leftover.job) || (isKnown && known->second.leftover.isDoomed()))
        doomNow(kept);
    const bool isSaved = m_store.saveLeftover(kept);
    if (!isSaved && !isKnown)
        return false;
    // What is known exists, saved or not; its newest name is the one that can be removed.
    entryFor(kept).leftover = kept;
    emit changed(kept.job);
    return isSaved;
}

bool CleanupLedger::foresee(const QList<Leftover> &leftovers)
{
    JobStore::Batch batch(m_store, JobStore::Batch::Durability::Power);
    for (const Leftover &leftover : leftovers) {
        if (m_doomedJobs.contains(leftover.job) || !m_store.saveLeftover(leftover))
            return false;
    }
    if (!batch.commit())
        return false;
    for (const Leftover &leftover : leftovers) {
        Entry &entry = entryFor(leftover);
        entry.leftover = leftover;
        entry.wasForeseen = true;
    }
    return true;
}

bool CleanupLedger::update(const Leftover &leftover)
{
    const auto known = entryOf(leftover.id);
    if (known == m_entries.end() || known->second.leftover.isDoomed())
        return false; // the debt is the ledger's by now: its own notes must not be overwritten
    known->second.leftover = leftover;
    m_unwritten.remove(leftover.id);
    return m_store.updateLeftover(leftover);
}

bool CleanupLedger::updateSoon(const Leftover &leftover)
{
    const auto known = entryOf(leftover.id);
    if (known == m_entries.end() || known->second.leftover.isDoomed())
        return false;
    known->second.leftover = leftover;
    m_unwritten.insert(leftover.id);
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
    return true;
}

/// Together, and the latest word only: the notes of thousands of small files cost more than their bytes.
void CleanupLedger::writeNow()
{
    if (m_unwritten.isEmpty())
        return;
    JobStore::Batch batch(m_store);
    for (const quint64 id : std::as_const(m_unwritten)) {
        const auto known = entryOf(id);
        if (known != m_entries.end() && !known->second.leftover.isDoomed())
            m_store.updateLeftover(known->second.leftover);
    }
    if (batch.commit())
        m_unwritten.clear();
}

void CleanupLedger::forget(quint64 id)
{
    const auto known = entryOf(id);
    if (known == m_entries.end())
        return;
    const JobId job = known->second.leftover.job;
    const bool wasDoomed = known->second.leftover.isDoomed();
    m_store.forgetLeftover(id);
    erase(known);
    emit changed(job);
    if (wasDoomed)
        announceEnd(job);
}

void CleanupLedger::finish(quint64 id, const QString &where)
{
    const auto known = entryOf(id);
    if (known == m_entries.end())
        return;
    if (known->second.leftover.isDoomed())
        settleFinished(known->second, where, 0);
    else
        forget(id);
}

void CleanupLedger::doom(quint64 id)
{
    const auto known = entryOf(id);
    if (known == m_entries.end() || known->second.leftover.isDoomed())
        return;
    Entry &entry = known->second;
    doomNow(entry.leftover);
    entry.released = true;
    // Should this not be saved, the leftover is found living after a crash and goes with its job then.
    (void)m_store.saveLeftover(entry.leftover);
    enqueue(entry, QDeadlineTimer(0));
    emit changed(entry.leftover.job);
}

QList<Leftover> CleanupLedger::leftoversOf(JobId job, int fileIndex) const
{
    QList<Leftover> result;
    const auto [first, last] = rangeOf(job, fileIndex);
    for (auto it = first; it != last; ++it) {
        if (!it->second.leftover.isDoomed())
            result.append(it->second.leftover);
    }
    return result;
}

bool CleanupLedger::hasOpen(JobId job) const
{
    const auto [first, last] = rangeOf(job);
    return first != last;
}

JobId CleanupLedger::ownerOf(const Leftover &leftover) const
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&leftover](const auto &item) {
        return isSameLeftover(item.second.leftover, leftover);
    });
    return known == m_entries.end() ? JobId() : known->first.job;
}

QList<Leftover> CleanupLedger::openOf(JobId job) const
{
    QList<Leftover> open;
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it)
        open.append(it->second.leftover);
    return open;
}

bool CleanupLedger::hasDoomed(JobId job) const
{
    const auto [first, last] = rangeOf(job);
    return std::any_of(first, last, [](const auto &item) { return item.second.leftover.isDoomed(); });
}

bool CleanupLedger::doomAll(JobId job, const QSet<int> &finishedFiles)
{
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        Leftover &leftover = it->second.leftover;
        if (leftover.isDoomed() || finishedFiles.contains(leftover.fileIndex))
            continue;
        if (it->second.isUnmade()) {
            m_store.forgetLeftover(leftover.id);
            continue;
        }
        doomNow(leftover);
        if (!m_store.saveLeftover(leftover))
            return false;
    }
    m_doomedJobs.insert(job);
    m_drainingJobs.insert(job);
    return true;
}

void CleanupLedger::undoDoomAll(JobId job)
{
    m_doomedJobs.remove(job);
    m_drainingJobs.remove(job);
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        Leftover &leftover = it->second.leftover;
        if (leftover.stage == LeftoverStage::Doomed && !it->second.released)
            leftover.stage = leftover.neverConfirmed ? LeftoverStage::Intended : LeftoverStage::Present;
    }
}

void CleanupLedger::drop(JobId job)
{
    undoDoomAll(job);
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last;)
        erase(it++);
}

void CleanupLedger::release(JobId job)
{
    m_drainingJobs.remove(job);
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        Entry &entry = it->second;
        if (entry.leftover.isDoomed() && !std::exchange(entry.released, true))
            enqueue(entry, QDeadlineTimer(0));
    }
    if (first != last)
        emit changed(job);
    announceEnd(job);
}

void CleanupLedger::handOver(JobId job, const QSet<int> &files)
{
    std::optional<JobStore::Batch> batch; // many jobs that end together have nothing to hand over
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last;) {
        const auto entry = it++;
        const Leftover &leftover = entry->second.leftover;
        const bool isNothing = entry->second.isUnmade() && m_doomedJobs.contains(job);
        if (leftover.isDoomed() || (!files.contains(leftover.fileIndex) && !isNothing))
            continue;
        if (!batch)
            batch.emplace(m_store);
        m_store.forgetLeftover(leftover.id);
        erase(entry);
    }
    if (!batch)
        return;
    (void)batch->commit(); // else they are handed over again after a restart
    emit changed(job);
}

void CleanupLedger::retryNow(JobId job)
{
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        Entry &entry = it->second;
        if (entry.released && !entry.remover)
            enqueue(entry, entry.graceEnds);
    }
}

void CleanupLedger::giveUp(JobId job)
{
    QList<quint64> open; // settling erases
    const auto [first, last] = rangeOf(job);
    for (auto it = first; it != last; ++it) {
        if (it->second.released)
            open.append(it->first.id);
    }
    for (const quint64 id : std::as_const(open)) {
        const auto known = entryOf(id);
        if (known == m_entries.end())
            continue;
        Entry &entry = known->second;
        stop(entry);
        settle(entry, ReceiptAction::LeftBehind, ReceiptProof::GivenUp, entry.leftover.lastStatus);
    }
}

void CleanupLedger::note(const QList<ReceiptLine> &lines)
{
    if (lines.isEmpty())
        return;
    JobStore::Batch batch(m_store);
    for (const ReceiptLine &line : lines) {
        noteReceipt(line);
        m_store.addReceiptLine(line);
    }
    (void)batch.commit();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 == lines.size() || lines.at(i + 1).job != lines.at(i).job)
            emit changed(lines.at(i).job);
    }
}

CleanupLedger::Entries::iterator CleanupLedger::entryOf(quint64 id)
{
    const auto key = m_keys.find(id);
    return key == m_keys.end() ? m_entries.end() : m_entries.find(key->second);
}

CleanupLedger::Entry &CleanupLedger::entryFor(const Leftover &leftover)
{
    const Key key{leftover.job, leftover.fileIndex, leftover.id};
    m_keys[leftover.id] = key;
    return m_entries[key];
}

std::pair<CleanupLedger::Entries::iterator, CleanupLedger::Entries::iterator>
CleanupLedger::rangeOf(JobId job)
{
    return {m_entries.lower_bound(firstOf(job)), m_entries.upper_bound(lastOf(job))};
}

std::pair<CleanupLedger::Entries::const_iterator, CleanupLedger::Entries::const_iterator>
CleanupLedger::rangeOf(JobId job) const
{
    return {m_entries.lower_bound(firstOf(job)), m_entries.upper_bound(lastOf(job))};
}

std::pair<CleanupLedger::Entries::const_iterator, CleanupLedger::Entries::const_iterator>
CleanupLedger::rangeOf(JobId job, int file) const
{
    return {m_entries.lower_bound({job, file, 0}), m_entries.upper_bound({job, file, LastId})};
}

CleanupLedger::Key CleanupLedger::firstOf(JobId job) { return {job, std::numeric_limits<int>::min(), 0}; }

CleanupLedger::Key CleanupLedger::lastOf(JobId job) { return {job, std::numeric_limits<int>::max(), LastId}; }

void CleanupLedger::erase(Entries::iterator known)
{
    stop(known->second);
    dequeue(known->second);
    m_keys.erase(known->first.id);
    m_entries.erase(known);
}

void CleanupLedger::announceEnd(JobId job)
{
    if (!m_drainingJobs.contains(job) && !hasDoomed(job))
        emit settled(job);
}

} // namespace Ferry
