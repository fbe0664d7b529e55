#include "core/jobs/jobqueueprivate.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

/// What the user's rules hold back, and what is different with some servers.

namespace Ferry
{

namespace
{

/// A timer knows nothing of a computer that sleeps, nor of a clock that is set.
constexpr qint64 LongestWaitMs = 60'000;

/// What of the rate of a host each of its jobs gets, by their own limits (0 = none): evenly, and what one may not use
/// the others get.
QList<qint64> shares(qint64 rate, const QList<qint64> &limits)
{
    QList<qsizetype> order(limits.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&limits](qsizetype one, qsizetype other) {
        return limits.at(one) > 0 && (limits.at(other) == 0 || limits.at(one) < limits.at(other));
    });
    QList<qint64> result(limits.size());
    qsizetype left = limits.size();
    for (const qsizetype i : std::as_const(order)) {
        const qint64 even = std::max<qint64>(1, rate / left--);
        result[i] = limits.at(i) > 0 ? std::min(limits.at(i), even) : even;
        rate = std::max<qint64>(0, rate - result.at(i));
    }
    return result;
}

} // namespace

/// What is never lifted by itself comes first.
Waiting JobQueue::Private::heldBy() const
{
    if (options.startsNothing || options.maximumActive <= 0)
        return Waiting::ForQueue;
    if (options.rules.holdsOnMetered && conditions.isMetered)
        return Waiting::ForUnmetered;
    if (options.rules.holdsOnBattery && conditions.isOnBattery)
        return Waiting::ForPower;
    return m_areHoursHolding ? Waiting::ForHours : Waiting::No;
}

Waiting JobQueue::Private::reasonToWait(const Job &job) const
{
    if (isExempt(job))
        return Waiting::ForSlot; // for a moment
    if (const Waiting all = heldBy(); all != Waiting::No)
        return all;
    if (isHeld(job))
        return Waiting::ForServer;
    if (!m_occupancy)
        m_occupancy = occupancy();
    const bool hasSlot = m_occupancy->taken < options.maximumActive;
    return hasSlot && !runsBeside(job) && isHostFull(job, *m_occupancy) ? Waiting::ForHost : Waiting::ForSlot;
}

qint64 JobQueue::Private::heldUntil(const Job &job) const
{
    switch (reasonToWait(job)) {
    case Waiting::ForHours: return m_hoursEnd;
    case Waiting::ForServer: return patienceOf(job);
    default: return 0;
    }
}

/// What cannot go on later is let go on: stopping it would cost more than it saves.
void JobQueue::Private::giveWayToRules()
{
    if (heldBy() == Waiting::ForQueue)
        return;
    const std::set<JobId> running = m_slots; // one that stops may leave the set
    for (const JobId id : running) {
        Job *job = find(id);
        if (job && isRunning(job->state()) && !isExempt(*job) && job->d->canGoOnLater())
            job->d->preempt();
    }
}

void JobQueue::Private::applyRules(const QDateTime &local)
{
    m_areHoursHolding = options.rules.isHeldAt(local);
    const QDateTime end = m_areHoursHolding ? options.rules.releasedAt(local) : QDateTime();
    m_hoursEnd = end.isValid() ? end.toMSecsSinceEpoch() : 0;
    const QDateTime next = options.rules.nextChange(local);
    if (next.isValid())
        m_rulesTimer.start(static_cast<int>(std::clamp<qint64>(local.msecsTo(next), 1, LongestWaitMs)));
    else
        m_rulesTimer.stop();
    tellWaiting();
    m_scheduleTimer.start(0);
}

void JobQueue::Private::setConditions(const QueueConditions &changed)
{
    if (std::exchange(conditions, changed) == changed)
        return;
    tellWaiting();
    m_scheduleTimer.start(0);
}

/// Those of the options, which had others @p before.
void JobQueue::Private::takeRules(const QueueOptions &before)
{
    if (before.rules != options.rules) {
        budget.setRules(options.rules.hosts);
        applyRules(QDateTime::currentDateTime());
        shareHostRates();
        emit q.rulesChanged();
    }
    if (before.startsNothing != options.startsNothing)
        emit q.startsNothingChanged(options.startsNothing);
}

qsizetype JobQueue::Private::filesAtOnce(const Job &job) const
{
    const int most = std::max(1, options.maximumFilesPerJob);
    const QString origin = options.rules.hosts.isEmpty() ? QString() : hostOf(job);
    const HostRule *rule = origin.isEmpty() ? nullptr : options.rules.ruleFor(QUrl(origin).host());
    if (!rule || rule->connections == 0)
        return most;
    // Each file has one connection at least, and as many jobs as may run have as many files.
    return std::clamp(rule->connections / std::max(1, termsOf(origin).maximumActive), 1, most);
}

qint64 JobQueue::Private::rateOf(const Job &job) const
{
    return m_hostShares.value(job.id(), job.spec().bytesPerSecond);
}

void JobQueue::Private::shareHostRates()
{
    const QList<HostRule> &rules = options.rules.hosts;
    if (m_hostShares.isEmpty() && std::none_of(rules.begin(), rules.end(),
                                               [](const HostRule &rule) { return rule.bytesPerSecond > 0; }))
        return;
    QHash<std::pair<QString, int>, QList<Job *>> together; // each way is on its own
    for (const JobId id : m_slots) {
        Job *job = find(id);
        const HostRule *rule = options.rules.ruleFor(QUrl(hostOf(*job)).host());
        if (rule && rule->bytesPerSecond > 0)
            together[{rule->host, static_cast<int>(job->spec().direction)}].append(job);
    }
    QHash<JobId, qint64> changed;
    for (auto it = together.cbegin(); it != together.cend(); ++it) {
        QList<qint64> limits;
        for (const Job *job : *it)
            limits.append(job->spec().bytesPerSecond);
        const QList<qint64> each = shares(options.rules.ruleFor(it.key().first)->bytesPerSecond, limits);
        for (qsizetype i = 0; i < each.size(); ++i)
            changed.insert(it->at(i)->id(), each.at(i));
    }
    const QHash<JobId, qint64> before = std::exchange(m_hostShares, changed);
    for (const JobId id : m_slots) {
        if (before.value(id, -1) != m_hostShares.value(id, -1))
            find(id)->d->applyRate();
    }
}

} // namespace Ferry
