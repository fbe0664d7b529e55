#include "ui/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isShipped(const QString &code)
{
    const auto &all = Languages::shipped();
    return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one.code == code; });
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages() = default;

const QList<Languages::Language> &Languages::shipped()
{
    static const QList<Language> all = {
        {u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s},  {u"es"_s, u"español"_s},
        {u"fr"_s, u"français"_s}, {u"it"_s, u"italiano"_s}, {u"pt_BR"_s, u"português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},  {u"ja"_s, u"日本語"_s},   {u"zh_TW"_s, u"繁體中文"_s},
    };
    return all;
}

QString Languages::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &entry : wanted) {
        const QLocale locale(entry);
        // "zh-Hant-TW" and "pt-BR" are ours by territory, "de-AT" is by language.
        for (const QString &code : {locale.name(), locale.name().section(u'_', 0, 0)}) {
            if (isShipped(code))
                return code;
        }
    }
    return u"en"_s;
}

QString Languages::spoken() const
{
    return m_chosen == "system"_L1 || m_chosen.isEmpty() ? ofSystem() : m_chosen;
}

void Languages::choose(const QString &code)
{
    m_chosen = isShipped(code) ? code : u"system"_s;
    const QLocale system = QLocale::system();
    const QLocale own(spoken());
    // Someone who reads German and lives in Austria keeps Austria's dates.
    const QLocale locale =
        system.language() == own.language() && system.script() == own.script() ? system : own;
    QLocale::setDefault(locale);
    // A widget has the locale that was the default when it was made; what takes numbers writes them by it.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale);
    reload(m_qts, u"qtbase_"_s + spoken(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    reload(m_ours, u"ferry_"_s + spoken(), u":/i18n"_s);
    QApplication::setLayoutDirection(locale.textDirection());
}

void Languages::reload(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    // Empty when there is nothing: installed all the same, so that the widgets hear of the change.
    (void)translator.load(name, folder);
    QCoreApplication::installTranslator(&translator);
}

} // namespace Ferry
