#include "core/rules/retrypolicy.h"
#include "core/transfer/httpdownload.h"

#include <algorithm>

/// What becomes of a download when one of its connections ends.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int MaximumFailures = 2; ///< of a source, without a byte in between
}

void HttpDownload::takeEnd(Connection &connection, const RangeEnd &end)
{
    takeMoved(connection, end.written);
    const auto at = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const auto &one) { return one.get() == &connection; });
    const std::unique_ptr<Connection> ended = std::move(*at);
    m_connections.erase(at);
    ended->request.release()->deleteLater(); // this is its signal
    m_file.plan().release(ended->holder);
    for (const auto &one : m_connections) { // what was taken from it for this one, and not brought
        if (!one->isLetGo && !one->onlyCompares())
            m_file.plan().extend(one->holder, one->span.end);
    }
    const bool isEnd = end.failure == NetFailure::None && !end.error.isSet() && !ended->isLetGo;
    if (m_file.length() < 0 && isEnd && m_phase == Phase::Receiving && ended->isWhole)
        takeWholeEnd();
    if (m_phase == Phase::Receiving)
        publishProgress();
    if (m_wholeFrom == ended.get())
        m_wholeFrom = nullptr; // lost while it waited: asked for again
    if (isOver())
        takeLast();
    else if (m_wholeFrom)
        takeOver();
    else if (isStartingOver() || m_file.plan().isComplete())
        takeLast();
    else if (ended->isLetGo)
        fetch();
    else
        judgeEnd(*ended, end);
}

/// An answer that did not say how long it is has ended: that is all, unless more is known to be there.
void HttpDownload::takeWholeEnd()
{
    const qint64 received = m_file.plan().received();
    const qint64 expected = m_ranges.isWhole() ? task().file.expectedSize : -1;
    if (received < expected)
        fail({ErrorKind::ConnectionLost, 200, task().file.remote.toString(),
              u"%1 of %2 bytes came"_s.arg(received).arg(expected)});
    else
        m_file.setLength(received);
}

/// What waits until no connection is left.
void HttpDownload::takeLast()
{
    if (!m_connections.empty()) {
        abortAll();
    } else if (isOver()) {
        end();
    } else if (isStartingOver()) {
        startOver();
    } else {
        if (m_phase == Phase::Asking)
            emit connected();
        finishFile();
    }
}

void HttpDownload::judgeEnd(const Connection &connection, const RangeEnd &end)
{
    DownloadSource &source = m_sources[connection.source];
    if (end.failure == NetFailure::Mismatch) {
        log(LogEvent::Notice,
            u"%1 has other bytes before %2"_s.arg(source.url.toString()).arg(connection.span.first));
        if (!source.isMirror) {
            restart(Notice::StartedOverChanged);
            return;
        }
        source.differs = true;
        dropSource(connection.source);
        fetch();
    } else if (end.failure == NetFailure::DiskFull || end.failure == NetFailure::DiskFailed ||
               end.failure == NetFailure::FileTooLarge) {
        JobError error = end.error;
        error.file = m_file.path();
        fail(error);
    } else if (end.error.isSet()) {
        takeFailure(connection, end);
    } else if (connection.onlyCompares()) {
        source.isKnown = true;
        if (!source.isMirror)
            m_file.setVersion(source.validator, source.named, source.isStrong);
        fetch();
    } else if (connection.moved >= connection.span.size() || (end.status == 206 && connection.moved > 0)) {
        fetch(); // a server may send less than it was asked for (RFC 9110 15.3.7)
    } else {
        const auto there = m_file.plan().received();
        RangeEnd shortEnd = end;
        shortEnd.error = {ErrorKind::ConnectionLost, end.status, source.url.toString(),
                          u"%1 of %2 bytes came"_s.arg(there).arg(m_file.length())};
        takeFailure(connection, shortEnd);
    }
}

/// While others are at work, it was one too many; else another source is asked, if there is one.
void HttpDownload::takeFailure(const Connection &connection, const RangeEnd &end)
{
    DownloadSource &source = m_sources[connection.source];
    const bool isFutile = connection.moved == 0;
    const bool isAlone =
        std::all_of(m_connections.begin(), m_connections.end(), [](const auto &one) { return one->isLetGo; });
    if (isFutile && connection.wasRedirected && end.status >= 400) {
        source.url = source.named; // where a redirect led may be good for a time only
        fetch();
        return;
    }
    ++source.failures;
    if (!m_sourceError.isSet() || isTransient(end.error) || !isTransient(m_sourceError)) {
        m_sourceError = end.error;
        m_sourceRetryAfterMs = end.retryAfterMs;
    }
    if (isAlone) {
        takeLastFailure(connection, end);
        return;
    }
    const auto left = connectionsOf(connection.source);
    if (isFutile && left > 0)
        m_policy.limitTo(static_cast<int>(m_connections.size()));
    if (left == 0 && (source.failures >= MaximumFailures || !isTransient(end.error)))
        dropSource(connection.source);
    fetch();
}

void HttpDownload::takeLastFailure(const Connection &connection, const RangeEnd &end)
{
    const auto left =
        std::count_if(m_sources.begin(), m_sources.end(), [](const auto &one) { return !one.isDropped; });
    const bool isHopeless =
        m_sources.at(connection.source).failures >= MaximumFailures || !isTransient(end.error);
    if (left > 1 && isHopeless)
        dropSource(connection.source);
    if (left > 1)
        fetch();
    else
        fail(m_sourceError, m_sourceRetryAfterMs);
}

/// All are dropped. The bytes that are there may be of no version that anybody has any more.
void HttpDownload::takeNoSource()
{
    const auto other =
        std::find_if(m_sources.begin(), m_sources.end(), [](const auto &one) { return one.differs; });
    if (other == m_sources.end() || isTransient(m_sourceError)) {
        fail(m_sourceError, m_sourceRetryAfterMs);
        return;
    }
    other->isDropped = other->differs = false;
    restart(Notice::StartedOverChanged);
}

void HttpDownload::dropSource(qsizetype source)
{
    m_sources[source].isDropped = true;
    log(LogEvent::Notice, u"%1 is not asked any more"_s.arg(m_sources.at(source).named.toString()));
    if (m_sources.at(source).isMirror)
        emit noticed(Notice::MirrorDropped);
}

} // namespace Ferry
