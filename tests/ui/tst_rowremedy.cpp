#include "tests/support/enumerators.h"
#include "tests/ui/samplejobs.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/rowremedy.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Second = 1'000;

JobSnapshot waiting(Waiting why)
{
    JobSnapshot job;
    job.record = sampleRecord(1, JobState::Queued);
    job.waiting = why;
    job.heldUntil = QDateTime::currentMSecsSinceEpoch() + 600 * Second;
    return job;
}

} // namespace

/// Whatever holds a transfer up: its row says why and what comes next, and has a button that ends the wait.
class RowRemedyTest : public QObject
{
    Q_OBJECT
private slots:
    void theCompilerKnowsAllEnumerators();
    void everyWaitHasACauseAndANextEvent();
    void everyWaitThatSomebodyCanEndHasAButton();
    void everyErrorHasACauseANextEventAndAButton();
    void everyNoticeHasASentence();
    void everyButtonHasWordsAndSaysWhatItDoes();
    void theButtonOfARowFollowsItsState();
    void whatMerelyCouldBeDoneIsNotUrgent();
    void aNearMomentIsCountedDown_data();
    void aNearMomentIsCountedDown();
    void wordsChangeWhenTheyNameANearerMoment();
    void theRowSaysItsPlaceInTheQueue();
};

void RowRemedyTest::theCompilerKnowsAllEnumerators()
{
    QCOMPARE((enumerators<JobState, 30>()).size(), JobStateCount);
    const auto waits = enumerators<Waiting, 100>();
    QVERIFY(waits.contains(Waiting::No) && waits.contains(Waiting::ForMove));
    QVERIFY(!waits.contains(Waiting(99)));
}

void RowRemedyTest::everyWaitHasACauseAndANextEvent()
{
    QSet<QString> causes;
    const auto waits = enumerators<Waiting, 100>();
    for (const Waiting why : waits) {
        const QString number = QString::number(int(why));
        if (RowRemedy::against(why) != RowRemedy::StartNow)
            continue; // the others are waits of other states, see below
        const JobSnapshot job = waiting(why);
        QVERIFY2(!JobText::reason(job).isEmpty(), qPrintable(number));
        QVERIFY2(!JobText::next(job).isEmpty(), qPrintable(number));
        QVERIFY2(!causes.contains(JobText::doing(job)), qPrintable(JobText::doing(job)));
        causes.insert(JobText::doing(job));
    }
    for (const Waiting why : {Waiting::ForDrain, Waiting::ForServer}) {
        const JobSnapshot job = waiting(why);
        QVERIFY(!JobText::reason(job).isEmpty() && !JobText::next(job).isEmpty());
        QVERIFY2(!causes.contains(JobText::doing(job)), qPrintable(JobText::doing(job)));
    }
    for (const Waiting why : {Waiting::ForSafety, Waiting::ForAnswer}) {
        JobSnapshot job = waiting(why);
        job.record.state = JobState::Transferring;
        QVERIFY2(!causes.contains(JobText::doing(job)), qPrintable(JobText::doing(job)));
        causes.insert(JobText::doing(job));
        QVERIFY(!JobText::next(job).isEmpty());
        job.waiting = Waiting::No;
        const QString moving = JobText::status(job);
        job.waiting = why;
        QVERIFY2(JobText::status(job) != moving, qPrintable(moving));
    }
    JobSnapshot job = waiting(Waiting::ForMove);
    job.record.state = JobState::Connecting;
    QVERIFY(!JobText::reason(job).isEmpty() && !causes.contains(JobText::doing(job)));
    const QStringList moved{JobText::doing(job), JobText::status(job), JobText::next(job)};
    job.waiting = Waiting::No;
    const QStringList connecting{JobText::doing(job), JobText::status(job), JobText::next(job)};
    for (qsizetype i = 0; i < moved.size(); ++i)
        QVERIFY2(moved.at(i) != connecting.at(i), qPrintable(moved.at(i)));
}

void RowRemedyTest::everyWaitThatSomebodyCanEndHasAButton()
{
    const QSet<Waiting> endsByItself{Waiting::No, Waiting::ForDrain, Waiting::ForSafety, Waiting::ForAnswer,
                                     Waiting::ForMove};
    const auto waits = enumerators<Waiting, 100>();
    for (const Waiting why : waits)
        QCOMPARE(RowRemedy::against(why) == RowRemedy::None, endsByItself.contains(why));
}

void RowRemedyTest::everyErrorHasACauseANextEventAndAButton()
{
    const auto errors = enumerators<ErrorKind, 200>();
    QVERIFY(errors.size() > 50);
    QSet<QString> causes;
    for (const ErrorKind kind : errors) {
        if (kind == ErrorKind::None)
            continue;
        const JobError error{kind, 0, u"https://files.example.org/a"_s, {}};
        const QString name = errorName(kind);
        QVERIFY2(!JobText::error(error).isEmpty(), qPrintable(name));
        QVERIFY2(!causes.contains(JobText::error(error)), qPrintable(name));
        causes.insert(JobText::error(error));
        QVERIFY2(!JobText::remedy(error).isEmpty(), qPrintable(name));
        QVERIFY2(!RowRemedy::text(RowRemedy::against(kind)).isEmpty(), qPrintable(name));
        for (const JobState state : {JobState::Error, JobState::TransientError}) {
            JobSnapshot job;
            job.record = sampleRecord(1, state);
            job.record.error = error;
            QVERIFY2(JobText::place(job).startsWith(JobText::error(error)), qPrintable(name));
            QVERIFY2(JobText::place(job) != JobText::error(error), qPrintable(name));
        }
    }
}

void RowRemedyTest::everyNoticeHasASentence()
{
    QSet<QString> told;
    const auto notices = enumerators<Notice, 200>();
    QVERIFY(notices.size() > 20);
    for (const Notice notice : notices) {
        const QString text = JobText::notice(notice);
        QCOMPARE(text.isEmpty(), notice == Notice::None);
        QVERIFY2(text.isEmpty() || text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!told.contains(text), qPrintable(text));
        told.insert(text);
    }
}

void RowRemedyTest::everyButtonHasWordsAndSaysWhatItDoes()
{
    const auto kinds = enumerators<RowRemedy::Kind, 100>();
    QVERIFY(kinds.size() > 5);
    for (const RowRemedy::Kind kind : kinds) {
        QCOMPARE(RowRemedy::text(kind).isEmpty(), kind == RowRemedy::None);
        QCOMPARE(RowRemedy::toolTip(kind).isEmpty(), kind == RowRemedy::None);
    }
}

void RowRemedyTest::theButtonOfARowFollowsItsState()
{
    JobRecord full = sampleRecord(1, JobState::TransientError);
    full.error = {ErrorKind::DiskFull, 0, u"/srv"_s, {}};
    full.retryAt = 0;
    JobRecord gone = sampleRecord(2, JobState::Error);
    gone.error.kind = ErrorKind::Gone;
    const SampleQueue queue({full, gone, sampleRecord(3, JobState::TransientError),
                             sampleRecord(4, JobState::Suspended), sampleRecord(5, JobState::Queued),
                             sampleRecord(6, JobState::Acknowledged),
                             sampleRecord(7, JobState::Transferred)});
    const auto of = [&queue](int number) {
        return RowRemedy::of(*queue->job(JobId(1'000 + quint64(number))));
    };
    QCOMPARE(of(1), RowRemedy::ChangeFolder);
    QCOMPARE(of(2), RowRemedy::ReplaceLink);
    QCOMPARE(of(3), RowRemedy::TryNow);
    QCOMPARE(of(4), RowRemedy::Resume);
    QCOMPARE(of(5), RowRemedy::StartNow);
    QCOMPARE(of(6), RowRemedy::None);
    QCOMPARE(of(7), RowRemedy::Complete);
}

void RowRemedyTest::whatMerelyCouldBeDoneIsNotUrgent()
{
    const SampleQueue queue({sampleRecord(1, JobState::Error), sampleRecord(2, JobState::Suspended),
                             sampleRecord(3, JobState::Queued)});
    QVERIFY(RowRemedy::isUrgent(*queue->job(JobId(1'001))));
    QVERIFY(!RowRemedy::isUrgent(*queue->job(JobId(1'002))));
    QVERIFY(!RowRemedy::isUrgent(*queue->job(JobId(1'003))));
}

void RowRemedyTest::aNearMomentIsCountedDown_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("said");
    QTest::addColumn<qint64>("changesIn");
    QTest::newRow("now") << 0LL << u"any moment"_s << -1LL;
    QTest::newRow("over") << -5 * Second << u"any moment"_s << -1LL;
    QTest::newRow("a breath") << 1LL << u"in 1 s"_s << 1LL;
    QTest::newRow("a second") << Second << u"in 1 s"_s << Second;
    QTest::newRow("twelve seconds") << 11'400LL << u"in 12 s"_s << 400LL;
    QTest::newRow("a minute") << 60 * Second << u"in 1 min"_s << Second;
    QTest::newRow("farther") << 90 * Second << QString() << 30 * Second;
}

void RowRemedyTest::aNearMomentIsCountedDown()
{
    QFETCH(const qint64, left);
    QFETCH(const QString, said);
    QFETCH(const qint64, changesIn);
    const qint64 now = 1'700'000'000'000;
    QCOMPARE(JobText::when(now + left, now), said.isEmpty() ? Format::moment(now + left) : said);
    QCOMPARE(JobText::changesIn(now + left, now), changesIn);
}

void RowRemedyTest::wordsChangeWhenTheyNameANearerMoment()
{
    JobSnapshot job;
    job.record = sampleRecord(1, JobState::TransientError);
    job.record.retryAt = QDateTime::currentMSecsSinceEpoch() + 30 * Second;
    QVERIFY2(JobText::reason(job).contains(u"in "_s), qPrintable(JobText::reason(job)));
    const qint64 wait = JobText::changesIn(job);
    QVERIFY(wait > 0 && wait <= Second);
    job.record.state = JobState::Suspended;
    QCOMPARE(JobText::changesIn(job), -1);
}

void RowRemedyTest::theRowSaysItsPlaceInTheQueue()
{
    JobSnapshot job = waiting(Waiting::ForSlot);
    QVERIFY(!JobText::status(job).contains(u"queue"_s));
    job.place = 2;
    QVERIFY2(JobText::status(job).endsWith(u"no. 2 in the queue"_s), qPrintable(JobText::status(job)));
    QVERIFY2(JobText::next(job).contains(u"no. 2"_s), qPrintable(JobText::next(job)));
    job.waiting = Waiting::ForPower;
    QVERIFY(!JobText::status(job).contains(u"no. 2"_s));
}

QTEST_MAIN(RowRemedyTest)
#include "tst_rowremedy.moc"
