#include "tests/core/cleanup/davremoverbench.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

/// DavTemporaryRemover: what may be deleted, what proves that it is gone, and what is not Ferry's.
class TestDavTemporaryRemover : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<DavRemoverBench>(); }
    void cleanup() { m.reset(); }

    void itDeletesAndLooksAndAsksForAWitness();
    void itOnlyLooksWhenAskedTo();
    void answersMeanWhatTheyMean_data();
    void answersMeanWhatTheyMean();
    void aPortalsNotFoundProvesNothing();
    void aServerThatNeverSaidDavIsBelieved();
    void aFolderThatIsGoneTooProvesIt();
    void whereHeadIsRefusedPropfindIsAsked();
    void whatWasMovedIsFinished();
    void whatReplacedAnOlderFileIsFinished();
    void anOlderFileOfTheSameSizeIsNotOurs();
    void whatIsStillThereWasNotMoved();
    void aMoveWhoseTargetCannotBeAskedIsUnknown();
    void aDirectPieceIsDeletedIfTheServerSaidThatItIsOurs();
    void whatMayBeTheWholeFileIsNotDeleted();
    void aDirectPieceThatMayBeOursIsNamed_data();
    void aDirectPieceThatMayBeOursIsNamed();
    void whatIsThereThoughNothingWasSentIsSomebodyElses_data();
    void whatIsThereThoughNothingWasSentIsSomebodyElses();
    void whatComesLaterThoughNothingWasSentIsSomebodyElses();
    void aDirectFileThatIsWholeIsFinishedIfTheServerSaidSo_data();
    void aDirectFileThatIsWholeIsFinishedIfTheServerSaidSo();
    void whatADirectPutReplacesIsNeverDeleted_data();
    void whatADirectPutReplacesIsNeverDeleted();
    void anOlderFileUnderADirectNameIsSomebodyElses();
    void whatComesAfterADirectRemovalIsSomebodyElses();

private:
    [[nodiscard]] Leftover temporary(const QByteArray &bytes = "piece")
    {
        if (!bytes.isNull())
            m->dav->store(Name, bytes);
        return m->leftoverAt(LeftoverKind::DavTemporary, m->dav->filePath(Name));
    }
    [[nodiscard]] Leftover finishing(Leftover leftover, const Validator &earlier = {})
    {
        leftover.facts.insert(Dav::FinishingFact, 1);
        leftover.facts.insert(Dav::EarlierFact, earlier.toJson());
        return leftover;
    }
    [[nodiscard]] Leftover direct(const Validator &earlier = {})
    {
        Leftover leftover = m->leftoverAt(LeftoverKind::DavTemporary, m->dav->filePath(u"data.bin"_s));
        leftover.facts.insert(Dav::DirectFact, true);
        leftover.facts.insert(Dav::EarlierFact, earlier.toJson());
        return leftover;
    }
    [[nodiscard]] static Leftover told(Leftover leftover, const QByteArray &etag)
    {
        leftover.facts.insert(Dav::ToldFact, QString::fromLatin1(etag));
        return leftover;
    }
    [[nodiscard]] static Leftover unsent(Leftover leftover)
    {
        leftover.facts.insert(Dav::UnsentFact, true);
        return leftover;
    }
    [[nodiscard]] Validator validatorOf(const QString &name)
    {
        ControlRequest request;
        request.url = m->server.url(m->dav->filePath(name));
        const auto call = m->control.send(request);
        QSignalSpy finished(call.get(), &ControlCall::finished);
        if (!finished.wait(10'000))
            qFatal("no answer");
        const auto answer = finished.first().first().value<ControlAnswer>();
        m->server.clearRequests();
        return Dav::seenByHead(answer.status, answer.headers).validator;
    }
    static inline const QString Name = u".data.bin.x.part"_s;
    static inline const QByteArray Whole = QByteArray(100, 'w');
    std::unique_ptr<DavRemoverBench> m;
};

void TestDavTemporaryRemover::itDeletesAndLooksAndAsksForAWitness()
{
    m->dav->store(u"other.bin"_s, "somebody's");
    const Leftover leftover = temporary();
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.detail, u"DELETE: 204, HEAD: 404, PROPFIND: 207"_s);
    QCOMPARE(m->dav->stored(), QStringList{u"other.bin"_s});

    const RemovalAnswer again = m->ask(leftover);
    QCOMPARE(again.verdict, CleanupVerdict::Gone);
    QVERIFY(!again.removedByUs);
    QCOMPARE(again.status, 404);
}

void TestDavTemporaryRemover::itOnlyLooksWhenAskedTo()
{
    QCOMPARE(m->ask(temporary(), true).verdict, CleanupVerdict::Present);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->stored(), QStringList{Name});
}

void TestDavTemporaryRemover::answersMeanWhatTheyMean_data()
{
    QTest::addColumn<int>("toDelete");
    QTest::addColumn<int>("toHead"); // 0: not asked
    QTest::addColumn<CleanupVerdict>("verdict");
    QTest::addColumn<int>("status");
    using enum CleanupVerdict;
    const auto row = [](const char *name, int d, int h, CleanupVerdict v, int s) {
        QTest::newRow(name) << d << h << v << s;
    };
    row("204, 404", 204, 404, Gone, 404);
    row("200, 410", 200, 410, Gone, 410);
    row("202, still there", 202, 200, Present, 200);
    row("204, 500", 204, 500, Unknown, 500);
    row("204, 401", 204, 401, Unknown, 401);
    row("404, 404", 404, 404, Gone, 404);
    row("404, there", 404, 200, Present, 200);
    row("401", 401, 0, Unknown, 401);
    row("412", 412, 0, Unknown, 412);
    row("423", 423, 0, Unknown, 423);
    row("503", 503, 0, Unknown, 503);
    row("403, there", 403, 200, Refused, 403);
    row("403, gone", 403, 404, Gone, 404);
    row("405, nothing known", 405, 500, Refused, 405);
    row("501, there", 501, 200, Refused, 501);
    row("302", 302, 0, Unknown, 302);
}

void TestDavTemporaryRemover::answersMeanWhatTheyMean()
{
    QFETCH(int, toDelete);
    QFETCH(int, toHead);
    QFETCH(CleanupVerdict, verdict);
    QFETCH(int, status);
    m->server.addFault(Fault::replyStatus(toDelete).on("DELETE").always());
    if (toHead != 0)
        m->server.addFault(Fault::replyStatus(toHead).on("HEAD").always());
    const RemovalAnswer answer = m->ask(temporary());
    QCOMPARE(answer.verdict, verdict);
    QCOMPARE(answer.status, status);
    QCOMPARE(m->count("DELETE"), 1);
}

void TestDavTemporaryRemover::aPortalsNotFoundProvesNothing()
{
    for (const QByteArray &method : {"DELETE"_ba, "HEAD"_ba, "PROPFIND"_ba})
        m->server.addFault(Fault::replyStatus(404).on(method).always());
    const Leftover leftover = temporary();
    QCOMPARE(m->ask(leftover).verdict, CleanupVerdict::Unknown);
    m->server.clearFaults();
    for (const QByteArray &method : {"DELETE"_ba, "HEAD"_ba})
        m->server.addFault(Fault::replyStatus(404).on(method).always());
    m->server.addFault(Fault::replyStatus(200, {}, "<html>Log in</html>").on("PROPFIND").always());
    QCOMPARE(m->ask(leftover).verdict, CleanupVerdict::Unknown);
}

void TestDavTemporaryRemover::aServerThatNeverSaidDavIsBelieved()
{
    Leftover leftover = temporary();
    leftover.facts.insert(Dav::DavFact, false);
    QCOMPARE(m->ask(leftover).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->count("PROPFIND"), 0);
}

void TestDavTemporaryRemover::aFolderThatIsGoneTooProvesIt()
{
    const RemovalAnswer answer =
        m->ask(m->leftoverAt(LeftoverKind::DavTemporary, m->dav->filePath(u"gone/deep/.x.part"_s)));
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QCOMPARE(answer.status, 404);
    QCOMPARE(m->count("PROPFIND"), 3);
}

void TestDavTemporaryRemover::whereHeadIsRefusedPropfindIsAsked()
{
    m->server.addFault(Fault::replyStatus(405).on("HEAD").always());
    const Leftover leftover = temporary();
    QCOMPARE(m->ask(leftover, true).verdict, CleanupVerdict::Present);
    QCOMPARE(m->ask(leftover).verdict, CleanupVerdict::Gone);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestDavTemporaryRemover::whatWasMovedIsFinished()
{
    m->dav->store(u"data.bin"_s, Whole);
    const RemovalAnswer answer = m->ask(finishing(temporary({})));
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.isFinished);
    QCOMPARE(answer.finishedAs, m->targetUrl(LeftoverKind::DavTemporary));
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavTemporaryRemover::whatReplacedAnOlderFileIsFinished()
{
    m->dav->store(u"data.bin"_s, QByteArray(100, 'o'));
    const Validator earlier = validatorOf(u"data.bin"_s);
    m->dav->store(u"data.bin"_s, Whole);
    QVERIFY(m->ask(finishing(temporary({}), earlier)).isFinished);
}

void TestDavTemporaryRemover::anOlderFileOfTheSameSizeIsNotOurs()
{
    m->dav->store(u"data.bin"_s, Whole);
    const Validator earlier = validatorOf(u"data.bin"_s);
    const RemovalAnswer answer = m->ask(finishing(temporary({}), earlier));
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(!answer.isFinished);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavTemporaryRemover::whatIsStillThereWasNotMoved()
{
    const RemovalAnswer answer = m->ask(finishing(temporary()));
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QVERIFY(!answer.isFinished);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestDavTemporaryRemover::aMoveWhoseTargetCannotBeAskedIsUnknown()
{
    m->server.addFault(Fault::replyStatus(503).on("HEAD", u"/data.bin$"_s).always());
    QCOMPARE(m->ask(finishing(temporary({}))).verdict, CleanupVerdict::Unknown);
}

void TestDavTemporaryRemover::aDirectPieceIsDeletedIfTheServerSaidThatItIsOurs()
{
    m->dav->store(u"data.bin"_s, "piece");
    const QByteArray etag = validatorOf(u"data.bin"_s).etag;
    const RemovalAnswer answer = m->ask(told(direct(), etag));
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QCOMPARE(m->server.requests("DELETE").first().header("If-Match"), etag);
    QCOMPARE(m->dav->stored(), QStringList());
}

void TestDavTemporaryRemover::whatMayBeTheWholeFileIsNotDeleted()
{
    m->dav->store(u"data.bin"_s, Whole);
    const QByteArray etag = validatorOf(u"data.bin"_s).etag;
    m->server.addFault(Fault::stripHeaders({"Content-Length"_ba}).on("HEAD").always());
    m->server.addFault(Fault::replyStatus(405).on("PROPFIND").always());
    const RemovalAnswer answer = m->ask(told(direct(), etag));
    QCOMPARE(answer.verdict, CleanupVerdict::Refused);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavTemporaryRemover::aDirectPieceThatMayBeOursIsNamed_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nothing was told") << QByteArray();
    QTest::newRow("it was another one") << "\"another\""_ba;
}

/// Shorter than ours and newer; but so is many a file of somebody else's.
void TestDavTemporaryRemover::aDirectPieceThatMayBeOursIsNamed()
{
    QFETCH(QByteArray, told);
    m->dav->store(u"data.bin"_s, "piece");
    const RemovalAnswer answer = m->ask(told.isEmpty() ? direct() : this->told(direct(), told));
    QCOMPARE(answer.verdict, CleanupVerdict::Refused);
    QVERIFY(!answer.notOurs);
    QCOMPARE(answer.refusal, ReceiptProof::NoProof);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavTemporaryRemover::whatIsThereThoughNothingWasSentIsSomebodyElses_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::newRow("shorter than ours") << "theirs"_ba;
    QTest::newRow("as long as ours") << Whole;
}

void TestDavTemporaryRemover::whatIsThereThoughNothingWasSentIsSomebodyElses()
{
    QFETCH(QByteArray, theirs);
    m->dav->store(u"data.bin"_s, theirs);
    const RemovalAnswer answer = m->ask(unsent(direct()));
    QCOMPARE(answer.verdict, CleanupVerdict::Refused);
    QVERIFY(answer.notOurs);
    QVERIFY(!answer.isFinished);
    QCOMPARE(answer.refusal, ReceiptProof::NotCreatedByFerry);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavTemporaryRemover::whatComesLaterThoughNothingWasSentIsSomebodyElses()
{
    m->dav->store(u"data.bin"_s, "theirs");
    const RemovalAnswer answer = m->ask(unsent(direct()), true);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.notOurs);
}

void TestDavTemporaryRemover::aDirectFileThatIsWholeIsFinishedIfTheServerSaidSo_data()
{
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<QByteArray>("told"); // "same": its ETag
    QTest::addColumn<bool>("isFinished");
    QTest::newRow("the PUT was acknowledged") << true << QByteArray() << true;
    QTest::newRow("with its ETag") << true << "same"_ba << true;
    QTest::newRow("with another ETag") << true << "\"another\""_ba << false;
    QTest::newRow("the answer never came") << false << QByteArray() << false;
}

void TestDavTemporaryRemover::aDirectFileThatIsWholeIsFinishedIfTheServerSaidSo()
{
    QFETCH(bool, isStored);
    QFETCH(QByteArray, told);
    QFETCH(bool, isFinished);
    m->dav->store(u"data.bin"_s, Whole);
    Leftover leftover = direct();
    if (!told.isEmpty())
        leftover = this->told(leftover, told == "same" ? validatorOf(u"data.bin"_s).etag : told);
    if (isStored)
        leftover.facts.insert(Dav::StoredFact, true);
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.isFinished, isFinished);
    QCOMPARE(answer.verdict, isFinished ? CleanupVerdict::Gone : CleanupVerdict::Refused);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->dav->stored(), QStringList{u"data.bin"_s});
}

void TestDavTemporaryRemover::whatADirectPutReplacesIsNeverDeleted_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("untouched") << QByteArray() << true;
    QTest::newRow("a piece of ours") << "piece"_ba << false;
    QTest::newRow("longer than ours") << QByteArray(101, 'x') << false;
}

void TestDavTemporaryRemover::whatADirectPutReplacesIsNeverDeleted()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, isKept);
    m->dav->store(u"data.bin"_s, "old");
    Leftover leftover = direct(validatorOf(u"data.bin"_s));
    leftover.facts.insert(Dav::ReplacesFact, true);
    if (!now.isEmpty())
        m->dav->store(u"data.bin"_s, now);
    const RemovalAnswer answer = m->ask(leftover);
    QCOMPARE(answer.verdict, CleanupVerdict::Refused);
    QCOMPARE(answer.notOurs, isKept);
    QCOMPARE(answer.refusal, isKept ? ReceiptProof::NotCreatedByFerry : ReceiptProof::NoProof);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavTemporaryRemover::anOlderFileUnderADirectNameIsSomebodyElses()
{
    m->dav->store(u"data.bin"_s, "piece");
    Leftover leftover = direct();
    leftover.facts.insert(Dav::SinceFact, QDateTime::currentMSecsSinceEpoch() + 60'000);
    const RemovalAnswer answer = m->ask(leftover);
    QVERIFY(answer.notOurs);
    QCOMPARE(m->count("DELETE"), 0);
}

void TestDavTemporaryRemover::whatComesAfterADirectRemovalIsSomebodyElses()
{
    Leftover leftover = direct();
    leftover.facts.insert(u"removedByUs"_s, true);
    m->dav->store(u"data.bin"_s, "new");
    const RemovalAnswer answer = m->ask(leftover, true);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.notOurs);
}

QTEST_GUILESS_MAIN(TestDavTemporaryRemover)
#include "tst_davtemporaryremover.moc"
