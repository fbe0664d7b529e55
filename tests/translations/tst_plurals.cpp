#include "ui/details/overviewpage.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/format.h"
#include "ui/jobactions.h"
#include "ui/jobtext.h"
#include "ui/mainwindow.h"
#include "ui/summarybar.h"

#include <QTest>
#include <QTranslator>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array Numbers = {0, 1, 2, 5, 21};

QString files(int n)
{
    JobSnapshot job;
    job.record.spec.displayName = u"holiday"_s;
    job.record.spec.files = QList<FileSpec>(n, {QUrl(u"https://files.example.org/1"_s), u"/srv"_s, false});
    return JobText::name(job);
}

/// The sentence of the headline that counts.
QString counted(JobSnapshot job, CleanupStage stage)
{
    job.record.state = JobState::Cancelled;
    job.cleanup.stage = CleanupStage::Nothing;
    const QString ended = JobText::cleanupHeadline(job);
    job.cleanup.stage = stage;
    return JobText::cleanupHeadline(job).mid(ended.size()).trimmed();
}

QString stayed(int n)
{
    JobSnapshot job;
    job.cleanup.receipt = QList<ReceiptLine>(n);
    return counted(job, CleanupStage::LeftBehind);
}

QString tried(int n)
{
    Leftover session;
    session.kind = LeftoverKind::TusSession;
    session.stage = LeftoverStage::Doomed;
    session.attempts = n;
    session.lastStatus = 423;
    return JobText::done(session);
}

/// What the program says about a number of something, by real calls.
const QMap<QByteArray, QString (*)(int)> Phrases{
    {"days", [](int n) { return Format::duration(n * 86'400LL); }},
    {"minutes", [](int n) { return Format::duration(n * 60LL); }},
    {"files", files},
    {"stayed", stayed},
    {"tried", tried},
    {"active", [](int n) { return MainWindow::tr("%Ln active – Ferry", "window title", n); }},
    {"problems", [](int n) { return SummaryBar::tr("%Ln problem(s)", nullptr, n); }},
    {"cleanups", [](int n) { return SummaryBar::tr("%Ln clean-up(s) pending", nullptr, n); }},
    {"cancel", [](int n) { return JobActions::tr("&Cancel %Ln transfer(s)", nullptr, n); }},
    {"get", [](int n) { return AddDownloadDialog::tr("Download %Ln file(s)", nullptr, n); }},
    {"selected", [](int n) { return OverviewPage::tr("%Ln transfers are selected", nullptr, n); }},
};

/// Those that name the number whatever it is.
const QList<QByteArray> Counting{"active", "problems", "cleanups", "cancel", "get", "selected"};

/// Arabic has digits of its own.
QString withDigitsOfEurope(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

QString with(QString text, int from, int to)
{
    return text.replace(QString::number(from), QString::number(to));
}

} // namespace

/// Numbers and their nouns, as the compiled catalogues and Qt's rules make them.
class PluralsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup();

    void sayWhatPeopleSay_data();
    void sayWhatPeopleSay();
    void noneIsSaidAsTheLanguageDoes_data();
    void noneIsSaidAsTheLanguageDoes();
    void someLanguagesHaveOneForm_data();
    void someLanguagesHaveOneForm();
    void numbersAreGroupedAsTheLanguageDoes();

private:
    /// False: there is no such catalogue.
    bool speak(const QString &code);

    QTranslator m_translator;
};

bool PluralsTest::speak(const QString &code)
{
    QLocale::setDefault(QLocale(code));
    return m_translator.load(u"ferry_"_s + code, u":/i18n"_s) &&
           QCoreApplication::installTranslator(&m_translator);
}

void PluralsTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

void PluralsTest::sayWhatPeopleSay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<QStringList>("expected"); // for 0, 1, 2, 5 and 21
    const auto row = [](const char *language, const QByteArray &phrase, const QStringList &expected) {
        QTest::newRow(qPrintable(QLatin1StringView(language) + u' ' + QLatin1StringView(phrase)))
            << QString::fromLatin1(language) << phrase << expected;
    };
    // Less than two days are said in hours.
    row("en", "days", {u"0 s"_s, u"24 h"_s, u"2 days"_s, u"5 days"_s, u"21 days"_s});
    row("en", "minutes", {u"0 s"_s, u"1 min"_s, u"2 min"_s, u"5 min"_s, u"21 min"_s});
    row("en", "files",
        {u"holiday"_s, u"holiday"_s, u"holiday (2 files)"_s, u"holiday (5 files)"_s,
         u"holiday (21 files)"_s});
    // The stage says that there is something, also when the receipt is not at hand.
    row("en", "stayed",
        {u"1 thing stayed behind."_s, u"1 thing stayed behind."_s, u"2 things stayed behind."_s,
         u"5 things stayed behind."_s, u"21 things stayed behind."_s});
    row("en", "tried",
        {u"to be removed"_s, u"tried once, answer 423"_s, u"tried 2 times, last answer 423"_s,
         u"tried 5 times, last answer 423"_s, u"tried 21 times, last answer 423"_s});
    row("en", "active",
        {u"0 active – Ferry"_s, u"1 active – Ferry"_s, u"2 active – Ferry"_s, u"5 active – Ferry"_s,
         u"21 active – Ferry"_s});
    row("en", "problems",
        {u"0 problems"_s, u"1 problem"_s, u"2 problems"_s, u"5 problems"_s, u"21 problems"_s});
    row("en", "cleanups",
        {u"0 clean-ups pending"_s, u"1 clean-up pending"_s, u"2 clean-ups pending"_s,
         u"5 clean-ups pending"_s, u"21 clean-ups pending"_s});
    row("en", "cancel",
        {u"&Cancel 0 transfers"_s, u"&Cancel 1 transfer"_s, u"&Cancel 2 transfers"_s,
         u"&Cancel 5 transfers"_s, u"&Cancel 21 transfers"_s});
    row("en", "get",
        {u"Download 0 files"_s, u"Download 1 file"_s, u"Download 2 files"_s, u"Download 5 files"_s,
         u"Download 21 files"_s});
    row("en", "selected",
        {u"0 transfers are selected"_s, u"1 transfer is selected"_s, u"2 transfers are selected"_s,
         u"5 transfers are selected"_s, u"21 transfers are selected"_s});

    row("de", "days", {u"0\u00a0s"_s, u"24\u00a0h"_s, u"2\u00a0Tage"_s, u"5\u00a0Tage"_s, u"21\u00a0Tage"_s});
    row("de", "minutes",
        {u"0\u00a0s"_s, u"1\u00a0min"_s, u"2\u00a0min"_s, u"5\u00a0min"_s, u"21\u00a0min"_s});
    row("de", "files",
        {u"holiday"_s, u"holiday"_s, u"holiday (2 Dateien)"_s, u"holiday (5 Dateien)"_s,
         u"holiday (21 Dateien)"_s});
    row("de", "stayed",
        {u"1 Rest ist zurückgeblieben."_s, u"1 Rest ist zurückgeblieben."_s,
         u"2 Reste sind zurückgeblieben."_s, u"5 Reste sind zurückgeblieben."_s,
         u"21 Reste sind zurückgeblieben."_s});
    row("de", "tried",
        {u"zu entfernen"_s, u"einmal versucht, Antwort 423"_s, u"2-mal versucht, letzte Antwort 423"_s,
         u"5-mal versucht, letzte Antwort 423"_s, u"21-mal versucht, letzte Antwort 423"_s});
    row("de", "active",
        {u"0 aktiv – Ferry"_s, u"1 aktiv – Ferry"_s, u"2 aktiv – Ferry"_s, u"5 aktiv – Ferry"_s,
         u"21 aktiv – Ferry"_s});
    row("de", "problems",
        {u"0 Probleme"_s, u"1 Problem"_s, u"2 Probleme"_s, u"5 Probleme"_s, u"21 Probleme"_s});
    row("de", "cleanups",
        {u"0 noch aufzuräumen"_s, u"1 noch aufzuräumen"_s, u"2 noch aufzuräumen"_s, u"5 noch aufzuräumen"_s,
         u"21 noch aufzuräumen"_s});
    row("de", "cancel",
        {u"0 Übertragungen abbre&chen"_s, u"1 Übertragung abbre&chen"_s, u"2 Übertragungen abbre&chen"_s,
         u"5 Übertragungen abbre&chen"_s, u"21 Übertragungen abbre&chen"_s});
    row("de", "get",
        {u"0 Dateien herunterladen"_s, u"1 Datei herunterladen"_s, u"2 Dateien herunterladen"_s,
         u"5 Dateien herunterladen"_s, u"21 Dateien herunterladen"_s});
    row("de", "selected",
        {u"0 Übertragungen ausgewählt"_s, u"1 Übertragung ausgewählt"_s, u"2 Übertragungen ausgewählt"_s,
         u"5 Übertragungen ausgewählt"_s, u"21 Übertragungen ausgewählt"_s});

    row("es", "days", {u"0\u00a0s"_s, u"24\u00a0h"_s, u"2\u00a0días"_s, u"5\u00a0días"_s, u"21\u00a0días"_s});
    row("es", "stayed",
        {u"Quedó 1 elemento."_s, u"Quedó 1 elemento."_s, u"Quedaron 2 elementos."_s,
         u"Quedaron 5 elementos."_s, u"Quedaron 21 elementos."_s});
    row("es", "active",
        {u"0 activas – Ferry"_s, u"1 activa – Ferry"_s, u"2 activas – Ferry"_s, u"5 activas – Ferry"_s,
         u"21 activas – Ferry"_s});
    row("es", "get",
        {u"Descargar 0 archivos"_s, u"Descargar 1 archivo"_s, u"Descargar 2 archivos"_s,
         u"Descargar 5 archivos"_s, u"Descargar 21 archivos"_s});
    // None, one, two, a few, many: five of its six forms.
    row("ar", "problems", {u"لا مشكلات"_s, u"مشكلة واحدة"_s, u"مشكلتان"_s, u"5 مشكلات"_s, u"21 مشكلة"_s});
    row("ar", "get",
        {u"تنزيل 0 ملف"_s, u"تنزيل ملف واحد"_s, u"تنزيل ملفين"_s, u"تنزيل 5 ملفات"_s, u"تنزيل 21 ملفًا"_s});
}

void PluralsTest::sayWhatPeopleSay()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, phrase);
    QVERIFY(speak(language));
    QStringList said;
    for (const int n : Numbers)
        said.append(withDigitsOfEurope(Phrases[phrase](n)));
    QTEST(said, "expected");
}

void PluralsTest::noneIsSaidAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("asOne");
    QTest::newRow("en") << u"en"_s << false;
    QTest::newRow("de") << u"de"_s << false;
    QTest::newRow("es") << u"es"_s << false;
    QTest::newRow("it") << u"it"_s << false;
    QTest::newRow("fr") << u"fr"_s << true;
    QTest::newRow("pt_BR") << u"pt_BR"_s << true;
}

void PluralsTest::noneIsSaidAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(bool, asOne);
    QVERIFY(speak(language));
    int different = 0;
    for (const QByteArray &phrase : Counting) {
        const auto say = Phrases[phrase];
        QCOMPARE(say(0), asOne ? with(say(1), 1, 0) : with(say(2), 2, 0));
        QCOMPARE(say(5), with(say(2), 2, 5));
        QCOMPARE(say(21), with(say(2), 2, 21));
        different += say(1) != with(say(2), 2, 1) ? 1 : 0;
    }
    QVERIFY2(different >= 4, "most nouns have a plural of their own");
}

void PluralsTest::someLanguagesHaveOneForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ja") << u"ja"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s;
}

void PluralsTest::someLanguagesHaveOneForm()
{
    QFETCH(QString, language);
    QVERIFY(speak(language));
    for (const QByteArray &phrase : Counting) {
        const auto say = Phrases[phrase];
        for (const int n : Numbers)
            QCOMPARE(say(n), with(say(2), 2, n));
    }
    QVERIFY(Phrases["problems"](2) != u"2 problem(s)"_s);
}

void PluralsTest::numbersAreGroupedAsTheLanguageDoes()
{
    QVERIFY(speak(u"en"_s));
    QCOMPARE(Phrases["problems"](1234), u"1,234 problems"_s);
    cleanup();
    QVERIFY(speak(u"de"_s));
    QCOMPARE(Phrases["problems"](1234), u"1.234 Probleme"_s);
    QCOMPARE(Format::bytes(1536), u"1,5\u00a0KiB"_s);
    QCOMPARE(Format::percent(46), u"46\u00a0%"_s);
}

QTEST_MAIN(PluralsTest)
#include "tst_plurals.moc"
