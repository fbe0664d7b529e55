#include "core/transfer/s3upload.h"

#include <QDateTime>

/// The session of an S3 upload: found again, made, replaced.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isPut(const Leftover &leftover) { return leftover.facts.value("put"_L1).toBool(); }

/// Same object, whatever region was found to be right.
bool isOf(const Leftover &leftover, const S3::Address &address)
{
    auto recorded = S3::Address::fromFacts(leftover.facts);
    if (recorded) {
        recorded->region = address.region;
        recorded->key = leftover.facts.value("wishedKey"_L1).toString(recorded->key);
    }
    return recorded == address;
}

} // namespace

S3Upload::S3Upload(const TransferContext &context, TransferTask task)
    : PartUpload(context, std::move(task))
    , m_wantsMd5(this->task().protocolOptions.value("checksum"_L1) == "md5"_L1)
{
}

void S3Upload::begin()
{
    auto address = S3::Address::of(task().file.remote, task().protocolOptions);
    const QString url = task().file.remote.toString();
    if (!address)
        return fail({ErrorKind::UrlInvalid, 0, url, u"it names no object in a bucket"_s});
    if (size() > S3::MaximumObjectSize)
        return fail({ErrorKind::TooLarge, 0, task().file.local, u"an object has 5 TiB at most"_s});
    const S3::Keys keys = S3Client::keysFor(*address, context().control.settings(), task().access.account);
    if (keys.isEmpty())
        return fail({ErrorKind::Unauthorized, 0, url, u"no access key"_s});
    m_wishedKey = address->key;
    adoptSession(*address);
    m_client = std::make_unique<S3Client>(
        *address, keys, task().access,
        [this](const ControlRequest &request, bool mustBeHeard, const S3Client::Answered &answered) {
            if (isOver())
                return false;
            Upload::ask(request, answered, mustBeHeard ? Hear::Always : Hear::UnlessStopped);
            return true;
        });
    m_client->setClockOffsetMs(m_session.facts.value("clockOffset"_L1).toInteger());
    if (m_session.id == 0)
        startSession();
    else if (isPut(m_session))
        settlePut();
    else
        goOnWithSession();
}

void S3Upload::adoptSession(S3::Address &address)
{
    for (const Leftover &leftover : task().leftovers) {
        if (leftover.kind != LeftoverKind::S3Upload)
            continue;
        if (leftover.neverConfirmed) { // Ferry ended while a create was on its way
            emit noticed(Notice::UnknownSession);
            context().book.doom(leftover.id);
        } else if (!isOfThisSource(leftover)) {
            emit noticed(Notice::SourceChanged);
            context().book.doom(leftover.id);
        } else if (m_session.id != 0 || !isOf(leftover, address)) {
            context().book.doom(leftover.id);
        } else {
            m_session = leftover;
            address.region = leftover.facts.value("region"_L1).toString();
            address.key = leftover.facts.value("key"_L1).toString();
        }
    }
}

void S3Upload::goOnWithSession()
{
    m_partSize = S3::partSizeFor(size(), m_session.facts.value("partSize"_L1).toInteger());
    const QJsonObject others = m_session.facts.value("parts"_L1).toObject();
    for (auto it = others.begin(); it != others.end(); ++it)
        m_etags.insert(it.key().toInt(), it.value().toString().toUtf8());
    if (!others.isEmpty())
        m_kind = Etags::Others;
    m_wantsMd5 = m_wantsMd5 || m_session.facts.contains("checksum"_L1);
    learnParts();
}

void S3Upload::startSession()
{
    if (++m_sessions > MaximumSessions) {
        if (!isSourceUnchanged())
            return fail({ErrorKind::SourceChanged, 0, task().file.local, u"it changes while it is sent"_s});
        return fail({ErrorKind::SessionGone, 0, where(), u"every new session vanishes"_s});
    }
    m_sums.clear();
    m_etags.clear();
    m_toDigest.clear();
    m_completes = 0;
    m_kind = Etags::Unknown;
    m_number = 1;
    m_client->setKey(m_wishedKey);
    const qint64 wanted = task().protocolOptions.value("partSize"_L1).toInteger();
    m_partSize = wanted > 0 ? S3::partSizeFor(size(), wanted) : S3::partSizeFor(size());
    chooseName();
}

/// Every answer may have taught the client the server's time.
void S3Upload::ask(const S3Client::Question &question, const Answered &answered)
{
    m_client->ask(question, [this, answered](const ControlAnswer &answer) {
        tellClock();
        answered(answer);
    });
}

void S3Upload::tellClock()
{
    if (!isOver() && m_client->hasCorrectedClock() && !std::exchange(m_hasToldClock, true))
        emit noticed(Notice::ClockCorrected);
}

void S3Upload::prepareSession(const QJsonObject &facts)
{
    m_session = newLeftover(LeftoverKind::S3Upload, where());
    m_session.facts = facts;
    m_session.facts.insert("source"_L1, identity().toJson());
    m_session.facts.insert("size"_L1, static_cast<double>(size()));
    m_session.facts.insert("madeAt"_L1, static_cast<double>(QDateTime::currentMSecsSinceEpoch()));
}

/// Durable when it returns true; else the attempt has failed. Whoever sees the record may stop the attempt.
bool S3Upload::record()
{
    m_client->writeTo(m_session.facts);
    if (m_client->address().key != m_wishedKey)
        m_session.facts.insert("wishedKey"_L1, m_wishedKey);
    if (context().book.record(m_session))
        return true;
    fail({ErrorKind::StoreFailed, 0, where(), u"the session could not be recorded"_s});
    return false;
}

void S3Upload::create()
{
    prepareSession({{"partSize"_L1, static_cast<double>(m_partSize)}});
    if (!record()) {
        m_session = {};
        return;
    }
    if (isOver()) { // nothing was asked for
        context().book.forget(std::exchange(m_session, {}).id);
        return;
    }
    ask({.method = "POST"_ba,
         .url = m_client->address().objectUrl({{u"uploads"_s, {}}}),
         .headers = {{"Content-Type"_ba, "application/octet-stream"_ba}},
         .mustBeHeard = true},
        [this](const ControlAnswer &answer) { takeCreated(answer); });
}

void S3Upload::takeCreated(const ControlAnswer &answer)
{
    const auto id = answer.status == 200 ? S3::readUploadId(answer.body) : std::nullopt;
    if (id)
        return takeUploadId(*id);
    // A gateway that gave up waiting, or a success that names nothing, does not say what happened behind it.
    const bool isSaid = !S3Client::codeOf(answer).isEmpty();
    const bool isOdd = answer.status >= 500 || (answer.status >= 200 && answer.status < 300);
    const quint64 session = std::exchange(m_session, {}).id;
    if (answer.outcomeUnknown || (isOdd && !isSaid)) {
        context().book.doom(session); // a receipt line says that one unknown session may exist
        emit noticed(Notice::UnknownSession);
    } else {
        context().book.forget(session);
    }
    failBy(answer);
}

void S3Upload::takeUploadId(const QString &id)
{
    m_session.stage = LeftoverStage::Present;
    m_session.neverConfirmed = false;
    m_session.facts.insert("uploadId"_L1, id);
    if (!record()) {
        context().book.doom(m_session.id); // while its name is known at all
        m_session = {};
    } else if (!isOver()) {
        m_missing = allParts(m_partSize);
        sendMissing();
    }
}

void S3Upload::startOver(Notice notice)
{
    context().book.doom(std::exchange(m_session, {}).id);
    setTransferred(0);
    emit noticed(notice);
    startSession();
}

void S3Upload::sourceChanged()
{
    if (openSource()) // else it may come back as it was: the session stays
        startOver(Notice::SourceChanged);
}

void S3Upload::aboutToEnd()
{
    if (m_session.id == 0)
        return;
    m_session.bytes = transferred();
    m_client->writeTo(m_session.facts);
    context().book.update(m_session);
}

void S3Upload::failBy(const ControlAnswer &answer)
{
    if (answer.failure != NetFailure::None)
        fail(errorFor(answer.failure, 0, where(), answer.detail));
    else
        fail(S3Client::errorFor(answer.status, answer.body, where()), retryAfterMs(answer.headers));
}

QString S3Upload::where() const
{
    return (m_client ? m_client->address().objectUrl() : task().file.remote).toString(QUrl::FullyEncoded);
}

QString S3Upload::uploadId() const { return m_session.facts.value("uploadId"_L1).toString(); }

QUrl S3Upload::uploadUrl() const { return m_client->address().objectUrl({{u"uploadId"_s, uploadId()}}); }

QByteArray S3Upload::factEtag() const { return m_session.facts.value("etag"_L1).toString().toLatin1(); }

} // namespace Ferry
