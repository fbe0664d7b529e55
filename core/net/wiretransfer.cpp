#include "core/net/wiretransfer.h"

#include "core/net/wireerror.h"

#include <chrono>
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

} // namespace Ferry
