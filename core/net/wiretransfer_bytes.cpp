#include "core/net/wiretransfer.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <tuple>
#include <utility>

/// What libcurl hands over, and what it fetches: heads and bodies.

namespace Ferry
{

using namespace Qt::StringLiterals;

size_t WireTransfer::takeHeaderLine(QByteArrayView line)
{
    m_moved = true;
    switch (m_head.take(line)) {
    case WireHeadReader::Step::More: break;
    case WireHeadReader::Step::Complete: return takeHead() ? static_cast<size_t>(line.size()) : 0;
    case WireHeadReader::Step::Broken: fail(NetFailure::Protocol, m_head.problem()); return 0;
    }
    return static_cast<size_t>(line.size());
}

bool WireTransfer::takeHead()
{
    if (takesChallenge()) {
        m_isAgain = true;
        m_sink.discard();
        return true;
    }
    if (m_head.head().status == 407 && isForwarded()) {
        fail(NetFailure::Proxy, u"the proxy wants other credentials"_s);
        return false;
    }
    if (isHeld())
        m_sink.hold(m_head.announcedLength());
    else
        m_onHead(m_head.head());
    return true;
}

bool WireTransfer::isHeld() const
{
    const qint64 length = m_head.announcedLength();
    return m_request.holdUpTo > 0 && !sendsBody() && length >= 0 && length <= m_request.holdUpTo;
}

/// Such an answer means: not executed.
bool WireTransfer::takesChallenge()
{
    const int status = m_head.head().status;
    const bool isProxy = status == 407 && isForwarded();
    const Credentials &credentials = isProxy ? m_route.credentials : m_credentials;
    bool &hasAnswered = isProxy ? m_order.hasAnswered407 : m_order.hasAnswered401;
    const bool isAsked = isProxy || status == 401;
    if (!isAsked || hasAnswered || credentials.isEmpty() || credentials.scheme != AuthScheme::Digest)
        return false;
    hasAnswered = m_digests.take(placeOf(credentials, isProxy), m_head.head().headers,
                                 isProxy ? "Proxy-Authenticate" : "WWW-Authenticate");
    return hasAnswered;
}

size_t WireTransfer::takeBody(QByteArrayView bytes)
{
    m_moved = true;
    if (!m_sink.isDecided()) {
        m_pause = Pause::ForDecision;
        return CURL_WRITEFUNC_PAUSE;
    }
    const qint64 now = nowNs();
    const qint64 allowed = !m_heldBack.isEmpty() ? 0 : m_uploads ? bytes.size() : m_share->allowance(now);
    if (allowed == 0) {
        m_pause = Pause::ForRate;
        return CURL_WRITEFUNC_PAUSE;
    }
    const auto size = static_cast<size_t>(bytes.size());
    if (allowed >= bytes.size())
        return store(bytes) ? size : 0;
    m_heldBack = bytes.toByteArray(); // libcurl's pieces are refused as a whole or not at all
    return storeHeldBack(now) ? size : 0;
}

/// As much as may go; the share then waits for the rest.
bool WireTransfer::storeHeldBack(qint64 nowNs)
{
    while (!m_heldBack.isEmpty()) {
        const qint64 allowed = qMin<qint64>(m_share->allowance(nowNs), m_heldBack.size());
        if (allowed == 0)
            return true;
        const QByteArray piece = m_heldBack.first(allowed);
        m_heldBack.remove(0, allowed);
        m_moved = true;
        if (!store(piece))
            return false;
    }
    return true;
}

bool WireTransfer::store(QByteArrayView bytes)
{
    if (!m_uploads)
        m_share->spend(bytes.size());
    switch (m_sink.take(bytes)) {
    case WireSink::Verdict::Taken: return true;
    case WireSink::Verdict::Enough: m_hadEnough = true; return false;
    case WireSink::Verdict::Undecided:
    case WireSink::Verdict::Failed: break;
    }
    fail(m_sink.failure(), m_sink.detail(), m_sink.systemError());
    return false;
}

/// It has arrived: not worth waiting for, but owed.
void WireTransfer::storeLast()
{
    const QByteArray last = std::exchange(m_heldBack, {});
    if (m_failure == NetFailure::None && !m_hadEnough && !last.isEmpty())
        std::ignore = store(last);
}

size_t WireTransfer::giveBody(char *buffer, size_t size)
{
    const qint64 left = m_uploads ? m_request.sourceLength - m_given : 0;
    if (left == 0)
        return 0;
    const auto wanted =
        static_cast<size_t>(std::min({left, static_cast<qint64>(size), m_share->allowance(nowNs())}));
    if (wanted == 0) {
        m_pause = Pause::ForRate;
        return CURL_READFUNC_PAUSE;
    }
    ssize_t count = 0;
    do {
        count = ::pread(m_request.source->descriptor(), buffer, wanted, m_request.sourceOffset + m_given);
    } while (count < 0 && errno == EINTR);
    if (count <= 0) {
        const int error = count < 0 ? errno : 0;
        fail(NetFailure::DiskFailed,
             u"reading at %1: %2"_s.arg(m_request.sourceOffset + m_given)
                 .arg(error != 0 ? qt_error_string(error) : u"the file has become shorter"_s),
             error);
        return CURL_READFUNC_ABORT;
    }
    m_given += count;
    m_share->spend(count);
    return static_cast<size_t>(count);
}

size_t WireTransfer::headerCallback(char *data, size_t size, size_t count, void *self)
{
    return static_cast<WireTransfer *>(self)->takeHeaderLine({data, static_cast<qsizetype>(size * count)});
}

size_t WireTransfer::writeCallback(char *data, size_t size, size_t count, void *self)
{
    return static_cast<WireTransfer *>(self)->takeBody({data, static_cast<qsizetype>(size * count)});
}

size_t WireTransfer::readCallback(char *buffer, size_t size, size_t count, void *self)
{
    return static_cast<WireTransfer *>(self)->giveBody(buffer, size * count);
}

/// libcurl lets every program that is started inherit its sockets: that would keep a connection open which we
/// have closed.
curl_socket_t WireTransfer::socketCallback(void *, curlsocktype, curl_sockaddr *address)
{
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// libcurl rewinds in order to send a second time, which is not its decision to make.
int WireTransfer::seekCallback(void *, curl_off_t, int) { return CURL_SEEKFUNC_FAIL; }

} // namespace Ferry
