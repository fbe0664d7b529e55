#include "tests/core/transfer/bitsbench.h"

#include <set>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::BitsSwitches;
using TestServer::Fault;
using TestServer::Headers;

namespace
{
constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;
constexpr qint64 Block = 75'000; // what is found for a limit of 100'000: a half of a half of a half
} // namespace

/// The fragments of BitsUpload: whatever the server answers, no byte is lost or sent for ever.
class TestBitsFragments : public QObject
{
    Q_OBJECT

private slots:
    void init() { b = std::make_unique<BitsBench>(); }
    void cleanup() { b.reset(); }

    void aLongFileGoesInBlocksOnOneConnection();
    void blocksShrinkUntilTheServerTakesThem_data();
    void blocksShrinkUntilTheServerTakesThem();
    void aServerThatTakesNoBlockIsLeft();
    void acksMayLackTheSessionId();
    void anErrorHeaderOnASuccessIsIgnored();
    void packetTypesCompareWithoutCase();
    void aBlockWhoseAckLacksTheOffsetCountsAsWhole();
    void lessThanSentIsGoneOnFrom();
    void aHigherOffsetIsTrusted();
    void overlapIsAllowed();
    void aServerThatWasRestoredIsGoneOnFrom();
    void anInvalidOffsetIsReported_data();
    void anInvalidOffsetIsReported();
    void aCutIsSentAgainOnANewConnection();
    void aLostAckOfTheLastFragmentDoesNoHarm();
    void anInterimAnswerIsNoAnswer();
    void aForgottenSessionIsMadeAnew_data();
    void aForgottenSessionIsMadeAnew();
    void sessionsThatKeepVanishingEnd();
    void passingErrorsKeepTheSession_data();
    void passingErrorsKeepTheSession();
    void lastingErrorsKeepTheSession_data();
    void lastingErrorsKeepTheSession();
    void aPageFromElsewhereProvesNothing();
    void aServerThatTakesNothingIsNotBusied_data();
    void aServerThatTakesNothingIsNotBusied();
    void anAnswerThatNeverComesIsNotWaitedFor();
    void aChangeWhileSendingStartsOver();

private:
    void useBlocks()
    {
        b->change([](BitsSwitches &s) { s.largestFragment = 100'000; });
    }
    [[nodiscard]] static QByteArray range(qint64 first, qint64 length)
    {
        return "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + length - 1) + '/' +
               QByteArray::number(Size);
    }
    [[nodiscard]] QByteArrayList ranges() const
    {
        QByteArrayList result;
        const auto all = b->requests("Fragment");
        for (const auto &one : all)
            result.append(one.header("Content-Range"));
        return result;
    }

    std::unique_ptr<BitsBench> b;
};

void TestBitsFragments::aLongFileGoesInBlocksOnOneConnection()
{
    constexpr qint64 Mib = 1024LL * 1024;
    Job *job = b->upload(30 * Mib);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto fragments = b->requests("Fragment");
    QCOMPARE(fragments.size(), 3);
    QCOMPARE(fragments.at(0).bodyBytes, 13 * Mib);
    QCOMPARE(fragments.at(1).bodyBytes, 13 * Mib);
    QCOMPARE(fragments.at(2).bodyBytes, 4 * Mib);
    QCOMPARE(fragments.at(1).connection, fragments.at(0).connection);
    QCOMPARE(fragments.at(2).connection, fragments.at(0).connection);
    for (int i = 1; i < fragments.size(); ++i) // never two at a time
        QVERIFY(fragments.at(i).startedAt >= fragments.at(i - 1).startedAt);
    QVERIFY(b->hasArrived(30 * Mib));
}

void TestBitsFragments::blocksShrinkUntilTheServerTakesThem_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("413") << false;
    QTest::newRow("413 before the body") << true;
}

void TestBitsFragments::blocksShrinkUntilTheServerTakesThem()
{
    QFETCH(bool, early);
    if (early)
        b->fault("Fragment", Fault::replyEarly(413).repeated(3));
    else
        useBlocks();
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QByteArrayList expected{range(0, Size), range(0, Size / 2), range(0, Size / 4)};
    for (qint64 at = 0; at < Size; at += Block)
        expected.append(range(at, Block));
    QCOMPARE(ranges(), expected);
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(job->record().errorCount, 0);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aServerThatTakesNoBlockIsLeft()
{
    b->change([](BitsSwitches &s) { s.largestFragment = 1'000; });
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooLarge);
    QCOMPARE(b->requests("Fragment").last().header("Content-Length"), "5120"_ba); // and not below
    QCOMPARE(b->count("Fragment"), 8);
}

void TestBitsFragments::acksMayLackTheSessionId()
{
    b->change([](BitsSwitches &s) { s.omitSessionId = true; });
    useBlocks();
    QVERIFY(waitForState(b->upload(Size), JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::anErrorHeaderOnASuccessIsIgnored()
{
    b->change([](BitsSwitches &s) { s.errorHeaderOnSuccess = true; });
    b->fault("Fragment", Fault::setHeaders({{"BITS-Error-Code"_ba, "0x8020001F"_ba}}));
    QVERIFY(waitForState(b->upload(Size), JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::packetTypesCompareWithoutCase()
{
    b->m.server().addFault(Fault::setHeaders({{"BITS-Packet-Type"_ba, "ACK"_ba}}).on("BITS_POST").always());
    QVERIFY(waitForState(b->upload(Size), JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aBlockWhoseAckLacksTheOffsetCountsAsWhole()
{
    useBlocks();
    b->fault("Fragment", Fault::stripHeaders({"BITS-Received-Content-Range"_ba}).always());
    QVERIFY(waitForState(b->upload(Size), JobState::Acknowledged));
    QCOMPARE(b->count("Fragment"), 3 + 8);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::lessThanSentIsGoneOnFrom()
{
    b->fault("Fragment", Fault::lieOffset(Half));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(ranges(), (QByteArrayList{range(0, Size), range(Half, Half)}));
    QCOMPARE(job->record().errorCount, 0);
    QVERIFY(b->hasArrived(Size));
}

/// The server has more than we know of: it kept what came of a fragment that was cut.
void TestBitsFragments::aHigherOffsetIsTrusted()
{
    b->change([](BitsSwitches &s) { s.acceptOverlap = false; });
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(ranges(), (QByteArrayList{range(0, Size), range(Half, Half)})); // 416, and its offset
    QCOMPARE(job->record().errorCount, 0);
    QCOMPARE(b->count("Create-Session"), 0);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::overlapIsAllowed()
{
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(ranges(), QByteArrayList{range(0, Size)});
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aServerThatWasRestoredIsGoneOnFrom()
{
    useBlocks();
    b->fault("Fragment", Fault::stallUp(0).skipping(3 + 4));
    QSignalSpy stalled(&b->m.server(), &TestServer::LoopbackServer::requestStalled);
    Job *job = b->upload(Size);
    QTRY_COMPARE(stalled.count(), 1);
    QVERIFY(suspendAndDrain(b->m, job));
    b->m.server().clearRequests();
    b->handler->restoreTo(50'000); // of 300'000
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(ranges().contains(range(50'000, Block)));
    QCOMPARE(b->count("Create-Session"), 0);
    QCOMPARE(job->record().errorCount, 0);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::anInvalidOffsetIsReported_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no number") << "all of it"_ba;
    QTest::newRow("negative") << "-1"_ba;
    QTest::newRow("past the end") << "600001"_ba;
}

void TestBitsFragments::anInvalidOffsetIsReported()
{
    QFETCH(QByteArray, value);
    b->fault("Fragment", Fault::setHeaders({{"BITS-Received-Content-Range"_ba, value}}));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::ProtocolViolation);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aCutIsSentAgainOnANewConnection()
{
    b->fault("Fragment", Fault::cutUp(Half));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto fragments = b->requests("Fragment");
    QCOMPARE(fragments.size(), 2);
    QVERIFY(fragments.first().connection != fragments.last().connection);
    QCOMPARE(b->count("Create-Session"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aLostAckOfTheLastFragmentDoesNoHarm()
{
    useBlocks();
    b->fault("Fragment", Fault::dropAnswer().skipping(3 + 7).repeated(2));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(ranges().count(range(Size - Block, Block)), 3);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::anInterimAnswerIsNoAnswer()
{
    useBlocks();
    b->fault("Fragment", Fault::interim(103, {{"Link"_ba, "</a>"_ba}}).always());
    QVERIFY(waitForState(b->upload(Size), JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aForgottenSessionIsMadeAnew_data()
{
    QTest::addColumn<BitsSwitches::ErrorHeader>("header");
    QTest::addColumn<bool>("noLength");
    using Header = BitsSwitches::ErrorHeader;
    QTest::newRow("BITS-Error-Code") << Header::BitsErrorCode << false;
    QTest::newRow("BITS-Error") << Header::BitsError << false;
    QTest::newRow("both") << Header::Both << false;
    QTest::newRow("without Content-Length") << Header::Both << true;
}

void TestBitsFragments::aForgottenSessionIsMadeAnew()
{
    QFETCH(BitsSwitches::ErrorHeader, header);
    QFETCH(bool, noLength);
    b->change([&](BitsSwitches &s) {
        s.errorHeader = header;
        s.noLengthInErrors = noLength;
    });
    Job *job = b->suspendedAt(Half, b->spec(Size));
    QVERIFY(job);
    b->handler->forgetSessions();
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SessionExpired));
    QCOMPARE(b->packets(),
             (QByteArrayList{"Ping", "Fragment", "Create-Session", "Fragment", "Close-Session"}));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::sessionsThatKeepVanishingEnd()
{
    b->fault("Fragment", Fault::replyStatus(500, {BitsMark, {"BITS-Error"_ba, "0x8020001f"_ba}}).always());
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::SessionGone);
    QCOMPARE(b->count("Create-Session"), 3);
}

void TestBitsFragments::passingErrorsKeepTheSession_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {408, 409, 423, 425, 429, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << Fault::replyStatus(status, {BitsMark});
        QTest::addRow("%d before the body", status) << Fault::replyEarly(status, {BitsMark});
    }
    QTest::newRow("disk full") << Fault::replyStatus(500,
                                                     {BitsMark, {"BITS-Error-Code"_ba, "0x80070070"_ba}});
}

void TestBitsFragments::passingErrorsKeepTheSession()
{
    QFETCH(Fault, fault);
    b->fault("Fragment", fault.repeated(2));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Fragment"), 3);
    QCOMPARE(b->count("Create-Session"), 1);
    QCOMPARE(job->record().errorCount, 2);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::lastingErrorsKeepTheSession_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << "0x80070057"_ba << ErrorKind::UnexpectedStatus;
    QTest::newRow("401") << 401 << QByteArray() << ErrorKind::Unauthorized;
    QTest::newRow("407") << 407 << QByteArray() << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << "0x80070005"_ba << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << QByteArray() << ErrorKind::NotFound;
    QTest::newRow("501") << 501 << "0x80070005"_ba << ErrorKind::Forbidden;
    QTest::newRow("too large") << 500 << "0x80200020"_ba << ErrorKind::TooLarge;
}

void TestBitsFragments::lastingErrorsKeepTheSession()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    Headers headers{BitsMark};
    if (!code.isNull())
        headers.append({"BITS-Error-Code"_ba, code});
    b->fault("Fragment", Fault::replyStatus(status, headers));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, kind);
    QVERIFY(waitForDrain(b->m));
    QCOMPARE(livingLeftover(job).kind, LeftoverKind::BitsSession);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(b->count("Create-Session"), 1);
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aPageFromElsewhereProvesNothing()
{
    useBlocks();
    b->fault("Fragment", Fault::replyStatus(200).skipping(5));
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::NotThisProtocol);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size)); // and not without the block that nobody took
}

void TestBitsFragments::aServerThatTakesNothingIsNotBusied_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    const auto offset = [](const QByteArray &text) {
        return Fault::setHeaders({{"BITS-Received-Content-Range"_ba, text}}).always();
    };
    QTest::newRow("says so") << QList{Fault::lieOffset(0).always()};
    QTest::newRow("416 to where we are") << QList{Fault::replyStatus(416, {BitsMark}).always(), offset("0")};
    QTest::newRow("416 without an offset") << QList{Fault::replyStatus(416, {BitsMark}).always()};
    QTest::newRow("half, and then nothing") << QList{Fault::lieOffset(0).always(), offset("300000")};
}

void TestBitsFragments::aServerThatTakesNothingIsNotBusied()
{
    QFETCH(QList<Fault>, faults);
    for (const Fault &fault : faults)
        b->fault("Fragment", fault);
    JobSpec spec = b->spec(Size);
    spec.retry.minimumRetryDelay = spec.retry.maximumRetryDelay = Milliseconds{3'600'000};
    Job *job = b->m.add(spec);
    QVERIFY(waitForState(job, JobState::TransientError)); // the queue's delays apply
    QVERIFY2(b->count("Fragment") <= 8, qPrintable(QString::number(b->count("Fragment"))));
    QCOMPARE(b->count("Create-Session"), 1);
}

void TestBitsFragments::anAnswerThatNeverComesIsNotWaitedFor()
{
    QueueOptions options = b->m.options();
    options.net.stallTimeoutMs = 300;
    b->m.useOptions(options);
    b->fault("Fragment", Fault::holdAnswer());
    Job *job = b->upload(Size);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::TimedOut);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(b->hasArrived(Size));
}

void TestBitsFragments::aChangeWhileSendingStartsOver()
{
    useBlocks();
    b->fault("Fragment", Fault::holdAnswer().skipping(3 + 6));
    QSignalSpy held(&b->m.server(), &TestServer::LoopbackServer::answerHeld);
    const JobSpec spec = b->spec(Size);
    Job *job = b->m.add(spec);
    QTRY_COMPARE(held.count(), 1);
    QVERIFY(editInPlace(spec.files.first().local, 10, "changed"));
    b->m.server().releaseHeld();
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::SourceChanged));
    QByteArray expected = TestServer::generatedBytes(1, 0, Size);
    expected.replace(10, 7, "changed");
    QVERIFY(b->handler->fileData(u"data.bin"_s) == expected);
    QTRY_VERIFY(b->handler->sessions().isEmpty());
}

QTEST_GUILESS_MAIN(TestBitsFragments)
#include "tst_bitsfragments.moc"
