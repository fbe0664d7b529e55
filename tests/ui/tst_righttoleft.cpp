#include "tests/ui/allwindows.h"
#include "ui/details/detailpane.h"
#include "ui/details/segmentmap.h"
#include "ui/filterpane.h"
#include "ui/format.h"
#include "ui/jobdelegate.h"
#include "ui/jobtext.h"
#include "ui/rowparts.h"
#include "ui/transferlist.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QToolBar>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr QChar Isolate(0x2066);
constexpr QChar EndOfIsolate(0x2069);

/// How far @p widget is from the edge at which reading begins.
int distance(const QWidget *widget, const QWidget *window)
{
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->isRightToLeft() ? window->width() - 1 - place.right() : place.left();
}

/// The shares of @p color in the left and in the right half of @p image.
std::pair<int, int> halves(const QImage &image, const QColor &color)
{
    std::pair<int, int> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                ++(x < image.width() / 2 ? found.first : found.second);
        }
    }
    return found;
}

QImage bar(Qt::LayoutDirection direction)
{
    QImage image(200, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    RowParts::drawBar(&painter, option, image.rect(), 30, Qt::red, Qt::lightGray);
    return image;
}

} // namespace

/// In Arabic everything that has a reading direction is mirrored, and what has none is not.
class RightToLeftTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_all.reset(); }
    void cleanup()
    {
        m_all->close();
        m_all->speak(u"en"_s);
    }

    void theWindowIsMirrored();
    void theColumnsAreMirrored();
    void everyDialogIsMirrored_data() { dialogs(); }
    void everyDialogIsMirrored();
    void barsFillFromTheRight();
    void theMapOfAFileBeginsAtTheRight();
    void arrowsThatMeanUpAndDownStayThemselves();
    void placesAreIsolated_data();
    void placesAreIsolated();
    void theSpokenRowIsolatesItsNames();
    void addressesAndPathsAreWrittenFromTheLeft_data() { dialogs(); }
    void addressesAndPathsAreWrittenFromTheLeft();
    void graphsAreNotMirrored();

private:
    [[nodiscard]] QWidget *open(const QString &name);
    void dialogs() const;

    std::unique_ptr<AllWindows> m_all;
};

void RightToLeftTest::initTestCase() { m_all = std::make_unique<AllWindows>(); }

QWidget *RightToLeftTest::open(const QString &name)
{
    m_all->speak(u"en"_s);
    return m_all->open(name);
}

void RightToLeftTest::theWindowIsMirrored()
{
    const QWidget *window = open(u"main"_s);
    QVERIFY(window);
    const QList<QWidget *> parts = {m_all->window()->findChild<FilterPane *>(),
                                    m_all->window()->findChild<TransferList *>(),
                                    m_all->window()->findChild<QLineEdit *>(u"searchField"_s),
                                    m_all->window()->findChild<QWidget *>(u"downloadRate"_s)};
    QList<int> before;
    for (const QWidget *part : parts) {
        QVERIFY(part);
        before.append(distance(part, window));
    }
    m_all->speak(u"ar"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(window->isRightToLeft());
    QVERIFY(parts.at(0)->mapTo(window, QPoint()).x() > parts.at(1)->mapTo(window, QPoint()).x());
    QVERIFY(parts.at(2)->mapTo(window, QPoint()).x() < window->width() / 2);
    QVERIFY(parts.at(3)->mapTo(window, QPoint()).x() > window->width() / 2);
    QVERIFY(qAbs(distance(parts.at(0), window) - before.at(0)) <= 1);
    const auto *menus = m_all->window()->menuBar();
    const auto actions = menus->actions();
    QVERIFY(menus->actionGeometry(actions.first()).left() > menus->actionGeometry(actions.last()).left());
}

void RightToLeftTest::theColumnsAreMirrored()
{
    QVERIFY(open(u"main"_s));
    m_all->speak(u"ar"_s);
    const auto *list = m_all->window()->findChild<TransferList *>();
    const QHeaderView *header = list->horizontalHeader();
    QVERIFY(header->isRightToLeft());
    QVERIFY(list->columnViewportPosition(0) > list->columnViewportPosition(1));
    QCOMPARE(list->columnViewportPosition(0) + list->columnWidth(0), list->viewport()->width());
}

void RightToLeftTest::dialogs() const
{
    QTest::addColumn<QString>("name");
    const QStringList names = m_all->names();
    for (const QString &name : names) {
        if (m_all->kind(name) == AllWindows::Kind::Dialog && !m_all->isSaidOnce(name))
            QTest::newRow(qPrintable(name)) << name;
    }
}

/// What begins a line begins it at the other side: the labels that stand before something.
void RightToLeftTest::everyDialogIsMirrored()
{
    QFETCH(QString, name);
    QWidget *dialog = open(name);
    QVERIFY(dialog);
    m_all->speak(u"ar"_s);
    QVERIFY(dialog->isRightToLeft());
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QWidget *field = label->buddy();
        if (!field || !label->isVisible() || !field->isVisible() ||
            label->parentWidget() != field->parentWidget())
            continue;
        const bool isBeside = label->geometry().top() < field->geometry().bottom() &&
                              field->geometry().top() < label->geometry().bottom();
        if (!isBeside)
            continue;
        QVERIFY2(label->geometry().center().x() > field->geometry().center().x(), qPrintable(label->text()));
    }
}

void RightToLeftTest::barsFillFromTheRight()
{
    const auto [left, right] = halves(bar(Qt::LeftToRight), Qt::red);
    QVERIFY(left > 100 && right == 0);
    const auto [leftAfter, rightAfter] = halves(bar(Qt::RightToLeft), Qt::red);
    QVERIFY(leftAfter == 0 && rightAfter > 100);
}

void RightToLeftTest::theMapOfAFileBeginsAtTheRight()
{
    SegmentMap map;
    map.resize(300, 30);
    map.setMap(1000, {{0, 400}}, {});
    QVERIFY(map.textAt(10).contains(u"there"_s) && !map.textAt(10).contains(u"not"_s));
    const QImage before = map.grab().toImage();
    map.setLayoutDirection(Qt::RightToLeft);
    map.setMap(1000, {{0, 400}}, {});
    QVERIFY(map.textAt(10).contains(u"not"_s));
    QVERIFY(!map.textAt(290).contains(u"not"_s));
    const QImage after = map.grab().toImage();
    QCOMPARE(after.pixelColor(290, 15), before.pixelColor(10, 15));
    QCOMPARE(after.pixelColor(10, 15), before.pixelColor(290, 15));
    QVERIFY(after.pixelColor(10, 15) != before.pixelColor(10, 15));
}

/// The sign of a direction stands at the other side, and still points down for what comes.
void RightToLeftTest::arrowsThatMeanUpAndDownStayThemselves()
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    RowParts::drawArrow(&painter, image.rect(), Direction::Download, Qt::black);
    painter.end();
    // A head is wider than a shaft, on both sides.
    for (const int x : {8, 23}) {
        QCOMPARE(image.pixelColor(x, 16), QColor(Qt::black));
        QCOMPARE(image.pixelColor(x, 8), QColor(Qt::white));
    }
}

void RightToLeftTest::placesAreIsolated_data()
{
    QTest::addColumn<QString>("text");
    m_all->speak(u"ar"_s);
    QTest::newRow("path") << Format::path(u"/srv/data/a.iso"_s);
    QTest::newRow("path at home") << Format::path(QDir::homePath() + u"/a.iso"_s);
    QTest::newRow("host") << Format::leftToRight(u"files.example.org:8080"_s);
    m_all->speak(u"en"_s);
}

void RightToLeftTest::placesAreIsolated()
{
    QFETCH(QString, text);
    QVERIFY(text.startsWith(Isolate) && text.endsWith(EndOfIsolate));
    QCOMPARE(Format::path(u"/srv/data/a.iso"_s), u"/srv/data/a.iso"_s); // where it is of no use
}

void RightToLeftTest::theSpokenRowIsolatesItsNames()
{
    QVERIFY(open(u"main"_s));
    m_all->speak(u"ar"_s);
    const auto jobs = m_all->harness().queue->jobs();
    for (const Job *job : jobs) {
        for (const QString &text : {JobText::place(*job), JobText::spoken(*job)}) {
            const QString host = JobText::host(job->spec()).remove(Isolate).remove(EndOfIsolate);
            const qsizetype at = text.indexOf(host);
            QVERIFY2(at < 1 || text.lastIndexOf(Isolate, at) > text.lastIndexOf(EndOfIsolate, at),
                     qPrintable(text));
        }
    }
}

/// "http://host/a/b/" begins with its scheme and ends with its stroke in any language.
void RightToLeftTest::addressesAndPathsAreWrittenFromTheLeft()
{
    QFETCH(QString, name);
    QWidget *dialog = open(name);
    QVERIFY(dialog);
    m_all->speak(u"ar"_s);
    static const QRegularExpression place(u"^(?:https?://|/|~)"_s);
    const auto look = [](const QWidget *edit, const QString &text) {
        QVERIFY2(!text.contains(place) || !edit->isRightToLeft(),
                 qPrintable(u"%1: %2"_s.arg(edit->objectName(), text)));
    };
    const auto fields = dialog->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        look(field, field->text());
        look(field, field->placeholderText());
    }
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : texts) {
        look(text, text->toPlainText());
        look(text, text->placeholderText());
    }
}

void RightToLeftTest::graphsAreNotMirrored()
{
    const QStringList names = m_all->names();
    const auto page = std::find_if(names.begin(), names.end(),
                                   [](const QString &name) { return name.startsWith("details-graph"_L1); });
    if (page == names.end())
        QSKIP("There is no graph.");
    QVERIFY(open(*page));
    m_all->speak(u"ar"_s);
    auto *graph = m_all->window()->findChild<QWidget *>(u"speedGraph"_s);
    QVERIFY(graph);
    const QImage now = graph->grab().toImage();
    graph->setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(graph->grab().toImage(), now);
}

QTEST_MAIN(RightToLeftTest)
#include "tst_righttoleft.moc"
