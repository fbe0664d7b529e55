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

constexpr int MaximumSessions = 3; // of one attempt

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
    // By name: an editor that saves by renaming leaves our descriptor on the old file. One that is only gone
    // is still open here, and whole.
    const auto now = FileHandle::openForReading(task().file.local);
    return SourceIdentity::of(now.handle ? *now.handle : *m_source) == m_identity;
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
    if (m_stopping)
        return; // from inside a signal of ours: the end is on its way
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
    log(LogEvent::Request, u"%1 %2"_s.arg(QString::fromLatin1(method), url.toString()));
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
    if (m_stopping)
        return; // before anything is recorded that will not be sent
    if (++m_sessions > MaximumSessions) {
        if (m_replacedFor == Notice::SourceChanged)
            fail({ErrorKind::SourceChanged, 0, task().file.local, u"it changes while it is sent"_s});
        else
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
    if (m_stopping) { // by somebody who saw the record
        context().book.forget(m_session.id);
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
    const bool isMarked = Tus::isMarked(answer.headers);
    if (answer.status == 201 && isMarked) {
        takeSession(answer);
        return;
    }
    const JobError error = errorOfCreate(answer, task().file.remote);
    // A gateway that gave up waiting, or a success that names nothing, does not say what happened behind it.
    const bool gatewayGaveUp = answer.status == 502 || answer.status == 504;
    const bool isOddSuccess = answer.status >= 200 && answer.status < 300;
    if (answer.outcomeUnknown || gatewayGaveUp || isOddSuccess) {
        takeUnknownCreate(error, retryAfterMs(answer.headers));
    } else { // never sent, or refused: nothing was made
        context().book.forget(m_session.id);
        m_session = {};
        fail(error, retryAfterMs(answer.headers));
    }
}

JobError TusUpload::errorOfCreate(const ControlAnswer &answer, const QUrl &endpoint)
{
    if (answer.failure != NetFailure::None)
        return errorFor(answer.failure, 0, endpoint.toString(), answer.detail);
    JobError error = errorOfStatus(answer.status, endpoint.toString());
    if (error.kind == ErrorKind::ProtocolViolation && !Tus::isMarked(answer.headers))
        error.kind = ErrorKind::NotTusServer;
    return error;
}

void TusUpload::takeSession(const ControlAnswer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    const auto url = Tus::sessionUrl(location, answer.url.isValid() ? answer.url : task().file.remote);
    if (!url) {
        takeUnknownCreate({ErrorKind::RedirectRefused, answer.status, task().file.remote.toString(),
                           u"Location: "_s + QString::fromLatin1(location)},
                          0);
        return;
    }
    m_session.where = url->toString(QUrl::FullyEncoded);
    m_session.stage = LeftoverStage::Present;
    m_session.neverConfirmed = false;
    m_session.expiresAt = parseHttpDate(headerValue(answer.headers, "Upload-Expires")).value_or(0);
    if (!context().book.record(m_session)) {
        const QString where = std::exchange(m_session.where, {});
        context().book.doom(m_session.id); // while its name is known at all
        m_session = {};
        fail({ErrorKind::StoreFailed, 0, where, u"the session could not be recorded"_s});
    } else if (m_stopping) {
        end();
    } else {
        goOnFrom(0);
    }
}

void TusUpload::takeUnknownCreate(const JobError &error, qint64 retryAfterMs)
{
    context().book.doom(m_session.id); // a receipt line says that one unknown session may exist
    m_session = {};
    emit noticed(Notice::UnknownSession);
    fail(error, retryAfterMs);
}

void TusUpload::replaceSession(Notice notice)
{
    m_session = {};
    m_furthest = 0;
    m_doubts = 0;
    m_replacedFor = notice;
    setTransferred(0);
    emit noticed(notice);
    discover();
}

void TusUpload::sourceChanged()
{
    const quint64 old = m_session.id;
    if (!openSource())
        return; // it may come back as it was: the session stays
    context().book.doom(old);
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

JobError TusUpload::errorOfStatus(int status, const QString &on)
{
    JobError error = errorFor(status, on);
    if (status == 412)
        error.kind = ErrorKind::TusVersionMismatch;
    else if (status == 413)
        error.kind = ErrorKind::TooLarge;
    else if (!error.isSet()) // a 2xx that is none of tus'
        error.kind = ErrorKind::ProtocolViolation;
    return error;
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
