#include "core/cleanup/tussessionremover.h"
#include "tests/core/cleanup/cleanupfixture.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;
using TestServer::Fault;

Q_DECLARE_METATYPE(Ferry::CleanupVerdict)

/// TusSessionRemover: one DELETE, one HEAD, and what they mean together.
class TestTusSessionRemover : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CleanupBench>(); }
    void cleanup() { m.reset(); }

    void itDeletesAndLooks();
    void itOnlyLooksWhenAskedTo();
    void answersMeanWhatTheyMean_data();
    void answersMeanWhatTheyMean();
    void aRedirectIsNotFollowed();
    void itIsSilentOnceDestroyed();

private:
    [[nodiscard]] RemovalAnswer ask(const Leftover &leftover, bool onlyLook = false)
    {
        const auto remover = makeRemover(LeftoverKind::TusSession, {m->control, m->disk});
        QSignalSpy finished(remover.get(), &Remover::finished);
        RemovalAnswer answer;
        connect(remover.get(), &Remover::finished, this, [&](const RemovalAnswer &got) { answer = got; });
        onlyLook ? remover->verify(leftover) : remover->remove(leftover);
        if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
            qFatal("not exactly one answer from the event loop");
        return answer;
    }

    std::unique_ptr<CleanupBench> m;
};

void TestTusSessionRemover::itDeletesAndLooks()
{
    const Leftover session = m->makeSession(1);
    std::ignore = m->makeSession(2);
    const RemovalAnswer answer = ask(session);
    QCOMPARE(answer.verdict, CleanupVerdict::Gone);
    QVERIFY(answer.removedByUs);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.detail, u"DELETE: 204, HEAD: 404"_s);
    QCOMPARE(m->server.requests().size(), 2);
    const auto request = m->server.requests().first();
    QCOMPARE(request.method, "DELETE"_ba);
    QCOMPARE(request.header("Tus-Resumable"), "1.0.0"_ba);
    QCOMPARE(request.header("Content-Length"), "0"_ba);
    QCOMPARE(m->server.sessions().size(), 1); // the other one

    const RemovalAnswer again = ask(session);
    QCOMPARE(again.verdict, CleanupVerdict::Gone);
    QVERIFY(!again.removedByUs);
}

void TestTusSessionRemover::itOnlyLooksWhenAskedTo()
{
    const Leftover session = m->makeSession(1);
    const RemovalAnswer answer = ask(session, true);
    QCOMPARE(answer.verdict, CleanupVerdict::Present);
    QVERIFY(!answer.removedByUs);
    QCOMPARE(m->count("DELETE"), 0);
    QCOMPARE(m->server.sessions().size(), 1);
}

void TestTusSessionRemover::answersMeanWhatTheyMean_data()
{
    QTest::addColumn<int>("toDelete");
    QTest::addColumn<bool>("deleteMarked");
    QTest::addColumn<int>("toHead"); // 0: not asked
    QTest::addColumn<bool>("headMarked");
    QTest::addColumn<CleanupVerdict>("verdict");
    QTest::addColumn<int>("status");
    using enum CleanupVerdict;
    const auto row = [](const char *name, int d, bool dm, int h, bool hm, CleanupVerdict v, int s) {
        QTest::newRow(name) << d << dm << h << hm << v << s;
    };
    row("204, 404", 204, true, 404, true, Gone, 404);
    row("200, 410", 200, true, 410, true, Gone, 410);
    row("202, still there", 202, true, 200, true, Present, 200);
    row("204, 403", 204, true, 403, true, Unknown, 403);
    row("204, 500", 204, true, 500, true, Unknown, 500);
    row("204, a page", 204, true, 404, false, Unknown, 404);
    row("404", 404, true, 0, true, Gone, 404);
    row("410", 410, true, 0, true, Gone, 410);
    row("404 of a page", 404, false, 0, true, Unknown, 404);
    row("204 of a page", 204, false, 0, true, Unknown, 204);
    row("423", 423, true, 0, true, Unknown, 423);
    row("409", 409, true, 0, true, Unknown, 409);
    row("503", 503, false, 0, true, Unknown, 503);
    row("403, there", 403, true, 200, true, Refused, 403);
    row("403, gone", 403, true, 404, true, Gone, 404);
    row("403, nothing known", 403, true, 500, true, Refused, 403);
    row("405, a page", 405, true, 404, false, Refused, 405);
    row("501, there", 501, true, 200, true, Refused, 501);
    row("302 of a page", 302, false, 0, true, Unknown, 302);
}

void TestTusSessionRemover::answersMeanWhatTheyMean()
{
    QFETCH(int, toDelete);
    QFETCH(bool, deleteMarked);
    QFETCH(int, toHead);
    QFETCH(bool, headMarked);
    QFETCH(CleanupVerdict, verdict);
    QFETCH(int, status);
    const auto headers = [](bool marked) {
        return marked ? TestServer::Headers{TusMark} : TestServer::Headers{};
    };
    m->server.addFault(Fault::replyStatus(toDelete, headers(deleteMarked)).on("DELETE").always());
    if (toHead != 0)
        m->server.addFault(Fault::replyStatus(toHead, headers(headMarked)).on("HEAD").always());
    const RemovalAnswer answer = ask(m->makeSession(1));
    QCOMPARE(answer.verdict, verdict);
    QCOMPARE(answer.status, status);
    QCOMPARE(m->count("DELETE"), 1);
    QCOMPARE(m->count("HEAD"), toHead != 0 ? 1 : 0);
}

void TestTusSessionRemover::aRedirectIsNotFollowed()
{
    const Leftover session = m->makeSession(1);
    const Leftover other = m->makeSession(2);
    for (const int status : {301, 302, 307, 308}) {
        m->server.addFault(Fault::replyStatus(status, {{"Location"_ba, other.where.toUtf8()}}).on("DELETE"));
        QCOMPARE(ask(session).verdict, CleanupVerdict::Unknown);
    }
    QCOMPARE(m->server.sessions().size(), 2); // least of all somebody else's
    QCOMPARE(m->count("DELETE"), 4);
}

void TestTusSessionRemover::itIsSilentOnceDestroyed()
{
    const Leftover session = m->makeSession(1);
    auto remover = makeRemover(LeftoverKind::TusSession, {m->control, m->disk});
    QSignalSpy finished(remover.get(), &Remover::finished);
    remover->remove(session);
    remover.reset();
    QCOMPARE(ask(session).verdict, CleanupVerdict::Gone);
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestTusSessionRemover)
#include "tst_tussessionremover.moc"
