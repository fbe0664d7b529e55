#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/details/partspage.h"
#include "ui/details/segmentmap.h"
#include "ui/tones.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 400'000; // bytes a second of each connection

/// Counts how often a widget paints itself.
class Paints : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

PartView part(qint64 first, qint64 end, qint64 received)
{
    return {{first, end}, received, 1000, u"example.org"_s, false};
}

} // namespace

/// The page of what is there of a file and who fetches the rest, and its map.
class tst_PartsPage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
        m_tabs = m_harness->find<DetailPane>("detailTabs");
        m_tabs->setCurrentWidget(page());
    }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_harness.reset();
    }

    void withoutASelectionItSaysWhatToSelect();
    void anUploadHasNoMap();
    void whatHasNotBegunIsSaid();
    void everyConnectionHasItsRow();
    void itMovesOnlyWhileItIsSeenAndTheTransferRuns();
    void aPausedFileShowsWhatIsKept();
    void aWholeFileIsFull();
    void anEmptyFileIsSaid();
    void theChosenFileIsKeptInAnotherLanguage();
    void anotherTransferBeginsWithTheFileUnderWay();

    void theMapSaysWhatIsWhere();
    void theMapIsNotPaintedAgainForTheSame();
    void whatIsThereLooksLikeNothingElse();
    void theMapRunsAsOneReads();
    void aPartKeepsItsNumberWhileOthersEnd();
    void anEdgeGlidesToWhereItIs();
    void manySpansAreOneColumn();

private:
    [[nodiscard]] PartsPage *page() const { return m_harness->find<PartsPage>("partsPage"); }
    [[nodiscard]] SegmentMap *map() const { return m_harness->find<SegmentMap>("segmentMap"); }
    [[nodiscard]] QTreeWidget *table() const { return m_harness->find<QTreeWidget>("partsTable"); }
    [[nodiscard]] QComboBox *files() const { return m_harness->find<QComboBox>("partsFile"); }
    [[nodiscard]] QString sentence() const { return m_harness->find<QLabel>("partsSentence")->text(); }
    Job *show(Job *job)
    {
        m_harness->select({job->id()});
        return job;
    }
    /// By so many connections.
    Job *divided(int connections)
    {
        TestServer::ResourceOptions options;
        options.bytesPerSecond = Slow;
        m_harness->server.publishGenerated(u"/big.iso"_s, 64 * MiB, 1, options);
        JobSpec spec;
        spec.connections = connections;
        spec.files = {{m_harness->server.url(u"/big.iso"_s), m_harness->folder(u"downloads"_s), false}};
        return show(m_harness->queue->add(spec).job);
    }
    Job *several()
    {
        Job *job = m_harness->download(u"a.bin"_s, 1000, 0, false);
        (void)job->addFiles({{m_harness->server.url(u"/b.bin"_s), m_harness->folder(u"downloads"_s)}});
        return show(job);
    }
    std::unique_ptr<UiHarness> m_harness;
    DetailPane *m_tabs = nullptr;
};

void tst_PartsPage::withoutASelectionItSaysWhatToSelect()
{
    QCOMPARE(sentence(), u"Select one download to see its parts."_s);
    QVERIFY(!map()->isVisible());
    QVERIFY(!files()->isVisible());
    QVERIFY(!page()->isMoving());
}

void tst_PartsPage::anUploadHasNoMap()
{
    show(m_harness->upload(u"up.bin"_s, 1000, false));
    QTRY_COMPARE(sentence(), u"Only downloads have a map of their parts."_s);
    QVERIFY(!map()->isVisible());
}

void tst_PartsPage::whatHasNotBegunIsSaid()
{
    show(m_harness->download(u"later.bin"_s, 1000, 0, false));
    QTRY_COMPARE(sentence(), u"Nothing of this file is there."_s);
    QVERIFY(!map()->isVisible());
}

void tst_PartsPage::everyConnectionHasItsRow()
{
    const Job *job = divided(3);
    QTRY_COMPARE(table()->topLevelItemCount(), 3);
    QTRY_VERIFY(sentence().startsWith(u"3 connections, "_s));
    QCOMPARE(map()->accessibleDescription(), sentence());
    QVERIFY(!map()->accessibleName().isEmpty());
    const QList<PartView> parts = job->parts(0);
    for (int row = 0; row < 3; ++row) {
        const QTreeWidgetItem *item = table()->topLevelItem(row);
        QVERIFY(item->text(0).contains(m_harness->server.url(u"/"_s).host()));
        QVERIFY(!item->icon(0).isNull());
        QVERIFY(!item->text(2).isEmpty());
    }
    QVERIFY(table()->topLevelItem(0)->text(1).startsWith(u"0 "_s));
    QTRY_VERIFY(table()->topLevelItem(1)->text(3).contains(u"KiB/s"_s));
    QVERIFY(parts.size() == 3 && map()->numbers().size() == 3);
}

void tst_PartsPage::itMovesOnlyWhileItIsSeenAndTheTransferRuns()
{
    Job *job = divided(2);
    QTRY_VERIFY(page()->isMoving());
    const Paints paints(map());
    QTRY_VERIFY(paints.count > 2);
    m_tabs->setCurrentIndex(0);
    QVERIFY(!page()->isMoving());
    m_tabs->setCurrentWidget(page());
    QVERIFY(page()->isMoving());
    m_harness->window->showMinimized();
    QTRY_VERIFY(!page()->isMoving());
    m_harness->window->showNormal();
    QTRY_VERIFY(page()->isMoving());
    (void)job->suspend();
    QTRY_VERIFY(!page()->isMoving());
}

void tst_PartsPage::aPausedFileShowsWhatIsKept()
{
    Job *job = divided(2);
    QTRY_VERIFY(job->record().progress.value(0).transferred > 100'000);
    (void)job->suspend();
    QTRY_VERIFY(job->present(0).isEmpty());
    QTRY_VERIFY(sentence().startsWith(u"Not being fetched now, "_s));
    QVERIFY(map()->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(map()->textAt(map()->width() - 2).endsWith(u": not there yet"_s));
}

void tst_PartsPage::aWholeFileIsFull()
{
    const Job *job = show(m_harness->download(u"whole.bin"_s, 100'000));
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_COMPARE(sentence(), u"The whole file is there."_s);
    QCOMPARE(map()->textAt(map()->width() - 2).section(u' ', -1), u"there"_s);
    QVERIFY(!page()->isMoving());
}

void tst_PartsPage::anEmptyFileIsSaid()
{
    const Job *job = show(m_harness->download(u"empty.bin"_s, 0));
    QTRY_COMPARE(job->state(), JobState::Acknowledged);
    QTRY_COMPARE(sentence(), u"The file is empty."_s);
}

void tst_PartsPage::theChosenFileIsKeptInAnotherLanguage()
{
    several();
    QTRY_VERIFY(files()->isVisible());
    QCOMPARE(files()->count(), 3);
    const QString before = files()->itemText(0);
    files()->setCurrentIndex(2);
    m_harness->languages.choose(u"de"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCOMPARE(files()->currentIndex(), 2);
    QCOMPARE(files()->currentText(), u"b.bin"_s);
    QVERIFY(files()->itemText(0) != before);
    m_harness->languages.choose(u"en"_s);
}

void tst_PartsPage::anotherTransferBeginsWithTheFileUnderWay()
{
    Job *first = several();
    new QAbstractItemModelTester(files()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 files()->model());
    QTRY_VERIFY(files()->isVisible());
    files()->setCurrentIndex(2);
    (void)first->addFiles({{m_harness->server.url(u"/c.bin"_s), m_harness->folder(u"downloads"_s)}});
    QTRY_COMPARE(files()->count(), 4);
    QCOMPARE(files()->currentIndex(), 2);
    show(m_harness->download(u"one.bin"_s, 1000, 0, false));
    QTRY_VERIFY(!files()->isVisible());
    show(first);
    QTRY_VERIFY(files()->isVisible());
    QCOMPARE(files()->currentIndex(), 0);
}

void tst_PartsPage::theMapSaysWhatIsWhere()
{
    SegmentMap one;
    one.resize(102, 30); // a column is a byte
    one.setMap(100, {{0, 25}}, {part(20, 60, 5)});
    QCOMPARE(one.textAt(1), u"Bytes 0 to 0: there"_s);
    QVERIFY(one.textAt(41).startsWith(u"Bytes 40 to 40: being fetched from "_s));
    QCOMPARE(one.textAt(100), u"Bytes 99 to 99: not there yet"_s);
    one.setMap(1000, {{0, 5}}, {});
    QCOMPARE(one.textAt(1), u"Bytes 0 to 9: partly there"_s);
    one.setMap(-1, {}, {});
    QCOMPARE(one.textAt(1), QString());
}

void tst_PartsPage::theMapIsNotPaintedAgainForTheSame()
{
    SegmentMap one;
    one.resize(102, 30);
    one.show();
    QVERIFY(QTest::qWaitForWindowExposed(&one));
    one.setMap(100'000'000, {{0, 25'300'000}}, {});
    QCoreApplication::processEvents();
    const Paints paints(&one);
    one.setMap(100'000'000, {{0, 25'300'100}}, {}); // no pixel's worth
    QCoreApplication::processEvents();
    QCOMPARE(paints.count, 0);
    one.setMap(100'000'000, {{0, 27'000'000}}, {});
    QTRY_COMPARE(paints.count, 1);
}

void tst_PartsPage::whatIsThereLooksLikeNothingElse()
{
    SegmentMap one;
    one.resize(102, 30);
    one.setMap(100, {{0, 30}}, {part(30, 60, 0)});
    const QImage image = one.grab().toImage();
    const Tones tones = Tones::of(one.palette());
    const auto coloursOf = [&image](int from, int to) {
        QSet<QRgb> colours;
        for (int x = from; x < to; ++x) {
            for (int y = 2; y < 28; ++y)
                colours.insert(image.pixel(x, y));
        }
        return colours;
    };
    QCOMPARE(coloursOf(2, 29), QSet<QRgb>{tones.accent.rgb()});
    QVERIFY(coloursOf(33, 58).size() > 1); // hatched: to be seen without colours
    QCOMPARE(coloursOf(63, 98), QSet<QRgb>{tones.track.rgb()});
}

void tst_PartsPage::theMapRunsAsOneReads()
{
    SegmentMap one;
    one.resize(102, 30);
    one.setLayoutDirection(Qt::RightToLeft);
    one.setMap(100, {{0, 30}}, {});
    const QImage image = one.grab().toImage();
    const Tones tones = Tones::of(one.palette());
    QCOMPARE(image.pixel(98, 15), tones.accent.rgb());
    QCOMPARE(image.pixel(3, 15), tones.track.rgb());
    QCOMPARE(one.textAt(100), u"Bytes 0 to 0: there"_s);
}

void tst_PartsPage::aPartKeepsItsNumberWhileOthersEnd()
{
    SegmentMap one;
    one.setMap(100, {}, {part(0, 20, 0), part(20, 40, 0), part(40, 60, 0)});
    QCOMPARE(one.numbers(), (QList<int>{0, 1, 2}));
    one.setMap(100, {}, {part(20, 40, 3), part(40, 50, 5)});
    QCOMPARE(one.numbers(), (QList<int>{1, 2}));
    one.setMap(100, {}, {part(20, 40, 3), part(40, 50, 5), part(50, 60, 0)});
    QCOMPARE(one.numbers(), (QList<int>{1, 2, 0}));
}

void tst_PartsPage::anEdgeGlidesToWhereItIs()
{
    SegmentMap one;
    one.resize(102, 30);
    one.setMap(100, {{0, 10}}, {part(0, 100, 10)});
    QVERIFY(one.textAt(10).endsWith(u": there"_s)); // the first time at once
    const auto frame = [&one] {
        one.setMap(100, {{0, 80}}, {part(0, 100, 80)});
        return one.textAt(80).endsWith(u": there"_s);
    };
    QVERIFY(!frame());
    QTRY_VERIFY(frame());
    QVERIFY(!one.textAt(81).endsWith(u": there"_s));
}

void tst_PartsPage::manySpansAreOneColumn()
{
    SegmentMap one;
    one.resize(102, 30);
    QList<ByteSpan> present;
    for (qint64 i = 0; i < 10'000; ++i)
        present.append({i * 100, i * 100 + 50});
    one.setMap(1'000'000, present, {});
    QCOMPARE(one.textAt(50), u"Bytes 490,000 to 499,999: partly there"_s);
}

QTEST_MAIN(tst_PartsPage)
#include "tst_partspage.moc"
