#include "app/control/controljson.h"

#include <QJsonArray>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestControlJson : public QObject
{
    Q_OBJECT
private slots:
    void outcomes_carry_their_name_and_number();
    void every_outcome_survives();
    void every_error_kind_survives();
    void no_error_is_null();
    void a_cleanup_survives();
    void every_receipt_word_survives();
    void an_offer_survives();
    void log_lines_survive();
    void a_spec_survives();
    void what_only_the_queue_may_say_is_neither_written_nor_read();
    void a_checksum_that_cannot_be_read_lets_nothing_pass();
    void a_change_has_only_what_was_said();
    void words_that_mean_nothing_are_refused_by_the_change();
    void every_notice_survives();
    void missing_fields_have_their_defaults();
};

void TestControlJson::outcomes_carry_their_name_and_number()
{
    const QJsonObject refused = outcomeToJson(Outcome::InvalidState);
    QCOMPARE(refused["outcome"_L1].toString(), u"DO_E_INVALID_STATE"_s);
    QCOMPARE(refused["hresult"_L1].toString(), u"0x80D02013"_s);
    QCOMPARE(refused["ok"_L1].toBool(), false);
    QCOMPARE(outcomeToJson(Outcome::Ok)["hresult"_L1].toString(), u"0x00000000"_s);
}

void TestControlJson::every_outcome_survives()
{
    for (int i = 0; i <= static_cast<int>(Outcome::NotSaved); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        QCOMPARE(outcomeFromJson(outcomeToJson(outcome)), outcome);
    }
}

void TestControlJson::every_error_kind_survives()
{
    for (const ErrorKind kind :
         {ErrorKind::SourceMissing, ErrorKind::StoreFailed, ErrorKind::HostNotFound, ErrorKind::UrlInvalid,
          ErrorKind::NotFound, ErrorKind::SourceChanged, ErrorKind::NoProgress, ErrorKind::Internal}) {
        const JobError error{kind, 404, u"/a file"_s, u"detail"_s};
        QCOMPARE(errorFromJson(errorToJson(error)), error);
    }
}

void TestControlJson::no_error_is_null()
{
    QVERIFY(errorToJson({}).isNull());
    QCOMPARE(errorFromJson(QJsonValue::Null), JobError{});
}

void TestControlJson::a_cleanup_survives()
{
    for (int i = 0; i <= static_cast<int>(CleanupStage::LeftBehind); ++i) {
        CleanupReport report;
        report.stage = static_cast<CleanupStage>(i);
        QCOMPARE(cleanupFromJson(cleanupToJson(report)).stage, report.stage);
        QCOMPARE(cleanupToJson(report)["pending"_L1].toBool(), report.isPending());
    }
    Leftover leftover;
    leftover.kind = LeftoverKind::TusSession;
    leftover.stage = LeftoverStage::Doomed;
    leftover.where = u"http://a/files/1"_s;
    leftover.bytes = 17;
    leftover.attempts = 3;
    leftover.nextTryAt = 1'700'000'000'000;
    leftover.lastStatus = 503;
    leftover.lastDetail = u"busy"_s;
    CleanupReport report;
    report.open = {leftover};
    const QList<Leftover> open = cleanupFromJson(cleanupToJson(report)).open;
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().where, leftover.where);
    QCOMPARE(open.first().kind, leftover.kind);
    QCOMPARE(open.first().stage, leftover.stage);
    QCOMPARE(open.first().nextTryAt, leftover.nextTryAt);
    QCOMPARE(open.first().lastStatus, leftover.lastStatus);
}

void TestControlJson::every_receipt_word_survives()
{
    for (int action = 1; action <= static_cast<int>(ReceiptAction::Unknown); ++action) {
        for (int proof = 0; proof <= static_cast<int>(ReceiptProof::NeverCreated); ++proof) {
            for (const auto subject :
                 {ReceiptSubject::PartFile, ReceiptSubject::TusSession, ReceiptSubject::UserFile}) {
                ReceiptLine line;
                line.subject = subject;
                line.action = static_cast<ReceiptAction>(action);
                line.proof = static_cast<ReceiptProof>(proof);
                line.where = u"/x"_s;
                line.status = 404;
                line.at = 5;
                CleanupReport report;
                report.receipt = {line};
                QCOMPARE(cleanupFromJson(cleanupToJson(report)).receipt, report.receipt);
            }
        }
    }
}

void TestControlJson::an_offer_survives()
{
    ServerOffer offer;
    offer.reachable = true;
    offer.size = 12;
    offer.fileName = u"a"_s;
    offer.canRemove = false;
    offer.maximumSize = 99;
    const ServerOffer read = offerFromJson(offerToJson(offer));
    QVERIFY(read.reachable && !read.canRemove && !read.canResume);
    QCOMPARE(read.size, offer.size);
    QCOMPARE(read.maximumSize, offer.maximumSize);
    QCOMPARE(read.expiresAfter, offer.expiresAfter);
}

void TestControlJson::log_lines_survive()
{
    for (int event = 1; event <= static_cast<int>(LogEvent::Published); ++event) {
        const LogLine line{42, static_cast<LogEvent>(event), u"QUEUED -> CONNECTING"_s};
        QCOMPARE(logLineFromJson(logLineToJson(line)), line);
    }
}

void TestControlJson::missing_fields_have_their_defaults()
{
    QCOMPARE(outcomeFromJson({}), Outcome::InvalidArgument);
    QVERIFY(offerFromJson({}).canRemove);
    QCOMPARE(cleanupFromJson(u"nonsense"_s).stage, CleanupStage::Nothing);
    QCOMPARE(noticeFromName(u"Frobnicated"), Notice::None);
    QVERIFY(!collisionFromName(u"Explode"));
}

namespace
{

JobSpec fullSpec()
{
    JobSpec spec;
    spec.direction = Direction::Upload;
    spec.protocol = u"s3"_s;
    FileSpec file;
    file.remote = QUrl(u"https://h/a%20b"_s);
    file.local = u"/f"_s;
    file.nameGiven = true;
    file.ranges = {{0, 5}, {9, -1}};
    file.replyTo = u"/reply"_s;
    file.mirrors = {QUrl(u"http://m/a%20b?c=%26"_s), QUrl(u"https://n/"_s)};
    file.checksums = {{ChecksumAlgorithm::Sha512, QByteArray(64, 'a')},
                      {ChecksumAlgorithm::Md5, QByteArray(16, 'b')}};
    file.findsChecksum = true;
    file.expectedSize = 1LL << 50;
    FileSpec second;
    second.remote = QUrl(u"https://h/c"_s);
    second.local = u"/g"_s;
    spec.files = {file, second};
    spec.displayName = u"Name"_s;
    spec.description = u"Note"_s;
    spec.priority = Priority::Foreground;
    spec.onCollision = OnCollision::Fail;
    spec.completesItself = false;
    spec.bytesPerSecond = 77;
    spec.retry.minimumRetryDelay = Milliseconds{11};
    spec.retry.noProgressTimeout = Milliseconds{12};
    spec.maximumTime = Milliseconds{13};
    spec.access.headers = {{"X-A"_ba, "b"_ba}};
    spec.access.proxy = {ProxyChoice::Kind::Explicit, QUrl(u"http://proxy:1"_s)};
    spec.access.redirects = Redirects::Refuse;
    spec.access.account = u"me"_s;
    spec.access.clientCertificate = u"/c.pem"_s;
    spec.protocolOptions = {{u"region"_s, u"here"_s}};
    spec.notifyCommand = {u"/bin/true"_s, u"a b"_s};
    spec.connections = 4;
    return spec;
}

} // namespace

void TestControlJson::a_spec_survives()
{
    QCOMPARE(specFromJson(specToJson(fullSpec())), fullSpec());
    QCOMPARE(specFromJson(specToJson(JobSpec())), JobSpec());
    const JobSpec flat = specFromJson({{u"url"_s, u"http://h/x"_s}, {u"local"_s, u"/d"_s}});
    QCOMPARE(flat.files.size(), 1);
    QCOMPARE(flat.files.first().remote, QUrl(u"http://h/x"_s));
    QCOMPARE(flat.files.first().local, u"/d"_s);
}

void TestControlJson::what_only_the_queue_may_say_is_neither_written_nor_read()
{
    JobSpec spec = fullSpec();
    spec.access.secretHeaders = u"headers:1"_s;
    spec.access.origins = {u"https://h:443"_s};
    const QJsonObject json = specToJson(spec);
    QVERIFY(!json["access"_L1].toObject().contains("secretHeaders"_L1));
    const QJsonObject forged{{u"access"_s, QJsonObject{{u"secretHeaders"_s, u"headers:2"_s}}}};
    QCOMPARE(specFromJson(forged).access, Access());
    const JobChange kept = changeFromJson(forged, spec.access);
    QCOMPARE(kept.access->secretHeaders, u"headers:1"_s);
}

void TestControlJson::a_checksum_that_cannot_be_read_lets_nothing_pass()
{
    const QString good = u"SHA256:"_s + QString(64, u'a');
    const QJsonArray told{u"sha256:abc"_s, 5, good};
    const QList<FileSpec> files = filesFromJson(QJsonObject{{u"checksums"_s, told}});
    const QList<Checksum> checksums = files.first().checksums;
    QCOMPARE(checksums.size(), 3);
    QVERIFY(checksums.at(0).digest.isEmpty() && checksums.at(1).digest.isEmpty());
    QCOMPARE(checksums.at(2).hex(), QString(64, u'a'));
}

void TestControlJson::a_change_has_only_what_was_said()
{
    QCOMPARE(changeFromJson({}, {}), JobChange());
    JobChange change;
    change.folder = u"/srv/elsewhere"_s;
    change.priority = Priority::High;
    change.maximumTime = Milliseconds{5};
    QCOMPARE(changeFromJson(changeToJson(change), {}), change);
    // Of the access only what is said: the proxy stays.
    const QJsonObject json{{u"access"_s, QJsonObject{{u"redirects"_s, 1}}}};
    const Access access = *changeFromJson(json, fullSpec().access).access;
    QCOMPARE(access.redirects, Redirects::SameOrigin);
    QCOMPARE(access.proxy, fullSpec().access.proxy);
    QCOMPARE(access.headers, fullSpec().access.headers);
}

void TestControlJson::words_that_mean_nothing_are_refused_by_the_change()
{
    QVERIFY(!changeFromJson({{u"priority"_s, u"Urgent"_s}}, {}).isValid());
    QVERIFY(!changeFromJson({{u"onCollision"_s, u"Explode"_s}}, {}).isValid());
    QVERIFY(changeFromJson({{u"priority"_s, u"low"_s}}, {}).isValid());
}

void TestControlJson::every_notice_survives()
{
    QCOMPARE(noticeFromName(u"MirrorChanged"), Notice::MirrorChanged);
    QCOMPARE(noticeFromName(u"WritesDirectly"), Notice::WritesDirectly);
    QCOMPARE(noticeFromName(u"FinishUnknown"), Notice::FinishUnknown);
}

QTEST_GUILESS_MAIN(TestControlJson)
#include "tst_controljson.moc"
