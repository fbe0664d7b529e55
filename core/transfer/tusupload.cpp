#include "core/transfer/tusupload.h"

#include "core/transfer/tusprotocol.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumDoubts = 5;   // in a row without progress; then the queue's delays apply
constexpr int MaximumSessions = 3; // of one attempt

QUrl urlOf(const Leftover &session) { return QUrl(session.where); }

} // namespace

TusUpload::TusUpload(const TransferContext &context, TransferTask task)
    : Transfer(context, std::move(task))
    , m_progress(this->task().progress)
{
}

TusUpload::~TusUpload() = default;

void TusUpload::start()
{
    if (!openSource())
        return;
    m_progress.total = m_identity.size;
    m_progress.path = task().file.local;
    emit progressed(m_progress);
    adoptSession();
    begin();
}

void TusUpload::stop(StopFor)
{
    if (std::exchange(m_stopping, true))
        return;
    if (m_wire)
        m_wire->abort();
    else if (m_control && !m_creating)
        m_control->abort();
    else if (!m_control)
        QMetaObject::invokeMethod(this, &TusUpload::end, Qt::QueuedConnection);
    // creating: the answer names something that must be recorded before we let go
}

bool TusUpload::openSource()
{
    const QString &path = task().file.local;
    const auto opened = FileHandle::openForReading(path);
    m_source = opened.handle;
    if (m_source)
        m_identity = SourceIdentity::of(*m_source);
    if (m_source && m_identity.size >= 0)
        return true;
    const bool missing = opened.error == ENOENT || opened.error == ENOTDIR;
    fail({missing ? ErrorKind::SourceMissing : ErrorKind::SourceUnreadable, 0, path,
          QString::fromLocal8Bit(std::strerror(opened.error))});
    return false;
}

bool TusUpload::sourceIsUnchanged() const
{
    // By name as well: an editor that saves by renaming leaves our descriptor on the old file.
    const auto now = FileHandle::openForReading(task().file.local);
    return now.handle && SourceIdentity::of(*now.handle) == m_identity;
}

void TusUpload::adoptSession()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != LeftoverKind::TusSession)
            continue;
        if (leftover.neverConfirmed) { // Ferry ended while a create was on its way
            emit noticed(Notice::UnknownSession);
            context().book.doom(leftover.id);
        } else if (SourceIdentity::fromJson(leftover.facts.value("source"_L1).toObject()) == m_identity) {
            m_session = leftover;
        } else {
            emit noticed(Notice::SourceChanged);
            context().book.doom(leftover.id);
        }
    }
}

void TusUpload::begin()
{
    if (m_session.id != 0)
        askOffset();
    else
        discover();
}

void TusUpload::control(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                        void (TusUpload::*take)(const ControlAnswer &))
{
    log(LogEvent::Request, u"%1 %2"_s.arg(QString::fromLatin1(method), url.toString()));
    ControlRequest request;
    request.method = method;
    request.url = url;
    request.headers = headers;
    m_control = context().control.send(request);
    connect(m_control.get(), &ControlCall::finished, this, [this, take](const ControlAnswer &answer) {
        m_control.release()->deleteLater(); // this is its signal
        log(LogEvent::Answer, answer.status != 0 ? QString::number(answer.status) : answer.detail);
        if (m_stopping && !m_creating)
            end();
        else
            (this->*take)(answer);
    });
}

void TusUpload::discover() { control("OPTIONS"_ba, task().file.remote, {}, &TusUpload::takeOffer); }

void TusUpload::takeOffer(const ControlAnswer &answer)
{
    const ServerOffer offer = Tus::readOffer(answer, task().file.remote);
    if (!offer.reachable) {
        fail(offer.error, retryAfterMs(answer.headers));
        return;
    }
    if (offer.maximumSize >= 0 && m_identity.size > offer.maximumSize) {
        fail({ErrorKind::TooLarge, 0, task().file.local, u"Tus-Max-Size is %1"_s.arg(offer.maximumSize)});
        return;
    }
    if (!offer.canRemove)
        emit noticed(Notice::CannotRemoveSession); // told before anything is created
    create();
}

void TusUpload::create()
{
    if (++m_sessions > MaximumSessions) {
        fail({ErrorKind::SessionGone, 0, task().file.remote.toString(), u"every new session vanishes"_s});
        return;
    }
    const QUrl endpoint = task().file.remote;
    m_session = newLeftover(LeftoverKind::TusSession, endpoint.toString(QUrl::FullyEncoded));
    m_session.facts = {{"source"_L1, m_identity.toJson()},
                       {"length"_L1, static_cast<double>(m_identity.size)},
                       {"endpoint"_L1, m_session.where}};
    if (!context().book.record(m_session)) {
        m_session = {};
        fail({ErrorKind::StoreFailed, 0, endpoint.toString(), u"the session could not be recorded"_s});
        return;
    }
    m_creating = true;
    control("POST"_ba, endpoint,
            {{"Tus-Resumable"_ba, Tus::Version},
             {"Upload-Length"_ba, QByteArray::number(m_identity.size)},
             {"Upload-Metadata"_ba, Tus::metadataFor(QFileInfo(task().file.local).fileName())}},
            &TusUpload::takeCreated);
}

void TusUpload::takeCreated(const ControlAnswer &answer)
{
    m_creating = false;
    // A gateway that gave up waiting says nothing about what happened behind it.
    const bool gatewayGaveUp = answer.status == 502 || answer.status == 504;
    if (answer.status == 201) {
        takeSession(answer);
    } else if (answer.outcomeUnknown || gatewayGaveUp) {
        takeLostCreate(answer);
    } else { // never sent, or refused: nothing was made
        context().book.forget(m_session.id);
        m_session = {};
        if (answer.failure != NetFailure::None)
            fail(errorFor(answer.failure, 0, task().file.remote.toString(), answer.detail));
        else
            failWith(answer.status, answer.headers, task().file.remote);
    }
}

void TusUpload::takeSession(const ControlAnswer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    const auto url = Tus::sessionUrl(location, answer.url.isValid() ? answer.url : task().file.remote);
    if (!url) {
        context().book.doom(m_session.id);
        m_session = {};
        fail({ErrorKind::RedirectRefused, answer.status, task().file.remote.toString(),
              u"Location: "_s + QString::fromLatin1(location)});
        return;
    }
    m_session.where = url->toString(QUrl::FullyEncoded);
    m_session.stage = LeftoverStage::Present;
    m_session.neverConfirmed = false;
    m_session.expiresAt = parseHttpDate(headerValue(answer.headers, "Upload-Expires")).value_or(0);
    if (!context().book.record(m_session)) {
        fail({ErrorKind::StoreFailed, 0, m_session.where, u"the session could not be recorded"_s});
        return;
    }
    if (m_stopping)
        end();
    else
        goOnFrom(0);
}

void TusUpload::takeLostCreate(const ControlAnswer &answer)
{
    context().book.doom(m_session.id); // a receipt line says that one unknown session may exist
    m_session = {};
    emit noticed(Notice::UnknownSession);
    if (answer.status != 0)
        failWith(answer.status, answer.headers, task().file.remote);
    else
        fail(errorFor(answer.failure, 0, task().file.remote.toString(), answer.detail));
}

void TusUpload::askOffset()
{
    if (++m_doubts > MaximumDoubts) {
        fail({ErrorKind::Conflict, 0, m_session.where, u"the server takes no bytes"_s});
        return;
    }
    control("HEAD"_ba, urlOf(m_session), {{"Tus-Resumable"_ba, Tus::Version}}, &TusUpload::takeOffset);
}

void TusUpload::takeOffset(const ControlAnswer &answer)
{
    if (answer.failure != NetFailure::None) {
        fail(errorFor(answer.failure, 0, m_session.where, answer.detail));
        return;
    }
    const bool marked = Tus::isMarked(answer.headers);
    if ((answer.status == 404 || answer.status == 410) && marked) {
        context().book.forget(m_session.id); // the server says that it is not there: proved
        replaceSession(Notice::SessionExpired);
        return;
    }
    const auto offset = Tus::offsetOf(answer.headers);
    const bool answered = answer.status == 200 || answer.status == 204;
    if (answered && marked && offset && *offset <= m_identity.size) {
        goOnFrom(*offset);
    } else if (answered || answer.status == 404 || answer.status == 410) {
        fail({marked ? ErrorKind::ProtocolViolation : ErrorKind::NotTusServer, answer.status, m_session.where,
              u"no valid Upload-Offset"_s});
    } else {
        if (answer.status == 423)
            emit noticed(Notice::SessionBusy);
        failWith(answer.status, answer.headers, urlOf(m_session));
    }
}

void TusUpload::goOnFrom(qint64 offset)
{
    if (std::exchange(m_confirmed, offset) < offset)
        m_doubts = 0;
    setTransferred(offset);
    if (offset == m_identity.size)
        succeed();
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
    request.source = m_source;
    request.sourceOffset = offset;
    request.sourceLength = m_identity.size - offset;
    request.freshConnection = true;
    request.bytesPerSecond = task().bytesPerSecond;
    log(LogEvent::Request, u"PATCH %1 from byte %2"_s.arg(m_session.where).arg(offset));
    m_wire = context().wire.send(request);
    connect(m_wire.get(), &WireCall::headReceived, m_wire.get(), &WireCall::discard);
    connect(m_wire.get(), &WireCall::progressed, this, &TusUpload::takePatchProgress);
    connect(m_wire.get(), &WireCall::finished, this, &TusUpload::takePatchEnd);
    emit connected();
}

void TusUpload::takePatchProgress(qint64 bytes) { setTransferred(m_offset + bytes); }

void TusUpload::takePatchEnd(const WireResult &result)
{
    m_wire.release()->deleteLater(); // this is its signal
    log(LogEvent::Answer, result.status != 0 ? QString::number(result.status) : result.detail);
    m_session.bytes = m_progress.transferred;
    context().book.update(m_session);
    if (m_stopping)
        end();
    else if (!sourceIsUnchanged())
        sourceChanged();
    else if (result.failure == NetFailure::None || result.status >= 400)
        takePatchStatus(result);
    else
        fail(errorFor(result.failure, result.systemError, m_session.where, result.detail));
}

void TusUpload::takePatchStatus(const WireResult &result)
{
    const auto offset = Tus::offsetOf(result.headers);
    switch (result.status) {
    case 200:
    case 204:
        if (!offset || *offset < m_offset || *offset > m_identity.size || *offset == m_offset)
            askOffset(); // a success that moved nothing, or does not say: the server is asked
        else
            goOnFrom(*offset); // possibly less than was sent (upload-protocol rules, 0.4)
        return;
    case 404:
    case 410: // asked again with HEAD, whose answer is the proof
    case 409: askOffset(); return;
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
    failWith(result.status, result.headers, urlOf(m_session));
}

void TusUpload::replaceSession(Notice notice)
{
    m_session = {};
    m_confirmed = 0;
    setTransferred(0);
    emit noticed(notice);
    discover();
}

void TusUpload::sourceChanged()
{
    context().book.doom(m_session.id);
    m_session = {};
    if (!openSource())
        return;
    m_progress.total = m_identity.size;
    replaceSession(Notice::SourceChanged);
}

void TusUpload::setTransferred(qint64 bytes)
{
    m_progress.transferred = bytes;
    emit progressed(m_progress);
}

void TusUpload::succeed()
{
    if (!sourceIsUnchanged()) {
        sourceChanged();
        return;
    }
    emit connected(); // an empty file, or one that was whole already
    m_session.bytes = m_progress.transferred;
    context().book.update(m_session);
    m_progress.safe = true;
    emit progressed(m_progress);
    emit succeeded();
    end();
}

void TusUpload::failWith(int status, const HeaderList &headers, const QUrl &on)
{
    JobError error = errorFor(status, on.toString());
    if (status == 412)
        error.kind = ErrorKind::TusVersionMismatch;
    else if (status == 413)
        error.kind = ErrorKind::TooLarge;
    else if (error.kind == ErrorKind::None) // a 2xx that is none of tus'
        error.kind = ErrorKind::ProtocolViolation;
    fail(error, retryAfterMs(headers));
}

void TusUpload::fail(const JobError &error, qint64 retryAfterMs)
{
    if (!m_stopping)
        emit failed(error, retryAfterMs);
    // The Job may not be told that it is drained before it knows of the failure, nor from inside start().
    QMetaObject::invokeMethod(this, &TusUpload::end, Qt::QueuedConnection);
}

void TusUpload::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_source.reset();
    emit drained();
}

} // namespace Ferry
