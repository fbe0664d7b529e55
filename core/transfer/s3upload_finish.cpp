#include "core/rules/contentrange.h"
#include "core/transfer/s3upload.h"

/// The end of an S3 upload, and the one PUT of a small file: what finishes, and what only seems to.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MaximumCompletes = 3;        // without a part sent in between; then the queue's delays apply
constexpr int CompleteTimeoutMs = 300'000; // servers put large objects together while we wait

/// Said of the request itself; everything else may have happened all the same.
bool isDefinite(const ControlAnswer &answer, const QString &code)
{
    if (answer.failure != NetFailure::None)
        return !answer.outcomeUnknown;
    const bool mayPass = code.isEmpty() || code == "InternalError"_L1 || code == "SlowDown"_L1 ||
                         code == "ServiceUnavailable"_L1 || code == "RequestTimeout"_L1 ||
                         code == "OperationAborted"_L1 || code == "NoSuchUpload"_L1 || code == "NoSuchKey"_L1;
    return answer.status < 500 && !mayPass;
}

} // namespace

QByteArray S3Upload::expectedEtag() const
{
    QByteArrayList sums;
    for (const Part &part : allParts(m_partSize)) {
        const QByteArray etag = m_etags.value(part.number);
        if (m_kind != Etags::Sums || !S3::isPlainEtag(etag))
            return {};
        sums.append(QByteArray::fromHex(etag));
    }
    return S3::multipartEtag(sums);
}

void S3Upload::partsDone()
{
    if (!isSourceUnchanged())
        return sourceChanged();
    const bool isUnknowable = m_session.facts.contains("finishing"_L1) && factEtag().isEmpty();
    if (mayReplace() || isUnknowable)
        complete();
    else
        lookBeforeCompleting(); // not every server knows If-None-Match
}

void S3Upload::complete()
{
    ++m_completes;
    QList<S3::StoredPart> parts;
    for (const Part &part : allParts(m_partSize))
        parts.append({part.number, part.length, m_etags.value(part.number)});
    // From here on the removal has to ask first whether it has become the object.
    m_session.facts.insert("finishing"_L1, true);
    m_session.facts.insert("etag"_L1, QString::fromLatin1(expectedEtag()));
    if (!record() || isOver())
        return;
    ask({.method = "POST"_ba,
         .url = uploadUrl(),
         .headers = HeaderList{{"Content-Type"_ba, "application/xml"_ba}} + condition(),
         .body = S3::completeBody(parts),
         .timeoutMs = CompleteTimeoutMs,
         .mustBeHeard = true},
        [this](const ControlAnswer &answer) { takeCompleted(answer); });
}

void S3Upload::takeCompleted(const ControlAnswer &answer)
{
    const auto etag = answer.status == 200 ? S3::readCompleted(answer.body) : std::nullopt;
    if (!etag)
        takeRefusedComplete(answer);
    else if (isOver())
        finish(); // known, whoever has stopped meanwhile
    else
        verifyObject(*etag);
}

void S3Upload::takeRefusedComplete(const ControlAnswer &answer)
{
    const QString code = S3Client::codeOf(answer);
    if (answer.status == 412 || code == "PreconditionFailed"_L1)
        return takenWhileCompleting();
    if (!condition().isEmpty() && S3Client::refusesCondition(answer.status, answer.body) && !isOver()) {
        m_takesConditions = false;
        return complete();
    }
    if (isDefinite(answer, code)) {
        m_session.facts.remove("finishing"_L1);
        context().book.update(m_session);
        if (code == "InvalidPart"_L1 && m_completes < MaximumCompletes && !isOver())
            learnParts();
        else
            failBy(answer);
        return;
    }
    if (isOver())
        return; // the next attempt, or the removal, asks
    emit noticed(Notice::FinishUnknown);
    if (m_completes < MaximumCompletes && answer.status != 503)
        learnParts(); // not there any more: finished; still there: once more
    else
        failBy(answer);
}

bool S3Upload::hasSize(const ControlAnswer &head) const
{
    return parseLength(headerValue(head.headers, "Content-Length")) == size();
}

/// As the facts expect it.
bool S3Upload::isOurObject(const ControlAnswer &head) const
{
    return head.status == 200 && hasSize(head) && !factEtag().isEmpty() &&
           S3::bareEtag(headerValue(head.headers, "ETag")) == factEtag();
}

/// @p etag: as Complete has said.
void S3Upload::verifyObject(const QByteArray &etag)
{
    ask({"HEAD"_ba, m_client->address().objectUrl()}, [this, etag](const ControlAnswer &answer) {
        const bool mayNotLook = answer.status == 403 || answer.status == 405 || answer.status == 501;
        if (mayNotLook)
            return finish(); // may write, may not read: Complete's word has to do
        if (answer.status != 200 && answer.status != 404)
            return failBy(answer);
        const QByteArray found = S3::bareEtag(headerValue(answer.headers, "ETag"));
        const QByteArray expected = factEtag();
        const bool isOther = S3::isMultipartEtag(found) && found != etag && found != expected;
        const bool isWrong = !expected.isEmpty() && S3::isMultipartEtag(found) && found != expected;
        if (answer.status == 200 && hasSize(answer) && !isOther && !isWrong)
            return finish();
        context().book.finish(std::exchange(m_session, {}).id, where()); // the session is used up
        fail({ErrorKind::AssemblyFailed, answer.status, where(),
              u"%1 bytes, ETag %2, expected %3 bytes, %4"_s.arg(
                  QString::fromLatin1(headerValue(answer.headers, "Content-Length")),
                  QString::fromLatin1(found), QString::number(size()), QString::fromLatin1(expected))});
    });
}

/// The session is gone.
void S3Upload::askWhetherFinished()
{
    if (!m_session.facts.value("finishing"_L1).toBool())
        return startOver(Notice::SessionExpired);
    ask({"HEAD"_ba, m_client->address().objectUrl()},
        [this](const ControlAnswer &answer) { takeWhetherFinished(answer); });
}

void S3Upload::takeWhetherFinished(const ControlAnswer &answer)
{
    if (answer.status != 200 && answer.status != 404)
        return failBy(answer);
    if (isOurObject(answer))
        finish();
    else
        startOver(Notice::SessionExpired);
}

void S3Upload::finish()
{
    context().book.finish(std::exchange(m_session, {}).id, where());
    succeed();
}

void S3Upload::put()
{
    // Its ETag is how it is known again (facts), so this one always has its MD5.
    const auto algorithms = this->algorithms(true);
    digest(0, size(), algorithms, [this, algorithms](const QByteArrayList &raw) {
        const Sums sums = sumsOf(algorithms, raw);
        prepareSession({{"put"_L1, true}, {"etag"_L1, QString::fromLatin1(sums.md5.toHex())}});
        // We name the object: whether it is there can be asked at any time.
        m_session.stage = LeftoverStage::Present;
        m_session.neverConfirmed = false;
        if (!record())
            m_session = {};
        else if (isOver())
            context().book.forget(std::exchange(m_session, {}).id);
        else
            sendWhole(sums);
    });
}

void S3Upload::sendWhole(const Sums &sums)
{
    WireRequest request = m_client->wireRequest("PUT"_ba, m_client->address().objectUrl(),
                                                headersFor(sums) + condition(), payloadHash(sums));
    request.sourceLength = size();
    send(
        request, [this](qint64 bytes) { setTransferred(bytes); },
        [this, sums](const WireResult &result) { takePut(result, sums); }, Hear::OnceAllIsSent);
}

void S3Upload::takePut(const WireResult &result, const Sums &sums)
{
    if (result.failure == NetFailure::None && result.status == 200)
        return finish();
    if (isOver())
        return; // whether it arrived is asked later
    if (result.status < 300)
        return failSending(result, where()); // the next attempt asks
    if (m_client->learn(result.status, result.headers, result.body)) {
        tellClock();
        return sendWhole(sums);
    }
    if (result.status == 412)
        return takenWhilePutting();
    if (!condition().isEmpty() && S3Client::refusesCondition(result.status, result.body)) {
        m_takesConditions = false;
        return sendWhole(sums);
    }
    const JobError error = S3Client::errorFor(result.status, result.body, where());
    if (result.status < 500)
        context().book.forget(std::exchange(m_session, {}).id);
    if (error.kind == ErrorKind::ChecksumMismatch && !isSourceUnchanged())
        sourceChanged();
    else
        fail(error, retryAfterMs(result.headers));
}

/// An earlier attempt does not know how its PUT ended.
void S3Upload::settlePut()
{
    ask({"HEAD"_ba, m_client->address().objectUrl()}, [this](const ControlAnswer &answer) {
        if (answer.status != 200 && answer.status != 404)
            return failBy(answer);
        if (isOurObject(answer))
            return finish();
        context().book.forget(std::exchange(m_session, {}).id);
        if (answer.status == 404)
            put(); // under the same name: should the first one arrive after all, its ETag tells
        else
            startSession();
    });
}

} // namespace Ferry
