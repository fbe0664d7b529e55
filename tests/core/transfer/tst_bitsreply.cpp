#include "core/rules/filename.h"
#include "tests/core/transfer/bitsbench.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::BitsSwitches;
using TestServer::Fault;

namespace
{

constexpr qint64 Size = 300'000;

QByteArray expectedReply()
{
    const QByteArray sent = TestServer::generatedBytes(1, 0, Size);
    return "received " + QByteArray::number(Size) + " bytes, sha256 " +
           QCryptographicHash::hash(sent, QCryptographicHash::Sha256).toHex() + '\n';
}

} // namespace

Q_DECLARE_METATYPE(Ferry::TestServer::BitsSwitches::ReplyUrl)

/// Upload-reply: the server's answer to the upload is fetched before the session is closed, and gets its name
/// with Complete.
class TestBitsReply : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        b = std::make_unique<BitsBench>();
        b->change([](BitsSwitches &s) { s.replyUrl = BitsSwitches::ReplyUrl::Relative; });
    }
    void cleanup() { b.reset(); }

    void everyFormOfTheUrlIsUnderstood_data();
    void everyFormOfTheUrlIsUnderstood();
    void theReplyGetsItsNameWithComplete();
    void aTakenNameIsTreatedAsForDownloads_data();
    void aTakenNameIsTreatedAsForDownloads();
    void cancelRemovesTheReplyAndKeepsTheUpload();
    void cancelWhileTheReplyComesRemovesAll();
    void aMissingReplyIsReported_data();
    void aMissingReplyIsReported();
    void aReplyThatBreaksOffIsGoneOnWith();
    void aLostCloseDoesNotCostTheReply();
    void anUploadThatWantsNoReplyFetchesNone();
    void afterARestartTheLastByteTellsWhereTheReplyIs();

private:
    [[nodiscard]] JobSpec spec(bool completesItself = true)
    {
        JobSpec spec = b->spec(Size);
        spec.files.first().replyTo = replyPath();
        spec.completesItself = completesItself;
        return spec;
    }
    [[nodiscard]] QString replyPath() const { return b->m.downloads() + u"/reply.txt"_s; }
    [[nodiscard]] QByteArray reply(const QString &name = u"reply.txt"_s) const
    {
        return QueueHarness::contentOf(b->m.downloads() + u'/' + name);
    }

    std::unique_ptr<BitsBench> b;
};

void TestBitsReply::everyFormOfTheUrlIsUnderstood_data()
{
    QTest::addColumn<BitsSwitches::ReplyUrl>("form");
    QTest::newRow("absolute") << BitsSwitches::ReplyUrl::Absolute;
    QTest::newRow("absolute path") << BitsSwitches::ReplyUrl::Path;
    QTest::newRow("relative") << BitsSwitches::ReplyUrl::Relative;
    QTest::newRow("IIS") << BitsSwitches::ReplyUrl::IisStyle;
}

void TestBitsReply::everyFormOfTheUrlIsUnderstood()
{
    QFETCH(BitsSwitches::ReplyUrl, form);
    b->change([form](BitsSwitches &s) { s.replyUrl = form; });
    Job *job = b->m.add(spec());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->packets(), (QByteArrayList{"Create-Session", "Fragment", "GET", "Close-Session"}));
    QCOMPARE(reply(), expectedReply());
    QCOMPARE(b->m.filesInDownloads(), QStringList{u"reply.txt"_s});
    QVERIFY(b->hasArrived(Size));
    QVERIFY(b->handler->sessions().isEmpty());
    QVERIFY(job->cleanup().open.isEmpty());
}

void TestBitsReply::theReplyGetsItsNameWithComplete()
{
    Job *job = b->m.add(spec(false));
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(b->m.filesInDownloads(), QStringList{partFileName(u"reply.txt"_s, job->id(), 0)});
    QCOMPARE(livingLeftover(job).kind, LeftoverKind::PartFile);
    const JobId id = job->id();
    b->m.restart();
    job = b->m.queue().job(id);
    QCOMPARE(job->state(), JobState::Transferred);
    QCOMPARE(job->complete(), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Acknowledged);
    QCOMPARE(b->m.filesInDownloads(), QStringList{u"reply.txt"_s});
    QCOMPARE(reply(), expectedReply());
    QCOMPARE(b->count("Create-Session"), 1);
}

void TestBitsReply::aTakenNameIsTreatedAsForDownloads_data()
{
    QTest::addColumn<OnCollision>("rule");
    QTest::newRow("a free name") << OnCollision::FreeName;
    QTest::newRow("replace") << OnCollision::Overwrite;
    QTest::newRow("fail") << OnCollision::Fail;
}

void TestBitsReply::aTakenNameIsTreatedAsForDownloads()
{
    QFETCH(OnCollision, rule);
    JobSpec job = spec(false);
    job.onCollision = rule;
    Job *added = b->m.add(job);
    QVERIFY(waitForState(added, JobState::Transferred));
    QFile taken(replyPath());
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const bool fails = rule == OnCollision::Fail;
    QCOMPARE(added->complete(), fails ? Outcome::FileNotPublished : Outcome::Ok);
    QCOMPARE(added->state(), fails ? JobState::Transferred : JobState::Acknowledged);
    QCOMPARE(reply(), rule == OnCollision::Overwrite ? expectedReply() : "mine"_ba);
    if (rule == OnCollision::FreeName)
        QCOMPARE(reply(u"reply (2).txt"_s), expectedReply());
    if (fails)
        QCOMPARE(added->error().kind, ErrorKind::TargetExists);
}

void TestBitsReply::cancelRemovesTheReplyAndKeepsTheUpload()
{
    Job *job = b->m.add(spec(false));
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(b->m.filesInDownloads(), QStringList{});
    QVERIFY(b->hasArrived(Size));
    const auto receipt = job->cleanup().receipt;
    const auto has = [&receipt](ReceiptSubject subject, ReceiptAction action) {
        return std::any_of(receipt.begin(), receipt.end(), [&](const ReceiptLine &line) {
            return line.subject == subject && line.action == action;
        });
    };
    QVERIFY(has(ReceiptSubject::PartFile, ReceiptAction::Removed));
    QVERIFY(has(ReceiptSubject::RemoteFile, ReceiptAction::Kept));
    QVERIFY(has(ReceiptSubject::UserFile, ReceiptAction::Kept));
}

void TestBitsReply::cancelWhileTheReplyComesRemovesAll()
{
    b->m.server().addFault(
        Fault::stripHeaders({"Content-Length"}).on("GET")); // else so little comes as one piece
    b->m.server().addFault(Fault::stallDown(20).on("GET"));
    QSignalSpy stalled(&b->m.server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = b->m.add(spec());
    QTRY_COMPARE(stalled.count(), 1);
    QTRY_VERIFY(!b->m.filesInDownloads().isEmpty());
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(b->m.filesInDownloads(), QStringList{});
    QVERIFY(b->handler->sessions().isEmpty());
    QCOMPARE(b->count("Cancel-Session"), 1);
    // Delivered with its last fragment: no Cancel takes it back, and the receipt says so.
    QVERIFY(b->hasArrived(Size));
    const auto receipt = job->cleanup().receipt;
    QVERIFY(std::any_of(receipt.begin(), receipt.end(), [](const ReceiptLine &line) {
        return line.subject == ReceiptSubject::RemoteFile && line.action == ReceiptAction::Kept;
    }));
}

void TestBitsReply::aMissingReplyIsReported_data()
{
    QTest::addColumn<BitsSwitches::ReplyUrl>("form");
    QTest::addColumn<int>("status");
    QTest::newRow("none was named") << BitsSwitches::ReplyUrl::None << 0;
    QTest::newRow("404") << BitsSwitches::ReplyUrl::Relative << 404;
    QTest::newRow("410") << BitsSwitches::ReplyUrl::Relative << 410;
}

void TestBitsReply::aMissingReplyIsReported()
{
    QFETCH(BitsSwitches::ReplyUrl, form);
    QFETCH(int, status);
    b->change([form](BitsSwitches &s) { s.replyUrl = form; });
    if (status != 0)
        b->m.server().addFault(Fault::replyStatus(status).on("GET"));
    Job *job = b->m.add(spec());
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ReplyMissing);
    QCOMPARE(b->count("Close-Session"), 0); // it would take the reply away for good
    QVERIFY(waitForDrain(b->m));
    QCOMPARE(b->m.filesInDownloads(), QStringList{});
    // Later it is there.
    b->change([](BitsSwitches &s) { s.replyUrl = BitsSwitches::ReplyUrl::Relative; });
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(reply(), expectedReply());
}

void TestBitsReply::aReplyThatBreaksOffIsGoneOnWith()
{
    b->m.server().addFault(Fault::cutDown(30).on("GET").repeated(2));
    Job *job = b->m.add(spec());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(reply(), expectedReply());
    QCOMPARE(b->count("Fragment"), 1);
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(b->m.filesInDownloads(), QStringList{u"reply.txt"_s});
}

void TestBitsReply::aLostCloseDoesNotCostTheReply()
{
    b->fault("Close-Session", Fault::dropAnswer());
    Job *job = b->m.add(spec());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->m.server().requests("GET").size(), 1); // it would be 404 by now
    QCOMPARE(b->count("Close-Session"), 2);
    QCOMPARE(reply(), expectedReply());
    QCOMPARE(b->m.filesInDownloads(), QStringList{u"reply.txt"_s});
}

void TestBitsReply::anUploadThatWantsNoReplyFetchesNone()
{
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->m.server().requests("GET").isEmpty());
    QCOMPARE(b->m.filesInDownloads(), QStringList{});
}

void TestBitsReply::afterARestartTheLastByteTellsWhereTheReplyIs()
{
    b->fault("Fragment", Fault::stripHeaders({"BITS-Reply-URL"_ba}));
    Job *job = b->m.add(spec());
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ReplyMissing);
    const JobId id = job->id();
    b->m.restart();
    job = b->m.queue().job(id);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->requests("Fragment").last().header("Content-Range"), "bytes 299999-299999/300000"_ba);
    QCOMPARE(reply(), expectedReply());
    QVERIFY(b->hasArrived(Size));
}

QTEST_GUILESS_MAIN(TestBitsReply)
#include "tst_bitsreply.moc"
