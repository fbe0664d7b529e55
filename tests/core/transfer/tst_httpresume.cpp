#include "tests/core/transfer/transferfixture.h"

#include <QDir>

#include <atomic>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Answer;
using TestServer::EtagKind;
using TestServer::Fault;
using TestServer::generatedBytes;
using TestServer::RequestHead;
using TestServer::ResourceOptions;

namespace
{

constexpr qint64 Size = 600'000;
constexpr qint64 Half = 300'000;

const QDateTime Then(QDate(2024, 2, 29), QTime(12, 0), Qt::UTC);

/// A server that answers a range as it likes, never looking at If-Range.
Answer part(const RequestHead &head, quint64 seed, const QByteArray &range, const QByteArray &etag)
{
    const bool asked = !head.header("Range").isNull();
    const qint64 from = asked ? Half : 0;
    Answer answer = Answer::text(asked ? 206 : 200, generatedBytes(seed, from, Size - from));
    if (asked && !range.isEmpty())
        answer.headers.append({"Content-Range"_ba, range});
    answer.headers.append({"ETag"_ba, etag});
    return answer;
}

} // namespace

/// HttpDownload after an interruption: never two versions in one file, never a byte twice if it can be
/// helped.
class TestHttpResume : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aValidatorDecidesWhetherItGoesOn_data();
    void aValidatorDecidesWhetherItGoesOn();
    void aCutIsGoneOnFromWhatIsThere();
    void manyCutsStillGiveTheWhole();
    void aCutWithoutRangesStartsOver();
    void aChangedFileStartsOver_data();
    void aChangedFileStartsOver();
    void aPartOfAnotherVersionIsNotAppended_data();
    void aPartOfAnotherVersionIsNotAppended();
    void aTagThatTurnsWeakGoesOnOnlyWithBytesThatAgree_data();
    void aTagThatTurnsWeakGoesOnOnlyWithBytesThatAgree();
    void aDateThatIsProofStaysOneAfterARestart();
    void aFileThatChangesWithEveryAnswerEnds();
    void aShorterFileThanWhatIsThereStartsOver();
    void anotherRangeThanAskedForStartsOverOnce();
    void aServerThatSendsLessThanAskedForIsAskedForTheRest();
    void aPartOfAnUnknownTotalIsNotTheEnd_data();
    void aPartOfAnUnknownTotalIsNotTheEnd();
    void fewerBytesThanExpectedAreNotTheWhole();
    void bytesOfAnEarlierAttemptAreNotLeftBehindTheEnd_data();
    void bytesOfAnEarlierAttemptAreNotLeftBehindTheEnd();
    void errorsWhenGoingOnKeepWhatIsThere_data();
    void errorsWhenGoingOnKeepWhatIsThere();
    void aCompressedPartIsRefused();
    void aRedirectIsAskedAgainWhenGoingOn();
    void aWholePartFileIsNotAskedForAgain();

private:
    /// Suspended with Half of the bytes safe.
    Job *suspendedAtHalf(const QString &path)
    {
        m->server().addFault(Fault::stallDown(Half).on("GET"));
        Job *job = m->add(m->downloadOf(path));
        if (!waitForBytes(job, Half) || !suspendAndDrain(*m, job))
            return nullptr;
        m->server().clearRequests();
        return job;
    }
    [[nodiscard]] bool resumesTo(Job *job, JobState state)
    {
        return job->resume() == Outcome::Ok && waitForState(job, state);
    }
    void script(ScriptedHandler::Script script)
    {
        m->server().mount(u"/odd"_s, std::make_shared<ScriptedHandler>(std::move(script)));
    }
    [[nodiscard]] QByteArray downloaded() const
    {
        const QStringList names = m->filesInDownloads();
        return names.size() == 1 ? QueueHarness::contentOf(m->downloads() + u'/' + names.first())
                                 : QByteArray();
    }
    [[nodiscard]] QByteArray range(int request) const
    {
        return m->server().requests("GET").at(request).header("Range");
    }

    std::unique_ptr<QueueHarness> m;
};

void TestHttpResume::aValidatorDecidesWhetherItGoesOn_data()
{
    QTest::addColumn<int>("etag");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<int>("framing");
    QTest::addColumn<QByteArray>("asked");
    const int strong = static_cast<int>(EtagKind::Strong);
    const int weak = static_cast<int>(EtagKind::Weak);
    const int none = static_cast<int>(EtagKind::None);
    const int sized = static_cast<int>(Answer::Framing::ContentLength);
    const int chunked = static_cast<int>(Answer::Framing::Chunked);
    const QByteArray proved = "bytes=300000-";   // by If-Range
    const QByteArray compared = "bytes=234464-"; // the last 64 KiB are fetched once more
    QTest::newRow("a strong tag") << strong << false << sized << proved;
    QTest::newRow("a strong tag and a date") << strong << true << sized << proved;
    QTest::newRow("a strong tag, no length") << strong << false << chunked << proved;
    QTest::newRow("a date of unknown age") << none << true << sized << compared; // and If-Range
    QTest::newRow("a date, no length") << none << true << chunked << QByteArray();
    QTest::newRow("a weak tag") << weak << false << sized << compared;
    QTest::newRow("a weak tag and a date") << weak << true << sized << compared;
    QTest::newRow("nothing") << none << false << sized << compared;
    QTest::newRow("nothing, no length") << none << false << chunked << QByteArray();
}

void TestHttpResume::aValidatorDecidesWhetherItGoesOn()
{
    QFETCH(int, etag);
    QFETCH(bool, dated);
    QFETCH(int, framing);
    QFETCH(QByteArray, asked);
    ResourceOptions options;
    options.etag = static_cast<EtagKind>(etag);
    options.framing = static_cast<Answer::Framing>(framing);
    if (dated)
        options.lastModified = Then;
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    Job *job = suspendedAtHalf(u"/x.bin"_s);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 1);
    QCOMPARE(range(0), asked);
    const auto request = m->server().requests("GET").first();
    const bool hasOnlyDate = dated && options.etag == EtagKind::None;
    QCOMPARE(!request.header("If-Range").isNull(),
             asked.startsWith("bytes=300000") || (hasOnlyDate && !asked.isEmpty()));
    QCOMPARE(request.status, asked.isEmpty() ? 200 : 206);
    QCOMPARE(wasNoticed(job, Notice::ComparedOverlap), asked.startsWith("bytes=234464"));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::aCutIsGoneOnFromWhatIsThere()
{
    m->server().addFault(Fault::cutDown(Half).on("GET"));
    Job *job = m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 2);
    QCOMPARE(range(1), "bytes=300000-"_ba);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
    QCOMPARE(job->record().errorCount, 1);
}

void TestHttpResume::manyCutsStillGiveTheWhole()
{
    m->server().addFault(Fault::cutDown(70'001).on("GET").repeated(8));
    QVERIFY(waitForState(m->add(m->downloadOf(u"/bytes/600000?name=x.bin"_s)), JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 9);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpResume::aCutWithoutRangesStartsOver()
{
    ResourceOptions options;
    options.acceptRanges = false;
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    m->server().addFault(Fault::cutDown(Half).on("GET"));
    Job *job = m->add(m->downloadOf(u"/x.bin"_s));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverNoRanges));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::aChangedFileStartsOver_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("etag");
    const int strong = static_cast<int>(EtagKind::Strong);
    const int none = static_cast<int>(EtagKind::None);
    QTest::newRow("same size") << Size << strong;
    QTest::newRow("longer") << Size + 1 << strong;
    QTest::newRow("shorter than what is there") << Half - 1 << strong;
    QTest::newRow("as long as what is there") << Half << strong;
    QTest::newRow("empty now") << qint64(0) << strong;
    QTest::newRow("same size, by its date") << Size << none;
    QTest::newRow("shorter, by its date") << Half - 1 << none;
}

void TestHttpResume::aChangedFileStartsOver()
{
    QFETCH(qint64, size);
    QFETCH(int, etag);
    ResourceOptions options;
    options.etag = static_cast<EtagKind>(etag);
    options.lastModified = Then;
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    Job *job = suspendedAtHalf(u"/x.bin"_s);
    QVERIFY(job);
    options.lastModified = Then.addSecs(1);
    m->server().publishGenerated(u"/x.bin"_s, size, 2, options);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QVERIFY(downloaded() == generatedBytes(2, 0, size));
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
    QCOMPARE(job->record().bytesTotal(), size);
}

void TestHttpResume::aPartOfAnotherVersionIsNotAppended_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("another total") << "bytes 300000-599998/599999"_ba
                                   << "\"one\""_ba;
    QTest::newRow("another tag") << "bytes 300000-599999/600000"_ba
                                 << "\"two\""_ba;
    QTest::newRow("another weak tag") << "bytes 300000-599999/600000"_ba
                                      << "W/\"two\""_ba;
}

void TestHttpResume::aPartOfAnotherVersionIsNotAppended()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, etag);
    const auto changed = std::make_shared<std::atomic_bool>(false);
    script([=](const RequestHead &head) {
        return part(head, *changed ? 2 : 1, range, *changed ? etag : "\"one\""_ba);
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    *changed = true;
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QCOMPARE(m->server().requests("GET").size(), 2);
    QCOMPARE(this->range(1), QByteArray());
    QVERIFY(downloaded() == generatedBytes(2, 0, Size));
}

void TestHttpResume::aTagThatTurnsWeakGoesOnOnlyWithBytesThatAgree_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<bool>("obeys");
    const int strong = static_cast<int>(EtagKind::Strong);
    const int weak = static_cast<int>(EtagKind::Weak);
    QTest::newRow("it is the same") << strong << weak << quint64(1) << true;
    QTest::newRow("it is the same, and If-Range is not known") << strong << weak << quint64(1) << false;
    QTest::newRow("it is another") << strong << weak << quint64(2) << true;
    QTest::newRow("it is another, and If-Range is not known") << strong << weak << quint64(2) << false;
    QTest::newRow("the tag turns strong") << weak << strong << quint64(1) << true;
    QTest::newRow("the tag of another turns strong") << weak << strong << quint64(2) << true;
}

void TestHttpResume::aTagThatTurnsWeakGoesOnOnlyWithBytesThatAgree()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(quint64, seed);
    QFETCH(bool, obeys);
    ResourceOptions options;
    options.etagText = "one";
    options.etag = static_cast<EtagKind>(before);
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    Job *job = suspendedAtHalf(u"/x.bin"_s);
    QVERIFY(job);
    options.etag = obeys ? static_cast<EtagKind>(after) : EtagKind::None;
    if (!obeys)
        options.extraHeaders = {{"ETag"_ba, "W/\"one\""_ba}};
    m->server().publishGenerated(u"/x.bin"_s, Size, seed, options);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(seed, 0, Size));
    QCOMPARE(wasNoticed(job, Notice::StartedOverChanged), seed != 1);
    QVERIFY(!wasNoticed(job, Notice::StartedOverNoRanges));
    QVERIFY(wasNoticed(job, Notice::ComparedOverlap));
}

void TestHttpResume::aDateThatIsProofStaysOneAfterARestart()
{
    ResourceOptions options;
    options.etag = EtagKind::None;
    options.lastModified = Then;
    options.extraHeaders = {{"Date"_ba, "Fri, 01 Mar 2024 12:00:00 GMT"_ba}};
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    Job *job = suspendedAtHalf(u"/x.bin"_s);
    QVERIFY(job);
    const JobId id = job->id();
    m->restart();
    job = m->queue().job(id);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(range(0), "bytes=300000-"_ba);
    QVERIFY(!m->server().requests("GET").first().header("If-Range").isNull());
    QVERIFY(!wasNoticed(job, Notice::ComparedOverlap));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::aFileThatChangesWithEveryAnswerEnds()
{
    const auto count = std::make_shared<std::atomic_int>(0);
    script([count](const RequestHead &head) {
        return part(head, 1, "bytes 300000-599999/600000"_ba, '"' + QByteArray::number(++*count) + '"');
    });
    m->server().addFault(Fault::cutDown(Half).on("GET").skipping(1).repeated(20));
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    QCOMPARE(job->resume(), Outcome::Ok);
    // Whatever it makes of such a server, it does not splice, and does not run hot.
    QTRY_VERIFY_WITH_TIMEOUT(job->state() == JobState::Acknowledged || job->state() == JobState::Error,
                             20'000);
    QVERIFY(m->server().requests("GET").size() < 50);
}

void TestHttpResume::aShorterFileThanWhatIsThereStartsOver()
{
    // The server does not know If-Range, and says 416 to what it no longer has.
    const auto changed = std::make_shared<std::atomic_bool>(false);
    script([changed](const RequestHead &head) {
        if (*changed && !head.header("Range").isNull())
            return Answer::text(416, {}, {{"Content-Range"_ba, "bytes */1000"_ba}});
        return *changed ? Answer::text(200, generatedBytes(2, 0, 1000)) : part(head, 1, {}, "\"one\""_ba);
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    *changed = true;
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverChanged));
    QCOMPARE(downloaded(), generatedBytes(2, 0, 1000));
}

void TestHttpResume::anotherRangeThanAskedForStartsOverOnce()
{
    script([](const RequestHead &head) { return part(head, 1, "bytes 0-299999/600000"_ba, "\"one\""_ba); });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(wasNoticed(job, Notice::StartedOverNoRanges));
    QCOMPARE(range(0), "bytes=300000-"_ba);
    QCOMPARE(range(1), QByteArray());
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::aServerThatSendsLessThanAskedForIsAskedForTheRest()
{
    script([](const RequestHead &head) {
        if (head.header("Range").isNull())
            return part(head, 1, {}, "\"one\""_ba);
        const qint64 from = head.header("Range").mid(6).chopped(1).toLongLong();
        const qint64 length = std::min<qint64>(100'000, Size - from);
        const QByteArray range = "bytes " + QByteArray::number(from) + '-' +
                                 QByteArray::number(from + length - 1) + '/' + QByteArray::number(Size);
        return Answer::text(206, generatedBytes(1, from, length),
                            {{"Content-Range"_ba, range}, {"ETag"_ba, "\"one\""_ba}});
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 3);
    QCOMPARE(job->record().errorCount, 0); // nothing went wrong
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::aPartOfAnUnknownTotalIsNotTheEnd_data()
{
    QTest::addColumn<bool>("lengthWasTold");
    QTest::addColumn<qint64>("each");
    for (const bool told : {true, false}) {
        QTest::addRow("all the rest at once, length told: %d", told) << told << Size;
        QTest::addRow("a little at a time, length told: %d", told) << told << qint64(100'000);
    }
}

void TestHttpResume::aPartOfAnUnknownTotalIsNotTheEnd()
{
    QFETCH(bool, lengthWasTold);
    QFETCH(qint64, each);
    script([=](const RequestHead &head) {
        if (head.header("Range").isNull()) {
            Answer answer = part(head, 1, {}, "\"one\""_ba);
            answer.framing = lengthWasTold ? Answer::Framing::ContentLength : Answer::Framing::Chunked;
            return answer;
        }
        const qint64 from = head.header("Range").mid(6).split('-').first().toLongLong();
        if (from >= Size)
            return Answer::text(416, {}, {{"Content-Range"_ba, "bytes */600000"_ba}});
        const qint64 length = std::min(each, Size - from);
        const QByteArray range =
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + length - 1) + "/*";
        return Answer::text(206, generatedBytes(1, from, length),
                            {{"Content-Range"_ba, range}, {"ETag"_ba, "\"one\""_ba}});
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
    QVERIFY(range(0).startsWith("bytes=300000-"));
}

void TestHttpResume::fewerBytesThanExpectedAreNotTheWhole()
{
    ResourceOptions chunked;
    chunked.framing = Answer::Framing::Chunked;
    m->server().publishGenerated(u"/x.bin"_s, Half, 1, chunked); // it ends well, and says no length
    JobSpec spec = m->downloadOf(u"/x.bin"_s);
    spec.files.first().expectedSize = Size;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::ConnectionLost);
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, chunked);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

void TestHttpResume::bytesOfAnEarlierAttemptAreNotLeftBehindTheEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("200") << 200;
    QTest::newRow("a 206 that is the whole") << 206;
}

void TestHttpResume::bytesOfAnEarlierAttemptAreNotLeftBehindTheEnd()
{
    QFETCH(int, status);
    const auto changed = std::make_shared<std::atomic_bool>(false);
    script([=](const RequestHead &) {
        if (!*changed)
            return Answer::text(200, generatedBytes(1, 0, Size)); // nothing to resume by
        Answer answer = Answer::text(status, generatedBytes(2, 0, 1000));
        if (status == 206)
            answer.headers.append({"Content-Range"_ba, "bytes 0-999/1000"_ba});
        return answer;
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    *changed = true;
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(downloaded(), generatedBytes(2, 0, 1000));
}

void TestHttpResume::errorsWhenGoingOnKeepWhatIsThere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 410, 501})
        QTest::addRow("%d", status) << status;
}

void TestHttpResume::errorsWhenGoingOnKeepWhatIsThere()
{
    QFETCH(int, status);
    Job *job = suspendedAtHalf(u"/bytes/600000?name=x.bin"_s);
    QVERIFY(job);
    m->server().addFault(Fault::replyStatus(status).on("GET"));
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().httpStatus, status);
    QVERIFY(waitForDrain(*m));
    QTRY_COMPARE(livingLeftover(job).bytes, Half);
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(range(1), "bytes=300000-"_ba);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpResume::aCompressedPartIsRefused()
{
    script([](const RequestHead &head) {
        Answer answer = part(head, 1, "bytes 300000-599999/600000"_ba, "\"one\""_ba);
        if (answer.status == 206)
            answer.headers.append({"Content-Encoding"_ba, "gzip"_ba});
        return answer;
    });
    Job *job = suspendedAtHalf(u"/odd/x.bin"_s);
    QVERIFY(job);
    QVERIFY(resumesTo(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::EncodingRefused);
    QVERIFY(waitForDrain(*m));
    QTRY_COMPARE(livingLeftover(job).bytes, Half);
}

void TestHttpResume::aRedirectIsAskedAgainWhenGoingOn()
{
    ResourceOptions moved;
    moved.redirectTo = "/bytes/600000?name=x.bin";
    m->server().publish(u"/moved"_s, {}, moved);
    m->server().addFault(Fault::stallDown(Half).on("GET", u"^/bytes"_s));
    Job *job = m->add(m->downloadOf(u"/moved"_s));
    QVERIFY(waitForBytes(job, Half));
    QVERIFY(suspendAndDrain(*m, job));
    m->server().clearRequests();
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QCOMPARE(m->server().requests("GET").size(), 2);
    QCOMPARE(m->server().requests("GET").first().target, "/moved"_ba);
    QCOMPARE(range(1), "bytes=300000-"_ba);
    QVERIFY(downloaded() == generatedBytes(0, 0, Size));
}

void TestHttpResume::aWholePartFileIsNotAskedForAgain()
{
    // As after a kill between the last byte and the word that it is done.
    ResourceOptions options;
    options.bytesPerSecond = 0;
    m->server().publishGenerated(u"/x.bin"_s, Size, 1, options);
    m->server().addFault(Fault::stallDown(Size - 1).on("GET"));
    Job *job = m->add(m->downloadOf(u"/x.bin"_s));
    QVERIFY(waitForBytes(job, Size - 1));
    QVERIFY(suspendAndDrain(*m, job));
    QFile part(livingLeftover(job).where);
    QVERIFY(part.open(QIODevice::Append));
    QCOMPARE(part.write(generatedBytes(1, Size - 1, 1)), 1);
    part.close();
    QVERIFY(resumesTo(job, JobState::Acknowledged));
    QVERIFY(downloaded() == generatedBytes(1, 0, Size));
}

QTEST_GUILESS_MAIN(TestHttpResume)
#include "tst_httpresume.moc"
