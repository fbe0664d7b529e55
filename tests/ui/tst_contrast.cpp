#include "ui/calmstyle.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

constexpr double ForText = 4.5;     ///< WCAG 2.1, 1.4.3
constexpr double ForGraphics = 3.0; ///< 1.4.11

/// @p color on @p ground, as it will be seen.
QColor seen(const QColor &color, const QColor &ground)
{
    const auto mix = [&](int over, int under) { return under + qRound((over - under) * color.alphaF()); };
    return QColor(mix(color.red(), ground.red()), mix(color.green(), ground.green()),
                  mix(color.blue(), ground.blue()));
}

/// What Fusion makes of a desktop that is dark.
QPalette fusionDark()
{
    QPalette palette(QColor(50, 50, 50));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 128));
    return palette;
}

/// The frame that Fusion draws around what has the focus.
QColor fusionFocus(const QPalette &palette)
{
    constexpr int Brightest = 160;
    QColor color = palette.color(QPalette::Highlight).darker(125);
    if (color.value() > Brightest)
        color.setHsl(color.hue(), color.saturation(), Brightest);
    return color;
}

} // namespace

/// Everything that is read can be read, in light and in dark.
class ContrastTest : public QObject
{
    Q_OBJECT
private slots:
    void everyToneOfTextCanBeRead_data() { palettes(); }
    void everyToneOfTextCanBeRead();
    void graphicsStandOut_data() { palettes(); }
    void graphicsStandOut();
    void wordsOfTheOwnThemesCanBeRead_data() { themes(); }
    void wordsOfTheOwnThemesCanBeRead();
    void focusInTheOwnThemesStandsOut_data() { themes(); }
    void focusInTheOwnThemesStandsOut();
    void newsCanBeRead_data() { themes(); }
    void newsCanBeRead();
    void emptyBoxesAreSeen_data() { themes(); }
    void emptyBoxesAreSeen();
    void contrastIsThatOfWcag();

private:
    static void themes();
    static void palettes();
    /// Fails with all that is less than @p least, one a line.
    static void report(const QStringList &flaws)
    {
        QVERIFY2(flaws.isEmpty(), qPrintable(u'\n' + flaws.join(u'\n')));
    }
    static void compare(QStringList &flaws, const QString &what, const QColor &color, const QColor &ground,
                        double least);
};

void ContrastTest::themes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Theme::light();
    QTest::newRow("dark") << Theme::dark();
}

void ContrastTest::palettes()
{
    themes();
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    QTest::newRow("Fusion") << fusion->standardPalette();
    QTest::newRow("Fusion, dark") << fusionDark();
}

void ContrastTest::compare(QStringList &flaws, const QString &what, const QColor &color, const QColor &ground,
                           double least)
{
    const double found = Tones::contrast(seen(color, ground), ground);
    if (found < least)
        flaws.append(u"%1: %2 on %3 is %4, not %5"_s.arg(what, color.name(), ground.name())
                         .arg(found, 0, 'f', 2)
                         .arg(least));
}

void ContrastTest::everyToneOfTextCanBeRead()
{
    QFETCH(QPalette, palette);
    const Tones tones = Tones::of(palette);
    const QList<std::pair<QString, QColor>> texts{{u"text"_s, tones.text},     {u"dim"_s, tones.dim},
                                                  {u"accent"_s, tones.accent}, {u"upload"_s, tones.upload},
                                                  {u"ok"_s, tones.ok},         {u"warn"_s, tones.warn},
                                                  {u"bad"_s, tones.bad}};
    QStringList flaws;
    for (const auto &[name, color] : texts) {
        for (const auto &[where, ground] : {std::pair{u" on the list"_s, tones.base},
                                            {u" on the selection"_s, tones.selection},
                                            {u" under the mouse"_s, tones.hover},
                                            {u" on the window"_s, palette.color(QPalette::Window)}})
            compare(flaws, name + where, color, ground, ForText);
    }
    report(flaws);
}

void ContrastTest::graphicsStandOut()
{
    QFETCH(QPalette, palette);
    const Tones tones = Tones::of(palette);
    QStringList flaws;
    for (const auto &[name, color] : {std::pair{u"bar"_s, tones.accent},
                                      {u"bar of an upload"_s, tones.upload},
                                      {u"bar of a paused one"_s, tones.dim},
                                      {u"bar of a waiting one"_s, tones.warn},
                                      {u"bar of a failed one"_s, tones.bad}})
        for (const QColor &ground : {tones.track, tones.selectedTrack})
            compare(flaws, name, color, ground, ForGraphics);
    for (const QColor &ground : {tones.base, tones.selection, palette.color(QPalette::Window)})
        compare(flaws, u"frame of the current row"_s, tones.accent, ground, ForGraphics);
    compare(flaws, u"icons"_s, palette.color(QPalette::WindowText), palette.color(QPalette::Window),
            ForGraphics);
    report(flaws);
}

void ContrastTest::wordsOfTheOwnThemesCanBeRead()
{
    QFETCH(QPalette, palette);
    using Role = QPalette::ColorRole;
    const QList<std::tuple<const char *, Role, Role>> pairs{
        {"labels", QPalette::WindowText, QPalette::Window},
        {"fields", QPalette::Text, QPalette::Base},
        {"every second row", QPalette::Text, QPalette::AlternateBase},
        {"buttons", QPalette::ButtonText, QPalette::Button},
        {"selected words", QPalette::HighlightedText, QPalette::Highlight},
        {"hints in fields", QPalette::PlaceholderText, QPalette::Base},
        {"hints on windows", QPalette::PlaceholderText, QPalette::Window},
        {"links in fields", QPalette::Link, QPalette::Base},
        {"links on windows", QPalette::Link, QPalette::Window},
        {"tool tips", QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    QStringList flaws;
    for (const auto &[what, text, ground] : pairs) {
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            compare(flaws, QLatin1StringView(what), palette.color(group, text), palette.color(group, ground),
                    ForText);
    }
    report(flaws);
}

void ContrastTest::focusInTheOwnThemesStandsOut()
{
    QFETCH(QPalette, palette);
    QStringList flaws;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        compare(flaws, u"focus"_s, fusionFocus(palette), palette.color(role), ForGraphics);
    report(flaws);
}

/// On the ground that a bar of news has, as it is painted.
void ContrastTest::newsCanBeRead()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    const Tones tones = Tones::of(palette);
    QStringList flaws;
    using Kind = MessageBar::Kind;
    for (const auto &[kind, tone] :
         {std::pair{Kind::Information, tones.dim}, {Kind::Warning, tones.warn}, {Kind::Problem, tones.bad}}) {
        QWidget window;
        auto *bar = new MessageBar(&window);
        bar->setMessage(kind, u"News"_s);
        bar->resize(300, 40);
        const QColor ground = window.grab(bar->geometry()).toImage().pixelColor(150, 4);
        compare(flaws, u"words"_s, palette.color(QPalette::WindowText), ground, ForText);
        compare(flaws, u"sign"_s, tone, ground, ForGraphics);
    }
    report(flaws);
}

void ContrastTest::emptyBoxesAreSeen()
{
    QFETCH(QPalette, palette);
    CalmStyle style;
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = QRect(2, 2, 14, 14);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        const QColor ground = palette.color(QPalette::Window);
        QImage image(18, 18, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        style.drawPrimitive(element, &option, &painter, nullptr);
        painter.end();
        double best = 1;
        for (int x = 0; x < 9; ++x) // along the middle, from outside in
            best = std::max(best, Tones::contrast(image.pixelColor(x, 9), ground));
        QVERIFY2(best >= ForGraphics, qPrintable(QString::number(best)));
    }
}

void ContrastTest::contrastIsThatOfWcag()
{
    QCOMPARE(Tones::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Tones::contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(100 * Tones::contrast(QColor(0x76, 0x76, 0x76), Qt::white)), 454);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
