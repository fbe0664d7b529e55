#include "core/transfer/rangerequest.h"

#include "core/transfer/transfer.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumRedirects = 20; // as browsers

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray encodingOf(const HeaderList &headers)
{
    const QByteArray encoding = headerValue(headers, "Content-Encoding");
    return encoding.compare("identity", Qt::CaseInsensitive) == 0 ? QByteArray() : encoding;
}

bool mayFollow(Redirects allowed, const QUrl &from, const QUrl &to)
{
    const bool isSpoken = to.scheme() == "https"_L1 || to.scheme() == "http"_L1;
    const bool isWeaker = from.scheme() == "https"_L1 && to.scheme() != "https"_L1;
    const bool isElsewhere = NetSettings::origin(to) != NetSettings::origin(from);
    const bool isUnwanted = allowed == Redirects::Refuse || (allowed == Redirects::SameOrigin && isElsewhere);
    return to.isValid() && !to.host().isEmpty() && isSpoken && !isWeaker && !isUnwanted;
}

} // namespace

RangeRequest::RangeRequest(Wire &wire, RangeOrder order)
    : m_wire(wire)
    , m_order(std::move(order))
    , m_url(m_order.url)
{
}

RangeRequest::~RangeRequest() = default;

void RangeRequest::send()
{
    m_goesOn = false;
    WireRequest request;
    request.url = m_url;
    const bool isElsewhere = NetSettings::origin(m_url) != NetSettings::origin(m_order.named);
    request.access = isElsewhere ? m_order.access.elsewhere() : m_order.access;
    request.rateGroup = m_order.rateGroup;
    if (m_order.isRanged) {
        const QByteArray last = m_order.end < 0 ? QByteArray() : QByteArray::number(m_order.end - 1);
        request.headers.append({"Range"_ba, "bytes="_ba + QByteArray::number(m_order.first) + '-' + last});
        if (!m_order.ifRange.isEmpty())
            request.headers.append({"If-Range"_ba, m_order.ifRange});
    }
    m_call = m_wire.send(request);
    connect(m_call.get(), &WireCall::headReceived, this, &RangeRequest::takeHead);
    connect(m_call.get(), &WireCall::progressed, this, &RangeRequest::moved);
    connect(m_call.get(), &WireCall::finished, this, &RangeRequest::takeEnd);
    emit said(LogEvent::Request, m_order.first > 0
                                     ? u"GET %1 from byte %2"_s.arg(m_url.toString()).arg(m_order.first)
                                     : u"GET %1"_s.arg(m_url.toString()));
}

void RangeRequest::takeHead(const WireHead &head)
{
    const QByteArray range = headerValue(head.headers, "Content-Range");
    emit said(LogEvent::Answer, u"%1 %2"_s.arg(head.status).arg(QString::fromLatin1(range)).trimmed());
    m_end.status = head.status;
    if (isRedirect(head.status) && hasHeader(head.headers, "Location"))
        takeRedirect(head);
    else if ((head.status >= 200 && head.status < 300 && head.status != 204 && head.status != 205) ||
             (head.status == 416 && m_order.isRanged))
        takeBody(head);
    else if (head.status == 204 || head.status == 205)
        refuse({ErrorKind::ProtocolViolation, head.status, m_url.toString(), u"a success without a file"_s});
    else
        refuse(Transfer::errorFor(head.status, m_url.toString()), Transfer::retryAfterMs(head.headers));
}

void RangeRequest::takeRedirect(const WireHead &head)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(headerValue(head.headers, "Location")));
    if (++m_redirects > MaximumRedirects) {
        refuse({ErrorKind::TooManyRedirects, head.status, m_order.named.toString(), m_url.toString()});
    } else if (!mayFollow(m_order.access.redirects, m_url, target)) {
        refuse({ErrorKind::RedirectRefused, head.status, m_url.toString(), target.toString()});
    } else {
        m_url = target.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        m_goesOn = true;
        m_call->discard();
    }
}

void RangeRequest::takeBody(const WireHead &head)
{
    RangeAnswer answer{.status = head.status, .headers = head.headers, .url = m_url};
    answer.validator = Validator::fromAnswer(head.status, head.headers);
    answer.range = parseContentRange(headerValue(head.headers, "Content-Range"));
    answer.isCompressed = !encodingOf(head.headers).isEmpty();
    if (head.status == 206 && answer.isCompressed) {
        refuse({ErrorKind::EncodingRefused, 206, m_url.toString(),
                QString::fromLatin1(encodingOf(head.headers))});
        return;
    }
    if (head.status == 416)
        answer.kind = RangeAnswer::Kind::BeyondEnd;
    else if (head.status == 206)
        answer.kind = answer.range && isWhatWasAskedFor(*answer.range) ? RangeAnswer::Kind::Part
                                                                       : RangeAnswer::Kind::OtherPart;
    emit answered(answer);
}

/// A server may send less than it was asked for (RFC 9110 15.3.7), but from the first byte on. What was not asked
/// for has to be the whole.
bool RangeRequest::isWhatWasAskedFor(const ContentRange &range) const
{
    if (range.first != m_order.first)
        return false;
    if (!m_order.isRanged)
        return range.last + 1 == range.total;
    return m_order.end < 0 || range.last < m_order.end;
}

void RangeRequest::accept(const FileHandle::Ptr &target, qint64 offset, qint64 limit, qint64 overlap)
{
    if (!m_call || m_isAborted)
        return;
    m_isAccepted = true;
    m_call->accept(target, offset, limit, overlap);
}

void RangeRequest::shorten(qint64 limit)
{
    if (m_call && m_isAccepted)
        m_call->shorten(limit);
}

void RangeRequest::abort()
{
    m_isAborted = true;
    m_call->abort();
}

void RangeRequest::refuse(const JobError &error, qint64 retryAfterMs)
{
    m_end.error = error;
    m_end.retryAfterMs = retryAfterMs;
    m_call->abort(); // an answer that is not wanted costs nothing more
}

void RangeRequest::takeEnd(const WireResult &result)
{
    m_call.release()->deleteLater(); // this is its signal
    if (m_goesOn && !m_isAborted) {
        send();
        return;
    }
    m_end.failure = m_isAborted ? NetFailure::Aborted : result.failure;
    m_end.written = m_isAccepted ? result.written : 0;
    if (m_end.status == 0)
        m_end.status = result.status;
    if (!m_end.error.isSet() && !m_isAborted) {
        // An end without a head that could be judged: no answer of HTTP.
        const NetFailure failure =
            result.failure == NetFailure::None && !m_isAccepted ? NetFailure::Protocol : result.failure;
        m_end.failure = failure;
        if (m_isAccepted && failure == NetFailure::Protocol)
            m_end.error = {ErrorKind::LengthMismatch, result.status, m_url.toString(), result.detail};
        else if (failure != NetFailure::None)
            m_end.error = Transfer::errorFor(failure, result.systemError, m_url.toString(), result.detail);
    }
    emit ended(m_end);
}

} // namespace Ferry
