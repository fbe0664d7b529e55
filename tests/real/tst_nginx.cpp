#include "tests/real/nginx.h"
#include "tests/support/queueharness.h"

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::generatedBytes;

namespace
{

// nginx sends at its /slow/ rate from the start, so the larger part of this is still to come when a test
// acts.
constexpr qint64 Size = 1'000'000;
constexpr qint64 Some = 100'000;

bool isProvedRemoved(const QList<ReceiptLine> &receipt, ReceiptSubject subject)
{
    return std::any_of(receipt.begin(), receipt.end(), [subject](const ReceiptLine &line) {
        return line.subject == subject && line.action == ReceiptAction::Removed &&
               line.proof == ReceiptProof::PathAbsent;
    });
}

} // namespace

/// Downloads from nginx: the ordinary, the interrupted, the changed and the refused.
class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m.reset(); }

    void aFileArrivesWhole_data();
    void aFileArrivesWhole();
    void aServerThatOnlyHasItCompressedIsTakenAtItsWord();
    void theServersNameForTheFileIsUsed();
    void manySmallFilesArriveOverFewConnections();

    void resumingAsksOnlyForTheRest();
    void aRestartAsksOnlyForTheRest();
    void aServerThatWentAwayIsGoneOnWithWhenItIsBack();
    void aChangedFileIsNeverSpliced_data();
    void aChangedFileIsNeverSpliced();
    void withoutASafeWayToResumeItStartsOver_data();
    void withoutASafeWayToResumeItStartsOver();

    void withoutAValidatorTheLastBytesAreCompared_data();
    void withoutAValidatorTheLastBytesAreCompared();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void aRedirectInCirclesEnds();
    void credentialsStayWithTheirHost();
    void aProtectedFileWantsItsCredentials();
    void wrongCredentialsAreRefused();

    void aBusyServerIsTriedAgainWhenItAskedTo();
    void oneConnectionTooManyIsTriedAgain();
    void whatTheServerRefusesSaysWhy_data();
    void whatTheServerRefusesSaysWhy();

    void cancelLeavesOnlyTheUsersFiles_data();
    void cancelLeavesOnlyTheUsersFiles();
    void cancelOfAFinishedTransferLeavesNothing();

private:
    [[nodiscard]] JobSpec get(const QUrl &url) const;
    /// Publishes bytes of that seed under this test's file name.
    QByteArray publish(quint64 seed, qint64 size = Size, int minutesOld = 60);
    [[nodiscard]] QString target() const { return m->downloads() + u'/' + m_name; }
    [[nodiscard]] QStringList gets() const { return m_nginx.requests(u'/' + m_name); }
    void writeUsersFile(const QString &name) const;

    Nginx m_nginx;
    std::unique_ptr<QueueHarness> m;
    QString m_name; ///< of this test's file on the server
    int m_counter = 0;
};

void TestNginx::initTestCase()
{
    if (const QString reason = Nginx::whyMissing(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    QVERIFY2(m_nginx.start(), m_nginx.output().constData());
}

void TestNginx::init()
{
    m = std::make_unique<QueueHarness>();
    m_name = u"file%1.bin"_s.arg(++m_counter);
}

JobSpec TestNginx::get(const QUrl &url) const
{
    JobSpec spec = m->downloadOf(u"/"_s);
    spec.files.first().remote = url;
    return spec;
}

QByteArray TestNginx::publish(quint64 seed, qint64 size, int minutesOld)
{
    const QByteArray bytes = generatedBytes(seed, 0, size);
    m_nginx.publish(m_name, bytes, QDateTime::currentDateTimeUtc().addSecs(-60 * minutesOld));
    return bytes;
}

void TestNginx::writeUsersFile(const QString &name) const
{
    QFile file(m->downloads() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
}

void TestNginx::aFileArrivesWhole_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qint64>("size");
    QTest::newRow("plain") << u"/plain/"_s << Size;
    QTest::newRow("an empty file") << u"/plain/"_s << qint64(0);
    QTest::newRow("one byte") << u"/plain/"_s << qint64(1);
    QTest::newRow("larger than every buffer") << u"/plain/"_s << qint64(48) * 1024 * 1024;
    QTest::newRow("no ranges") << u"/noranges/"_s << Some;
    QTest::newRow("no ETag") << u"/noetag/"_s << Some;
    QTest::newRow("a weak ETag") << u"/weak/"_s << Some;
    QTest::newRow("neither ETag nor date") << u"/undated/"_s << Some;
    QTest::newRow("chunked without a length") << u"/chunked/"_s << Some;
    QTest::newRow("gzip for whoever wants it") << u"/gzip/"_s << Some;
}

void TestNginx::aFileArrivesWhole()
{
    QFETCH(QString, folder);
    QFETCH(qint64, size);
    const QByteArray bytes = publish(1, size);
    Job *job = m->add(get(m_nginx.http(folder + m_name)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{m_name});
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QTRY_COMPARE(gets().size(), 1); // nginx logs when it is done, which may be after us
    QVERIFY(job->cleanup().open.isEmpty());
    QCOMPARE(job->record().bytesTotal(), size);
}

void TestNginx::aServerThatOnlyHasItCompressedIsTakenAtItsWord()
{
    // Decoding is not for a transfer manager: what is saved is what was sent, and it is whole.
    const QByteArray bytes = generatedBytes(1, 0, Some);
    m_nginx.publish(m_name + u".gz"_s, bytes);
    Job *job = m->add(get(m_nginx.http(u"/onlygzip/"_s + m_name)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
}

void TestNginx::theServersNameForTheFileIsUsed()
{
    publish(1, Some);
    Job *job = m->add(get(m_nginx.http(u"/named/"_s + m_name)));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(m->filesInDownloads(), QStringList{u"grüße.bin"_s});
}

void TestNginx::manySmallFilesArriveOverFewConnections()
{
    constexpr int Count = 60;
    QList<Job *> jobs;
    for (int i = 0; i < Count; ++i) {
        const QString name = u"%1-%2"_s.arg(i).arg(m_name);
        m_nginx.publish(name, generatedBytes(static_cast<quint64>(i), 0, 16'384));
        jobs.append(m->add(get(m_nginx.http(u"/plain/"_s + name))));
    }
    for (int i = 0; i < Count; ++i) {
        QVERIFY(waitForState(jobs.at(i), JobState::Acknowledged));
        QVERIFY(QueueHarness::contentOf(m->downloads() + u"/%1-%2"_s.arg(i).arg(m_name)) ==
                generatedBytes(static_cast<quint64>(i), 0, 16'384));
    }
    QCOMPARE(m->filesInDownloads().size(), Count);
}

void TestNginx::resumingAsksOnlyForTheRest()
{
    const QByteArray bytes = publish(1);
    Job *job = m->add(get(m_nginx.http(u"/slow/"_s + m_name)));
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QTRY_VERIFY(job->cleanup().open.first().bytes >= Some); // what came is made durable on the way out
    QTRY_COMPARE(gets().size(), 1);
    const qint64 safe = job->cleanup().open.first().bytes;
    QVERIFY(safe < Size);

    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QTRY_COMPARE(gets().size(), 2);
    QVERIFY2(gets().last().contains(u" 206 "_s), qPrintable(gets().last()));
    QVERIFY2(gets().last().contains(u"range=\"bytes=%1-\""_s.arg(safe)), qPrintable(gets().last()));
    QVERIFY2(!gets().last().contains(u"if-range=\"-\""_s), qPrintable(gets().last()));
    QCOMPARE(job->record().notice(), Notice::None);
}

void TestNginx::aRestartAsksOnlyForTheRest()
{
    const QByteArray bytes = publish(1, 2 * Size);
    JobSpec spec = get(m_nginx.http(u"/slow/"_s + m_name));
    spec.connections = 1;
    Job *job = m->add(spec);
    const JobId id = job->id();
    QVERIFY(waitForBytes(job, Some));
    // Long enough under way for a checkpoint: only what is known to be on disk is gone on from.
    QTRY_VERIFY(job->cleanup().open.first().bytes > 0);
    m->restart();
    job = m->queue().job(id);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QCOMPARE(m->filesInDownloads(), QStringList{m_name});
    QTRY_COMPARE(gets().filter(u" 206 "_s).size(), 1);
}

void TestNginx::aServerThatWentAwayIsGoneOnWithWhenItIsBack()
{
    const QByteArray bytes = publish(1);
    Job *job = m->add(get(m_nginx.http(u"/slow/"_s + m_name)));
    QVERIFY(waitForBytes(job, Some));
    m_nginx.stop();
    QVERIFY(waitForState(job, JobState::TransientError));
    QTRY_COMPARE(job->error().kind, ErrorKind::ConnectionRefused);
    QVERIFY2(m_nginx.startAgain(), m_nginx.output().constData());
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QTRY_VERIFY(!gets().filter(u" 206 "_s).isEmpty());
}

void TestNginx::aChangedFileIsNeverSpliced_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<qint64>("newSize");
    QTest::addColumn<int>("minutesOld");
    QTest::newRow("same length, another ETag") << u"/slow/"_s << Size << 30;
    QTest::newRow("same length, another date, no ETag") << u"/noetag/"_s << Size << 30;
    QTest::newRow("longer") << u"/slow/"_s << Size + 1'000 << 30;
    QTest::newRow("shorter than what is there") << u"/slow/"_s << Some / 2 << 30;
    QTest::newRow("shorter, no ETag") << u"/noetag/"_s << Some / 2 << 30;
    QTest::newRow("same length and date, older than before") << u"/slow/"_s << Size << 90;
}

void TestNginx::aChangedFileIsNeverSpliced()
{
    QFETCH(QString, folder);
    QFETCH(qint64, newSize);
    QFETCH(int, minutesOld);
    publish(1);
    Job *job = m->add(get(m_nginx.http(folder + m_name)));
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);

    const QByteArray changed = publish(2, newSize, minutesOld);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == changed);
    QCOMPARE(m->filesInDownloads(), QStringList{m_name});
    QCOMPARE(job->record().notice(), Notice::StartedOverChanged);
}

void TestNginx::withoutASafeWayToResumeItStartsOver_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Notice>("notice");
    QTest::newRow("no ranges") << u"/noranges/"_s << Notice::StartedOverNoRanges;
    QTest::newRow("chunked without a length") << u"/chunked/"_s << Notice::SizeUnknown;
}

void TestNginx::withoutASafeWayToResumeItStartsOver()
{
    QFETCH(QString, folder);
    QFETCH(Notice, notice);
    const QByteArray bytes = publish(1);
    Job *job = m->add(get(m_nginx.http(folder + m_name)));
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QVERIFY(gets().filter(u" 206 "_s).isEmpty());
    QCOMPARE(job->record().notice(), notice);
}

void TestNginx::withoutAValidatorTheLastBytesAreCompared_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a weak ETag") << u"/weak/"_s;
    QTest::newRow("neither ETag nor date") << u"/undated/"_s;
}

void TestNginx::withoutAValidatorTheLastBytesAreCompared()
{
    QFETCH(QString, folder);
    const QByteArray bytes = publish(1);
    Job *job = m->add(get(m_nginx.http(folder + m_name)));
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(job->suspend(), Outcome::Ok);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QCOMPARE(job->resume(), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QCOMPARE(gets().filter(u" 206 "_s).size(), 1);
    QCOMPARE(job->record().notice(), Notice::ComparedOverlap);
}

void TestNginx::redirectsAreFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNginx::redirectsAreFollowed()
{
    QFETCH(int, status);
    const QByteArray bytes = publish(1, Some);
    Job *job = m->add(get(m_nginx.http(u"/moved/%1/%2"_s.arg(status).arg(m_name))));
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
}

void TestNginx::aRedirectInCirclesEnds()
{
    const qsizetype before = m_nginx.requests(u"/round"_s).size();
    Job *job = m->add(get(m_nginx.http(u"/round"_s)));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::TooManyRedirects);
    QVERIFY(m_nginx.requests(u"/round"_s).size() - before <= 25);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestNginx::credentialsStayWithTheirHost()
{
    publish(1, Some);
    const QUrl url = m_nginx.http(u"/elsewhere/"_s + m_name); // leads from localhost to 127.0.0.1
    m->queue().setCredentials(url, {u"user"_s, u"secret"_s});
    Job *job = m->add(get(url));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    const QString there = u"/private/"_s + m_name;
    QTRY_VERIFY(!m_nginx.requests(there).isEmpty());
    for (const QString &request : m_nginx.requests(there))
        QVERIFY2(request.contains(u"authorization=\"-\""_s), qPrintable(request));
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestNginx::aProtectedFileWantsItsCredentials()
{
    const QByteArray bytes = publish(1, Some);
    const QUrl url = m_nginx.http(u"/private/"_s + m_name);
    Job *job = m->add(get(url));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QCOMPARE(job->error().httpStatus, 401);
    QCOMPARE(m->filesInDownloads(), QStringList{});

    m->queue().setCredentials(url, {u"user"_s, u"secret"_s}); // resumes it
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
}

void TestNginx::wrongCredentialsAreRefused()
{
    publish(1, Some);
    const QUrl url = m_nginx.http(u"/private/"_s + m_name);
    m->queue().setCredentials(url, {u"user"_s, u"wrong"_s});
    Job *job = m->add(get(url));
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::Unauthorized);
    QVERIFY(gets().size() <= 2); // not again and again: that locks accounts
}

void TestNginx::aBusyServerIsTriedAgainWhenItAskedTo()
{
    const QByteArray bytes = publish(1, Some);
    m_nginx.setBusy(true);
    Job *job = m->add(get(m_nginx.http(u"/busy/"_s + m_name)));
    QVERIFY(waitForState(job, JobState::TransientError));
    QCOMPARE(job->error().kind, ErrorKind::ServerError);
    QCOMPARE(job->error().httpStatus, 503);
    const qint64 wait = job->record().retryAt - job->record().changedAt;
    QVERIFY2(wait >= 900, qPrintable(u"Retry-After: 1, but it waits %1 ms"_s.arg(wait)));
    m_nginx.setBusy(false);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(target()) == bytes);
    QTRY_COMPARE(gets().size(), 2);
}

void TestNginx::oneConnectionTooManyIsTriedAgain()
{
    const QByteArray bytes = publish(1);
    JobSpec spec = get(m_nginx.http(u"/single/"_s + m_name));
    Job *first = m->add(spec);
    QVERIFY(waitForBytes(first, 1));
    Job *second = m->add(spec);
    QVERIFY(waitForState(second, JobState::TransientError));
    QCOMPARE(second->error().httpStatus, 503);
    QCOMPARE(first->state(), JobState::Transferring);
    QVERIFY(waitForState(first, JobState::Acknowledged));
    QVERIFY(waitForState(second, JobState::Acknowledged));
    QVERIFY(QueueHarness::contentOf(first->record().progress.first().path) == bytes);
    QVERIFY(QueueHarness::contentOf(second->record().progress.first().path) == bytes);
    QCOMPARE(m->filesInDownloads().size(), 2);
}

void TestNginx::whatTheServerRefusesSaysWhy_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<JobState>("state");
    QTest::newRow("403") << 403 << ErrorKind::Forbidden << JobState::Error;
    QTest::newRow("404") << 404 << ErrorKind::NotFound << JobState::Error;
    QTest::newRow("410") << 410 << ErrorKind::Gone << JobState::Error;
    QTest::newRow("416") << 416 << ErrorKind::RangeNotSatisfiable << JobState::Error;
    QTest::newRow("500") << 500 << ErrorKind::ServerError << JobState::TransientError;
    QTest::newRow("501") << 501 << ErrorKind::ServerError << JobState::Error;
}

void TestNginx::whatTheServerRefusesSaysWhy()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(JobState, state);
    Job *job = m->add(get(m_nginx.http(u"/status/%1"_s.arg(status))));
    QVERIFY(waitForState(job, state));
    QCOMPARE(job->error().kind, kind);
    QCOMPARE(job->error().httpStatus, status);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

void TestNginx::cancelLeavesOnlyTheUsersFiles_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("suspendedBefore");
    QTest::addColumn<bool>("restartedBefore");
    QTest::newRow("running") << u"/slow/"_s << false << false;
    QTest::newRow("running, without a length") << u"/chunked/"_s << false << false;
    QTest::newRow("suspended") << u"/slow/"_s << true << false;
    QTest::newRow("suspended, after a restart") << u"/slow/"_s << true << true;
}

void TestNginx::cancelLeavesOnlyTheUsersFiles()
{
    QFETCH(QString, folder);
    QFETCH(bool, suspendedBefore);
    QFETCH(bool, restartedBefore);
    publish(1);
    const QStringList users{u"."_s + m_name + u".part"_s, m_name};
    for (const QString &name : users)
        writeUsersFile(name);

    Job *job = m->add(get(m_nginx.http(folder + m_name)));
    const JobId id = job->id();
    QVERIFY(waitForBytes(job, Some));
    QCOMPARE(m->filesInDownloads().size(), users.size() + 1);
    if (suspendedBefore) {
        QCOMPARE(job->suspend(), Outcome::Ok);
        QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    }
    if (restartedBefore) {
        m->restart();
        job = m->queue().job(id);
    }
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QVERIFY(isProvedRemoved(job->cleanup().receipt, ReceiptSubject::PartFile));
    QCOMPARE(m->filesInDownloads(), users);
    QCOMPARE(QueueHarness::contentOf(target()), "mine"_ba);
}

void TestNginx::cancelOfAFinishedTransferLeavesNothing()
{
    publish(1, Some);
    JobSpec spec = get(m_nginx.http(u"/plain/"_s + m_name));
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    QCOMPARE(job->cancel(), Outcome::Ok);
    QVERIFY(waitForCleanup(job));
    QCOMPARE(job->cleanup().stage, CleanupStage::Clean);
    QCOMPARE(m->filesInDownloads(), QStringList{});
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
