#include "core/net/s3client.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

const S3::Keys Keys{u"access"_s, u"secret"_s};

ControlAnswer answerOf(int status, const QByteArray &body = {}, const HeaderList &headers = {})
{
    ControlAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

QByteArray error(const QByteArray &code, const QByteArray &more = {})
{
    return "<Error><Code>" + code + "</Code><Message>why</Message>" + more + "</Error>";
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray uploadsPage(const QByteArray &key, const QByteArray &id, bool truncated)
{
    return "<ListMultipartUploadsResult><IsTruncated>"_ba + (truncated ? "true" : "false") +
           "</IsTruncated><NextKeyMarker>" + key + "</NextKeyMarker><NextUploadIdMarker>" + id +
           "</NextUploadIdMarker><Upload><Key>" + key + "</Key><UploadId>" + id +
           "</UploadId></Upload></ListMultipartUploadsResult>";
}

QByteArray partsPage(int number, bool truncated, int marker)
{
    return "<ListPartsResult><IsTruncated>"_ba + (truncated ? "true" : "false") +
           "</IsTruncated><NextPartNumberMarker>" + QByteArray::number(marker) +
           "</NextPartNumberMarker><Part><PartNumber>" + QByteArray::number(number) +
           "</PartNumber><ETag>e</ETag><Size>5</Size></Part></ListPartsResult>";
}

} // namespace

/// S3Client: signs, learns once, reads lists to their end.
class TestS3Client : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aRequestIsSigned();
    void bothStylesOfAddressAreSpoken();
    void aRegionIsLearnedOnce();
    void aRegionIsLearnedFromAHeaderToo();
    void aClockIsLearnedOnce();
    void aClockIsLearnedFromARefusalWithoutWords();
    void aClockThatIsRightIsNotCorrected();
    void whatIsNotSentAgainIsAnsweredAsRefused();
    void anAnswerThatEndsEarlyIsNone();
    void listsAreReadToTheirEnd();
    void aListThatDoesNotMoveEnds();
    void partsAreReadToTheirEnd();
    void partsThatDoNotMoveEnd();
    void keysAreTheOriginsAndTheAccounts();
    void refusalsHaveAKind_data();
    void refusalsHaveAKind();

private:
    void useUrl(const QString &url, const QJsonObject &options = {});
    [[nodiscard]] ControlAnswer ask(bool mustBeHeard = false);
    [[nodiscard]] QByteArray authorization(qsizetype request) const
    {
        return headerValue(m_sent.at(request).headers, "Authorization");
    }

    std::unique_ptr<S3Client> m_client;
    QList<ControlRequest> m_sent;
    QList<ControlAnswer> m_answers; ///< to be given; when they are used up nothing is sent any more
};

void TestS3Client::init()
{
    m_sent.clear();
    m_answers.clear();
    useUrl(u"https://s3.example/bucket/key"_s);
}

void TestS3Client::useUrl(const QString &url, const QJsonObject &options)
{
    Access access;
    access.headers = {{"X-Amz-Acl"_ba, "private"_ba}, {"X-Other"_ba, "1"_ba}};
    m_client = std::make_unique<S3Client>(
        *S3::Address::of(QUrl(url), options), Keys, access,
        [this](const ControlRequest &request, bool, const S3Client::Answered &answered) {
            if (m_answers.isEmpty())
                return false;
            m_sent.append(request);
            answered(m_answers.takeFirst());
            return true;
        });
}

ControlAnswer TestS3Client::ask(bool mustBeHeard)
{
    ControlAnswer got;
    got.status = -1;
    m_client->ask({.method = "POST"_ba,
                   .url = m_client->address().objectUrl(),
                   .headers = {{"Content-Type"_ba, "text/plain"_ba}},
                   .body = "body"_ba,
                   .mustBeHeard = mustBeHeard},
                  [&got](const ControlAnswer &answer) { got = answer; });
    return got;
}

void TestS3Client::aRequestIsSigned()
{
    m_answers = {answerOf(200)};
    QCOMPARE(ask().status, 200);
    const ControlRequest &request = m_sent.constFirst();
    QVERIFY(authorization(0).contains(
        "SignedHeaders=content-type;host;x-amz-acl;x-amz-content-sha256;x-amz-date,"));
    QCOMPARE(headerValue(request.headers, "x-amz-content-sha256"), S3::payloadHashOf("body"_ba));
    QCOMPARE(request.body, "body"_ba);
    QCOMPARE(request.redirectsAllowed, 0);
    const WireRequest wire =
        m_client->wireRequest("PUT"_ba, m_client->address().objectUrl(), {}, S3::UnsignedPayload);
    QCOMPARE(headerValue(wire.headers, "x-amz-content-sha256"), "UNSIGNED-PAYLOAD"_ba);
    QVERIFY(hasHeader(wire.headers, "Authorization"));
}

void TestS3Client::bothStylesOfAddressAreSpoken()
{
    m_answers = {answerOf(200), answerOf(200)};
    std::ignore = ask();
    QCOMPARE(m_sent.constLast().url, QUrl(u"https://s3.example/bucket/key"_s));
    useUrl(u"https://bucket.s3.example/key"_s, {{u"addressing"_s, u"virtual"_s}});
    std::ignore = ask();
    QCOMPARE(m_sent.constLast().url, QUrl(u"https://bucket.s3.example/key"_s));
}

void TestS3Client::aRegionIsLearnedOnce()
{
    const auto wrong = answerOf(400, error("AuthorizationHeaderMalformed", "<Region>moon</Region>"));
    const auto wrongAgain = answerOf(400, error("AuthorizationHeaderMalformed", "<Region>mars</Region>"));
    m_answers = {wrong, answerOf(200)};
    QCOMPARE(ask().status, 200);
    QVERIFY(authorization(0).contains("/us-east-1/s3/") && authorization(1).contains("/moon/s3/"));
    QCOMPARE(m_client->address().region, u"moon"_s);
    m_answers = {wrongAgain, answerOf(200)};
    QCOMPARE(ask().status, 400);
}

void TestS3Client::aRegionIsLearnedFromAHeaderToo()
{
    m_answers = {answerOf(301, {}, {{"x-amz-bucket-region"_ba, "moon"_ba}}), answerOf(200)};
    QCOMPARE(ask().status, 200);
    QVERIFY(authorization(1).contains("/moon/s3/"));
}

void TestS3Client::aClockIsLearnedOnce()
{
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(-86'400);
    const HeaderList date{{"Date"_ba, httpDate(theirs)}};
    m_answers = {answerOf(403, error("RequestTimeTooSkewed"), date), answerOf(200)};
    QVERIFY(!m_client->hasCorrectedClock());
    QCOMPARE(ask().status, 200);
    QVERIFY(m_client->hasCorrectedClock());
    QVERIFY(headerValue(m_sent.at(1).headers, "x-amz-date")
                .startsWith(theirs.toString(u"yyyyMMdd"_s).toLatin1()));
    QVERIFY(std::abs(m_client->clockOffsetMs() + 86'400'000) < 60'000);
    QJsonObject facts;
    m_client->writeTo(facts);
    QCOMPARE(facts.value("clockOffset"_L1).toInteger(), m_client->clockOffsetMs());

    const HeaderList other{{"Date"_ba, httpDate(theirs.addDays(3))}};
    m_answers = {answerOf(403, error("RequestTimeTooSkewed"), other), answerOf(200)};
    QCOMPARE(ask().status, 403);
}

void TestS3Client::aClockIsLearnedFromARefusalWithoutWords()
{
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(3600);
    m_answers = {answerOf(403, {}, {{"Date"_ba, httpDate(theirs)}}), answerOf(200)};
    QCOMPARE(ask().status, 200);
}

void TestS3Client::aClockThatIsRightIsNotCorrected()
{
    const HeaderList date{{"Date"_ba, httpDate(QDateTime::currentDateTimeUtc().addSecs(60))}};
    m_answers = {answerOf(403, {}, date), answerOf(200)};
    QCOMPARE(ask().status, 403);
    m_answers = {answerOf(403, error("RequestTimeTooSkewed")), answerOf(200)}; // no Date
    QCOMPARE(ask().status, 403);
    QCOMPARE(m_client->clockOffsetMs(), 0);
}

void TestS3Client::whatIsNotSentAgainIsAnsweredAsRefused()
{
    const auto wrong = answerOf(400, error("AuthorizationHeaderMalformed", "<Region>moon</Region>"));
    m_answers = {wrong};
    QCOMPARE(ask(false).status, -1); // nobody waits for it
    useUrl(u"https://s3.example/bucket/key"_s);
    m_answers = {wrong};
    const ControlAnswer answer = ask(true);
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.outcomeUnknown);
}

void TestS3Client::anAnswerThatEndsEarlyIsNone()
{
    m_answers = {answerOf(200, "<half"_ba, {{"Content-Length"_ba, "500"_ba}})};
    const ControlAnswer answer = ask();
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.failure, NetFailure::Lost);
    QVERIFY(answer.outcomeUnknown);
}

void TestS3Client::listsAreReadToTheirEnd()
{
    m_answers = {answerOf(200, uploadsPage("a", "1", true)), answerOf(200, uploadsPage("a", "2", true)),
                 answerOf(200, uploadsPage("b", "1", false))};
    S3Client::Uploads got;
    m_client->listUploads(u"ü"_s, [&got](const S3Client::Uploads &uploads) { got = uploads; });
    QVERIFY(got.isWhole);
    QCOMPARE(got.uploads.size(), 3);
    QCOMPARE(m_sent.at(0).url.toEncoded(), "https://s3.example/bucket?uploads=&prefix=%C3%BC"_ba);
    QCOMPARE(m_sent.at(2).url.toEncoded(),
             "https://s3.example/bucket?uploads=&key-marker=a&prefix=%C3%BC&upload-id-marker=2"_ba);
}

void TestS3Client::aListThatDoesNotMoveEnds()
{
    m_answers = {answerOf(200, uploadsPage("a", "1", true)), answerOf(200, uploadsPage("a", "1", true)),
                 answerOf(200, uploadsPage("a", "1", true))};
    S3Client::Uploads got;
    got.isWhole = true;
    m_client->listUploads({}, [&got](const S3Client::Uploads &uploads) { got = uploads; });
    QVERIFY(!got.isWhole);
    QCOMPARE(m_sent.size(), 2);
}

void TestS3Client::partsAreReadToTheirEnd()
{
    m_answers = {answerOf(200, partsPage(1, true, 1)), answerOf(200, partsPage(2, false, 2))};
    S3Client::Parts got;
    m_client->listParts(u"a b"_s, [&got](const S3Client::Parts &parts) { got = parts; });
    QVERIFY(got.isWhole);
    QCOMPARE(got.parts, (QList<S3::StoredPart>{{1, 5, "e"_ba}, {2, 5, "e"_ba}}));
    QCOMPARE(m_sent.at(1).url.toEncoded(),
             "https://s3.example/bucket/key?uploadId=a%20b&part-number-marker=1"_ba);
}

void TestS3Client::partsThatDoNotMoveEnd()
{
    m_answers = {answerOf(200, partsPage(1, true, 1)), answerOf(200, partsPage(1, true, 1)), answerOf(200)};
    S3Client::Parts got;
    got.isWhole = true;
    m_client->listParts(u"id"_s, [&got](const S3Client::Parts &parts) { got = parts; });
    QVERIFY(!got.isWhole);
    QCOMPARE(m_sent.size(), 2);
}

void TestS3Client::keysAreTheOriginsAndTheAccounts()
{
    NetSettings settings;
    const QUrl url(u"https://bucket.s3.example/"_s);
    settings.credentials.insert(NetSettings::secretName(url),
                                {u"a"_s, u"b"_s, AuthScheme::Signature, u"c"_s});
    settings.credentials.insert(NetSettings::secretName(url, u"other"_s),
                                {u"d"_s, u"e"_s, AuthScheme::Signature});
    const auto address =
        S3::Address::of(QUrl(u"https://bucket.s3.example/key"_s), {{u"addressing"_s, u"virtual"_s}});
    const S3::Keys keys = S3Client::keysFor(*address, settings, {});
    QCOMPARE(keys.accessKey, u"a"_s);
    QCOMPARE(keys.secretKey, u"b"_s);
    QCOMPARE(keys.sessionToken, u"c"_s);
    QCOMPARE(S3Client::keysFor(*address, settings, u"other"_s).accessKey, u"d"_s);
    const auto elsewhere = S3::Address::of(QUrl(u"https://s3.example/bucket/key"_s), {});
    QVERIFY(S3Client::keysFor(*elsewhere, settings, {}).isEmpty());
}

void TestS3Client::refusalsHaveAKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    using enum ErrorKind;
    const auto row = [](const char *code, int status, ErrorKind kind, int httpStatus = 0) {
        QTest::addRow("%s, %d", code, status)
            << status << error(code) << kind << (httpStatus == 0 ? status : httpStatus);
    };
    row("SignatureDoesNotMatch", 403, Unauthorized);
    row("InvalidAccessKeyId", 403, Unauthorized);
    row("ExpiredToken", 400, Unauthorized);
    row("AccessDenied", 403, Forbidden);
    row("RequestTimeTooSkewed", 403, ClockSkewed);
    row("NoSuchBucket", 404, NotFound);
    row("NoSuchUpload", 404, SessionGone);
    row("EntityTooLarge", 400, TooLarge);
    row("BadDigest", 400, ChecksumMismatch);
    row("SlowDown", 503, ServerError);
    row("SlowDown", 200, ServerError, 503);
    row("InternalError", 200, ServerError, 500);
    row("RequestTimeout", 400, TimedOut, 408);
    row("InvalidPart", 400, UnexpectedStatus);
    row("InvalidPart", 200, UnexpectedStatus);
    QTest::newRow("a page, 403") << 403 << "<html/>"_ba << Forbidden << 403;
    QTest::newRow("a page, 200") << 200 << "<html/>"_ba << ProtocolViolation << 200;
}

void TestS3Client::refusalsHaveAKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const JobError got = S3Client::errorFor(status, body, u"here"_s);
    QTEST(got.kind, "kind");
    QTEST(got.httpStatus, "httpStatus");
    QCOMPARE(got.file, u"here"_s);
}

QTEST_GUILESS_MAIN(TestS3Client)
#include "tst_s3client.moc"
