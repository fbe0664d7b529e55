#include "core/jobs/jobqueueprivate.h"
#include "core/jobs/monotonic.h"
#include "core/store/jobstore.h"

#include <algorithm>

/// The order that jobs start in, and who is told of it.

namespace Ferry
{

namespace
{

constexpr qint64 BetweenWordsMs = 100;
/// After a renumbering this much room is left between two turns: the next move there finds some.
constexpr qint64 RoomLeft = 64;

using Number = std::pair<qint64, JobId>; ///< a turn without its priority

Number numberOf(const Job &job) { return {job.record().turn, job.id()}; }

/// @p count numbers between @p low and @p high, neither included, evenly; an end without a neighbour is open.
QList<qint64> spread(qsizetype count, std::optional<qint64> low, std::optional<qint64> high)
{
    const qint64 step =
        low && high ? std::max<qint64>(1, (*high - *low) / (count + 1)) : JobRecord::TurnSpacing;
    const qint64 first = low ? *low + step : high ? *high - step * count : step;
    QList<qint64> numbers;
    numbers.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        numbers.append(first + step * i);
    return numbers;
}

bool hasRoom(qsizetype count, std::optional<qint64> low, std::optional<qint64> high, qint64 each)
{
    return !low || !high || *high - *low > count * each;
}

QList<std::pair<JobId, qint64>> zipped(const QList<JobId> &ids, const QList<qint64> &numbers)
{
    QList<std::pair<JobId, qint64>> turns;
    turns.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        turns.append({ids.at(i), numbers.at(i)});
    return turns;
}

/// Those of @p moved before the one that is at @p place of the sorted @p others, and of as many neighbours on both
/// sides as it takes: twice as many each time.
QList<std::pair<JobId, qint64>> turnsAmong(const QList<JobId> &moved, const std::vector<Number> &others,
                                           qsizetype place)
{
    const auto size = static_cast<qsizetype>(others.size());
    const auto at = [&](qsizetype i) { return others[static_cast<size_t>(i)]; };
    qsizetype begin = place;
    qsizetype end = place;
    std::optional<qint64> low;
    std::optional<qint64> high;
    for (qsizetype width = moved.size();
         begin == end || !hasRoom(moved.size() + end - begin, low, high, RoomLeft); width *= 2) {
        begin = std::max<qsizetype>(0, begin - width);
        end = std::min(size, end + width);
        low = begin > 0 ? std::optional(at(begin - 1).first) : std::nullopt;
        high = end < size ? std::optional(at(end).first) : std::nullopt;
    }
    QList<JobId> ids;
    for (qsizetype i = begin; i < place; ++i)
        ids.append(at(i).second);
    ids.append(moved);
    for (qsizetype i = place; i < end; ++i)
        ids.append(at(i).second);
    return zipped(ids, spread(ids.size(), low, high));
}

} // namespace

/// In the order given, each once.
QList<Job *> JobQueue::Private::movable(const QList<JobId> &ids) const
{
    QList<Job *> movable;
    QSet<JobId> known;
    for (const JobId id : ids) {
        Job *job = find(id);
        if (!job || isFinal(job->state()) || known.contains(id))
            continue;
        known.insert(id);
        movable.append(job);
    }
    return movable;
}

Outcome JobQueue::Private::move(const QList<JobId> &ids, JobId before)
{
    const QList<Job *> moved = movable(ids);
    const Job *next = find(before);
    if (moved.isEmpty() || (!next && !before.isNull()))
        return Outcome::NotFound;
    return takeTurns(turnsBetween(moved, next));
}

/// Of those that may come to stand before or behind @p moved.
std::vector<std::pair<qint64, JobId>> JobQueue::Private::numbersBut(const QList<Job *> &moved) const
{
    const QSet<const Job *> chosen(moved.begin(), moved.end());
    std::vector<Number> others;
    others.reserve(jobs.size());
    for (const auto &job : jobs) {
        if (!isFinal(job->state()) && !chosen.contains(job.get()))
            others.push_back(numberOf(*job));
    }
    return others;
}

/// New ones for @p moved; where there is no room for them, for some of their neighbours as well.
JobQueue::Private::Turns JobQueue::Private::turnsBetween(const QList<Job *> &moved, const Job *before) const
{
    std::vector<Number> others = numbersBut(moved);
    std::optional<Number> low;
    std::optional<Number> high;
    for (const Number &other : others) {
        if (before && other >= numberOf(*before))
            high = high ? std::min(*high, other) : other;
        else
            low = low ? std::max(*low, other) : other;
    }
    QList<JobId> ids;
    for (const Job *job : moved)
        ids.append(job->id());
    const auto first = [](const std::optional<Number> &number) {
        return number ? std::optional(number->first) : std::nullopt;
    };
    if (!hasRoom(ids.size(), first(low), first(high), 1)) {
        std::sort(others.begin(), others.end());
        return turnsAmong(ids, others,
                          std::lower_bound(others.begin(), others.end(), *high) - others.begin());
    }
    return zipped(ids, spread(ids.size(), first(low), first(high)));
}

Outcome JobQueue::Private::move(const QList<JobId> &ids, Step step)
{
    QList<Job *> moved = movable(ids);
    if (moved.isEmpty())
        return Outcome::NotFound;
    std::sort(moved.begin(), moved.end(),
              [](const Job *one, const Job *other) { return numberOf(*one) < numberOf(*other); });
    if (step == Step::Up || step == Step::Down)
        return takeTurns(steppedTurns(moved, step == Step::Up));
    if (step == Step::Last)
        return takeTurns(turnsBetween(moved, nullptr));
    const auto isEarlier = [](const auto &one, const auto &other) {
        return numberOf(*one) < numberOf(*other);
    };
    const auto first =
        std::min_element(jobs.begin(), jobs.end(), isEarlier); // final ones, too: before them all
    return takeTurns(turnsBetween(moved, first->get()));
}

/// The numbers stay where they are, the jobs change places.
JobQueue::Private::Turns JobQueue::Private::steppedTurns(const QList<Job *> &moved, bool isUp) const
{
    const QSet<const Job *> chosen(moved.begin(), moved.end());
    std::vector<Turn> places;
    for (const auto &job : jobs) {
        if (job->state() == JobState::Queued || chosen.contains(job.get()))
            places.push_back(turnOf(*job));
    }
    std::sort(places.begin(), places.end());
    if (!isUp)
        std::reverse(places.begin(), places.end());
    std::vector<Turn> stepped = places;
    for (size_t i = 1; i < stepped.size(); ++i) {
        const bool passes = chosen.contains(find(stepped[i].id)) && !chosen.contains(find(stepped[i - 1].id));
        if (passes && stepped[i].priority == stepped[i - 1].priority)
            std::swap(stepped[i], stepped[i - 1]);
    }
    Turns turns;
    for (size_t i = 0; i < places.size(); ++i) {
        if (stepped[i].id != places[i].id)
            turns.append({stepped[i].id, places[i].number});
    }
    return turns;
}

Outcome JobQueue::Private::takeTurns(const Turns &turns)
{
    if (turns.isEmpty())
        return Outcome::Ok;
    if (!store->saveTurns(turns)) {
        storeFailed();
        return Outcome::NotSaved;
    }
    for (const auto &[id, turn] : turns) {
        Job *job = find(id);
        job->d->record.turn = turn;
        m_lastTurn = std::max(m_lastTurn, turn);
        index(job);
    }
    tellOrder(); // also where none of them waits: their turns are shown
    m_scheduleTimer.start(0);
    return Outcome::Ok;
}

int JobQueue::Private::placeOf(const Job &job)
{
    if (!m_places) {
        m_places.emplace();
        const QList<JobId> next = m_queued.first(PlacesTold);
        for (qsizetype i = 0; i < next.size(); ++i)
            m_places->insert(next.at(i), static_cast<int>(i) + 1);
    }
    return m_places->value(job.id(), -1);
}

void JobQueue::Private::tellOrder()
{
    m_places.reset();
    m_orderTold = false;
    tellCoalesced();
}

void JobQueue::Private::tellWaiting()
{
    m_occupancy.reset();
    m_waitingTold = false;
    tellCoalesced();
}

/// At once after a pause, for somebody may have moved one by hand.
void JobQueue::Private::tellCoalesced()
{
    if (!m_tellTimer.isActive())
        m_tellTimer.start(static_cast<int>(
            std::clamp<qint64>(m_toldAt + BetweenWordsMs - monotonicMs(), 0, BetweenWordsMs)));
}

void JobQueue::Private::tellNow()
{
    m_toldAt = monotonicMs();
    if (!std::exchange(m_orderTold, true))
        emit q.orderChanged();
    if (!std::exchange(m_waitingTold, true))
        emit q.waitingChanged();
}

} // namespace Ferry
