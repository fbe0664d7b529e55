#include "tests/ui/uiharness.h"
#include "ui/details/detailpane.h"
#include "ui/details/elidedlabel.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dropoverlay.h"
#include "ui/emptystate.h"
#include "ui/filterpane.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/messagebar.h"
#include "ui/summarybar.h"
#include "ui/transferlist.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Ferry;

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Slow = 200'000;

class PaintCounter : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

/// Takes the place of the desktop's programs.
class OpenedFiles : public QObject
{
    Q_OBJECT
public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList names;
public slots:
    void open(const QUrl &url) { names.append(url.fileName()); }
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_harness = std::make_unique<UiHarness>();
        QVERIFY(m_harness->show());
    }
    void cleanup() { m_harness.reset(); }

    void anEmptyWindowSaysHowToBegin();
    void aTransferIsAddedWithClicksAndIsThenSelected();
    void theFilterPaneCounts();
    void aFilterShowsOnlyItsGroupAndAnEmptyOneOffersAll();
    void sectionsOfTheFilterPaneNarrowTogether();
    void theFilterPaneIsUsedWithTheKeyboard();
    void aFoldedSectionStaysFolded();
    void controlAndADigitChooseAGroup();
    void theSearchFindsNamesAndClearsWithShowAll();
    void theSearchIsLeftByKeys();
    void sortingByNameAndBack();
    void aDroppedLinkOpensTheDownloadDialog();
    void aDroppedFileOpensTheUploadDialog();
    void controlVAddsFromTheClipboard();
    void controlVInTheSearchFieldPastesThere();
    void f6GoesThroughThePanes();
    void f9AndAltReturnShowAndHidePanes();
    void theLookSurvivesARestart();
    void theToolbarCannotBeMovedOrHidden();
    void noWindowIsTooNarrowForTheToolbar();
    void aNarrowToolbarHasIconsAndTellsTheirNames();
    void theToolbarHasTheOrderOfTheMenus();
    void theMenuBarCanBeHiddenAndIsBehindTheButton();
    void compactRowsAreSwitchedLiveAndRemembered();
    void theFocusIsSeenAfterAKey();
    void shiftF10OpensTheMenuOfTheCurrentRow();
    void aPanePushedTogetherIsClosed();
    void tagsAreCountedAndFilteredBy();
    void aRowThatCountsDownIsPaintedAnew();
    void pendingCleanupsAreLinkedFromTheBottom();
    void newsOfTheDatabaseIsABarAndNotABox();
    void aNarrowWindowKeepsNamesReadable();
    void everyControlHasANameForScriptsAndForReaders();
    void theContextMenuHasTheToolbarsOrder();
    void theTitleCountsWhatRuns();
    void theRoomOnTheDiskIsSaid();
    void whatIsDraggedOverItIsToldWhatItWouldBecome();
    void aboutSaysVersionAndLicence();
    void returnOpensAFinishedFileAndElseTheDetails();
    void aNewWindowFitsOnTheScreen();

private:
    [[nodiscard]] TransferList *list() const { return m_harness->find<TransferList>("transferList"); }
    [[nodiscard]] FilterPane *pane() const { return m_harness->find<FilterPane>("filterPane"); }
    /// The number that is shown beside an entry of the pane.
    [[nodiscard]] QString countOf(const QString &name) const;
    [[nodiscard]] QModelIndex entryOf(const QString &name) const;
    void clickEntry(const QString &name) const;
    std::unique_ptr<UiHarness> m_harness;
};

QString tst_MainWindow::countOf(const QString &name) const
{
    const QModelIndex index = entryOf(name);
    return index.isValid() ? index.data(Qt::AccessibleTextRole).toString().section(u": "_s, -1)
                           : u"no such entry"_s;
}

QModelIndex tst_MainWindow::entryOf(const QString &name) const
{
    const QAbstractItemModel *entries = pane()->model();
    return entries
        ->match(entries->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

void tst_MainWindow::clickEntry(const QString &name) const
{
    QTest::mouseClick(pane()->viewport(), Qt::LeftButton, {}, pane()->visualRect(entryOf(name)).center());
}

void tst_MainWindow::anEmptyWindowSaysHowToBegin()
{
    auto *empty = m_harness->find<EmptyState>("emptyState");
    QVERIFY(empty->isVisible());
    QCOMPARE(m_harness->find<QLabel>("emptyTitle")->text(), u"No transfers yet"_s);
    UiHarness::click(empty, "emptyAddDownload");
    QVERIFY(m_harness->dialog<AddDownloadDialog>());
}

void tst_MainWindow::aTransferIsAddedWithClicksAndIsThenSelected()
{
    m_harness->server.publishGenerated(u"/added.bin"_s, 50 * MiB, 1, {});
    m_harness->server.setThrottle(Slow, 0);
    m_harness->clickTool("actionAddDownload");
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QVERIFY(dialog);
    auto *links = dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s);
    QTest::keyClicks(links, m_harness->server.url(u"/added.bin"_s).toString());
    UiHarness::click(dialog, "okButton");
    QCOMPARE(m_harness->queue->jobs().size(), 1);
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    QTRY_COMPARE(list()->selectedIds(), QList<JobId>{m_harness->queue->jobs().first()->id()});
    QVERIFY(list()->isVisible());
    QTRY_COMPARE(m_harness->queue->jobs().first()->state(), JobState::Transferring);
}

void tst_MainWindow::theFilterPaneCounts()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    (void)m_harness->download(u"two.bin"_s, MiB, 0, false);
    Job *ended = m_harness->download(u"three.bin"_s, 1000);
    QTRY_COMPARE(ended->state(), JobState::Acknowledged);
    QTRY_COMPARE(countOf(u"All"_s), u"3"_s);
    QTRY_COMPARE(countOf(u"Paused"_s), u"2"_s);
    QTRY_COMPARE(countOf(u"Completed"_s), u"1"_s);
    QCOMPARE(countOf(u"Downloads"_s), u"3"_s);
    QCOMPARE(countOf(u"Uploads"_s), u"0"_s);
}

void tst_MainWindow::aFilterShowsOnlyItsGroupAndAnEmptyOneOffersAll()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    clickEntry(u"Problems"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 0);
    auto *empty = m_harness->find<EmptyState>("emptyState");
    QVERIFY(empty->isVisible());
    QCOMPARE(m_harness->find<QLabel>("emptyTitle")->text(), u"No transfers under “Problems”"_s);
    UiHarness::click(empty, "emptyShowAll");
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    QVERIFY(list()->isVisible());
}

void tst_MainWindow::sectionsOfTheFilterPaneNarrowTogether()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    Job *ended = m_harness->download(u"two.bin"_s, 1000);
    QTRY_COMPARE(ended->state(), JobState::Acknowledged);
    QTRY_COMPARE(countOf(u"Completed"_s), u"1"_s);
    clickEntry(u"Downloads"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 2);
    clickEntry(u"Completed"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    QCOMPARE(m_harness->filter().direction(), std::optional(Direction::Download));
    QCOMPARE(pane()->chosenName(), u"Completed · Downloads"_s);
    clickEntry(u"Completed"_s); // again: it is taken back
    QTRY_COMPARE(m_harness->filter().rowCount(), 2);
    clickEntry(u"Uploads"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 0);
    UiHarness::click(m_harness->find<EmptyState>("emptyState"), "emptyShowAll");
    QVERIFY(!m_harness->filter().isFiltering());
}

void tst_MainWindow::theFilterPaneIsUsedWithTheKeyboard()
{
    pane()->setFocus();
    pane()->setCurrentIndex(entryOf(u"All"_s));
    QTest::keyClick(pane(), Qt::Key_Down);
    QCOMPARE(m_harness->filter().group(), StateGroup::All); // moving chooses nothing
    QTest::keyClick(pane(), Qt::Key_Space);
    QCOMPARE(m_harness->filter().group(), StateGroup::Active);
    QVERIFY(pane()->selectionModel()->isSelected(entryOf(u"Active"_s)));
    pane()->setCurrentIndex(entryOf(u"Uploads"_s));
    QTest::keyClick(pane(), Qt::Key_Return);
    QCOMPARE(m_harness->filter().direction(), std::optional(Direction::Upload));
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(!m_harness->filter().isFiltering());
}

void tst_MainWindow::aFoldedSectionStaysFolded()
{
    clickEntry(u"Uploads"_s);
    clickEntry(u"Direction"_s);
    QVERIFY(!pane()->isExpanded(entryOf(u"Direction"_s)));
    QCOMPARE(m_harness->filter().direction(), std::optional(Direction::Upload));
    QVERIFY(m_harness->show(QSize()));
    QVERIFY(!pane()->isExpanded(entryOf(u"Direction"_s)));
    QVERIFY(pane()->isExpanded(entryOf(u"State"_s)));
    QCOMPARE(m_harness->filter().direction(), std::optional(Direction::Upload));
}

void tst_MainWindow::controlAndADigitChooseAGroup()
{
    QTest::keyClick(m_harness->window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_harness->filter().group(), StateGroup::Paused);
    QTest::keyClick(m_harness->window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_harness->filter().group(), StateGroup::All);
}

void tst_MainWindow::theSearchFindsNamesAndClearsWithShowAll()
{
    (void)m_harness->download(u"apple.bin"_s, MiB, 0, false);
    (void)m_harness->download(u"pear.bin"_s, MiB, 0, false);
    QTRY_COMPARE(m_harness->filter().rowCount(), 2);
    QTest::keyClick(m_harness->window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = m_harness->find<QLineEdit>("searchField");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"pear"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    QTest::keyClicks(search, u"nothing like it"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 0);
    UiHarness::click(m_harness->find<EmptyState>("emptyState"), "emptyShowAll");
    QTRY_COMPARE(m_harness->filter().rowCount(), 2);
    QCOMPARE(search->text(), QString());
}

void tst_MainWindow::theSearchIsLeftByKeys()
{
    Job *job = m_harness->download(u"a.bin"_s, MiB, 0, false);
    QTRY_COMPARE(m_harness->filter().rowCount(), 1);
    auto *search = m_harness->find<QLineEdit>("searchField");
    auto *list = m_harness->find<TransferList>("transferList");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down}) {
        list->clearSelection();
        search->setFocus();
        QTest::keyClick(search, key);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->selectedIds(), QList<JobId>{job->id()});
    }
    search->setFocus();
    QTest::keyClicks(search, u"#"_s);
    QCOMPARE(m_harness->filter().rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_harness->filter().rowCount(), 1);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(list->hasFocus());
}

void tst_MainWindow::sortingByNameAndBack()
{
    (void)m_harness->download(u"b.bin"_s, MiB, 0, false);
    (void)m_harness->download(u"a.bin"_s, MiB, 0, false);
    (void)m_harness->download(u"c.bin"_s, MiB, 0, false);
    QTRY_COMPARE(m_harness->filter().rowCount(), 3);
    const auto names = [this] {
        QStringList result;
        for (int row = 0; row < m_harness->filter().rowCount(); ++row)
            result.append(m_harness->filter().jobAt(row)->name());
        return result;
    };
    const QStringList newestFirst = names();
    const auto click = [this] {
        auto *header = list()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(0) + 20, header->height() / 2));
    };
    click();
    QTRY_COMPARE(names(), (QStringList{u"a.bin"_s, u"b.bin"_s, u"c.bin"_s}));
    click();
    QTRY_COMPARE(names(), (QStringList{u"c.bin"_s, u"b.bin"_s, u"a.bin"_s}));
    click();
    QTRY_COMPARE(names(), newestFirst);
    QCOMPARE(newestFirst.first(), u"c.bin"_s);
}

void tst_MainWindow::aDroppedLinkOpensTheDownloadDialog()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/a.iso"_s), QUrl(u"https://example.org/b.iso"_s)});
    QVERIFY(UiHarness::drop(m_harness->window.get(), data));
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s)->toPlainText(),
             u"https://example.org/a.iso\nhttps://example.org/b.iso"_s);
}

void tst_MainWindow::aDroppedFileOpensTheUploadDialog()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_harness->file(u"mine.bin"_s, 10))});
    QVERIFY(UiHarness::drop(m_harness->window.get(), data));
    QVERIFY(m_harness->dialog<AddUploadDialog>());
    QVERIFY(!m_harness->dialog<AddDownloadDialog>());
}

void tst_MainWindow::controlVAddsFromTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"see https://example.org/clip.iso for it"_s);
    QTest::keyClick(m_harness->window.get(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m_harness->dialog<AddDownloadDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"linksEdit"_s)->toPlainText(),
             u"https://example.org/clip.iso"_s);
}

void tst_MainWindow::controlVInTheSearchFieldPastesThere()
{
    QGuiApplication::clipboard()->setText(u"pear"_s);
    auto *search = m_harness->find<QLineEdit>("searchField");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"pear"_s);
    QVERIFY(!m_harness->dialog<AddDownloadDialog>());
}

void tst_MainWindow::f6GoesThroughThePanes()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    QTRY_VERIFY(list()->isVisible());
    list()->setFocus();
    QSet<QWidget *> seen;
    for (int press = 0; press < 4; ++press) {
        QTest::keyClick(m_harness->window.get(), Qt::Key_F6);
        seen.insert(m_harness->window->focusWidget());
    }
    QCOMPARE(seen.size(), 4);
    QVERIFY(list()->hasFocus());
}

void tst_MainWindow::f9AndAltReturnShowAndHidePanes()
{
    QVERIFY(pane()->isVisible());
    QTest::keyClick(m_harness->window.get(), Qt::Key_F9);
    QVERIFY(!pane()->isVisible());
    auto *details = m_harness->find<DetailPane>("detailTabs");
    QVERIFY(details->isVisible());
    QTest::keyClick(m_harness->window.get(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!details->isVisible());
}

void tst_MainWindow::theLookSurvivesARestart()
{
    m_harness->window->resize(900, 640);
    m_harness->find<QAction>("actionFilterPane")->setChecked(false);
    list()->horizontalHeader()->resizeSection(JobModel::SpeedColumn, 133);
    m_harness->find<QSplitter>("detailSplitter")->setSizes({300, 200});
    const QList<int> sizes = m_harness->find<QSplitter>("detailSplitter")->sizes();
    m_harness->find<DetailPane>("detailTabs")->setCurrentIndex(2);
    pane()->choose(StateGroup::Completed);
    list()->sortByColumn(JobModel::NameColumn, Qt::AscendingOrder);
    QVERIFY(m_harness->show(QSize()));
    QCOMPARE(m_harness->window->size(), QSize(900, 640));
    QVERIFY(!pane()->isVisible());
    QCOMPARE(list()->columnWidth(JobModel::SpeedColumn), 133);
    QCOMPARE(m_harness->find<QSplitter>("detailSplitter")->sizes(), sizes);
    QCOMPARE(m_harness->find<DetailPane>("detailTabs")->currentIndex(), 2);
    QCOMPARE(m_harness->filter().group(), StateGroup::Completed);
    QCOMPARE(m_harness->filter().sortColumn(), int(JobModel::NameColumn));
}

void tst_MainWindow::theToolbarCannotBeMovedOrHidden()
{
    auto *bar = m_harness->find<QToolBar>("toolBar");
    QVERIFY(!bar->isMovable());
    QVERIFY(!bar->isFloatable());
    QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(m_harness->window->contextMenuPolicy(), Qt::PreventContextMenu);
}

void tst_MainWindow::noWindowIsTooNarrowForTheToolbar()
{
    m_harness->window->resize(300, 300);
    QCoreApplication::processEvents();
    auto *bar = m_harness->find<QToolBar>("toolBar");
    for (const char *name :
         {"actionAddDownload", "actionAddUpload", "actionResume", "actionPause", "actionCancelTransfer"}) {
        const QWidget *button = bar->widgetForAction(m_harness->action(name));
        QVERIFY2(button->isVisible() && bar->rect().contains(button->geometry()), name);
        QVERIFY2(button->width() >= button->sizeHint().width(), name);
    }
    QVERIFY(m_harness->find<QLineEdit>("searchField")->isVisible());
}

void tst_MainWindow::aNarrowToolbarHasIconsAndTellsTheirNames()
{
    auto *bar = m_harness->find<QToolBar>("toolBar");
    auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_harness->action("actionAddDownload")));
    QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    m_harness->window->resize(300, 400);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY2(button->toolTip().contains(u"Add download"_s), qPrintable(button->toolTip()));
    QVERIFY2(button->toolTip().contains(u"Ctrl+N"_s), qPrintable(button->toolTip()));
    m_harness->window->resize(1180, 600);
    QTRY_COMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    auto *up = qobject_cast<QToolButton *>(bar->widgetForAction(m_harness->action("actionMoveUp")));
    QCOMPARE(up->toolButtonStyle(), Qt::ToolButtonIconOnly);
}

void tst_MainWindow::theToolbarHasTheOrderOfTheMenus()
{
    QStringList names;
    for (const QAction *action : m_harness->find<QToolBar>("toolBar")->actions()) {
        if (!action->objectName().isEmpty())
            names.append(action->objectName());
    }
    const QStringList wanted{u"actionAddDownload"_s, u"actionAddUpload"_s,      u"actionResume"_s,
                             u"actionPause"_s,       u"actionCancelTransfer"_s, u"actionMoveUp"_s,
                             u"actionMoveDown"_s};
    QCOMPARE(names, wanted);
}

void tst_MainWindow::theMenuBarCanBeHiddenAndIsBehindTheButton()
{
    QVERIFY(m_harness->window->menuBar()->isVisible());
    QTest::keyClick(m_harness->window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!m_harness->window->menuBar()->isVisible());
    auto *button = m_harness->find<QToolButton>("overflowButton");
    QVERIFY(button->isVisible());
    QCOMPARE(button->menu()->actions().value(0)->menu(),
             m_harness->window->menuBar()->actions().value(0)->menu());
    QVERIFY(m_harness->show(QSize()));
    QVERIFY(!m_harness->window->menuBar()->isVisible());
    QTest::keyClick(m_harness->window.get(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_harness->window->menuBar()->isVisible());
}

void tst_MainWindow::compactRowsAreSwitchedLiveAndRemembered()
{
    QList<JobId> ids;
    for (int i = 0; i < 60; ++i)
        ids.append(m_harness->download(u"file%1.bin"_s.arg(i), MiB, 0, false)->id());
    m_harness->select({ids.at(20), ids.at(22)});
    const int top = list()->rowAt(0);
    const int tall = list()->rowHeight(0);
    QVERIFY(top > 0);
    m_harness->action("actionCompact")->trigger();
    QVERIFY(list()->rowHeight(0) < tall * 2 / 3);
    QCOMPARE(list()->rowAt(0), top);
    QCOMPARE(list()->selectedIds().size(), 2);
    QVERIFY(m_harness->show(QSize()));
    QVERIFY(m_harness->action("actionCompact")->isChecked());
    QVERIFY(list()->rowHeight(0) < tall * 2 / 3);
    m_harness->action("actionCompact")->trigger();
    QCOMPARE(list()->rowHeight(0), tall);
}

void tst_MainWindow::theFocusIsSeenAfterAKey()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    Job *two = m_harness->download(u"two.bin"_s, MiB, 0, false);
    m_harness->select({two->id()});
    pane()->setFocus(Qt::ShortcutFocusReason);
    const auto picture = [this] { return list()->viewport()->grab().toImage(); };
    const QImage without = picture();
    list()->setFocus(Qt::ShortcutFocusReason);
    const QImage with = picture();
    QVERIFY(without != with);
    pane()->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(picture() == without);
}

void tst_MainWindow::shiftF10OpensTheMenuOfTheCurrentRow()
{
    Job *job = m_harness->download(u"one.bin"_s, MiB, 0, false);
    m_harness->select({job->id()});
    QTest::keyClick(list(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = m_harness->find<QMenu>("contextMenu");
    QVERIFY(menu && menu->isVisible());
    const QRect row = list()->visualRect(m_harness->filter().index(0, 0));
    QVERIFY(row.contains(list()->viewport()->mapFromGlobal(menu->pos())));
    menu->close();
}

void tst_MainWindow::aPanePushedTogetherIsClosed()
{
    auto *splitter = m_harness->find<QSplitter>("sideSplitter");
    const int width = pane()->width();
    splitter->setSizes({0, splitter->width()});
    emit splitter->splitterMoved(0, 1);
    QVERIFY(!pane()->isVisible());
    QVERIFY(!m_harness->action("actionFilterPane")->isChecked());
    QTest::keyClick(m_harness->window.get(), Qt::Key_F9);
    QVERIFY(pane()->isVisible());
    QTRY_VERIFY(pane()->width() >= width / 2);
}

void tst_MainWindow::tagsAreCountedAndFilteredBy()
{
    const QModelIndex head = entryOf(u"Tags"_s);
    QVERIFY(pane()->isRowHidden(head.row(), {}));
    JobChange change;
    change.tags = QStringList{u"work"_s, u"archive"_s};
    QCOMPARE(m_harness->download(u"one.bin"_s, MiB, 0, false)->change(change), Outcome::Ok);
    change.tags = QStringList{u"Work"_s};
    QCOMPARE(m_harness->download(u"two.bin"_s, MiB, 0, false)->change(change), Outcome::Ok);
    (void)m_harness->download(u"three.bin"_s, MiB, 0, false);
    QTRY_COMPARE(countOf(u"work"_s), u"2"_s);
    QCOMPARE(countOf(u"archive"_s), u"1"_s);
    QVERIFY(!pane()->isRowHidden(head.row(), {}));
    clickEntry(u"work"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 2);
    QCOMPARE(pane()->chosenName(), u"work"_s);
    clickEntry(u"work"_s);
    QTRY_COMPARE(m_harness->filter().rowCount(), 3);
}

void tst_MainWindow::aRowThatCountsDownIsPaintedAnew()
{
    m_harness->server.addFault(TestServer::Fault::replyStatus(503, {{"Retry-After", "40"}}).always());
    Job *job = m_harness->download(u"later.bin"_s, 1000);
    QTRY_COMPARE(job->state(), JobState::TransientError);
    QTRY_VERIFY(m_harness->filter().rowOf(job->id()) >= 0);
    QTRY_VERIFY(list()->isVisible());
    PaintCounter painted;
    list()->viewport()->installEventFilter(&painted);
    QTRY_VERIFY(painted.count >= 2); // nothing else moves
}

void tst_MainWindow::pendingCleanupsAreLinkedFromTheBottom()
{
    m_harness->serveTus();
    m_harness->server.setThrottle(0, Slow);
    m_harness->server.addFault(TestServer::Fault::holdAnswer().on("DELETE"));
    Job *job = m_harness->upload(u"mine.bin"_s, 50 * MiB);
    QTRY_COMPARE(job->state(), JobState::Transferring);
    QSignalSpy held(&m_harness->server, &TestServer::LoopbackServer::answerHeld);
    (void)job->cancel();
    QTRY_COMPARE(held.count(), 1);
    auto *link = m_harness->find<QToolButton>("cleanupsLink");
    QTRY_VERIFY(link->isVisible());
    QCOMPARE(link->text(), SummaryBar::tr("%Ln clean-up(s) pending", nullptr, 1));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_harness->filter().group(), StateGroup::CleaningUp);
    QCOMPARE(m_harness->filter().rowCount(), 1);
    QCOMPARE(m_harness->find<DetailPane>("detailTabs")->currentIndex(), 4);
    m_harness->server.releaseHeld();
    QTRY_VERIFY(!link->isVisible());
}

void tst_MainWindow::newsOfTheDatabaseIsABarAndNotABox()
{
    auto *bar = m_harness->find<MessageBar>("newsBar");
    QVERIFY(!bar->isVisible());
    emit m_harness->queue->storeFailed(u"disk I/O error"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"disk I/O error"_s));
    QVERIFY(!QApplication::activeModalWidget());
    emit m_harness->queue->storeFailed({});
    QVERIFY(!bar->isVisible());
    m_harness->window->showDatabaseMovedAside(u"/tmp/ferry.damaged"_s);
    QVERIFY(bar->text().contains(u"/tmp/ferry.damaged"_s));
    UiHarness::click(bar, "messageClose");
    QVERIFY(!bar->isVisible());
}

void tst_MainWindow::aNarrowWindowKeepsNamesReadable()
{
    (void)m_harness->download(u"one.bin"_s, MiB, 0, false);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!list()->isColumnHidden(JobModel::SizeColumn));
    m_harness->window->resize(700, 480);
    QTRY_VERIFY(list()->isColumnHidden(JobModel::SizeColumn));
    QVERIFY(!list()->isColumnHidden(JobModel::ProgressColumn));
    QTRY_VERIFY(list()->columnWidth(JobModel::NameColumn) >= list()->fontMetrics().averageCharWidth() * 20);
    m_harness->window->resize(1400, 700);
    QTRY_VERIFY(!list()->isColumnHidden(JobModel::SizeColumn));
}

void tst_MainWindow::everyControlHasANameForScriptsAndForReaders()
{
    for (const QAction *action :
         m_harness->window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->menu() || action->isSeparator())
            continue;
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->objectName()));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(keys.isEmpty() || action->toolTip().contains(keys), qPrintable(action->toolTip()));
    }
    for (QWidget *widget : m_harness->window->findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        if (!control || qobject_cast<QMenuBar *>(widget) || widget->objectName().startsWith("qt_"_L1))
            continue;
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                           qobject_cast<QLabel *>(widget) || widget->objectName() == "overviewPage"_L1;
        QVERIFY2(named, qPrintable(widget->objectName() + u' ' +
                                   QLatin1StringView(widget->metaObject()->className())));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void tst_MainWindow::theContextMenuHasTheToolbarsOrder()
{
    Job *job = m_harness->download(u"one.bin"_s, MiB, 0, false);
    m_harness->select({job->id()});
    const QPoint at = list()->visualRect(m_harness->filter().index(0, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(list()->viewport(), &event);
    auto *menu = m_harness->find<QMenu>("contextMenu");
    QVERIFY(menu && menu->isVisible());
    QStringList names;
    for (const QAction *action : menu->actions())
        names.append(action->objectName());
    QVERIFY(names.indexOf(u"actionResume"_s) < names.indexOf(u"actionPause"_s));
    QVERIFY(names.indexOf(u"actionPause"_s) < names.indexOf(u"actionCancelTransfer"_s));
    QVERIFY(names.contains(u"actionCopyLink"_s) && names.contains(u"actionDetails"_s));
    menu->close();
}

void tst_MainWindow::theTitleCountsWhatRuns()
{
    QCOMPARE(m_harness->window->windowTitle(), u"Ferry"_s);
    (void)m_harness->download(u"slow.bin"_s, 50 * MiB, Slow);
    QTRY_COMPARE(m_harness->window->windowTitle(), u"1 active – Ferry"_s);
}

void tst_MainWindow::theRoomOnTheDiskIsSaid()
{
    auto *space = m_harness->find<ElidedLabel>("freeSpace");
    QTRY_VERIFY(space->fullText().contains(u"free in"_s));
    QVERIFY2(space->fullText().endsWith(m_harness->settings->downloadFolder.get()),
             qPrintable(space->fullText()));
}

void tst_MainWindow::whatIsDraggedOverItIsToldWhatItWouldBecome()
{
    auto *overlay = m_harness->find<QWidget>("dropOverlay");
    const auto *text = m_harness->find<QLabel>("dropText");
    QVERIFY(!overlay->isVisible());
    QMimeData data;
    data.setText(u"http://127.0.0.1/a.iso"_s);
    MainWindow *window = m_harness->window.get();
    QDragEnterEvent link(window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &link);
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->geometry(), window->rect());
    QCOMPARE(text->text(), DropOverlay::tr("Drop to download %Ln link(s)", nullptr, 1));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window, &leave);
    QVERIFY(!overlay->isVisible());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_harness->file(u"mine.bin"_s, 10))});
    QDragEnterEvent file(window->rect().center(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &file);
    QCOMPARE(text->text(), DropOverlay::tr("Drop to upload %Ln file(s)", nullptr, 1));
    QVERIFY(UiHarness::drop(window, files));
    QVERIFY(!overlay->isVisible());
}

void tst_MainWindow::aboutSaysVersionAndLicence()
{
    m_harness->action("actionAbout")->trigger();
    auto *box = m_harness->dialog<QMessageBox>();
    QVERIFY(box);
    QVERIFY(box->text().contains(QLatin1StringView(FERRY_VERSION)));
    QVERIFY(box->informativeText().contains(u"MIT"_s));
    QVERIFY(!box->iconPixmap().isNull());
    QVERIFY(!m_harness->window->windowIcon().isNull());
    box->close();
}

void tst_MainWindow::returnOpensAFinishedFileAndElseTheDetails()
{
    OpenedFiles opened;
    Job *paused = m_harness->download(u"paused.bin"_s, MiB, 0, false);
    Job *done = m_harness->download(u"done.bin"_s, 1000);
    QTRY_COMPARE(done->state(), JobState::Acknowledged);
    auto *details = m_harness->find<DetailPane>("detailTabs");
    m_harness->action("actionDetails")->setChecked(false);
    m_harness->select({done->id()});
    QTest::keyClick(m_harness->find<TransferList>("transferList"), Qt::Key_Return);
    QCOMPARE(opened.names, QStringList{u"done.bin"_s});
    QVERIFY(!details->isVisible());
    m_harness->select({paused->id()});
    QTest::keyClick(m_harness->find<TransferList>("transferList"), Qt::Key_Return);
    QVERIFY(details->isVisible());
    QCOMPARE(opened.names.size(), 1);
}

void tst_MainWindow::aNewWindowFitsOnTheScreen()
{
    const QSize screen = m_harness->window->screen()->availableSize();
    m_harness->hide();
    m_harness->settings->geometry.set({});
    MainWindow fresh(*m_harness->queue, *m_harness->settings, m_harness->languages);
    // With something around it, which is the window manager's.
    QVERIFY(fresh.height() < screen.height() && fresh.width() < screen.width());
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
