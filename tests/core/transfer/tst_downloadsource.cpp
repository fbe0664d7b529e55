#include "core/transfer/connectionbudget.h"
#include "core/transfer/downloadsource.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Monday = "Mon, 01 Jan 2024 00:00:00 GMT";
const QByteArray Tuesday = "Tue, 02 Jan 2024 00:00:00 GMT";
const QUrl Own(u"http://one.example/a%20b/x.bin?y=%2F"_s);
const QUrl Mirror(u"http://two.example/x.bin"_s);

Validator tagged(const QByteArray &etag, qint64 length = 100) { return {etag, {}, length}; }
Validator dated(const QByteArray &date, qint64 length = 100) { return {{}, date, length}; }

} // namespace

/// The one rule for going on with bytes, and the budget of connections.
class TestDownloadSource : public QObject
{
    Q_OBJECT

private slots:
    void aKnownSourceIsBelievedUnlessItContradicts_data();
    void aKnownSourceIsBelievedUnlessItContradicts();
    void anotherSourceHasToShowItsBytes_data();
    void anotherSourceHasToShowItsBytes();
    void onlyTheSourceOfTheBytesIsKnown();
    void aValidatorIsStrongOrNot_data();
    void aValidatorIsStrongOrNot();
    void seatsAreGivenBack();
};

void TestDownloadSource::aKnownSourceIsBelievedUnlessItContradicts_data()
{
    QTest::addColumn<Validator>("held");
    QTest::addColumn<Validator>("fresh");
    QTest::addColumn<SameFile>("same");
    QTest::newRow("the same tag") << tagged("\"a\"") << tagged("\"a\"") << SameFile::Yes;
    QTest::newRow("no tag this time") << tagged("\"a\"") << tagged({}) << SameFile::Yes;
    QTest::newRow("another tag") << tagged("\"a\"") << tagged("\"b\"") << SameFile::No;
    QTest::newRow("the tag turned weak") << tagged("\"a\"") << tagged("W/\"a\"") << SameFile::No;
    QTest::newRow("another length") << tagged("\"a\"") << tagged("\"a\"", 101) << SameFile::No;
    QTest::newRow("no length before") << tagged("\"a\"", -1) << tagged("\"a\"") << SameFile::Yes;
    QTest::newRow("the same date") << dated(Monday) << dated(Monday) << SameFile::Yes;
    QTest::newRow("another date") << dated(Monday) << dated(Tuesday) << SameFile::No;
    QTest::newRow("the same weak tag") << tagged("W/\"a\"") << tagged("W/\"a\"") << SameFile::IfBytesAgree;
    QTest::newRow("a weak tag and no length") << tagged("W/\"a\"", -1) << tagged("W/\"a\"") << SameFile::No;
    QTest::newRow("a length only") << tagged({}) << tagged({}) << SameFile::IfBytesAgree;
    QTest::newRow("another length only") << tagged({}) << tagged({}, 99) << SameFile::No;
    QTest::newRow("nothing") << tagged({}, -1) << tagged({}, -1) << SameFile::No;
}

void TestDownloadSource::aKnownSourceIsBelievedUnlessItContradicts()
{
    QFETCH(Validator, held);
    QFETCH(Validator, fresh);
    QFETCH(SameFile, same);
    const DownloadSource source{.named = Own, .url = Own, .validator = held, .isKnown = true};
    QCOMPARE(source.judge(held, fresh), same);
}

void TestDownloadSource::anotherSourceHasToShowItsBytes_data()
{
    QTest::addColumn<Validator>("held");
    QTest::addColumn<Validator>("fresh");
    QTest::addColumn<SameFile>("same");
    QTest::newRow("the same tag") << tagged("\"a\"") << tagged("\"a\"") << SameFile::IfBytesAgree;
    QTest::newRow("another tag, as servers have")
        << tagged("\"a\"") << tagged("\"b\"") << SameFile::IfBytesAgree;
    QTest::newRow("another length") << tagged("\"a\"") << tagged("\"a\"", 101) << SameFile::No;
    QTest::newRow("a length that is not told") << tagged("\"a\"") << tagged("\"a\"", -1) << SameFile::No;
    QTest::newRow("none known") << tagged("\"a\"", -1) << tagged("\"a\"", -1) << SameFile::No;
}

void TestDownloadSource::anotherSourceHasToShowItsBytes()
{
    QFETCH(Validator, held);
    QFETCH(Validator, fresh);
    QFETCH(SameFile, same);
    const DownloadSource source{.named = Mirror, .url = Mirror};
    QCOMPARE(source.judge(held, fresh), same);
}

void TestDownloadSource::onlyTheSourceOfTheBytesIsKnown()
{
    FileSpec file{Own, u"/tmp"_s};
    file.mirrors = {Mirror, Own, Mirror};
    const auto sources =
        DownloadSource::listFor(file, QUrl(Mirror.toString(QUrl::FullyEncoded)), tagged("\"a\""));
    QCOMPARE(sources.size(), 2);
    QVERIFY(!sources.at(0).isKnown && !sources.at(0).isMirror);
    QVERIFY(sources.at(1).isKnown && sources.at(1).isMirror);
    QCOMPARE(sources.at(1).validator, tagged("\"a\""));
    QVERIFY(DownloadSource::listFor(file, QUrl(Own.toString(QUrl::FullyEncoded)), {}).first().isKnown);
    QVERIFY(!DownloadSource::listFor(file, {}, {}).first().isKnown);
}

void TestDownloadSource::aValidatorIsStrongOrNot_data()
{
    QTest::addColumn<Validator>("validator");
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<bool>("strong");
    QTest::newRow("a strong tag") << tagged("\"a\"") << QByteArray() << true;
    QTest::newRow("a weak tag") << tagged("W/\"a\"") << Tuesday << false;
    QTest::newRow("a date a day before") << dated(Monday) << Tuesday << true;
    QTest::newRow("a date at that moment") << dated(Monday) << Monday << false;
    QTest::newRow("a date, and no time of the answer") << dated(Monday) << QByteArray() << false;
    QTest::newRow("nothing") << tagged({}) << Tuesday << false;
}

void TestDownloadSource::aValidatorIsStrongOrNot()
{
    QFETCH(Validator, validator);
    QFETCH(QByteArray, answered);
    QFETCH(bool, strong);
    HeaderList headers;
    if (!answered.isEmpty())
        headers.append({"Date"_ba, answered});
    QCOMPARE(isStrongValidator(validator, headers), strong);
}

void TestDownloadSource::seatsAreGivenBack()
{
    ConnectionBudget budget;
    budget.setLimits({3, 2, 8});
    auto first = budget.first(Own);
    auto second = budget.another(Own.resolved(QUrl(u"/other"_s)));
    QVERIFY(second);
    QVERIFY(!budget.another(Own)); // two to one server
    auto third = budget.another(Mirror);
    QVERIFY(third);
    QVERIFY(!budget.another(Mirror));      // three in all
    const auto beyond = budget.first(Own); // which is always allowed
    QCOMPARE(budget.taken(), 4);
    QCOMPARE(budget.taken(Own), 3);
    second.reset();
    first = ConnectionBudget::Seat();
    QCOMPARE(budget.taken(Own), 1);
    third = std::move(*budget.another(Own)); // and what it had is given back
    QCOMPARE(budget.taken(), 2);
    QCOMPARE(budget.taken(Mirror), 0);
}

QTEST_GUILESS_MAIN(TestDownloadSource)
#include "tst_downloadsource.moc"
