#include "core/net/wiretransfer.h"

#include "core/net/wireerror.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <tuple>
#include <utility>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// How long a server that has answered may leave the rest of the body untaken.
constexpr qint64 AnsweredGraceMs = 2'000;

} // namespace

WireTransfer::WireTransfer(WireOrder order, DigestBook &digests, WireRates &rates, HeadReport onHead)
    : m_order(std::move(order))
    , m_access(NetSettings::accessFor(m_request.access, m_request.url))
    , m_headers(m_settings.headersFor(m_request.headers, m_access))
    , m_digests(digests)
    , m_uploads(m_request.source != nullptr)
    , m_onHead(std::move(onHead))
    , m_easy(curl_easy_init())
    , m_share(rates.join(m_uploads ? Direction::Upload : Direction::Download, m_request.rateGroup))
{
    // The answer to an upload is a few words about it: there is nothing to decide.
    if (sendsBody())
        m_sink.discard();
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_ERRORBUFFER, m_message.data());
    setTarget();
    setCredentials();
    setProxy();
    setConnection();
    setTrust();
    setMethod();
    setHeaders();
    setBuffers();
    setCallbacks();
    m_stallMs = m_settings.stallTimeoutMs;
}

WireTransfer::~WireTransfer() = default;

WireTransfer *WireTransfer::of(CURL *easy)
{
    char *transfer = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    return reinterpret_cast<WireTransfer *>(transfer);
}

bool WireTransfer::accept(FileHandle::Ptr target, const WireSpan &span)
{
    m_sink.accept(std::move(target), span);
    return goOn(m_pause == Pause::ForDecision);
}

bool WireTransfer::shorten(qint64 limit)
{
    m_hadEnough = m_sink.shorten(limit);
    return !m_hadEnough;
}

bool WireTransfer::discard()
{
    m_sink.discard();
    return goOn(m_pause == Pause::ForDecision);
}

bool WireTransfer::keepPace(qint64 nowNs)
{
    if (!storeHeldBack(nowNs))
        return false;
    return goOn(m_heldBack.isEmpty() && m_pause == Pause::ForRate && m_share->allowance(nowNs) > 0);
}

qint64 WireTransfer::nowNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

bool WireTransfer::goOn(bool isTime)
{
    if (!isTime)
        return true;
    m_pause = Pause::None;
    m_moved = true;
    return curl_easy_pause(m_easy.get(), CURLPAUSE_CONT) == CURLE_OK;
}

bool WireTransfer::isAlive(qint64 nowMs)
{
    const qint64 sentNow = sent();
    if (m_moved || m_pause != Pause::None || !m_heldBack.isEmpty() || sentNow != m_sentThen ||
        !isConnected()) {
        m_moved = false;
        m_sentThen = sentNow;
        m_movedAtMs = nowMs;
        return true;
    }
    const qint64 stillMs = nowMs - m_movedAtMs;
    if (isAnsweredEarly() && stillMs >= qMin(AnsweredGraceMs, m_stallMs))
        fail(NetFailure::Lost, u"answered, and then took no more of the body"_s);
    else if (stillMs >= m_stallMs)
        fail(NetFailure::TimedOut, u"nothing moved for %1 ms"_s.arg(stillMs));
    return m_failure == NetFailure::None;
}

/// The answer is complete although the body is not. libcurl itself stops sending for a refusal, but not for a
/// 2xx.
bool WireTransfer::isAnsweredEarly() const
{
    return m_head.isComplete() && m_uploads && m_sentThen < m_request.sourceLength &&
           m_head.announcedLength() >= 0 && m_sink.received() >= m_head.announcedLength();
}

bool WireTransfer::isConnected() const
{
    curl_off_t sinceStart = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_PRETRANSFER_TIME_T, &sinceStart);
    return sinceStart > 0;
}

qint64 WireTransfer::sent() const
{
    curl_off_t bytes = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_UPLOAD_T, &bytes);
    return bytes;
}

qint64 WireTransfer::progress() const { return m_uploads ? sent() : m_sink.written(); }

qint64 WireTransfer::newProgress()
{
    const qint64 bytes = progress();
    if (bytes == m_reported)
        return -1;
    m_reported = bytes;
    return bytes;
}

WireResult WireTransfer::end(CURLcode code)
{
    storeLast();
    WireResult result;
    if (m_head.isComplete()) {
        result.status = m_head.head().status;
        result.headers = m_head.head().headers;
        result.httpVersion = m_head.head().httpVersion;
    }
    result.body = m_sink.kept();
    result.received = m_sink.received();
    result.written = m_sink.written();
    result.sent = sent();
    judge(result, code);
    m_sink.close();
    m_request.source.reset();
    return result;
}

WireResult WireTransfer::endAborted()
{
    fail(NetFailure::Aborted, u"aborted"_s);
    return end(CURLE_OK);
}

std::optional<WireOrder> WireTransfer::orderAgain()
{
    if (!m_isAgain)
        return std::nullopt;
    m_sink.close();
    return std::move(m_order);
}

void WireTransfer::judge(WireResult &result, CURLcode code) const
{
    const bool refused = sendsBody() && result.status >= 300;
    if (m_failure != NetFailure::None) {
        result.failure = m_failure;
        result.detail = m_detail;
        result.systemError = m_systemError;
    } else if (code != CURLE_OK && !m_hadEnough) {
        result.failure = netFailureFor(code, m_easy.get());
        result.detail = describe(code);
    } else if (!m_head.isComplete()) { // libcurl takes half a head for an empty answer
        result.failure = NetFailure::Lost;
        result.detail = u"the connection closed before the answer's head was complete"_s;
    } else if (m_uploads && !refused && result.sent < m_request.sourceLength) {
        result.failure = NetFailure::Lost;
        result.detail = u"answered before it had the whole body"_s;
    } else if (m_sink.isComparing()) {
        result.failure = NetFailure::Mismatch;
        result.detail = u"ended before all that is there was compared"_s;
    }
    // libcurl does not tell who refused the connection.
    if (result.failure == NetFailure::Refused && !m_route.isDirect())
        result.failure = NetFailure::Proxy;
    // A server that refuses a body mostly hangs up with it; what it said stands.
    if (refused && result.failure == NetFailure::Lost)
        result.failure = NetFailure::None;
}

QString WireTransfer::describe(CURLcode code) const
{
    const QString message = m_message.front() != '\0' ? QString::fromLocal8Bit(m_message.data())
                                                      : QString::fromLatin1(curl_easy_strerror(code));
    return u"%1 (libcurl %2)"_s.arg(message).arg(static_cast<int>(code));
}

/// The first one counts: what libcurl says afterwards only follows from it.
void WireTransfer::fail(NetFailure failure, const QString &detail, int systemError)
{
    if (m_failure != NetFailure::None)
        return;
    m_failure = failure;
    m_detail = detail;
    m_systemError = systemError;
}

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
