#include "core/store/storedenums.h"

#include <QTest>

using namespace Ferry;

class TestStoredEnums : public QObject
{
    Q_OBJECT
private slots:
    void everyStateIsKnownAndNoOther();
    void gapsBetweenErrorKindsAreNotKnown();
    void numbersThatDoNotFitAreNotKnown();
    void theLastOfEachListIsKnownAndTheNextIsNot();
};

void TestStoredEnums::everyStateIsKnownAndNoOther()
{
    for (int number = 0; number < JobStateCount; ++number)
        QVERIFY(Stored::fromNumber<JobState>(number) == static_cast<JobState>(number));
    QVERIFY(!Stored::fromNumber<JobState>(JobStateCount));
    QVERIFY(!Stored::fromNumber<JobState>(-1));
}

void TestStoredEnums::gapsBetweenErrorKindsAreNotKnown()
{
    QVERIFY(Stored::fromNumber<ErrorKind>(0) == ErrorKind::None);
    QVERIFY(Stored::fromNumber<ErrorKind>(99) == ErrorKind::Internal);
    for (const int number : {-1, 19, 39, 49, 69, 98, 100})
        QVERIFY(!Stored::fromNumber<ErrorKind>(number));
}

void TestStoredEnums::numbersThatDoNotFitAreNotKnown()
{
    // 256 and 2^32 would be 0 after a careless cast.
    QVERIFY(!Stored::fromNumber<JobState>(256));
    QVERIFY(!Stored::fromNumber<Direction>(256));
    QVERIFY(!Stored::fromNumber<Notice>(1LL << 32));
    QVERIFY(!Stored::fromNumber<LeftoverStage>(std::numeric_limits<qint64>::min()));
}

void TestStoredEnums::theLastOfEachListIsKnownAndTheNextIsNot()
{
    const auto isLast = []<typename Enum>(Enum last) {
        return Stored::fromNumber<Enum>(qint64(last)) == last && !Stored::fromNumber<Enum>(qint64(last) + 1);
    };
    QVERIFY(isLast(Direction::Upload));
    QVERIFY(isLast(OnCollision::Fail));
    QVERIFY(isLast(Priority::Low));
    QVERIFY(isLast(Notice::ChecksumFound));
    QVERIFY(isLast(LogEvent::Published));
    QVERIFY(isLast(LeftoverKind::DavTemporary));
    QVERIFY(isLast(LeftoverStage::Removed));
    QVERIFY(isLast(ReceiptSubject::RemoteFile));
    QVERIFY(isLast(ReceiptAction::Unknown));
    QVERIFY(isLast(ReceiptProof::Acknowledged));
}

QTEST_GUILESS_MAIN(TestStoredEnums)
#include "tst_storedenums.moc"
