#include "core/rules/leftover.h"

#include <QTest>

using namespace Ferry;

class LeftoverTest : public QObject
{
    Q_OBJECT

private slots:
    void aLeftoverIsDoomedFromTheMomentItsJobGaveUp()
    {
        Leftover leftover;
        const QList<std::pair<LeftoverStage, bool>> stages{{LeftoverStage::Intended, false},
                                                           {LeftoverStage::Present, false},
                                                           {LeftoverStage::Doomed, true},
                                                           {LeftoverStage::Removed, true}};
        for (const auto &[stage, doomed] : stages) {
            leftover.stage = stage;
            QCOMPARE(leftover.isDoomed(), doomed);
        }
    }

    void aCleanupIsPendingUntilItIsCleanOrGivenUp()
    {
        const QList<std::pair<CleanupStage, bool>> stages{
            {CleanupStage::Nothing, false},   {CleanupStage::Draining, true},  {CleanupStage::Removing, true},
            {CleanupStage::Waiting, true},    {CleanupStage::Verifying, true}, {CleanupStage::Clean, false},
            {CleanupStage::LeftBehind, false}};
        for (const auto &[stage, pending] : stages)
            QCOMPARE(CleanupReport({stage, {}, {}}).isPending(), pending);
    }

    // Stored in every user's database: a row of these tables never changes, new ones are added.
    void numbersAndNamesStay()
    {
        QCOMPARE(leftoverKindName(static_cast<LeftoverKind>(1)), QLatin1StringView("PartFile"));
        QCOMPARE(leftoverKindName(static_cast<LeftoverKind>(2)), QLatin1StringView("TusSession"));
        const char *const actions[] = {"Removed", "WasGone", "Kept", "LeftBehind", "Unknown"};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(receiptActionName(static_cast<ReceiptAction>(i + 1)), QLatin1StringView(actions[i]));
        const char *const proofs[] = {"NoProof",       "PathAbsent",  "AnswerNotFound", "NotCreatedByFerry",
                                      "ServerRefused", "PathRefused", "NotOurs",        "Expired",
                                      "GivenUp",       "AnswerLost",  "NeverCreated"};
        for (int i = 0; i < 11; ++i)
            QCOMPARE(receiptProofName(static_cast<ReceiptProof>(i)), QLatin1StringView(proofs[i]));
        const char *const stages[] = {"Nothing",   "Draining", "Removing",  "Waiting",
                                      "Verifying", "Clean",    "LeftBehind"};
        for (int i = 0; i < 7; ++i)
            QCOMPARE(cleanupStageName(static_cast<CleanupStage>(i)), QLatin1StringView(stages[i]));
    }

    void aNumberFromANewerFerryIsNoProof()
    {
        QCOMPARE(leftoverKindName(static_cast<LeftoverKind>(77)), QLatin1StringView("Unknown"));
        QCOMPARE(receiptProofName(static_cast<ReceiptProof>(77)), QLatin1StringView("NoProof"));
    }
};

QTEST_APPLESS_MAIN(LeftoverTest)
#include "tst_leftover.moc"
