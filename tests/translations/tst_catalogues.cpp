#include "tests/translations/catalogue.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

struct Language {
    QString code;
    int forms;      ///< of a plural
    int formsOfOne; ///< the first ones, that stand for a single number each and need not name it
};

const QList<Language> Languages{
    {u"ar"_s, 6, 3}, {u"en"_s, 2, 1}, {u"de"_s, 2, 1},    {u"es"_s, 2, 1},    {u"fr"_s, 2, 0},
    {u"it"_s, 2, 1}, {u"ja"_s, 1, 0}, {u"pt_BR"_s, 2, 0}, {u"zh_TW"_s, 1, 0},
};

/// The blanks a text begins or ends with; which kind of blank is the language's business.
QString blanksAround(const QString &text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(text.begin(), text.end(), isBlank);
    const auto last = std::find_if_not(text.rbegin(), text.rend(), isBlank);
    QString found = QString(text.begin(), int(first - text.begin()));
    if (first != text.end())
        found += u'|' + QString(last.base(), int(text.end() - last.base()));
    for (QChar &c : found)
        c = c.isSpace() && c != u'\n' ? u' ' : c;
    return found;
}

/// Signs that a language does not write that way.
const QMap<QString, QString> WrongSigns{
    {u"ar"_s, u"[\"'“”]|\\p{Arabic}[,;?]"_s},
    {u"en"_s, u"[\"']"_s},
    {u"de"_s, u"[\"']|”|“\\w"_s},
    // Questions and calls begin with a sign as well; single quotation marks belong to other languages.
    {u"es"_s, u"[\"'“”‘’]|^[^¿]*\\?|^[^¡]*!|%1%(?!\\d)"_s},
    {u"it"_s, u"[\"']"_s},
    // Brackets in half width, with a blank outside; Japanese signs have none beside them.
    {u"ja"_s,
     u"[\"'“”（）：！，．\uff61-\uff9f]|%1[,;!?.](?=\\s|$)|%1\\((?!&)|[、。「」]\\s(?!$)|\\s[、。」]"_s.arg(
         u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s)},
    // A blank that does not break, before and inside.
    {u"fr"_s, u"[\"'“”]|«[^\u00a0\u202f]|[^\u00a0\u202f](?:»|[;!?:](?=\\s|$))"_s},
    {u"pt_BR"_s, u"[\"']"_s},
    // Full width after a Chinese character; brackets in half width, with a blank outside.
    {u"zh_TW"_s, u"[\"'“”（）]|\\p{Han}[,;!?:]|\\p{Han}\\.(?=\\s|$)|\\p{Han}\\((?!&)"_s},
};

/// What a text ends with, as far as a reader hears it: a sentence, a question, a colon, more to come.
QChar ending(const QString &text)
{
    static const QRegularExpression isolates(u"[\u2066-\u2069]"_s);
    const QString plain = QString(text).remove(isolates).trimmed();
    if (plain.isEmpty())
        return {};
    const QString kinds = u".?!:…"_s;
    static const QString wide = u"。？！：…"_s;
    static const QString arabic = u".؟!:…"_s;
    const QChar last = plain.back();
    const qsizetype at = std::max({kinds.indexOf(last), wide.indexOf(last), arabic.indexOf(last)});
    return at < 0 ? QChar() : kinds.at(at);
}

} // namespace

/// The catalogues as they are in the tree: complete, of one mind with the sources and with each other.
class CataloguesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void everyMessageIsTranslated_data() { languages(); }
    void everyMessageIsTranslated();
    void pluralsHaveTheFormsOfTheirLanguage_data() { languages(); }
    void pluralsHaveTheFormsOfTheirLanguage();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void mnemonicsAreKept_data() { languages(); }
    void mnemonicsAreKept();
    void blanksAndEndingsAreTheSources_data() { languages(); }
    void blanksAndEndingsAreTheSources();
    void signsAreTheLanguages_data() { languages(); }
    void signsAreTheLanguages();
    void everyLanguageHasTheSameMessages_data() { languages(); }
    void everyLanguageHasTheSameMessages();
    void englishSaysWhatTheSourcesSay();
    void theSourcesSayNothingElse();

private:
    void languages() const;
    /// Fails with all that @p flaw finds in the catalogue of the present row, one a line. @p flaw says what
    /// is wrong with a translation, or nothing.
    template <typename Flaw>
    void check(Flaw flaw) const;

    QMap<QString, Catalogue> m_catalogues;
};

void CataloguesTest::languages() const
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < Languages.size(); ++i)
        QTest::newRow(qPrintable(Languages.at(i).code)) << i;
}

template <typename Flaw>
void CataloguesTest::check(Flaw flaw) const
{
    QFETCH(int, index);
    const Language &language = Languages.at(index);
    const auto &messages = m_catalogues[language.code].messages;
    QStringList flaws;
    for (const Message &message : messages) {
        for (int form = 0; form < message.translations.size(); ++form) {
            const QString &text = message.translations.at(form);
            if (const QString found = flaw(language, message, text, form); !found.isEmpty())
                flaws.append(u"%1 -> “%2”: %3"_s.arg(message.title(), text.left(70), found));
        }
    }
    QVERIFY2(flaws.isEmpty(), qPrintable(u'\n' + flaws.join(u'\n')));
}

void CataloguesTest::initTestCase()
{
    for (const Language &language : Languages) {
        const QString path = u"%1/translations/ferry_%2.ts"_s.arg(QStringLiteral(SOURCE_ROOT), language.code);
        const Catalogue catalogue = Catalogue::read(path);
        QVERIFY2(catalogue.error.isEmpty(), qPrintable(path + u": "_s + catalogue.error));
        QCOMPARE(catalogue.language, language.code);
        QVERIFY(catalogue.messages.size() > 400);
        m_catalogues.insert(language.code, catalogue);
    }
}

void CataloguesTest::everyMessageIsTranslated()
{
    check([](const Language &, const Message &message, const QString &text, int) -> QString {
        if (!message.type.isEmpty())
            return message.type;
        if (text.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return u"empty"_s;
        return text.contains("(s)"_L1) ? u"a plural that was not written out"_s : QString();
    });
}

void CataloguesTest::pluralsHaveTheFormsOfTheirLanguage()
{
    check([](const Language &language, const Message &message, const QString &, int) {
        const int wanted = message.isPlural ? language.forms : 1;
        return message.translations.size() == wanted ? QString()
                                                     : u"%1 forms"_s.arg(message.translations.size());
    });
}

void CataloguesTest::placeholdersAreKept()
{
    check([](const Language &language, const Message &message, const QString &text, int form) {
        QStringList wanted = placeholders(message.source);
        const QStringList found = placeholders(text);
        if (found == wanted)
            return QString();
        // "tried once" instead of "tried 1 times".
        if (message.isPlural && form < language.formsOfOne)
            wanted.removeIf([](const QString &one) { return one.endsWith(u'n'); });
        return found == wanted ? QString() : u"has %1"_s.arg(found.join(u' '));
    });
}

void CataloguesTest::mnemonicsAreKept()
{
    check([](const Language &, const Message &message, const QString &text, int) {
        const int wanted = mnemonics(message.source);
        const int found = mnemonics(text);
        return wanted <= 1 && found == wanted ? QString() : u"%1 mnemonics"_s.arg(found);
    });
}

void CataloguesTest::blanksAndEndingsAreTheSources()
{
    check([](const Language &, const Message &message, const QString &text, int) {
        if (blanksAround(text) != blanksAround(message.source))
            return u"blanks"_s;
        return ending(text) == ending(message.source) ? QString() : u"ends otherwise"_s;
    });
}

void CataloguesTest::signsAreTheLanguages()
{
    check([](const Language &language, const Message &message, const QString &text, int) {
        const QRegularExpression wrong(WrongSigns[language.code],
                                       QRegularExpression::UseUnicodePropertiesOption);
        // Help for the command line is code as well as prose.
        if (message.source.contains(u'\n') || !text.contains(wrong))
            return QString();
        return u"writes “%1”"_s.arg(wrong.match(text).captured());
    });
}

void CataloguesTest::everyLanguageHasTheSameMessages()
{
    QFETCH(int, index);
    QCOMPARE(m_catalogues[Languages.at(index).code].messages.keys(), m_catalogues[u"en"_s].messages.keys());
}

void CataloguesTest::englishSaysWhatTheSourcesSay()
{
    for (const Message &message : std::as_const(m_catalogues[u"en"_s].messages)) {
        if (!message.isPlural)
            QCOMPARE(message.translations, QStringList{message.source});
    }
}

void CataloguesTest::theSourcesSayNothingElse()
{
    const QString lupdate = QStringLiteral(LUPDATE);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("lupdate is not installed");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
    process.start(lupdate, {u"-silent"_s, u"-I"_s, u"."_s, u"-target-language"_s, u"en"_s, u"core"_s, u"ui"_s,
                            u"app"_s, u"-ts"_s, fresh});
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0,
             process.readAllStandardError().constData());
    QStringList inSources = Catalogue::read(fresh).messages.keys();
    QStringList inCatalogues = m_catalogues[u"en"_s].messages.keys();
    QVERIFY(!inSources.isEmpty());
    const QStringList known = inCatalogues;
    inCatalogues.removeIf([&](const QString &key) { return inSources.contains(key); });
    inSources.removeIf([&](const QString &key) { return known.contains(key); });
    QVERIFY2(inSources.isEmpty(), qPrintable(u"not in the catalogues:\n"_s + inSources.join(u'\n')));
    QVERIFY2(inCatalogues.isEmpty(), qPrintable(u"not in the sources:\n"_s + inCatalogues.join(u'\n')));
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
