#include "ui/format.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = KiB * KiB;
constexpr qint64 GiB = MiB * KiB;

qint64 at(const QDate &date, const QTime &time) { return QDateTime(date, time).toMSecsSinceEpoch(); }

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void bytesHaveTheUnitThatFits_data();
    void bytesHaveTheUnitThatFits();
    void bytesAreWrittenAsTheLanguageDoes_data();
    void bytesAreWrittenAsTheLanguageDoes();
    void aPartIsWrittenInTheUnitOfTheWholeWhereItFits_data();
    void aPartIsWrittenInTheUnitOfTheWholeWhereItFits();
    void aRateOfNothingIsADash();
    void aPercentageHasTheLanguagesDigits();
    void durationsAreRoundedAsPeopleSayThem_data();
    void durationsAreRoundedAsPeopleSayThem();
    void timeLeftIsRounderTheFurtherAwayItIs_data();
    void timeLeftIsRounderTheFurtherAwayItIs();
    void datesAreWrittenAsTheLanguageDoes_data();
    void datesAreWrittenAsTheLanguageDoes();
    void nearDaysHaveNames();
    void aMomentOfTodayHasSeconds();
    void theHomeFolderIsATilde();
    void pathsAreIsolatedOnlyWhereTextRunsRightToLeft();
};

void FormatTest::bytesHaveTheUnitThatFits_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("none") << qint64(0) << u"0 B"_s;
    QTest::newRow("one") << qint64(1) << u"1 B"_s;
    QTest::newRow("most bytes") << qint64(999) << u"999 B"_s;
    QTest::newRow("never 1000") << qint64(1000) << u"1.0 KiB"_s;
    QTest::newRow("one decimal") << 28 * MiB + 410 * KiB << u"28.4 MiB"_s;
    QTest::newRow("three digits need no decimal") << 118 * MiB + 300 * KiB << u"118 MiB"_s;
    QTest::newRow("not 100.0") << 99 * MiB + 1000 * KiB << u"100 MiB"_s;
    QTest::newRow("unit up before four digits") << 1020 * MiB << u"1.0 GiB"_s;
    QTest::newRow("gibibytes") << 3 * GiB + 700 * MiB << u"3.7 GiB"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"8.0 EiB"_s;
}

void FormatTest::bytesHaveTheUnitThatFits()
{
    QFETCH(const qint64, bytes);
    QTEST(Format::bytes(bytes), "text");
}

void FormatTest::bytesAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("en_US") << u"en_US"_s << u"3.7 GiB"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"3,7 GiB"_s;
    QTest::newRow("fr_FR") << u"fr_FR"_s << u"3,7 Gio"_s;
    QTest::newRow("it_IT") << u"it_IT"_s << u"3,7 GiB"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"3,7 GiB"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"3.7 GiB"_s;
}

void FormatTest::bytesAreWrittenAsTheLanguageDoes()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    QTEST(Format::bytes(3 * GiB + 700 * MiB), "text");
}

void FormatTest::aPartIsWrittenInTheUnitOfTheWholeWhereItFits_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("same unit") << 2 * GiB + 100 * MiB << 6 * GiB + 200 * MiB << u"2.1 of 6.2 GiB"_s;
    QTest::newRow("smaller unit") << 812 * KiB << 6 * GiB << u"812 KiB of 6.0 GiB"_s;
    QTest::newRow("nothing") << qint64(0) << 6 * GiB << u"0 B of 6.0 GiB"_s;
    QTest::newRow("unknown whole") << 2 * MiB << qint64(-1) << u"2.0 MiB of unknown size"_s;
}

void FormatTest::aPartIsWrittenInTheUnitOfTheWholeWhereItFits()
{
    QFETCH(const qint64, part);
    QFETCH(const qint64, whole);
    QTEST(Format::bytesOf(part, whole), "text");
}

void FormatTest::aRateOfNothingIsADash()
{
    QCOMPARE(Format::rate(0), u"–"_s);
    QCOMPARE(Format::rate(0.4), u"–"_s);
    QCOMPARE(Format::rate(qQNaN()), u"–"_s);
    QCOMPARE(Format::rate(42.1 * MiB), u"42.1 MiB/s"_s);
    QCOMPARE(Format::rate(0.5, 2, 1), u"0.5 MiB/s"_s); // on an axis
    QCOMPARE(Format::rate(200, 1, 0), u"200 KiB/s"_s);
    QCOMPARE(Format::rate(10, 0, 0), u"10 B/s"_s);
}

void FormatTest::aPercentageHasTheLanguagesDigits()
{
    QCOMPARE(Format::percent(46), u"46 %"_s);
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCOMPARE(Format::percent(46), u"٤٦ %"_s);
}

void FormatTest::durationsAreRoundedAsPeopleSayThem_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("one minute") << qint64(60) << u"1 min"_s;
    QTest::newRow("nearest minute") << qint64(4 * 60 + 29) << u"4 min"_s;
    QTest::newRow("never 60 min") << qint64(59 * 60 + 40) << u"1 h"_s;
    QTest::newRow("hour and minutes") << qint64(65 * 60) << u"1 h 5 min"_s;
    QTest::newRow("many hours") << qint64(23 * 3600 + 50 * 60) << u"24 h"_s;
    QTest::newRow("days") << qint64(3 * 86'400 + 100) << u"3 day(s)"_s;
}

void FormatTest::durationsAreRoundedAsPeopleSayThem()
{
    QFETCH(const qint64, seconds);
    QTEST(Format::duration(seconds), "text");
}

void FormatTest::timeLeftIsRounderTheFurtherAwayItIs_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << u"–"_s;
    QTest::newRow("now") << qint64(0) << u"a few seconds"_s;
    QTest::newRow("seconds by ten") << qint64(38) << u"about 40 s"_s;
    QTest::newRow("nearly a minute") << qint64(57) << u"about 1 min"_s;
    QTest::newRow("minutes") << qint64(17 * 60 + 12) << u"about 17 min"_s;
    QTest::newRow("by five minutes") << qint64(3600 + 13 * 60) << u"about 1 h 15 min"_s;
    QTest::newRow("by the hour") << qint64(11 * 3600 + 40 * 60) << u"about 12 h"_s;
    QTest::newRow("not worth saying") << qint64(60 * 86'400) << u"over a month"_s;
}

void FormatTest::timeLeftIsRounderTheFurtherAwayItIs()
{
    QFETCH(const qint64, seconds);
    QTEST(Format::timeLeft(seconds), "text");
}

void FormatTest::datesAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("thisYear");
    QTest::addColumn<QString>("otherYear");
    QTest::newRow("C") << u"C"_s << u"19 Nov 14:02"_s << u"3 Mar 2024 14:02"_s;
    QTest::newRow("en_US") << u"en_US"_s << u"Nov 19 2:02 PM"_s << u"Mar 3, 2024 2:02 PM"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << u"19 Nov 14:02"_s << u"3 Mar 2024 14:02"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"19. Nov. 14:02"_s << u"3. März 2024 14:02"_s;
    QTest::newRow("fr_FR") << u"fr_FR"_s << u"19 nov. 14:02"_s << u"3 mars 2024 14:02"_s;
    QTest::newRow("it_IT") << u"it_IT"_s << u"19 nov 14:02"_s << u"3 mar 2024 14:02"_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"19 de nov. 14:02"_s << u"3 de mar. de 2024 14:02"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"11月19日 14:02"_s << u"2024年3月3日 14:02"_s;
}

void FormatTest::datesAreWrittenAsTheLanguageDoes()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    const qint64 now = at({2026, 11, 27}, {9, 0});
    QTEST(Format::dateTime(at({2026, 11, 19}, {14, 2}), now), "thisYear");
    QTEST(Format::dateTime(at({2024, 3, 3}, {14, 2}), now), "otherYear");
}

void FormatTest::nearDaysHaveNames()
{
    const qint64 now = at({2026, 1, 1}, {9, 0});
    QCOMPARE(Format::dateTime(at({2026, 1, 1}, {23, 59}), now), u"today 23:59"_s);
    QCOMPARE(Format::dateTime(at({2025, 12, 31}, {23, 59}), now), u"yesterday 23:59"_s);
    QCOMPARE(Format::dateTime(at({2026, 1, 2}, {0, 0}), now), u"tomorrow 00:00"_s);
    QCOMPARE(Format::dateTime(at({2025, 12, 30}, {0, 0}), now), u"30 Dec 2025 00:00"_s);
}

void FormatTest::aMomentOfTodayHasSeconds()
{
    const QDate today = QDate::currentDate();
    QCOMPARE(Format::moment(at(today, {14, 31, 7})), u"14:31:07"_s);
    QCOMPARE(Format::moment(at(today.addDays(-1), {14, 31, 7})), u"yesterday 14:31"_s);
    QLocale::setDefault(QLocale(u"zh_TW"_s));
    QCOMPARE(Format::time(at(today, {14, 31, 7})), u"14:31:07"_s);
}

void FormatTest::theHomeFolderIsATilde()
{
    const QString home = QDir::homePath();
    QCOMPARE(Format::path(home), u"~"_s);
    QCOMPARE(Format::path(home + "/Downloads"_L1), u"~/Downloads"_s);
    QCOMPARE(Format::path(home + "x/Downloads"_L1), home + "x/Downloads"_L1);
    QCOMPARE(Format::path(u"/data"_s), u"/data"_s);
}

void FormatTest::pathsAreIsolatedOnlyWhereTextRunsRightToLeft()
{
    QLocale::setDefault(QLocale(u"ar_EG"_s));
    QCOMPARE(Format::path(u"/data"_s), u"\u2066/data\u2069"_s);
    QCOMPARE(Format::leftToRight({}), QString());
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(Format::leftToRight(u"files.example.org"_s), u"files.example.org"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
