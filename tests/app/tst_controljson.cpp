#include "app/control/controljson.h"

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

QTEST_GUILESS_MAIN(TestControlJson)
#include "tst_controljson.moc"
