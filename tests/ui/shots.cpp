// Photographs every window, dialog, page and menu with transfers of the loopback server, for people to look at:
//     ferry-shots <folder> [--only=<beginning of a name>] [language ...]
// makes <folder>/<language>-<light or dark>/<name>.png. tests/ui/pictures puts a page around them.

#include "tests/ui/allwindows.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ferry;
using namespace Ferry::Testing;

namespace
{

constexpr QSize Wide{1180, 760};
constexpr QSize Small{800, 500};

QFont plainFont()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    return font;
}

/// Where the files are is nobody's business: the pictures show "~".
void moveHome(AllWindows &all)
{
    const QString downloads = all.harness().folder(u"downloads"_s);
    qputenv("HOME", QFile::encodeName(QFileInfo(downloads).path()));
}

class Photographer
{
public:
    Photographer(AllWindows &all, const QString &folder, const QStringList &languages)
        : m_all(all)
        , m_folder(folder)
        , m_languages(languages)
    {
    }

    /// False: it could not be opened.
    [[nodiscard]] bool shoot(const QString &name)
    {
        m_all.speak(u"en"_s);
        QWidget *widget = m_all.open(name);
        for (const bool dark : {false, true}) {
            Theme::apply(dark ? u"dark"_s : u"light"_s);
            for (const QString &language : m_languages) {
                m_all.speak(language);
                if (m_all.isSaidOnce(name))
                    widget = m_all.open(name);
                if (!widget)
                    return false;
                shoot(widget, name, language + (dark ? u"-dark"_s : u"-light"_s));
            }
        }
        return true;
    }

private:
    void shoot(QWidget *widget, const QString &name, const QString &folder)
    {
        if (m_all.kind(name) != AllWindows::Kind::Window)
            return save(widget, folder, name);
        widget->resize(Small);
        save(widget, folder, name + u"-small"_s);
        widget->resize(Wide);
        save(widget, folder, name);
    }

    void save(QWidget *widget, const QString &folder, const QString &name)
    {
        // Twice: what becomes higher because of its words tells its layout about it later.
        for (int i = 0; i < 2; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        m_folder.mkpath(folder);
        if (!widget->grab().save(m_folder.filePath(u"%1/%2.png"_s.arg(folder, name))))
            std::fprintf(stderr, "cannot save %s\n", qPrintable(name));
    }

    AllWindows &m_all;
    QDir m_folder;
    QStringList m_languages;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(plainFont());
    QString folder;
    QString only;
    QStringList languages;
    for (const QString &argument : QApplication::arguments().mid(1)) {
        if (argument.startsWith("--only="_L1))
            only = argument.section(u'=', 1);
        else if (folder.isEmpty())
            folder = argument;
        else
            languages.append(argument);
    }
    if (languages.isEmpty()) {
        for (const auto &language : Languages::shipped())
            languages.append(language.code);
    }
    AllWindows all;
    moveHome(all);
    Photographer photographer(all, folder.isEmpty() ? u"pictures"_s : folder, languages);
    int failures = 0;
    for (const QString &name : all.names()) {
        if (!name.startsWith(only))
            continue;
        const bool taken = photographer.shoot(name);
        std::printf("%s%s\n", qPrintable(name), taken ? "" : ": NOT TAKEN");
        std::fflush(stdout);
        failures += taken ? 0 : 1;
    }
    return failures > 0 ? 1 : 0;
}
