#include "core/transfer/httpdownload.h"

#include <algorithm>

/// How many connections a download has, to which source, and how fast they are.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 OverlapBytes = 64LL * 1024;
constexpr qint64 SmallestPart = 512LL * 1024;
constexpr qint64 LeastPart = 128LL * 1024;
constexpr qint64 MostPart = 4LL * 1024 * 1024;
/// What comes at once even on slow lines: it goes to the disk as one piece.
constexpr qint64 HeldBytes = 64LL * 1024;

} // namespace

void HttpDownload::fetch()
{
    if (isOver() || isStartingOver() || m_phase >= Phase::Finishing)
        return;
    while (!m_file.plan().isComplete() && (m_connections.empty() || wantsAnother()) && connectOnce())
        ;
}

bool HttpDownload::wantsAnother() const
{
    const auto alive = std::count_if(m_connections.begin(), m_connections.end(),
                                     [](const auto &one) { return !one->isLetGo; });
    return m_isDivisible && alive < m_policy.connections() && m_file.plan().hasWork(smallestPart());
}

/// What is worth a connection of its own: about what one brings in half a second.
qint64 HttpDownload::smallestPart() const
{
    if (m_policy.rate() <= 0)
        return SmallestPart;
    const double each = m_policy.rate() / std::max(1, m_policy.connections());
    return std::clamp(static_cast<qint64>(each / 2), LeastPart, MostPart);
}

qsizetype HttpDownload::connectionsOf(qsizetype source) const
{
    return std::count_if(m_connections.begin(), m_connections.end(),
                         [source](const auto &one) { return one->source == source && !one->isLetGo; });
}

/// Beside others: to one that proves each part by If-Range, up to its share, or to one that is to prove itself
/// first.
bool HttpDownload::mayJoin(qsizetype source) const
{
    const DownloadSource &asked = m_sources.at(source);
    const auto isUsable = [](const DownloadSource &one) {
        return !one.isDropped && (one.isKnown ? one.allowsSeveral() : one.failures == 0);
    };
    const auto usable = std::count_if(m_sources.begin(), m_sources.end(), isUsable);
    const auto share = (m_policy.connections() + usable - 1) / std::max<qsizetype>(1, usable);
    if (asked.isKnown)
        return asked.allowsSeveral() && connectionsOf(source) < share;
    return asked.failures == 0 && connectionsOf(source) == 0 && m_file.plan().contiguous() >= OverlapBytes;
}

/// The one with the fewest failures, then with the fewest connections, then as they were named; -1: none.
qsizetype HttpDownload::nextSource() const
{
    qsizetype best = -1;
    const auto rank = [this](qsizetype i) {
        const DownloadSource &source = m_sources.at(i);
        return std::tuple(source.failures, connectionsOf(i), holdsBytes() && !source.isKnown);
    };
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const DownloadSource &source = m_sources.at(i);
        const bool isComparable = m_ranges.isWhole() || !holdsBytes() || source.isKnown;
        if (source.isDropped || !isComparable || (!m_connections.empty() && !mayJoin(i)))
            continue;
        if (best < 0 || rank(i) < rank(best))
            best = i;
    }
    return best;
}

bool HttpDownload::connectOnce()
{
    const qsizetype source = nextSource();
    if (source < 0) {
        if (m_connections.empty())
            takeNoSource();
        return false;
    }
    auto connection = std::make_unique<Connection>();
    const QUrl &url = m_sources.at(source).url;
    if (m_connections.empty()) {
        connection->seat = context().budget.first(url);
    } else {
        auto seat = context().budget.another(url);
        if (!seat)
            return false;
        connection->seat = std::move(*seat);
    }
    connection->source = source;
    connection->wasRedirected = url != m_sources.at(source).named;
    connection->holder = ++m_lastHolder;
    if (!place(*connection))
        return false;
    connection->request =
        std::make_unique<RangeRequest>(context().wire, context().disk, orderFor(*connection));
    m_connections.push_back(std::move(connection));
    follow(*m_connections.back());
    return true;
}

/// What it is to fetch: a source that has yet to prove that it serves the bytes that are there only compares.
bool HttpDownload::place(Connection &connection)
{
    SegmentPlan &plan = m_file.plan();
    const DownloadSource &source = m_sources.at(connection.source);
    connection.overlap = 0;
    if (holdsBytes() && !source.isKnown) {
        const auto &spans = plan.present();
        const auto largest = std::max_element(spans.begin(), spans.end(),
                                              [](ByteSpan a, ByteSpan b) { return a.size() < b.size(); });
        connection.span = {largest->end, largest->end};
        connection.overlap = std::min(OverlapBytes, largest->size());
        return true;
    }
    const auto claimed = plan.claim(connection.holder, smallestPart());
    if (!claimed)
        return false;
    connection.span = *claimed;
    if (const qint64 length = m_ranges.pieceAt(claimed->first).length; !m_ranges.isWhole() && length >= 0)
        connection.span.end = std::min(claimed->end, claimed->first + length);
    if (holdsBytes() && !source.isProof())
        connection.overlap = std::min(OverlapBytes, plan.presentBefore(claimed->first));
    return true;
}

RangeOrder HttpDownload::orderFor(const Connection &connection) const
{
    const DownloadSource &source = m_sources.at(connection.source);
    const qint64 first = connection.span.first;
    const ByteRanges::Piece piece =
        m_ranges.isWhole() ? ByteRanges::Piece{first, -1} : m_ranges.pieceAt(first);
    // For a mirror that the server told, the job has no more than for where a redirect leads.
    const QUrl &named = source.isTold ? task().file.remote : source.named;
    RangeOrder order{.url = source.url, .named = named, .access = task().access};
    order.rateGroup = task().job.value();
    order.first = piece.offset - connection.overlap;
    const bool isToTheEnd = connection.span.end >= m_file.plan().length() && !connection.onlyCompares();
    const bool isOpen = m_ranges.isWhole() ? isToTheEnd : piece.length < 0;
    order.end = isOpen ? -1 : piece.offset + connection.span.size();
    order.isRanged = holdsBytes() || order.first > 0 || !isToTheEnd || !m_ranges.isWhole();
    // On a line that breaks often, half a body is worth keeping.
    if (!order.isRanged && task().isFirstTry && source.failures == 0)
        order.holdUpTo = HeldBytes;
    if (source.isKnown && (holdsBytes() || first > 0))
        order.ifRange = source.validator.ifRange();
    return order;
}

/// Whose claim was divided ends earlier, now that the other half is on its way. What is not accepted yet may turn
/// out to be the whole file instead.
void HttpDownload::tellShortened()
{
    for (const auto &connection : m_connections) {
        const ByteSpan rest = m_file.plan().restOf(connection->holder);
        if (rest.end == 0 || rest.end >= connection->span.end || !connection->request->isAccepted())
            continue;
        connection->span.end = rest.end;
        connection->request->shorten(connection->span.size());
    }
}

void HttpDownload::follow(Connection &connection)
{
    RangeRequest *request = connection.request.get();
    Connection *const one = &connection;
    connect(request, &RangeRequest::answered, this,
            [this, one](const RangeAnswer &answer) { takeAnswer(*one, answer); });
    connect(request, &RangeRequest::moved, this, [this, one](qint64 written) { takeMoved(*one, written); });
    connect(request, &RangeRequest::ended, this, [this, one](const RangeEnd &end) { takeEnd(*one, end); });
    connect(request, &RangeRequest::said, this, &HttpDownload::log);
    connection.speed.add(m_clock.elapsed(), 0);
    request->send();
}

void HttpDownload::takeMoved(Connection &connection, qint64 written)
{
    if (written <= connection.moved)
        return;
    if (connection.moved == 0)
        m_sources[connection.source].failures = 0;
    connection.moved = written;
    // What it brings beyond its claim counts as soon as it has that back.
    SegmentPlan &plan = m_file.plan();
    plan.received(connection.holder, connection.span.first + written - plan.restOf(connection.holder).first);
    // The wire tells of all connections at once: one look for all of them.
    if (!std::exchange(m_isRoundDue, true))
        QMetaObject::invokeMethod(this, &HttpDownload::takeRound, Qt::QueuedConnection);
}

void HttpDownload::takeRound()
{
    m_isRoundDue = false;
    if (m_phase != Phase::Receiving)
        return;
    publishProgress();
    if (isOver() || isStartingOver())
        return;
    m_file.checkpoint(canGoOn()); // what cannot be resumed needs no resume point
    if (!m_isDivisible)
        return;
    const auto moving = std::count_if(m_connections.begin(), m_connections.end(),
                                      [](const auto &one) { return one->moved > 0 && !one->isLetGo; });
    m_policy.look(m_clock.elapsed(), m_file.plan().received(), static_cast<int>(moving));
    letSurplusGo();
    fetch();
}

void HttpDownload::letGo(Connection &connection)
{
    connection.isLetGo = true;
    connection.request->abort();
}

/// All but the one whose answer waits for the others to be gone.
void HttpDownload::abortAll()
{
    for (const auto &connection : m_connections) {
        if (connection.get() != m_wholeFrom || isOver())
            letGo(*connection);
    }
}

void HttpDownload::letSurplusGo()
{
    const auto slowest = [this] {
        Connection *found = nullptr;
        int alive = 0;
        for (const auto &one : m_connections) {
            if (one->isLetGo)
                continue;
            ++alive;
            if (!found || one->moved - one->movedBefore < found->moved - found->movedBefore)
                found = one.get();
        }
        return alive > m_policy.connections() ? found : nullptr;
    };
    while (Connection *surplus = slowest())
        letGo(*surplus);
}

void HttpDownload::lookForStalls()
{
    const qint64 now = m_clock.elapsed();
    for (const auto &connection : m_connections) {
        connection->speed.add(now, connection->moved);
        connection->movedBefore = connection->moved;
    }
    if (isOver() || !m_hasRanges || !canGoOn() || isStartingOver())
        return;
    for (const auto &connection : m_connections) {
        if (connection->isLetGo || !m_stallRule.isStalled(connection->speed, now, rateOfOthers(*connection)))
            continue;
        log(LogEvent::Notice,
            u"%1 stalls: another connection goes on"_s.arg(m_sources.at(connection->source).url.toString()));
        emit noticed(Notice::ConnectionReplaced);
        letGo(*connection);
    }
}

/// The mean of those that move.
double HttpDownload::rateOfOthers(const Connection &connection) const
{
    double sum = 0;
    int count = 0;
    for (const auto &one : m_connections) {
        const double rate = one->speed.rate(m_clock.elapsed(), m_stallRule.slowMs);
        if (one.get() == &connection || one->isLetGo || rate <= 0)
            continue;
        sum += rate;
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

} // namespace Ferry
