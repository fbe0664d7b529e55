#include "core/rules/contentrange.h"
#include "core/transfer/tusprotocol.h"
#include "core/transfer/tusupload.h"

/// The bytes of an upload: where the server stands, and the PATCH from there.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QUrl urlOf(const Leftover &session) { return QUrl(session.where); }

} // namespace

void TusUpload::askOffset()
{
    if (++m_doubts > MaximumDoubts) {
        fail({ErrorKind::Conflict, 409, m_session.where, u"the server takes no bytes"_s});
        return;
    }
    askTus("HEAD"_ba, urlOf(m_session), {{"Tus-Resumable"_ba, Tus::Version}}, &TusUpload::takeOffset);
}

void TusUpload::takeOffset(const ControlAnswer &answer)
{
    if (answer.failure != NetFailure::None) {
        fail(errorFor(answer.failure, 0, m_session.where, answer.detail));
        return;
    }
    const bool marked = Tus::isMarked(answer.headers);
    if ((answer.status == 404 || answer.status == 410) && marked) {
        // 404 is proof. 410 may be a session that expired and whose bytes nobody has swept: it is removed.
        if (answer.status == 404)
            context().book.forget(m_session.id);
        else
            context().book.doom(m_session.id);
        replaceSession(Notice::SessionExpired);
        return;
    }
    const auto offset = Tus::offsetOf(answer.headers);
    const bool answered = answer.status == 200 || answer.status == 204;
    if (answered && marked && offset && *offset <= size() && isOurLength(answer.headers)) {
        takeValidOffset(*offset);
    } else if (answered || answer.status == 404 || answer.status == 410) {
        fail({marked ? ErrorKind::ProtocolViolation : ErrorKind::NotTusServer, answer.status, m_session.where,
              u"no valid Upload-Offset or Upload-Length"_s});
    } else {
        if (answer.status == 423)
            emit noticed(Notice::SessionBusy);
        fail(errorOfStatus(answer.status, m_session.where), retryAfterMs(answer.headers));
    }
}

/// Another file's session under our URL must not be appended to.
bool TusUpload::isOurLength(const HeaderList &headers) const
{
    return !hasHeader(headers, "Upload-Length") ||
           parseLength(headerValue(headers, "Upload-Length")) == size();
}

void TusUpload::takeValidOffset(qint64 offset)
{
    const bool isLocked = std::exchange(m_conflicting, false) && offset == m_offset;
    if (!isLocked) {
        goOnFrom(offset);
        return;
    }
    emit noticed(Notice::SessionBusy); // some servers say 409 for a lock: the offset was right, so it is one
    fail(errorFor(409, m_session.where));
}

void TusUpload::goOnFrom(qint64 offset)
{
    if (offset > m_furthest) {
        m_furthest = offset;
        m_doubts = 0;
    }
    setTransferred(offset);
    if (offset == size())
        finish();
    else
        patch(offset);
}

void TusUpload::patch(qint64 offset)
{
    m_offset = offset;
    WireRequest request;
    request.method = "PATCH"_ba;
    request.url = urlOf(m_session);
    request.headers = {{"Tus-Resumable"_ba, Tus::Version},
                       {"Upload-Offset"_ba, QByteArray::number(offset)},
                       {"Content-Type"_ba, "application/offset+octet-stream"_ba}};
    request.sourceOffset = offset;
    request.sourceLength = size() - offset;
    request.freshConnection = true;
    send(
        request, [this](qint64 bytes) { setTransferred(m_offset + bytes); },
        [this](const WireResult &result) { takePatchEnd(result); });
}

void TusUpload::takePatchEnd(const WireResult &result)
{
    if (!isSourceUnchanged())
        sourceChanged();
    else if (result.failure == NetFailure::None || result.status >= 400)
        takePatchStatus(result);
    else
        failSending(result, m_session.where);
}

void TusUpload::takePatchStatus(const WireResult &result)
{
    const auto offset = Tus::offsetOf(result.headers);
    switch (result.status) {
    case 200:
    case 204:
        if (!offset || *offset < m_offset || *offset > size() || *offset == m_offset)
            askOffset(); // a success that moved nothing, or does not say: the server is asked
        else
            goOnFrom(*offset); // possibly less than was sent (upload-protocol rules, 0.4)
        return;
    case 404:
    case 410: askOffset(); return; // whose answer is the proof
    case 409:
        m_conflicting = true;
        askOffset();
        return;
    case 460:
        log(LogEvent::Failure, u"checksum mismatch: sent again"_s);
        askOffset();
        return;
    case 412: fail({ErrorKind::TusVersionMismatch, 412, m_session.where, {}}); return;
    case 413:
        context().book.doom(m_session.id);
        m_session = {};
        fail({ErrorKind::TooLarge, 413, task().file.local, {}});
        return;
    case 423: emit noticed(Notice::SessionBusy); break;
    default: break;
    }
    fail(errorOfStatus(result.status, m_session.where), retryAfterMs(result.headers));
}

} // namespace Ferry
