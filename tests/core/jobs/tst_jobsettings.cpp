#include "core/store/sqlitejobstore.h"
#include "tests/support/queueharness.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;
using TestServer::generatedBytes;

namespace
{

constexpr qint64 Day = 86'400'000;

} // namespace

/// What can be changed of a job while it lives, and what time does to it.
class TestJobSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<QueueHarness>(); }
    void cleanup() { m.reset(); }

    void aChangeIsDurableAndAnnounced();
    void whatIsNotValidChangesNothing_data();
    void whatIsNotValidChangesNothing();
    void finalStatesRefuseEveryChange();
    void waitingForCompleteEndsWhenItIsToCompleteItself();
    void aNewAddressKeepsTheBytesOfARunningDownload();
    void anotherVersionAtTheNewAddressStartsOver();
    void aNewAddressGivesUpTheOldSessionOfAnUpload();
    void credentialsInANewAddressAreUsedAtOnceAndNotStored();
    void aPrefixIsReplacedWhereItFits();
    void aMirrorWithoutASchemeWeSpeakIsRefusedWhole();
    void maximumTimeEndsInErrorAndResumeStartsItAgain();
    void transferredAtIsWhenEverythingWasSafe();
    void idleJobsAreCancelledAndOthersAreNot();
    void oneLookADayIsEnoughToKeepTheTime();
    void aClockThatIsAheadCostsNothingAtOnce();
    void theProgramIsRunWhenAJobArrives();
    void thatTheProgramIsOwedIsDurableBeforeItRuns();
    void aProgramThatIsOwedIsRunAfterARestart_data();
    void aProgramThatIsOwedIsRunAfterARestart();
    void theProgramIsRunWhenAJobFailsAndNoShellReadsItsArguments();

private:
    /// As if Ferry had been killed when the store had @p record.
    void restartWith(const JobRecord &record)
    {
        m->closeQueue();
        if (!SqliteJobStore::open(m->database()).store->saveJob(record))
            qFatal("cannot save");
        m->restart();
    }
    std::unique_ptr<QueueHarness> m;
};

void TestJobSettings::aChangeIsDurableAndAnnounced()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QSignalSpy changed(&m->queue(), &JobQueue::jobChanged);
    JobChange change;
    change.displayName = u"The report"_s;
    change.description = u"for Monday"_s;
    change.tags = {u"  a  b "_s, u"c"_s, u"A B"_s, QString()};
    change.priority = Priority::Low;
    change.completesItself = false;
    change.bytesPerSecond = 123'456;
    change.connections = 5;
    change.minimumRetryDelay = Milliseconds{7'000};
    change.noProgressTimeout = Milliseconds{9'000'000};
    change.maximumTime = Milliseconds{60'000};
    Access access;
    access.headers = {{"X-Team"_ba, "blue"_ba}};
    change.access = access;
    change.notifyCommand = QStringList{u"/bin/true"_s, u"an argument"_s};
    QCOMPARE(job->change(change), Outcome::Ok);
    QVERIFY(changed.count() > 0);
    QCOMPARE(job->name(), u"The report"_s);

    const JobSpec spec = job->spec();
    QCOMPARE(spec.retry.minimumRetryDelay, Milliseconds{7'000});
    QCOMPARE(spec.access.headers, access.headers);
    QCOMPARE(spec.connections, 5);
    QCOMPARE(spec.tags, (QStringList{u"a b"_s, u"c"_s}));
    const JobId id = job->id();
    m->restart();
    QCOMPARE(m->queue().job(id)->spec(), spec);
}

void TestJobSettings::whatIsNotValidChangesNothing_data()
{
    QTest::addColumn<JobChange>("change");
    const auto row = [](const char *name, auto member, auto value) {
        JobChange change;
        change.*member = value;
        QTest::newRow(name) << change;
    };
    row("a name of 257 characters", &JobChange::displayName, QString(257, u'n'));
    row("a note of 1025 characters", &JobChange::description, QString(1'025, u'd'));
    row("a tag of 65 characters", &JobChange::tags, QStringList{QString(65, u't')});
    QStringList tags;
    for (int i = 0; i < 33; ++i)
        tags.append(QString::number(i));
    row("33 tags", &JobChange::tags, tags);
    row("a priority that there is not", &JobChange::priority, static_cast<Priority>(4));
    row("a negative limit", &JobChange::bytesPerSecond, qint64(-1));
    row("fewer connections than none", &JobChange::connections, -1);
    row("too many connections", &JobChange::connections, 65);
    row("a negative time", &JobChange::maximumTime, Milliseconds{-1});
    row("a program by its name", &JobChange::notifyCommand, QStringList{u"true"_s});
    Access access;
    access.headers = {{"Bad Name"_ba, "x"_ba}};
    row("a header that is none", &JobChange::access, access);
}

void TestJobSettings::whatIsNotValidChangesNothing()
{
    QFETCH(JobChange, change);
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    const JobRecord before = job->record();
    QCOMPARE(job->change(change), Outcome::InvalidArgument);
    QCOMPARE(job->record(), before);
}

void TestJobSettings::finalStatesRefuseEveryChange()
{
    Job *job = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    QCOMPARE(job->cancel(), Outcome::Ok);
    const JobRecord before = job->record();
    JobChange change;
    change.displayName = u"x"_s;
    QCOMPARE(job->change(change), Outcome::InvalidState);
    QCOMPARE(job->addFiles({before.spec.files.first()}), Outcome::InvalidState);
    QCOMPARE(job->setRemote(0, m->server().url(u"/bytes/2000"_s)), Outcome::InvalidState);
    QCOMPARE(job->replaceRemotePrefix(u"http"_s, u"https"_s).outcome, Outcome::InvalidState);
    QCOMPARE(job->record(), before);
}

void TestJobSettings::waitingForCompleteEndsWhenItIsToCompleteItself()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.completesItself = false;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Transferred));
    JobChange change;
    change.completesItself = true;
    QCOMPARE(job->change(change), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Acknowledged);
    QCOMPARE(m->filesInDownloads(), QStringList{u"x.bin"_s});
}

void TestJobSettings::aNewAddressKeepsTheBytesOfARunningDownload()
{
    const QByteArray content = generatedBytes(3, 0, 4'000'000);
    TestServer::ResourceOptions options;
    options.etagText = "one";
    m->server().publish(u"/old/file.bin"_s, content, options);
    m->server().publish(u"/new/file.bin"_s, content, options);
    m->server().setThrottle(2'000'000, 0);
    Job *job = m->add(m->downloadOf(u"/old/file.bin"_s));
    QVERIFY(waitForBytes(job, 300'000));
    QCOMPARE(job->setRemote(0, m->server().url(u"/new/file.bin"_s)), Outcome::Ok);
    QCOMPARE(job->state(), JobState::Queued);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    const auto last = m->server().requests("GET").last();
    QCOMPARE(last.target, "/new/file.bin"_ba);
    QVERIFY(last.header("Range").startsWith("bytes="));
    QVERIFY(job->record().has(Notice::MirrorChanged));
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/file.bin"_s), content);
}

void TestJobSettings::anotherVersionAtTheNewAddressStartsOver()
{
    TestServer::ResourceOptions options;
    options.etagText = "one";
    m->server().publish(u"/old/file.bin"_s, generatedBytes(3, 0, 4'000'000), options);
    options.etagText = "two";
    m->server().publish(u"/new/file.bin"_s, generatedBytes(4, 0, 4'000'000), options);
    m->server().setThrottle(2'000'000, 0);
    Job *job = m->add(m->downloadOf(u"/old/file.bin"_s));
    QVERIFY(waitForBytes(job, 300'000));
    QCOMPARE(job->setRemote(0, m->server().url(u"/new/file.bin"_s)), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QCOMPARE(job->record().notice(), Notice::StartedOverChanged);
    QCOMPARE(QueueHarness::contentOf(m->downloads() + u"/file.bin"_s), generatedBytes(4, 0, 4'000'000));
}

void TestJobSettings::aNewAddressGivesUpTheOldSessionOfAnUpload()
{
    m->server().setThrottle(0, 1'000'000);
    Job *job = m->add(m->uploadOf(m->makeSource(u"data.bin"_s, 3'000'000)));
    QVERIFY(waitForBytes(job, 1));
    const QStringList before = m->server().sessions();
    QCOMPARE(before.size(), 1);
    QUrl moved = job->spec().files.first().remote;
    moved.setQuery(u"mirror"_s);
    QCOMPARE(job->setRemote(0, moved), Outcome::Ok);
    m->server().setThrottle(0, 0);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QTRY_COMPARE(m->server().sessions().size(), 1);
    QVERIFY(!before.contains(m->server().sessions().first()));
    QCOMPARE(m->server().sessionData(m->server().sessions().first()), generatedBytes(1, 0, 3'000'000));
}

void TestJobSettings::credentialsInANewAddressAreUsedAtOnceAndNotStored()
{
    TestServer::ResourceOptions guarded;
    guarded.user = "user";
    guarded.password = "secret";
    m->server().publish(u"/guarded.bin"_s, "guarded bytes", guarded);
    Job *job = m->add(m->downloadOf(u"/guarded.bin"_s));
    QVERIFY(waitForState(job, JobState::Error));
    QUrl url = job->spec().files.first().remote;
    url.setQuery(u"again"_s);
    url.setUserInfo(u"user:secret"_s);
    QCOMPARE(job->setRemote(0, url), Outcome::Ok);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(job->spec().files.first().remote.userInfo().isEmpty());
}

void TestJobSettings::aPrefixIsReplacedWhereItFits()
{
    JobSpec spec = m->downloadOf(u"/old/a.bin"_s);
    spec.files.append(m->downloadOf(u"/other/b.bin"_s).files);
    spec.files.append(m->downloadOf(u"/old/c%20d.bin"_s).files);
    Job *job = m->add(spec, false);
    const QString base = m->server().url(u""_s).toString();
    const Job::Replaced none = job->replaceRemotePrefix(base + u"/OLD/"_s, base + u"/new/"_s);
    QCOMPARE(none.outcome, Outcome::Ok);
    QCOMPARE(none.files, 0); // S_FALSE; the case counts
    const Job::Replaced two = job->replaceRemotePrefix(base + u"/old/"_s, base + u"/new/"_s);
    QCOMPARE(two.outcome, Outcome::Ok);
    QCOMPARE(two.files, 2);
    QCOMPARE(job->spec().files.at(0).remote, m->server().url(u"/new/a.bin"_s));
    QCOMPARE(job->spec().files.at(1).remote, m->server().url(u"/other/b.bin"_s));
    QCOMPARE(job->spec().files.at(2).remote.toString(QUrl::FullyEncoded), base + u"/new/c%20d.bin"_s);
    QCOMPARE(job->state(), JobState::Suspended);
}

void TestJobSettings::aMirrorWithoutASchemeWeSpeakIsRefusedWhole()
{
    Job *job = m->add(m->downloadOf(u"/old/a.bin"_s), false);
    const JobRecord before = job->record();
    JobError why;
    const auto replaced = job->replaceRemotePrefix(u"http://"_s, u"gopher://"_s, &why);
    QCOMPARE(replaced.outcome, Outcome::InvalidArgument);
    QCOMPARE(why.kind, ErrorKind::SchemeUnsupported);
    QCOMPARE(job->record(), before);
}

void TestJobSettings::maximumTimeEndsInErrorAndResumeStartsItAgain()
{
    JobSpec spec = m->downloadOf(u"/bytes/4000000?rate=100000"_s);
    spec.maximumTime = Milliseconds{300};
    Job *job = m->add(spec);
    QSignalSpy failed(&m->queue(), &JobQueue::jobError);
    QVERIFY(waitForState(job, JobState::Error));
    QCOMPARE(job->error().kind, ErrorKind::MaximumTime);
    QCOMPARE(failed.count(), 1);
    QVERIFY(job->record().activeMs >= 300);
    QTRY_COMPARE(job->waiting(), Waiting::ForUser);
    QVERIFY(!job->cleanup().open.isEmpty()); // the bytes stay
    QCOMPARE(job->resume(), Outcome::Ok);
    QCOMPARE(job->record().activeMs, 0);
}

void TestJobSettings::transferredAtIsWhenEverythingWasSafe()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000"_s);
    spec.completesItself = false;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    Job *job = m->add(spec);
    QCOMPARE(job->record().transferredAt, 0);
    QVERIFY(waitForState(job, JobState::Transferred));
    const qint64 at = job->record().transferredAt;
    QVERIFY(at >= before && at <= QDateTime::currentMSecsSinceEpoch());
    const JobId id = job->id();
    m->restart();
    QCOMPARE(m->queue().job(id)->record().transferredAt, at);
}

void TestJobSettings::idleJobsAreCancelledAndOthersAreNot()
{
    Job *idle = m->add(m->downloadOf(u"/bytes/4000000?rate=2000000"_s));
    QVERIFY(waitForBytes(idle, 300'000));
    QCOMPARE(idle->suspend(), Outcome::Ok);
    Job *running = m->add(m->downloadOf(u"/bytes/4000000?rate=100000"_s));
    QVERIFY(waitForBytes(running, 1));
    QTRY_COMPARE(idle->waiting(), Waiting::ForUser);

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(m->queue().cancelInactive(now + 89 * Day), 0);
    QCOMPARE(m->queue().cancelInactive(now + 91 * Day), 1);
    QCOMPARE(idle->state(), JobState::Cancelled);
    QCOMPARE(idle->error().kind, ErrorKind::Inactive);
    QVERIFY(!isFinal(running->state()));
    QVERIFY(waitForCleanup(idle));
    QVERIFY(idle->cleanup().open.isEmpty());

    // And at the start, by the clock on the wall.
    Job *old = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    JobRecord record = old->record();
    record.changedAt = now - 91 * Day;
    restartWith(record);
    QCOMPARE(m->queue().job(record.id)->state(), JobState::Suspended); // perhaps it was off all the time
    record = m->queue().job(record.id)->record();
    QVERIFY(record.idleSeenAt >= now);
    record.idleSeenAt -= Day;
    restartWith(record);
    QCOMPARE(m->queue().job(record.id)->state(), JobState::Cancelled);
}

void TestJobSettings::oneLookADayIsEnoughToKeepTheTime()
{
    Job *idle = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    const qint64 made = idle->record().changedAt;
    constexpr qint64 Hour = 3'600'000;
    for (int day = 1; day <= 90; ++day) {
        const qint64 late = day % 3 * 5 * Hour; // not at the same hour each day
        QCOMPARE(m->queue().cancelInactive(made + (day - 1) * Day + late), 0);
    }
    QCOMPARE(m->queue().cancelInactive(made + 90 * Day + 1), 1);
    QCOMPARE(idle->state(), JobState::Cancelled);
}

void TestJobSettings::aClockThatIsAheadCostsNothingAtOnce()
{
    Job *idle = m->add(m->downloadOf(u"/bytes/1000"_s), false);
    const JobId id = idle->id();
    const qint64 made = idle->record().changedAt;
    QCOMPARE(m->queue().cancelInactive(made + 100 * Day), 0);
    QCOMPARE(m->queue().cancelInactive(made + 100 * Day + Day / 2), 0);
    QCOMPARE(m->queue().cancelInactive(made + Day), 0); // put right
    QCOMPARE(m->queue().cancelInactive(made + 102 * Day), 0);
    QCOMPARE(m->queue().cancelInactive(made + 102 * Day + 1), 0);
    QCOMPARE(m->queue().job(id)->state(), JobState::Suspended);
    // What somebody touches between the two looks is not idle.
    QCOMPARE(idle->setRemote(0, m->url(u"/bytes/2000"_s)), Outcome::Ok);
    QCOMPARE(m->queue().cancelInactive(idle->record().changedAt + 80 * Day), 0);
    QCOMPARE(m->queue().cancelInactive(idle->record().changedAt + 91 * Day), 0);
    QCOMPARE(m->queue().cancelInactive(idle->record().changedAt + 92 * Day), 1);
}

void TestJobSettings::theProgramIsRunWhenAJobArrives()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    const QString told = m->path(u"told"_s);
    spec.notifyCommand = {u"/bin/sh"_s, u"-c"_s,
                          u"printf '%s %s [%s]' $FERRY_JOB_ID $FERRY_STATE $FERRY_ERROR > \"$1.new\"; "
                          "mv \"$1.new\" \"$1\""_s,
                          u"sh"_s, told};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QTRY_VERIFY(QFileInfo::exists(told));
    QCOMPARE(QString::fromUtf8(QueueHarness::contentOf(told)), job->id().toString() + u" ACKNOWLEDGED []"_s);
}

void TestJobSettings::thatTheProgramIsOwedIsDurableBeforeItRuns()
{
    JobSpec spec = m->downloadOf(u"/bytes/1000?name=x.bin"_s);
    spec.notifyCommand = {u"/bin/true"_s};
    bool wasOwed = false;
    connect(&m->queue(), &JobQueue::jobTransferred, this, [&] { // the last moment before it completes itself
        wasOwed = SqliteJobStore::open(m->database()).store->jobs().value(0).notifyOwed;
    });
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Acknowledged));
    QVERIFY(wasOwed);
    QTRY_VERIFY(!job->record().notifyOwed);
    QVERIFY(!SqliteJobStore::open(m->database()).store->jobs().value(0).notifyOwed);
}

void TestJobSettings::aProgramThatIsOwedIsRunAfterARestart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<JobState>("killedIn");
    QTest::addColumn<JobState>("told");
    QTest::newRow("before it completed itself")
        << u"/bytes/1000?name=x.bin"_s << JobState::Transferred << JobState::Acknowledged;
    QTest::newRow("completed") << u"/bytes/1000?name=x.bin"_s << JobState::Acknowledged
                               << JobState::Acknowledged;
    QTest::newRow("failed") << u"/status/404"_s << JobState::Error << JobState::Error;
}

void TestJobSettings::aProgramThatIsOwedIsRunAfterARestart()
{
    QFETCH(QString, path);
    QFETCH(JobState, killedIn);
    QFETCH(JobState, told);
    JobSpec spec = m->downloadOf(path);
    spec.completesItself = killedIn != JobState::Transferred;
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, killedIn));
    QTRY_VERIFY(job->waiting() != Waiting::ForDrain);
    JobRecord record = job->record();
    const QString marker = m->path(u"told"_s);
    record.spec.completesItself = true;
    record.spec.notifyCommand = {u"/bin/sh"_s, u"-c"_s, u"mkdir \"$1-$FERRY_STATE\""_s, u"sh"_s, marker};
    record.notifyOwed = true;
    restartWith(record);
    QTRY_VERIFY(QFileInfo(marker + u'-' + stateName(told)).isDir());
    QCOMPARE(m->queue().job(record.id)->state(), told);
    QVERIFY(!SqliteJobStore::open(m->database()).store->jobs().value(0).notifyOwed);
}

void TestJobSettings::theProgramIsRunWhenAJobFailsAndNoShellReadsItsArguments()
{
    JobSpec spec = m->downloadOf(u"/status/404"_s);
    const QString made = m->path(u"a $(b) ;c"_s);
    spec.notifyCommand = {u"/bin/mkdir"_s, made};
    Job *job = m->add(spec);
    QVERIFY(waitForState(job, JobState::Error));
    QTRY_VERIFY(QFileInfo(made).isDir());
}

QTEST_GUILESS_MAIN(TestJobSettings)
#include "tst_jobsettings.moc"
