#include "tests/ui/samplejobs.h"
#include "ui/jobdelegate.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

QPalette lightPalette()
{
    QPalette palette(QColor(0xf6, 0xf6, 0xf7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1d, 0x20, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6)); // Fusion's
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x23, 0x25, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1d, 0x1f, 0x23));
    palette.setColor(QPalette::Text, QColor(0xe7, 0xe8, 0xea));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    return palette;
}

JobSnapshot snapshot(JobState state, qint64 done, qint64 total, Direction direction = Direction::Download)
{
    JobSnapshot job;
    job.record = sampleRecord(1, state, direction);
    job.record.progress = {{total, done, false, false, {}}};
    return job;
}

/// One cell of a row as wide as @p width, painted into a picture.
class Cell
{
public:
    explicit Cell(int column, int width = 240, Qt::LayoutDirection direction = Qt::LeftToRight,
                  bool compact = false)
        : m_column(column)
        , m_compact(compact)
    {
        static const QPalette shared = lightPalette(); // as all cells of a view share theirs
        m_option.palette = shared;
        m_option.font = QGuiApplication::font();
        m_option.fontMetrics = QFontMetrics(m_option.font);
        m_option.direction = direction;
        m_option.rect = QRect(0, 0, width, JobDelegate::rowHeight(m_option.font, compact));
    }

    [[nodiscard]] QImage paint(const JobSnapshot &job) const
    {
        QImage image(m_option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        JobDelegate delegate;
        delegate.setCompact(m_compact);
        delegate.paintContent(&painter, m_option, m_column, job);
        return image;
    }
    [[nodiscard]] const QStyleOptionViewItem &option() const { return m_option; }

private:
    int m_column;
    bool m_compact;
    QStyleOptionViewItem m_option;
};

/// How many columns of @p image have a pixel of exactly this colour, and their middle.
struct Found {
    int columns = 0;
    double middle = 0;
};

Found find(const QImage &image, const QColor &color)
{
    Found found;
    double sum = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color) {
                ++found.columns;
                sum += x;
                break;
            }
        }
    }
    found.middle = found.columns == 0 ? -1 : sum / found.columns;
    return found;
}

} // namespace

class JobDelegateTest : public QObject
{
    Q_OBJECT
private slots:
    void everyToneCanBeRead_data();
    void everyToneCanBeRead();
    void contrastIsMeasuredAsTheStandardDoes();
    void theBarIsAsLongAsTheShare_data();
    void theBarIsAsLongAsTheShare();
    void theBarGrowsFromTheOtherSideInMirroredLayouts();
    void anUnknownSizeShowsNoShare();
    void theDirectionHasItsShapeAndColour();
    void theArrowStandsAtTheLeadingEdge();
    void anErrorHasTheErrorsTone();
    void everyRowHasTheSameHeight();
    void cutOffTextIsOfferedInFull();
    void theToolTipShowsMarkupAsItIs();
    void theSelectedRowHasAnAccentAtItsEdge();
    void aCompactRowHasOneLineAndTheSameBar();
    void aCompactRowOffersWhatItHasNoRoomFor();
    void theCurrentRowIsFramedForTheKeyboard();
    void aScreenOfRowsIsPaintedQuickly();
};

void JobDelegateTest::everyToneCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QPalette strange = lightPalette();
    strange.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("yellow highlight") << strange;
    strange.setColor(QPalette::Base, QColor(0x80, 0x80, 0x80));
    strange.setColor(QPalette::Text, QColor(0x90, 0x90, 0x90));
    QTest::newRow("grey on grey") << strange;
    QPalette contrast = darkPalette();
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, Qt::white);
    contrast.setColor(QPalette::Highlight, Qt::white);
    QTest::newRow("high contrast") << contrast;
}

void JobDelegateTest::everyToneCanBeRead()
{
    QFETCH(const QPalette, palette);
    const Tones tones = Tones::of(palette);
    for (const QColor &color :
         {tones.text, tones.dim, tones.accent, tones.upload, tones.ok, tones.warn, tones.bad}) {
        QVERIFY2(Tones::contrast(color, tones.base) >= 4.5, qPrintable(color.name()));
        QVERIFY2(Tones::contrast(color, tones.selection) >= 4.5, qPrintable(color.name()));
    }
    QVERIFY(tones.selection != tones.base);
    QVERIFY(tones.track != tones.base);
    QVERIFY(tones.hairline != tones.base);
}

void JobDelegateTest::contrastIsMeasuredAsTheStandardDoes()
{
    QCOMPARE(qRound(Tones::contrast(Qt::black, Qt::white) * 100), 2'100);
    QCOMPARE(qRound(Tones::contrast(Qt::white, Qt::black) * 100), 2'100);
    QCOMPARE(qRound(Tones::contrast(Qt::red, Qt::white) * 100), 400);
    QCOMPARE(qRound(Tones::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void JobDelegateTest::theBarIsAsLongAsTheShare_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<double>("share");
    QTest::newRow("nothing") << qint64(0) << 0.0;
    QTest::newRow("a quarter") << qint64(250) << 0.25;
    QTest::newRow("half") << qint64(500) << 0.5;
    QTest::newRow("all but a byte") << qint64(999) << 0.99;
    QTest::newRow("all") << qint64(1'000) << 1.0;
}

void JobDelegateTest::theBarIsAsLongAsTheShare()
{
    QFETCH(const qint64, done);
    QFETCH(const double, share);
    const Cell cell(JobModel::ProgressColumn, 416);
    const QImage image = cell.paint(snapshot(JobState::Transferring, done, 1'000));
    const Found filled = find(image, Tones::of(lightPalette()).accent);
    QVERIFY2(qAbs(filled.columns - 400 * share) <= 3, qPrintable(QString::number(filled.columns)));
}

void JobDelegateTest::theBarGrowsFromTheOtherSideInMirroredLayouts()
{
    const JobSnapshot job = snapshot(JobState::Transferring, 250, 1'000);
    const QColor accent = Tones::of(lightPalette()).accent;
    QVERIFY(find(Cell(JobModel::ProgressColumn, 400).paint(job), accent).middle < 100);
    QVERIFY(find(Cell(JobModel::ProgressColumn, 400, Qt::RightToLeft).paint(job), accent).middle > 300);
}

void JobDelegateTest::anUnknownSizeShowsNoShare()
{
    const Cell cell(JobModel::ProgressColumn, 400);
    const QImage early = cell.paint(snapshot(JobState::Transferring, 10, -1));
    const QImage paused = cell.paint(snapshot(JobState::Suspended, 10, -1));
    QVERIFY(find(early, Tones::of(lightPalette()).accent).columns < 300);
    QVERIFY(early != paused);
}

void JobDelegateTest::theDirectionHasItsShapeAndColour()
{
    const Tones tones = Tones::of(lightPalette());
    const Cell cell(JobModel::NameColumn, 40); // the arrow only
    const QImage down = cell.paint(snapshot(JobState::Suspended, 0, 1));
    const QImage up = cell.paint(snapshot(JobState::Suspended, 0, 1, Direction::Upload));
    QVERIFY(find(down, tones.accent).columns > 5);
    QVERIFY(find(up, tones.upload).columns > 5);
    // Not by colour alone: an arrow's head is wider than its shaft, and sits at the other end.
    const auto heaviestLine = [](const QImage &image, const QColor &color) {
        int best = 0;
        int line = -1;
        for (int y = 0; y < image.height(); ++y) {
            int count = 0;
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
            if (count > best) {
                best = count;
                line = y;
            }
        }
        return line;
    };
    QVERIFY(heaviestLine(down, tones.accent) >= down.height() / 2 - 1);
    QVERIFY(heaviestLine(up, tones.upload) <= up.height() / 2);
}

void JobDelegateTest::theArrowStandsAtTheLeadingEdge()
{
    const JobSnapshot job = snapshot(JobState::Suspended, 0, 1);
    const QColor accent = Tones::of(lightPalette()).accent;
    QVERIFY(find(Cell(JobModel::NameColumn, 400).paint(job), accent).middle < 40);
    QVERIFY(find(Cell(JobModel::NameColumn, 400, Qt::RightToLeft).paint(job), accent).middle > 360);
}

void JobDelegateTest::anErrorHasTheErrorsTone()
{
    const Tones tones = Tones::of(lightPalette());
    const Cell cell(JobModel::NameColumn, 600);
    JobSnapshot job = snapshot(JobState::Error, 0, 1);
    QVERIFY(find(cell.paint(job), tones.bad).columns > 0);
    job.record.state = JobState::Suspended;
    QCOMPARE(find(cell.paint(job), tones.bad).columns, 0);
    const QImage progress = Cell(JobModel::ProgressColumn, 400).paint(snapshot(JobState::Error, 500, 1'000));
    QVERIFY(find(progress, tones.bad).columns > 150);
}

void JobDelegateTest::everyRowHasTheSameHeight()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended), sampleRecord(2, JobState::Error)});
    const JobModel model(*queue);
    const JobDelegate delegate;
    const QStyleOptionViewItem option = Cell(0).option();
    const QFontMetrics metrics(option.font);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < JobModel::ColumnCount; ++column) {
            const QSize size = delegate.sizeHint(option, model.index(row, column));
            QCOMPARE(size.height(), JobDelegate::rowHeight(option.font));
            QVERIFY(size.width() > 0);
        }
    }
    QVERIFY(JobDelegate::rowHeight(option.font) > 2 * metrics.height());
}

void JobDelegateTest::cutOffTextIsOfferedInFull()
{
    JobSnapshot job = snapshot(JobState::Error, 0, 1);
    job.record.spec.displayName = QString(80, u'n');
    const QString full = JobText::name(job) + u'\n' + JobText::place(job);
    QCOMPARE(JobDelegate().cutOffText(Cell(JobModel::NameColumn, 100).option(), JobModel::NameColumn, job),
             full);
    QCOMPARE(JobDelegate().cutOffText(Cell(JobModel::NameColumn, 4'000).option(), JobModel::NameColumn, job),
             QString());
    QCOMPARE(JobDelegate().cutOffText(Cell(JobModel::SizeColumn, 20).option(), JobModel::SizeColumn, job),
             u"1 B"_s);
}

void JobDelegateTest::theToolTipShowsMarkupAsItIs()
{
    SampleQueue queue;
    QVERIFY(queue.add(u"<b>bold</b> and a name that is rather too long for its column.iso"_s));
    JobModel model(*queue);
    QTableView view;
    JobDelegate delegate;
    view.setModel(&model);
    view.setItemDelegate(&delegate);
    view.show();
    QTRY_COMPARE(model.rowCount(), 1);
    QHelpEvent event(QEvent::ToolTip, {5, 5}, view.mapToGlobal(QPoint(5, 5)));
    QStyleOptionViewItem option = Cell(JobModel::NameColumn, 80).option();
    QVERIFY(delegate.helpEvent(&event, &view, option, model.index(0, 0)));
    QVERIFY(QToolTip::text().contains("&lt;b&gt;bold&lt;/b&gt; and a name"_L1));
    QToolTip::hideText();
}

void JobDelegateTest::theSelectedRowHasAnAccentAtItsEdge()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended), sampleRecord(2, JobState::Suspended)});
    JobModel model(*queue);
    JobDelegate delegate;
    const Tones tones = Tones::of(lightPalette());
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QTableView view;
        view.setLayoutDirection(direction);
        view.setPalette(lightPalette());
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.setShowGrid(false);
        view.verticalHeader()->hide();
        view.resize(900, 200);
        view.selectRow(0);
        const QImage image = view.viewport()->grab().toImage();
        const int y = view.rowViewportPosition(0) + view.rowHeight(0) / 2;
        const int edge = view.visualRect(model.index(0, 0)).left();
        const int x = direction == Qt::LeftToRight ? edge : view.visualRect(model.index(0, 0)).right();
        QCOMPARE(image.pixelColor(x, y), tones.accent);
        QCOMPARE(image.pixelColor(x + (direction == Qt::LeftToRight ? 4 : -4), y), tones.selection);
        QVERIFY(image.pixelColor(x, y + view.rowHeight(0)) != tones.accent);
    }
}

void JobDelegateTest::aCompactRowHasOneLineAndTheSameBar()
{
    const QFont font = QGuiApplication::font();
    const int height = JobDelegate::rowHeight(font, true);
    QVERIFY(height < JobDelegate::rowHeight(font) * 2 / 3);
    QVERIFY(height > QFontMetrics(font).height());
    const Tones tones = Tones::of(lightPalette());
    const Cell cell(JobModel::ProgressColumn, 416, Qt::LeftToRight, true);
    const QImage image = cell.paint(snapshot(JobState::Transferring, 500, 1'000));
    QCOMPARE(image.height(), height);
    QVERIFY(qAbs(find(image, tones.accent).columns - 200) <= 3);
    const Cell name(JobModel::NameColumn, 600, Qt::LeftToRight, true);
    QVERIFY(find(name.paint(snapshot(JobState::Error, 0, 1)), tones.bad).columns > 0);
}

void JobDelegateTest::aCompactRowOffersWhatItHasNoRoomFor()
{
    JobDelegate delegate;
    delegate.setCompact(true);
    const JobSnapshot job = snapshot(JobState::Suspended, 0, 1);
    const QString both = JobText::name(job) + u'\n' + JobText::place(job);
    const auto cutOff = [&](int width) {
        return delegate.cutOffText(Cell(JobModel::NameColumn, width, Qt::LeftToRight, true).option(),
                                   JobModel::NameColumn, job);
    };
    QCOMPARE(cutOff(120), both);
    QCOMPARE(cutOff(2'000), QString());
}

void JobDelegateTest::theCurrentRowIsFramedForTheKeyboard()
{
    const SampleQueue queue({sampleRecord(1, JobState::Suspended), sampleRecord(2, JobState::Suspended)});
    const JobModel model(*queue);
    const Tones tones = Tones::of(lightPalette());
    JobDelegate delegate;
    const QStyleOptionViewItem option = Cell(JobModel::SizeColumn, 90).option();
    const auto edge = [&](const JobDelegate::Attention &attention) {
        delegate.setAttention(attention);
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, JobModel::SizeColumn));
        return image.pixelColor(45, 0);
    };
    QCOMPARE(edge({-1, 0, 0, true}), tones.accent);
    QVERIFY(edge({-1, 0, 0, false}) != tones.accent);
    QVERIFY(edge({-1, 1, 1, true}) != tones.accent);
    QCOMPARE(edge({0, -1, -1, false}), tones.hover);
}

void JobDelegateTest::aScreenOfRowsIsPaintedQuickly()
{
    const Cell name(JobModel::NameColumn, 420);
    const Cell progress(JobModel::ProgressColumn, 220);
    const Cell size(JobModel::SizeColumn, 90);
    QImage image(420, JobDelegate::rowHeight(name.option().font), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const JobDelegate delegate;
    JobSnapshot job = snapshot(JobState::Transferring, 500, 1'000);
    const auto paintScreen = [&] {
        for (int row = 0; row < 14; ++row) { // of a window 760 high
            job.bytesPerSecond = 1'000'000.0 + row;
            delegate.paintContent(&painter, name.option(), JobModel::NameColumn, job);
            delegate.paintContent(&painter, progress.option(), JobModel::ProgressColumn, job);
            for (const int column : {JobModel::SizeColumn, JobModel::SpeedColumn, JobModel::TimeLeftColumn})
                delegate.paintContent(&painter, size.option(), column, job);
        }
    };
    paintScreen(); // fonts are loaded with the first one
    QElapsedTimer timer;
    timer.start();
    constexpr int Screens = 50;
    for (int i = 0; i < Screens; ++i)
        paintScreen();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6 / Screens;
    qInfo("a screen of rows: %.2f ms", milliseconds);
    QVERIFY2(milliseconds < 20, "painting a screen takes more than ten times what it should");
}

QTEST_MAIN(JobDelegateTest)
#include "tst_jobdelegate.moc"
