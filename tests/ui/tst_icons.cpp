#include "ui/icons.h"
#include "ui/themeshapes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Side = 16;

/// The corner in which the fake themes' drawings are, and nothing of Ferry's.
constexpr QRect Corner(0, 0, 4, 4);

/// The names of the specification that Ferry asks for.
const QStringList Names{
    u"media-playback-start"_s,
    u"media-playback-pause"_s,
    u"process-stop"_s,
    u"media-seek-forward"_s,
    u"view-refresh"_s,
    u"list-remove"_s,
    u"go-up"_s,
    u"go-down"_s,
    u"edit-find"_s,
    u"edit-undo"_s,
    u"edit-copy"_s,
    u"edit-paste"_s,
    u"folder"_s,
    u"text-x-generic"_s,
    u"window-close"_s,
    u"document-open-recent"_s,
    u"application-exit"_s,
    u"preferences-system"_s,
};

QImage painted(const QString &name) { return Icons::get(name).pixmap(QSize(Side, Side), 1.0).toImage(); }

bool isFromTheme(const QString &name) { return painted(name).pixelColor(1, 1).alpha() == 255; }

} // namespace

/// Shapes of a theme in Ferry's colours, all of them or none.
class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();

    void aThemeThatHasAllServesAll();
    void itsPlainDrawingsWillDo();
    void aThemeThatLacksOneServesNone();
    void aThemeWithOneInColoursServesNone();
    void whatHasNoStandardNameIsFerrysOwn();
    void itsShapesAreInFerrysColours();
    void whatPointsAlongTheLineIsMirrored_data();
    void whatPointsAlongTheLineIsMirrored();
    void shapesOfAThemeAreMirroredToo();

private:
    /// A theme with a square in the corner for each of @p names, of which @p coloured has two colours.
    void useTheme(const QStringList &names, const QString &ending, const QString &coloured = {});

    QTemporaryDir m_themes;
    int m_count = 0;
};

void IconsTest::initTestCase()
{
    QVERIFY(m_themes.isValid());
    QIcon::setThemeSearchPaths({m_themes.path()});
    QIcon::setFallbackThemeName({});
    QIcon::setThemeName(u"none"_s);
}

void IconsTest::cleanup()
{
    QIcon::setThemeName(u"none"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void IconsTest::useTheme(const QStringList &names, const QString &ending, const QString &coloured)
{
    const QString theme = u"theme%1"_s.arg(m_count++);
    QDir folder(m_themes.path());
    QVERIFY(folder.mkpath(theme + u"/16x16/actions"_s));
    QFile index(folder.filePath(theme + u"/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Test\nDirectories=16x16/actions\n"
                "[16x16/actions]\nSize=16\nContext=Actions\nType=Fixed\n");
    index.close();
    for (const QString &name : names) {
        QImage image(Side, Side, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.fillRect(Corner, Qt::darkGray);
        if (name == coloured)
            painter.fillRect(QRect(8, 8, 4, 4), Qt::red);
        painter.end();
        QVERIFY(image.save(folder.filePath(u"%1/16x16/actions/%2%3.png"_s.arg(theme, name, ending))));
    }
    QIcon::setThemeName(theme);
}

void IconsTest::aThemeThatHasAllServesAll()
{
    QVERIFY(!isFromTheme(u"resume"_s));
    useTheme(Names, u"-symbolic"_s);
    for (const QString &name : {u"resume"_s, u"pause"_s, u"folder"_s, u"settings"_s, u"search"_s})
        QVERIFY2(isFromTheme(name), qPrintable(name));
}

void IconsTest::itsPlainDrawingsWillDo()
{
    useTheme(Names, {});
    QVERIFY(isFromTheme(u"pause"_s));
}

void IconsTest::aThemeThatLacksOneServesNone()
{
    QStringList names = Names;
    names.removeOne(u"edit-undo"_s);
    names.append(u"edit"_s); // Qt would take it
    useTheme(names, {});
    QVERIFY(!isFromTheme(u"undo"_s));
    QVERIFY(!isFromTheme(u"pause"_s));
}

void IconsTest::aThemeWithOneInColoursServesNone()
{
    useTheme(Names, {}, u"folder"_s);
    QVERIFY(!isFromTheme(u"folder"_s));
    QVERIFY(!isFromTheme(u"pause"_s));
}

void IconsTest::whatHasNoStandardNameIsFerrysOwn()
{
    const QImage before = painted(u"upload"_s);
    useTheme(Names, u"-symbolic"_s);
    QCOMPARE(painted(u"upload"_s), before);
    QVERIFY(!ThemeShapes::hasStandardName(u"upload"_s));
    QVERIFY(ThemeShapes::hasStandardName(u"pause"_s));
}

void IconsTest::itsShapesAreInFerrysColours()
{
    useTheme(Names, u"-symbolic"_s);
    QCOMPARE(painted(u"pause"_s).pixelColor(1, 1), QGuiApplication::palette().color(QPalette::WindowText));
    const QIcon red = Icons::get(u"cancel"_s, [](const QPalette &) { return QColor(Qt::red); });
    QCOMPARE(red.pixmap(QSize(Side, Side), 1.0).toImage().pixelColor(1, 1), QColor(Qt::red));
    QCOMPARE(red.pixmap(QSize(Side, Side), 1.0, QIcon::Disabled).toImage().pixelColor(1, 1),
             QGuiApplication::palette().color(QPalette::Disabled, QPalette::WindowText));
}

void IconsTest::whatPointsAlongTheLineIsMirrored_data()
{
    QTest::addColumn<bool>("isMirrored");
    for (const char *name : {"undo", "quit", "filterpane", "remove", "stopafter", "login"})
        QTest::newRow(name) << true;
    // Clocks go round one way everywhere, ticks and players' triangles point one way.
    for (const char *name : {"history", "retry", "resume", "completed", "download", "search"})
        QTest::newRow(name) << false;
}

void IconsTest::whatPointsAlongTheLineIsMirrored()
{
    QFETCH(bool, isMirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage before = painted(name);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage after = painted(name);
    QCOMPARE(after != before, isMirrored);
    if (!isMirrored)
        return;
    // Rendered at other places of the grid, not copied: as dark, column by column.
    const auto weight = [](const QImage &image, int from) {
        int sum = 0;
        for (int y = 0; y < Side; ++y) {
            for (int x = from; x < from + Side / 2; ++x)
                sum += image.pixelColor(x, y).alpha();
        }
        return sum;
    };
    constexpr int Near = 255;
    QVERIFY(qAbs(weight(after, 0) - weight(before, Side / 2)) < Near);
    QVERIFY(qAbs(weight(after, Side / 2) - weight(before, 0)) < Near);
}

void IconsTest::shapesOfAThemeAreMirroredToo()
{
    useTheme(Names, u"-symbolic"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(painted(u"undo"_s).pixelColor(Side - 2, 1).alpha(), 255);
    QCOMPARE(painted(u"undo"_s).pixelColor(1, 1).alpha(), 0);
    QCOMPARE(painted(u"pause"_s).pixelColor(1, 1).alpha(), 255);
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
