#include "tests/core/cleanup/davremoverbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// ChunkDirectoryRemover: DELETE with Destination, PROPFIND, and whether it had become the file.
class TestChunkDirectoryRemover : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<DavRemoverBench>(); }
    void cleanup() { m.reset(); }

    void itDeletesAndLooksAndAsksForAWitness();
    void itOnlyLooksWhenAskedTo();
    void theStorageBehindLetsGoToo();
    void answersMeanWhatTheyMean_data();
    void answersMeanWhatTheyMean();
    void aPortalsNotFoundProvesNothing();
    void whatBecameTheFileIsFinished();
    void whatBecomesTheFileAfterTheRemovalIsFinished();
    void anOlderFileAtTheTargetIsNotOurs();
    void whatMayStillBePutTogetherIsLeftAlone();
    void whatIsPutTogetherMeanwhileIsFinished();
    void patienceEnds();
    void whereTheDirectoryIsGoneNothingIsWaitedFor();

private:
    [[nodiscard]] Leftover directory(const QString &name = u"ferry-1"_s)
    {
        const QString path = m->dav->createForeignUpload(name);
        return m->leftoverAt(LeftoverKind::ChunkDirectory, path);
    }
    [[nodiscard]] static Leftover moving(Leftover leftover)
    {
        leftover.facts.insert(Dav::FinishingFact, QDateTime::currentMSecsSinceEpoch());
        return leftover;
    }
    std::unique_ptr<DavRemoverBench> m;
};

void TestChunkDirectoryRemover::itDeletesAndLooksAndAsksForAWitness()
{
    const Leftover ours = directory();
    std::ignore = directory(u"ferry-2"_s);
    const RemovalAnswer answer = m->ask(ours);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.detail, u"DELETE: 204, PROPFIND: 404, PROPFIND: 207"_s);
    QCOMPARE(m->dav->uploads(), QStringList{u"ferry-2"_s});
    const auto requests = m->server.requests();
    for (const auto &request : requests)
        QCOMPARE(request.header("Destination"), m->targetUrl(LeftoverKind::ChunkDirectory).toLatin1());
}

void TestChunkDirectoryRemover::itOnlyLooksWhenAskedTo()
{
    QCOMPARE(m->ask(directory(), true).verdict, CleanupVerdict::Present);
    QCOMPARE(m->count("DELETE"), 0);
}

/// Failure 15.
void TestChunkDirectoryRemover::theStorageBehindLetsGoToo()
{
    m->change([](TestServer::DavSwitches &switches) { switches.deleteNeedsDestination = true; });
    QCOMPARE(m->ask(directory()).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->dav->strandedUploads(), QStringList());
}

void TestChunkDirectoryRemover::answersMeanWhatTheyMean_data()
{
    QTest::addColumn<int>("toDelete");
    QTest::addColumn<int>("toPropfind"); // 0: as it is
    QTest::addColumn<CleanupVerdict>("verdict");
    QTest::addColumn<int>("status");
    using enum CleanupVerdict;
    const auto row = [](const char *name, int d, int p, CleanupVerdict v, int s) {
        QTest::newRow(name) << d << p << v << s;
    };
    row("204, 404", 204, 404, Gone, 404);
    row("204, still there", 204, 0, Present, 207);
    row("204, 503", 204, 503, Unknown, 503);
    row("404, 404", 404, 404, Gone, 404);
    row("423", 423, 0, Unknown, 423);
    row("503", 503, 0, Unknown, 503);
    row("401", 401, 0, Unknown, 401);
    row("403, there", 403, 0, Refused, 403);
    row("403, gone", 403, 404, Gone, 404);
    row("405, there", 405, 0, Refused, 405);
}

void TestChunkDirectoryRemover::answersMeanWhatTheyMean()
{
    QFETCH(int, toDelete);
    QFETCH(int, toPropfind);
    QFETCH(CleanupVerdict, verdict);
    QFETCH(int, status);
    m->server.addFault(Fault::replyStatus(toDelete).on("DELETE").always());
    if (toPropfind != 0)
        m->server.addFault(Fault::replyStatus(toPropfind).on("PROPFIND", u"ferry-1$"_s).always());
    const RemovalAnswer answer = m->ask(directory());
    QCOMPARE(answer.verdict, verdict);
    QCOMPARE(answer.status, status);
    QCOMPARE(m->count("DELETE"), 1);
}

void TestChunkDirectoryRemover::aPortalsNotFoundProvesNothing()
{
    for (const QByteArray &method : {"DELETE"_ba, "PROPFIND"_ba})
        m->server.addFault(Fault::replyStatus(404).on(method).always());
    QCOMPARE(m->ask(directory()).verdict, CleanupVerdict::Unknown);
}

void TestChunkDirectoryRemover::whatBecameTheFileIsFinished()
{
    m->dav->store(u"data.bin"_s, QByteArray(100, 'w'));
    Leftover leftover = m->leftoverAt(LeftoverKind::ChunkDirectory, m->dav->uploadPath(u"ferry-1"_s));
    leftover.facts.insert(Dav::FinishingFact, 1);
    const RemovalAnswer answer = m->ask(leftover);
    QVERIFY(answer.isFinished);
    QCOMPARE(answer.finishedAs, m->targetUrl(LeftoverKind::ChunkDirectory));
    QCOMPARE(m->count("DELETE"), 0);
    leftover.facts.remove(Dav::FinishingFact); // no MOVE was sent: somebody else's file
    QVERIFY(!m->ask(leftover).isFinished);
}

void TestChunkDirectoryRemover::whatBecomesTheFileAfterTheRemovalIsFinished()
{
    Leftover leftover = directory();
    leftover.facts.insert(Dav::FinishingFact, 1);
    QVERIFY(!m->ask(leftover).isFinished);
    m->dav->store(u"data.bin"_s, QByteArray(100, 'w'));
    const RemovalAnswer answer = m->ask(leftover, true);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.isFinished);
}

void TestChunkDirectoryRemover::anOlderFileAtTheTargetIsNotOurs()
{
    m->dav->store(u"data.bin"_s, QByteArray(99, 'o'));
    Leftover leftover = directory();
    leftover.facts.insert(Dav::FinishingFact, 1);
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.isFinished);
    QVERIFY(answer.removedByUs);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestChunkDirectoryRemover::whatMayStillBePutTogetherIsLeftAlone()
{
    QCOMPARE(m->ask(moving(directory())).verdict, CleanupVerdict::Unknown);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->uploads(), QStringList{u"ferry-1"_s});
}

void TestChunkDirectoryRemover::whatIsPutTogetherMeanwhileIsFinished()
{
    const Leftover leftover = moving(directory());
    m->dav->store(u"data.bin"_s, QByteArray(100, 'w'));
    QVERIFY(m->ask(leftover).isFinished);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestChunkDirectoryRemover::patienceEnds()
{
    Leftover leftover = moving(directory());
    leftover.facts.insert(Dav::PatienceFact, 1'000);
    leftover.facts.insert(Dav::FinishingFact, QDateTime::currentMSecsSinceEpoch() - 1'001);
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QCOMPARE(m->dav->uploads(), QStringList());
}

void TestChunkDirectoryRemover::whereTheDirectoryIsGoneNothingIsWaitedFor()
{
    const Leftover leftover =
        moving(m->leftoverAt(LeftoverKind::ChunkDirectory, m->dav->uploadPath(u"ferry-1"_s)));
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.removedByUs);
    QCOMPARE(m->count("DELETE"), 0);
}

QTEST_GUILESS_MAIN(TestChunkDirectoryRemover)
#include "tst_chunkdirectoryremover.moc"
