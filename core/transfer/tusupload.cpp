#include "core/transfer/tusupload.h"

#include "core/transfer/tusprotocol.h"

#include <QFileInfo>

namespace Ferry
{

using namespace Qt::StringLiterals;

TusUpload::TusUpload(const TransferContext &context, TransferTask task)
    : Upload(context, std::move(task))
{
}

TusUpload::~TusUpload() = default;

void TusUpload::begin()
{
    adoptSession();
    if (m_session.id != 0)
        askOffset();
    else
        discover();
}

void TusUpload::aboutToEnd()
{
    if (m_session.id == 0)
        return;
    m_session.bytes = transferred();
    context().book.update(m_session);
}

void TusUpload::adoptSession()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != LeftoverKind::TusSession)
            continue;
        if (leftover.neverConfirmed) { // Ferry ended while a create was on its way
            emit noticed(Notice::UnknownSession);
            context().book.doom(leftover.id);
        } else if (isOfThisSource(leftover)) {
            m_session = leftover;
        } else {
            emit noticed(Notice::SourceChanged);
            context().book.doom(leftover.id);
        }
    }
}

void TusUpload::askTus(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                       void (TusUpload::*take)(const ControlAnswer &), Hear hear)
{
    ControlRequest request;
    request.method = method;
    request.url = url;
    request.headers = headers;
    ask(
        request, [this, take](const ControlAnswer &answer) { (this->*take)(answer); }, hear);
}

void TusUpload::discover() { askTus("OPTIONS"_ba, task().file.remote, {}, &TusUpload::takeOffer); }

void TusUpload::takeOffer(const ControlAnswer &answer)
{
    const ServerOffer offer = Tus::readOffer(answer, task().file.remote);
    if (!offer.reachable) {
        fail(offer.error, retryAfterMs(answer.headers));
        return;
    }
    if (offer.maximumSize >= 0 && size() > offer.maximumSize) {
        fail({ErrorKind::TooLarge, 0, task().file.local, u"Tus-Max-Size is %1"_s.arg(offer.maximumSize)});
        return;
    }
    if (!offer.canRemove)
        emit noticed(Notice::CannotRemoveSession); // told before anything is created
    create();
}

void TusUpload::create()
{
    if (isOver())
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
    m_session.facts = {{"source"_L1, identity().toJson()},
                       {"length"_L1, static_cast<double>(size())},
                       {"endpoint"_L1, m_session.where}};
    if (!context().book.record(m_session)) {
        m_session = {};
        fail({ErrorKind::StoreFailed, 0, endpoint.toString(), u"the session could not be recorded"_s});
        return;
    }
    if (isOver()) { // by somebody who saw the record
        context().book.forget(m_session.id);
        return;
    }
    askTus("POST"_ba, endpoint,
           {{"Tus-Resumable"_ba, Tus::Version},
            {"Upload-Length"_ba, QByteArray::number(size())},
            {"Upload-Metadata"_ba, Tus::metadataFor(QFileInfo(task().file.local).fileName())}},
           &TusUpload::takeCreated, Hear::Always);
}

void TusUpload::takeCreated(const ControlAnswer &answer)
{
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
    } else if (!isOver()) {
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
    replaceSession(Notice::SourceChanged);
}

void TusUpload::finish()
{
    if (isSourceUnchanged())
        succeed();
    else
        sourceChanged();
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

} // namespace Ferry
