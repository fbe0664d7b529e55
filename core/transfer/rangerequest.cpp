#include "core/transfer/rangerequest.h"

#include "core/disk/diskthread.h"
#include "core/rules/webaddress.h"
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
    const bool isElsewhere = NetSettings::origin(to) != NetSettings::origin(from);
    const bool isUnwanted = allowed == Redirects::Refuse || (allowed == Redirects::SameOrigin && isElsewhere);
    return isWebAddress(to) && !isWeaker(to, from) && !isUnwanted;
}

} // namespace

RangeRequest::RangeRequest(Wire &wire, DiskThread &disk, RangeOrder order)
    : m_wire(wire)
    , m_disk(disk)
    , m_order(std::move(order))
    , m_url(m_order.url)
{
}

RangeRequest::~RangeRequest() = default;

void RangeRequest::send()
{
    m_goesOn = m_hasHead = false;
    m_held.clear();
    WireRequest request;
    request.url = m_url;
    const bool isElsewhere = NetSettings::origin(m_url) != NetSettings::origin(m_order.named);
    request.access = isElsewhere ? m_order.access.elsewhere() : m_order.access;
    request.rateGroup = m_order.rateGroup;
    request.holdUpTo = m_order.holdUpTo;
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
    m_hasHead = true;
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
        if (m_call)
            m_call->discard();
    }
}

void RangeRequest::takeBody(const WireHead &head)
{
    RangeAnswer answer{
        .status = head.status, .headers = head.headers, .url = m_url, .httpVersion = head.httpVersion};
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
    if (m_isAborted)
        return;
    m_isAccepted = true;
    if (m_call)
        m_call->accept(target, offset, limit, overlap);
    else
        writeHeld(target, offset, limit);
}

void RangeRequest::shorten(qint64 limit)
{
    if (m_call && m_isAccepted)
        m_call->shorten(limit);
}

void RangeRequest::abort()
{
    m_isAborted = true;
    if (m_call)
        m_call->abort();
    else if (!m_isWriting)
        QMetaObject::invokeMethod(
            this, [this] { end(NetFailure::Aborted); }, Qt::QueuedConnection);
}

void RangeRequest::refuse(const JobError &error, qint64 retryAfterMs)
{
    m_end.error = error;
    m_end.retryAfterMs = retryAfterMs;
    if (m_call)
        m_call->abort(); // an answer that is not wanted costs nothing more
}

void RangeRequest::takeEnd(const WireResult &result)
{
    m_call.release()->deleteLater(); // this is its signal
    const bool isHeld = !m_hasHead && result.failure == NetFailure::None && result.status != 0;
    if (isHeld && !m_isAborted)
        takeHeld(result);
    else if (m_goesOn && !m_isAborted)
        send();
    else
        conclude(result);
}

/// Head and body came together.
void RangeRequest::takeHeld(const WireResult &result)
{
    m_held = result.body;
    takeHead({result.status, result.headers, result.httpVersion});
    if (m_goesOn)
        send();
    else if (m_end.error.isSet())
        end(result.failure);
}

void RangeRequest::writeHeld(const FileHandle::Ptr &target, qint64 offset, qint64 limit)
{
    if (limit >= 0 && m_held.size() > limit) {
        m_end.error = {ErrorKind::LengthMismatch, m_end.status, m_url.toString(),
                       u"more than the %1 bytes expected"_s.arg(limit)};
        QMetaObject::invokeMethod(
            this, [this] { end(NetFailure::Protocol); }, Qt::QueuedConnection);
        return;
    }
    m_isWriting = true;
    m_disk.write(target, offset, m_held, this, [this](int error) {
        if (error == 0) {
            m_end.written = m_held.size();
            end(m_isAborted ? NetFailure::Aborted : NetFailure::None);
            return;
        }
        const NetFailure failure = writeFailureFor(error);
        m_end.error = Transfer::errorFor(failure, error, m_url.toString(), u"writing"_s);
        end(failure);
    });
}

void RangeRequest::conclude(const WireResult &result)
{
    m_end.written = m_isAccepted ? result.written : 0;
    if (m_end.status == 0)
        m_end.status = result.status;
    if (m_end.error.isSet() || m_isAborted) {
        end(m_isAborted ? NetFailure::Aborted : result.failure);
        return;
    }
    // An end without a head that could be judged: no answer of HTTP.
    const NetFailure failure =
        result.failure == NetFailure::None && !m_isAccepted ? NetFailure::Protocol : result.failure;
    if (m_isAccepted && failure == NetFailure::Protocol)
        m_end.error = {ErrorKind::LengthMismatch, result.status, m_url.toString(), result.detail};
    else if (failure != NetFailure::None)
        m_end.error = Transfer::errorFor(failure, result.systemError, m_url.toString(), result.detail);
    end(failure);
}

void RangeRequest::end(NetFailure failure)
{
    m_end.failure = failure;
    emit ended(m_end);
}

} // namespace Ferry
