#include "core/rules/cleanupverdict.h"

#include <QTest>

using namespace Ferry;

namespace
{

constexpr bool Marked = true;
constexpr bool Unmarked = false;

} // namespace

class CleanupVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerToARemovalIsJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<CleanupVerdict>("marked");
        QTest::addColumn<CleanupVerdict>("unmarked");
        using enum CleanupVerdict;
        const auto row = [](int status, CleanupVerdict marked, CleanupVerdict unmarked) {
            QTest::addRow("%d", status) << status << marked << unmarked;
        };
        for (const int status : {200, 202, 204, 299})
            row(status, Accepted, Unknown);
        for (const int status : {404, 410})
            row(status, Gone, Unknown);
        for (const int status : {-1, 0, 100, 103, 199, 600, 999})
            row(status, Unknown, Unknown);
        for (const int status : {401, 407, 408, 409, 423, 425, 429})
            row(status, Unknown, Unknown);
        for (const int status : {500, 502, 503, 504, 505, 507, 511, 599})
            row(status, Unknown, Unknown);
        for (const int status : {403, 405, 501})
            row(status, Refused, Refused);
        for (const int status : {400, 402, 406, 411, 412, 413, 422, 424, 426, 428, 451, 460, 499})
            row(status, Refused, Refused);
        for (const int status : {300, 301, 302, 303, 304, 307, 308, 399})
            row(status, Refused, Unknown);
    }

    void anAnswerToARemovalIsJudged()
    {
        QFETCH(int, status);
        QFETCH(CleanupVerdict, marked);
        QFETCH(CleanupVerdict, unmarked);
        QCOMPARE(judgeRemoval(status, Marked), marked);
        QCOMPARE(judgeRemoval(status, Unmarked), unmarked);
    }

    void onlyAMarkedNotFoundProvesThatItIsGone()
    {
        for (int status = -1; status <= 700; ++status) {
            const bool absent = status == 404 || status == 410;
            QCOMPARE(judgeProof(status, Marked) == CleanupVerdict::Gone, absent);
            QCOMPARE(judgeRemoval(status, Marked) == CleanupVerdict::Gone, absent);
            QVERIFY(judgeRemoval(status, Unmarked) != CleanupVerdict::Gone);
            QVERIFY(judgeRemoval(status, Unmarked) != CleanupVerdict::Accepted);
        }
    }

    void aProofNeverSettlesAnythingWithoutTheMark()
    {
        for (int status = -1; status <= 700; ++status)
            QCOMPARE(judgeProof(status, Unmarked), CleanupVerdict::Unknown);
    }

    void onlyAMarkedSuccessProvesThatItIsStillThere()
    {
        for (int status = -1; status <= 700; ++status) {
            const bool success = status >= 200 && status <= 299;
            QCOMPARE(judgeProof(status, Marked) == CleanupVerdict::Present, success);
        }
    }

    void anErrorWhileAskingIsNoProof()
    {
        for (const int status : {0, 301, 400, 401, 403, 405, 408, 409, 412, 423, 429, 500, 501, 503})
            QCOMPARE(judgeProof(status, Marked), CleanupVerdict::Unknown);
    }
};

QTEST_APPLESS_MAIN(CleanupVerdictTest)
#include "tst_cleanupverdict.moc"
