#include "core/jobs/ratekeeper.h"
#include "core/store/sqlitejobstore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr JobId One{1'000};
constexpr JobId Two{2'000};
constexpr qint64 Start = 70'300; // ms

qint64 sumOf(const RateHistory &history)
{
    double sum = 0;
    qint64 left = history.seconds();
    const QList<double> life = history.life();
    for (const double rate : life) {
        sum += rate * double(std::min<qint64>(left, history.secondsPerBucket()));
        left -= history.secondsPerBucket();
    }
    return qRound64(sum);
}

} // namespace

class TestRateKeeper : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = SqliteJobStore::open(m_dir->filePath(u"ferry.sqlite"_s)).store;
        QVERIFY(m_store);
        m_keeper = std::make_unique<RateKeeper>(*m_store);
    }

    void whatMovesIsNotedEachSecond();
    void aTickBelongsToItsSecondThoughItIsLateOrEarly();
    void secondsThatNobodyLookedAtHaveTheirShare();
    void whatMovedAfterTheLastTickIsNotLost();
    void aJobOfLessThanASecondHasAHistory();
    void startingOverIsNoSpeed();
    void bothTotalsHaveTheSameSeconds();
    void aPauseIsAGap();
    void oneThatRunsIsWrittenOnceAMinute();
    void whatHasEndedIsWrittenAtOnce();
    void anotherProcessGoesOnWithIt();
    void onlyTheLastOnesKeepTheirLastMinutes();
    void whatIsForgottenIsGone();
    void aThousandJobsCostLittle();

private:
    void tick(qint64 ms, const QMap<JobId, qint64> &bytes)
    {
        m_keeper->tick(Start + ms, [&bytes](JobId id) { return bytes.value(id); });
    }
    [[nodiscard]] QList<qint64> lastOf(JobId id, qint64 ms, qsizetype count) const
    {
        return m_keeper->of(id).recent(m_keeper->second(Start + ms)).last(count);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobStore> m_store;
    std::unique_ptr<RateKeeper> m_keeper;
};

void TestRateKeeper::whatMovesIsNotedEachSecond()
{
    m_keeper->begin(One, Direction::Download, 500, Start);
    m_keeper->begin(Two, Direction::Upload, 0, Start + 200);
    tick(1'000, {{One, 600}, {Two, 7}});
    tick(2'000, {{One, 900}, {Two, 7}});
    QCOMPARE(lastOf(One, 2'000, 3), (QList<qint64>{RateHistory::NotRunning, 100, 300}));
    QCOMPARE(lastOf(Two, 2'000, 2), (QList<qint64>{7, 0}));
    QCOMPARE(m_keeper->total(Direction::Download).life(), (QList<double>{100, 300}));
    QCOMPARE(m_keeper->total(Direction::Upload).life(), (QList<double>{7, 0}));
    QVERIFY(m_keeper->of(JobId(3)).isEmpty());
}

void TestRateKeeper::aTickBelongsToItsSecondThoughItIsLateOrEarly()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    tick(1'060, {{One, 10}});
    tick(1'940, {{One, 30}});
    tick(3'400, {{One, 60}});
    tick(4'000, {{One, 100}});
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{10, 20, 30, 40}));
}

void TestRateKeeper::secondsThatNobodyLookedAtHaveTheirShare()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    tick(1'000, {{One, 10}});
    tick(5'000, {{One, 51}});
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{10, 10, 10, 10, 11}));
    QCOMPARE(m_keeper->total(Direction::Download).life(), (QList<double>{10, 10, 10, 10, 11}));
    tick(5'000 + 1'000 * qint64{10'000}, {{One, 100}}); // it slept
    QCOMPARE(m_keeper->of(One).seconds(), 5 + RateHistory::RecentSeconds);
}

void TestRateKeeper::whatMovedAfterTheLastTickIsNotLost()
{
    m_keeper->begin(One, Direction::Upload, 0, Start);
    m_keeper->begin(Two, Direction::Upload, 0, Start);
    tick(1'000, {{One, 10}});
    m_keeper->end(One, 15, Start + 1'200);
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{10, 5}));
    tick(2'000, {{Two, 3}});
    QCOMPARE(m_keeper->total(Direction::Upload).life(), (QList<double>{10, 8}));
    tick(3'000, {{One, 99}, {Two, 3}}); // it does not run any more
    QCOMPARE(m_keeper->of(One).seconds(), 2);
}

void TestRateKeeper::aJobOfLessThanASecondHasAHistory()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    m_keeper->end(One, 4'000, Start + 90);
    m_keeper->end(One, 9'000, Start + 95); // twice is once
    QCOMPARE(m_keeper->of(One).life(), QList<double>{4'000});
    QCOMPARE(m_keeper->of(One).peak(), 4'000);
    QCOMPARE(sumOf(m_keeper->total(Direction::Download)), 4'000);
}

void TestRateKeeper::startingOverIsNoSpeed()
{
    m_keeper->begin(One, Direction::Download, 1'000, Start);
    tick(1'000, {{One, 0}});
    tick(2'000, {{One, 50}});
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{0, 50}));
    QCOMPARE(m_keeper->total(Direction::Download).life(), (QList<double>{0, 50}));
}

void TestRateKeeper::bothTotalsHaveTheSameSeconds()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    m_keeper->end(One, 10, Start + 400);
    m_keeper->begin(Two, Direction::Upload, 0, Start + 60'000);
    tick(61'000, {{Two, 20}});
    m_keeper->end(Two, 25, Start + 61'300);
    const RateHistory &down = m_keeper->total(Direction::Download);
    const RateHistory &up = m_keeper->total(Direction::Upload);
    QCOMPARE(down.seconds(), up.seconds());
    QCOMPARE(down.life(), (QList<double>{10, 0, 0}));
    QCOMPARE(up.life(), (QList<double>{0, 20, 5}));
}

void TestRateKeeper::aPauseIsAGap()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    m_keeper->end(One, 10, Start + 800);
    m_keeper->begin(One, Direction::Download, 10, Start + 4'750);
    m_keeper->tick(Start + 5'750, [](JobId) { return 12; });
    constexpr qint64 Gap = RateHistory::NotRunning;
    const QList<qint64> recent = m_keeper->of(One).recent(m_keeper->second(Start + 5'750)).last(6);
    QCOMPARE(recent.last(), 2);
    QCOMPARE(recent.mid(2, 3), (QList<qint64>{Gap, Gap, Gap}));
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{10, 2}));
}

void TestRateKeeper::oneThatRunsIsWrittenOnceAMinute()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    int written = 0;
    QByteArray last;
    for (int second = 1; second <= 180; ++second) {
        tick(second * 1'000, {{One, second * 10}});
        m_keeper->save(false);
        const QByteArray now = m_store->rateHistory(One);
        written += now != last ? 1 : 0;
        last = now;
    }
    QCOMPARE(written, 3);
    m_keeper->save(true);
    QCOMPARE(RateHistory::fromBytes(m_store->rateHistory(One)).value().seconds(), 180);
}

void TestRateKeeper::whatHasEndedIsWrittenAtOnce()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    m_keeper->end(One, 10, Start + 800);
    QVERIFY(m_store->rateHistory(One).isEmpty());
    m_keeper->save(false);
    QCOMPARE(RateHistory::fromBytes(m_store->rateHistory(One)).value().life(), QList<double>{10});
}

void TestRateKeeper::anotherProcessGoesOnWithIt()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    tick(1'000, {{One, 10}});
    m_keeper->save(true);
    m_keeper = std::make_unique<RateKeeper>(*m_store);
    QCOMPARE(m_keeper->of(One).life(), QList<double>{10});
    QVERIFY(!m_keeper->of(One).lastSecond());
    m_keeper->begin(One, Direction::Download, 10, 300); // the computer was started anew
    m_keeper->tick(1'300, [](JobId) { return 15; });
    QCOMPARE(m_keeper->of(One).life(), (QList<double>{10, 5}));
    QCOMPARE(m_keeper->of(One).peak(), 10);
}

void TestRateKeeper::onlyTheLastOnesKeepTheirLastMinutes()
{
    for (int i = 1; i <= RateKeeper::MostEnded + 1; ++i) {
        m_keeper->begin(JobId(quint64(i)), Direction::Download, 0, Start);
        m_keeper->end(JobId(quint64(i)), i, Start + 100);
    }
    m_keeper->save(false);
    QVERIFY(!m_keeper->of(JobId(1)).lastSecond());
    QCOMPARE(m_keeper->of(JobId(1)).life(), QList<double>{1});
    QVERIFY(m_keeper->of(JobId(2)).lastSecond());
}

void TestRateKeeper::whatIsForgottenIsGone()
{
    m_keeper->begin(One, Direction::Download, 0, Start);
    m_keeper->end(One, 10, Start + 800);
    m_keeper->forget({One, Two});
    m_keeper->save(true);
    QVERIFY(m_keeper->of(One).isEmpty());
    QVERIFY(m_store->rateHistory(One).isEmpty());
}

void TestRateKeeper::aThousandJobsCostLittle()
{
    constexpr int Jobs = 1'000;
    constexpr int Seconds = 600; // their histories are full
    for (int i = 1; i <= Jobs; ++i)
        m_keeper->begin(JobId(quint64(i)), Direction::Download, 0, Start);
    QElapsedTimer clock;
    qint64 ticking = 0;
    qint64 saving = 0;
    for (int second = 1; second <= Seconds; ++second) {
        clock.start();
        m_keeper->tick(Start + second * 1'000, [second](JobId id) { return qint64(id.value()) * second; });
        ticking += clock.nsecsElapsed();
        clock.start();
        JobStore::Batch batch(*m_store);
        m_keeper->save(false);
        QVERIFY(batch.commit());
        saving += clock.nsecsElapsed();
    }
    qInfo("1000 jobs: %.3f ms a second to count, %.3f ms to write", double(ticking) / Seconds / 1e6,
          double(saving) / Seconds / 1e6);
    QVERIFY(ticking / Seconds < 16'000'000);
    QVERIFY(saving / Seconds < 16'000'000);
}

QTEST_GUILESS_MAIN(TestRateKeeper)
#include "tst_ratekeeper.moc"
