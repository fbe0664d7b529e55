#include "core/transfer/bitsupload.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PacketTimeoutMs = 30'000;

/// Windows' largest since BITS 2.5; there is one round trip a fragment, so longer is faster.
constexpr qint64 LargestBlock = 13LL * 1024 * 1024;

bool isSuccess(int status) { return status >= 200 && status <= 299; }

} // namespace

BitsUpload::BitsUpload(const TransferContext &context, TransferTask task)
    : Upload(context, std::move(task))
    , m_blockSize(LargestBlock)
{
}

BitsUpload::~BitsUpload() = default;

void BitsUpload::begin()
{
    m_sinceNoted.start();
    m_sinceLooked.start();
    adoptSession();
    if (m_session.id == 0)
        createSession();
    else if (m_session.facts.value("closed"_L1).toBool())
        finish();
    else
        ping();
}

void BitsUpload::aboutToEnd()
{
    if (m_session.id != 0)
        context().book.update(m_session);
}

void BitsUpload::adoptSession()
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind == LeftoverKind::PartFile)
            m_replyPart.append(leftover);
        if (leftover.kind != LeftoverKind::BitsSession)
            continue;
        if (leftover.neverConfirmed) { // Ferry ended while a create was on its way
            emit noticed(Notice::UnknownSession);
            context().book.doom(leftover.id);
        } else if (isOfThisSource(leftover)) {
            m_session = leftover;
        } else {
            emit noticed(Notice::SourceChanged);
            giveUp(leftover);
        }
    }
    m_wasAsked = m_session.facts.value("finishing"_L1).toBool();
    if (m_session.id == 0)
        dropReply();
}

QUrl BitsUpload::url() const
{
    const bool usesHost = !m_session.facts.value("fellBack"_L1).toBool();
    const QByteArray host = m_session.facts.value("host"_L1).toString().toLatin1();
    return Bits::atHost(task().file.remote, usesHost ? host : QByteArray());
}

void BitsUpload::ask(Bits::Packet packet, void (BitsUpload::*take)(const ControlAnswer &), int timeoutMs,
                     Hear hear)
{
    ControlRequest request;
    request.method = Bits::Method;
    request.url = url();
    request.headers = Bits::headersFor(packet, m_session.facts.value("session"_L1).toString().toLatin1());
    request.timeoutMs = timeoutMs;
    request.redirectsAllowed = 0; // BITS follows none for uploads
    Upload::ask(
        request, [this, take](const ControlAnswer &answer) { (this->*take)(answer); }, hear);
}

void BitsUpload::createSession()
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
    m_session = newLeftover(LeftoverKind::BitsSession, task().file.remote.toString(QUrl::FullyEncoded));
    m_session.facts = {{"source"_L1, identity().toJson()}, {"length"_L1, static_cast<double>(size())}};
    if (!context().book.record(m_session)) {
        const QString where = std::exchange(m_session, {}).where;
        fail({ErrorKind::StoreFailed, 0, where, u"the session could not be recorded"_s});
        return;
    }
    if (isOver()) { // by somebody who saw the record
        context().book.forget(std::exchange(m_session, {}).id);
        return;
    }
    ask(Bits::Packet::CreateSession, &BitsUpload::takeCreated, PacketTimeoutMs, Hear::Always);
}

void BitsUpload::takeCreated(const ControlAnswer &answer)
{
    const bool succeeded = isSuccess(answer.status);
    if (succeeded && !Bits::sessionId(answer.headers).isNull()) {
        takeSession(answer);
        return;
    }
    // A gateway that gave up waiting, or a success that names nothing, does not say what happened behind it.
    const bool gatewayGaveUp = answer.status == 502 || answer.status == 504;
    if (answer.outcomeUnknown || gatewayGaveUp || succeeded) {
        takeUnknownCreate(errorOf(answer), retryAfterMs(answer.headers));
    } else { // never sent, or refused: nothing was made
        context().book.forget(std::exchange(m_session, {}).id);
        fail(errorOfCreate(answer), retryAfterMs(answer.headers));
    }
}

JobError BitsUpload::errorOfCreate(const ControlAnswer &answer) const
{
    JobError error = errorOf(answer);
    if (answer.status == 409) { // here it is no lock that passes: the name is taken
        error.kind = ErrorKind::TargetTaken;
        error.httpStatus = 0;
    }
    return error;
}

void BitsUpload::takeSession(const ControlAnswer &answer)
{
    const QByteArray timeout = headerValue(answer.headers, "BITS-Host-Id-Fallback-Timeout");
    const QByteArray protocol = headerValue(answer.headers, "BITS-Protocol");
    m_session.stage = LeftoverStage::Present;
    m_session.neverConfirmed = false;
    m_session.facts.insert("session"_L1, QString::fromLatin1(Bits::sessionId(answer.headers)));
    if (const QByteArray host = headerValue(answer.headers, "BITS-Host-Id"); !host.isEmpty())
        m_session.facts.insert("host"_L1, QString::fromLatin1(host));
    if (!timeout.isEmpty())
        m_session.facts.insert("hostTimeout"_L1, timeout.toDouble());
    if (const auto date = parseHttpDate(headerValue(answer.headers, "Date")))
        m_session.facts.insert("madeAt"_L1, static_cast<double>(*date));
    noteAcked(0);
    if (!context().book.record(m_session)) {
        context().book.doom(m_session.id); // while its name is known at all
        const QString where = std::exchange(m_session, {}).where;
        fail({ErrorKind::StoreFailed, 0, where, u"the session could not be recorded"_s});
    } else if (!protocol.isEmpty() && protocol.compare(Bits::UploadProtocol, Qt::CaseInsensitive) != 0) {
        context().book.doom(m_session.id);
        const QString where = std::exchange(m_session, {}).where;
        fail({ErrorKind::ProtocolViolation, answer.status, where, QString::fromLatin1(protocol)});
    } else if (isOver()) {
        return;
    } else if (m_session.facts.contains("host"_L1)) {
        ping();
    } else {
        resume();
    }
}

void BitsUpload::takeUnknownCreate(const JobError &error, qint64 retryAfterMs)
{
    // A receipt line says that one unknown session may exist.
    context().book.doom(std::exchange(m_session, {}).id);
    emit noticed(Notice::UnknownSession);
    fail(error, retryAfterMs);
}

/// It names no session: it only tells whether the host is there.
void BitsUpload::ping() { ask(Bits::Packet::Ping, &BitsUpload::takePing, PacketTimeoutMs); }

void BitsUpload::takePing(const ControlAnswer &answer)
{
    if (isSuccess(answer.status) && Bits::isAck(answer.headers))
        resume();
    else
        failOrFallBack(errorOf(answer), retryAfterMs(answer.headers));
}

void BitsUpload::resume()
{
    const auto acked = static_cast<qint64>(m_session.facts.value("lastFragmentAcked"_L1).toDouble());
    // Only the answer to the last byte tells where the reply is.
    const bool lacksReply = wantsReply() && !m_session.facts.contains("replyUrl"_L1);
    if (acked < size() || (size() > 0 && lacksReply))
        sendFragment(std::min(acked, size() - 1));
    else
        allAcknowledged();
}

/// For a new one, which replaces whatever this one has become: that is not asked then.
void BitsUpload::giveUp(Leftover session)
{
    session.facts.remove("finishing"_L1);
    context().book.update(session);
    context().book.doom(session.id);
}

void BitsUpload::replaceSession(Notice notice)
{
    m_session = {};
    m_furthest = 0;
    m_doubts = 0;
    m_wasAsked = false;
    m_replacedFor = notice;
    dropReply();
    setTransferred(0);
    emit noticed(notice);
    createSession();
}

void BitsUpload::sourceChanged()
{
    if (!openSource())
        return; // it may come back as it was: the session stays
    giveUp(m_session);
    replaceSession(Notice::SourceChanged);
}

JobError BitsUpload::errorOf(const ControlAnswer &answer) const
{
    const QString on = answer.url.toString();
    if (answer.failure != NetFailure::None)
        return errorFor(answer.failure, 0, on, answer.detail);
    return Bits::errorOf(answer.status, answer.headers, on);
}

/// The host that the server picked is left once nothing has moved there for the time that the server gave it.
void BitsUpload::failOrFallBack(const JobError &error, qint64 retryAfterMs)
{
    QJsonObject &facts = m_session.facts;
    const auto fallbackAt = static_cast<qint64>(facts.value("hostFallbackAt"_L1).toDouble());
    const bool isElsewhere = facts.contains("host"_L1) && !facts.value("fellBack"_L1).toBool();
    const bool isOverdue = fallbackAt > 0 && QDateTime::currentMSecsSinceEpoch() >= fallbackAt;
    if (!isElsewhere || !isOverdue || !isTransient(error)) {
        fail(error, retryAfterMs);
        return;
    }
    log(LogEvent::Failure, u"%1: back to %2"_s.arg(error.file, task().file.remote.toString()));
    facts.insert("fellBack"_L1, true);
    context().book.update(m_session);
    ping();
}

} // namespace Ferry
