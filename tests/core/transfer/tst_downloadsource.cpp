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
    void anHttpsFileHasNoHttpMirrors_data();
    void anHttpsFileHasNoHttpMirrors();
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
    QTest::newRow("the tag turned weak") << tagged("\"a\"") << tagged("W/\"a\"") << SameFile::IfBytesAgree;
    QTest::newRow("another weak tag") << tagged("\"a\"") << tagged("W/\"b\"") << SameFile::No;
    QTest::newRow("the tag turned strong") << tagged("W/\"a\"") << tagged("\"a\"") << SameFile::IfBytesAgree;
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
        DownloadSource::listFor(file, QUrl(Mirror.toString(QUrl::FullyEncoded)), tagged("\"a\""), true);
    QCOMPARE(sources.size(), 2);
    QVERIFY(!sources.at(0).isKnown && !sources.at(0).isMirror);
    QVERIFY(sources.at(1).isKnown && sources.at(1).isMirror);
    QCOMPARE(sources.at(1).validator, tagged("\"a\""));
    QVERIFY(sources.at(1).isProof() && !sources.at(0).isProof());
    QVERIFY(DownloadSource::listFor(file, QUrl(Own.toString(QUrl::FullyEncoded)), {}, false).first().isKnown);
    QVERIFY(!DownloadSource::listFor(file, {}, {}, false).first().isKnown);
}

void TestDownloadSource::anHttpsFileHasNoHttpMirrors_data()
{
    QTest::addColumn<QUrl>("remote");
    QTest::addColumn<QUrl>("mirror");
    QTest::addColumn<int>("digest");
    QTest::addColumn<bool>("taken");
    const QUrl secure(u"https://one.example/x.bin"_s);
    const QUrl secureMirror(u"https://two.example/x.bin"_s);
    const int none = 0;
    const int md5 = static_cast<int>(ChecksumAlgorithm::Md5);
    const int sha256 = static_cast<int>(ChecksumAlgorithm::Sha256);
    QTest::newRow("http beside https") << secure << Mirror << none << false;
    QTest::newRow("http beside https, and MD5") << secure << Mirror << md5 << false;
    QTest::newRow("http beside https, and SHA-256") << secure << Mirror << sha256 << true;
    QTest::newRow("https beside https") << secure << secureMirror << none << true;
    QTest::newRow("http beside http") << Own << Mirror << none << true;
    QTest::newRow("https beside http") << Own << secureMirror << none << true;
}

void TestDownloadSource::anHttpsFileHasNoHttpMirrors()
{
    QFETCH(QUrl, remote);
    QFETCH(QUrl, mirror);
    QFETCH(int, digest);
    QFETCH(bool, taken);
    FileSpec file{remote, u"/tmp"_s};
    file.mirrors = {mirror};
    if (digest != 0)
        file.checksums = {{static_cast<ChecksumAlgorithm>(digest), QByteArray(32, 'x')}};
    QCOMPARE(DownloadSource::listFor(file, {}, {}, false).size(), taken ? 2 : 1);
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
    // 1704067200 in seconds, and 100 bytes: a second change within Monday's first second gives the same tag.
    const QByteArray seconds = "\"65920080-64\"";
    const QByteArray twoLater = "Mon, 01 Jan 2024 00:00:02 GMT";
    const QByteArray threeLater = "Mon, 01 Jan 2024 00:00:03 GMT";
    QTest::newRow("a tag of seconds, at that moment") << Validator{seconds, Monday, 100} << Monday << false;
    QTest::newRow("a tag of seconds, just after") << Validator{seconds, Monday, 100} << twoLater << false;
    QTest::newRow("a tag of seconds, later") << Validator{seconds, Monday, 100} << threeLater << true;
    QTest::newRow("another tag, at that moment") << Validator{"\"a\"", Monday, 100} << Monday << true;
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
