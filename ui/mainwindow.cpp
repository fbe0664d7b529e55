#include "ui/mainwindow.h"

#include "ui/details/detailpane.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/adduploaddialog.h"
#include "ui/dialogs/leftoversdialog.h"
#include "ui/emptystate.h"
#include "ui/filterpane.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/jobactions.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/languages.h"
#include "ui/messagebar.h"
#include "ui/mimelinks.h"
#include "ui/motion.h"
#include "ui/progressannouncer.h"
#include "ui/queueactions.h"
#include "ui/settings.h"
#include "ui/summarybar.h"
#include "ui/tones.h"
#include "ui/transferlist.h"
#include "ui/waysin.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Ferry
{

MainWindow::MainWindow(JobQueue &queue, Settings &settings, Languages &languages, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_languages(languages)
    , m_model(new JobModel(queue, this))
    , m_filter(new JobFilter(*m_model, this))
    , m_filterPane(new FilterPane(*m_filter, this))
    , m_list(new TransferList(*m_filter, settings, this))
    , m_empty(new EmptyState(this))
    , m_details(new DetailPane(queue, this))
    , m_waysIn(new WaysIn(settings, this))
    , m_news(new MessageBar(this))
    , m_summary(new SummaryBar(queue, settings, this))
    , m_announcer(new ProgressAnnouncer(queue, settings, this))
    , m_jobActions(new JobActions(queue, settings, m_list, this))
    , m_queueActions(new QueueActions(queue, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(Icons::application());
    setAcceptDrops(true);
    // The toolbar's own menu could hide it.
    setContextMenuPolicy(Qt::PreventContextMenu);
    makeActions();
    buildCentre();
    buildToolBar();
    buildMenus();
    connectParts();
    followSettings();
    Motion::follow(m_settings.reducesMotion, this);
    retranslate();
    restoreLook();
    chooseListOrEmpty();
    m_stack->currentWidget()->setFocus();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::make(const QString &name, const QString &icon, const QKeySequence &keys,
                          void (MainWindow::*slot)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    action->setShortcut(keys);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    m_addDownload = make(u"actionAddDownload"_s, {}, Qt::CTRL | Qt::Key_N, &MainWindow::addDownload);
    m_addUpload = make(u"actionAddUpload"_s, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_N, &MainWindow::addUpload);
    m_paste = make(u"actionPaste"_s, u"paste"_s, Qt::CTRL | Qt::Key_V, &MainWindow::addFromClipboard);
    m_watchClipboard = make(u"actionWatchClipboard"_s, {}, {}, nullptr);
    m_watchClipboard->setCheckable(true);
    connect(m_watchClipboard, &QAction::triggered, this,
            [this](bool on) { m_settings.watchesClipboard.set(on); });
    m_history = make(u"actionHistory"_s, u"history"_s, Qt::CTRL | Qt::Key_H, &MainWindow::showHistory);
    m_leftovers = make(u"actionLeftovers"_s, u"cleanup"_s, {}, &MainWindow::showLeftovers);
    m_settingsAction =
        make(u"actionSettings"_s, u"settings"_s, Qt::CTRL | Qt::Key_Comma, &MainWindow::showSettings);
    m_quit = make(u"actionQuit"_s, u"quit"_s, Qt::CTRL | Qt::Key_Q, nullptr);
    m_find = make(u"actionFind"_s, u"search"_s, Qt::CTRL | Qt::Key_F, &MainWindow::find);
    m_showFilter = make(u"actionFilterPane"_s, {}, Qt::Key_F9, nullptr);
    m_showDetails = make(u"actionDetails"_s, {}, Qt::ALT | Qt::Key_Return, nullptr);
    m_nextPane = make(u"actionNextPane"_s, {}, Qt::Key_F6, &MainWindow::nextPane);
    m_previousPane = make(u"actionPreviousPane"_s, {}, Qt::SHIFT | Qt::Key_F6, &MainWindow::previousPane);
    m_compact = make(u"actionCompact"_s, {}, {}, nullptr);
    m_showMenuBar = make(u"actionMenuBar"_s, {}, Qt::CTRL | Qt::Key_M, nullptr);
    m_about = make(u"actionAbout"_s, u"info"_s, {}, &MainWindow::showAbout);
    m_addDownload->setIcon(Icons::get(u"download"_s, [](const QPalette &p) { return Tones::of(p).accent; }));
    m_addUpload->setIcon(Icons::get(u"upload"_s, [](const QPalette &p) { return Tones::of(p).upload; }));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    for (QAction *toggle : {m_showFilter, m_showDetails, m_compact, m_showMenuBar})
        toggle->setCheckable(true);
    connect(m_compact, &QAction::toggled, m_list, &TransferList::setCompact);
    connect(m_showMenuBar, &QAction::toggled, this, [this](bool on) { menuBar()->setVisible(on); });
    connect(m_showFilter, &QAction::toggled, m_filterPane, &QWidget::setVisible);
    connect(m_showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    for (int group = 0; group < StateGroupCount; ++group) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + group)), this);
        connect(key, &QShortcut::activated, this, [this, group] { showGroup(group); });
    }
}

void MainWindow::connectParts()
{
    connect(m_waysIn, &WaysIn::found, this, &MainWindow::takeFound);
    connect(m_waysIn, &WaysIn::addDownloadRequested, this, &MainWindow::addDownload);
    m_waysIn->pasteByMiddleClick(m_list->viewport());
    m_waysIn->pasteByMiddleClick(m_empty);
    connect(m_list, &TransferList::selectedIdsChanged, this, &MainWindow::followSelection);
    connect(m_list, &TransferList::moveRequested, this,
            [this](const QList<JobId> &ids, JobId before) { (void)m_queue.move(ids, before); });
    for (const auto &signal : {&JobQueue::orderChanged, &JobQueue::waitingChanged})
        connect(&m_queue, signal, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_side, &QSplitter::splitterMoved, this, &MainWindow::takeSplitterMoved);
    connect(m_split, &QSplitter::splitterMoved, this, &MainWindow::takeSplitterMoved);
    connect(m_jobActions, &JobActions::settingsRequested, this, &MainWindow::showQueueRules);
    connect(m_summary, &SummaryBar::limitsRequested, this, &MainWindow::showLimits);
    connect(m_summary, &SummaryBar::startsAgainRequested, this,
            [this] { m_queueActions->setStartsNothing(false); });
    connect(m_list, &TransferList::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] { m_showDetails->setChecked(true); });
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &MainWindow::chooseListOrEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MainWindow::chooseListOrEmpty);
    connect(m_filter, &JobFilter::countsChanged, this, &MainWindow::chooseListOrEmpty);
    connect(m_search, &QLineEdit::textChanged, m_filter, &JobFilter::setText);
    connect(m_empty, &EmptyState::addDownloadRequested, this, &MainWindow::addDownload);
    connect(m_empty, &EmptyState::addUploadRequested, this, &MainWindow::addUpload);
    connect(m_empty, &EmptyState::showAllRequested, this, [this] {
        m_search->clear();
        m_filterPane->showOnly(StateGroup::All);
    });
    connect(m_details, &DetailPane::remedyRequested, m_jobActions, &JobActions::remedy);
    connect(m_list, &TransferList::remedyRequested, m_jobActions, &JobActions::remedy);
    connect(m_summary, &SummaryBar::refreshed, this, &MainWindow::showTitle);
    connect(m_summary, &SummaryBar::problemsRequested, this, [this] { showAllOf(StateGroup::Problems); });
    connect(m_summary, &SummaryBar::cleanupsRequested, this, [this] {
        showAllOf(StateGroup::CleaningUp);
        m_showDetails->setChecked(true);
        m_details->showCleanup();
    });
    connect(m_news, &MessageBar::closed, this, [this] {
        m_movedAside.clear();
        m_leftoverCount = 0;
        showNews();
    });
    connect(m_news, &MessageBar::actionTriggered, this, &MainWindow::showLeftovers);
    connect(&m_queue, &JobQueue::leftoversFound, this, [this](const SearchResult &result) {
        m_leftoverCount = int(result.found.size());
        showNews();
    });
    connect(&m_queue, &JobQueue::storeFailed, this, [this](const QString &detail) {
        m_storeFailure = detail;
        showNews();
    });
}

void MainWindow::restoreLook()
{
    resize(1180, 760);
    restoreGeometry(m_settings.geometry.get());
    m_showFilter->setChecked(m_settings.filterPaneShown.get());
    m_showDetails->setChecked(m_settings.detailsShown.get());
    m_compact->setChecked(m_settings.compactRows.get());
    m_showMenuBar->setChecked(m_settings.menuBarShown.get());
    menuBar()->setVisible(m_showMenuBar->isChecked());
    m_filterPane->setVisible(m_showFilter->isChecked());
    m_details->setVisible(m_showDetails->isChecked());
    m_side->setSizes({m_filterPane->sizeHint().width(), width()});
    m_split->setSizes({height() * 2 / 3, height() / 3});
    m_side->restoreState(m_settings.sideSplitter.get());
    m_split->restoreState(m_settings.detailSplitter.get());
    m_details->setCurrentIndex(m_settings.detailTab.get());
    m_filterPane->chooseKey(m_settings.filter.get());
    m_filterPane->foldSections(m_settings.foldedFilters.get());
}

void MainWindow::saveLook()
{
    m_settings.geometry.set(saveGeometry());
    m_settings.filterPaneShown.set(m_showFilter->isChecked());
    m_settings.detailsShown.set(m_showDetails->isChecked());
    m_settings.menuBarShown.set(m_showMenuBar->isChecked());
    m_settings.sideSplitter.set(m_side->saveState());
    m_settings.detailSplitter.set(m_split->saveState());
    m_settings.detailTab.set(m_details->currentIndex());
    m_settings.filter.set(m_filterPane->chosenKey());
    m_settings.foldedFilters.set(m_filterPane->foldedSections());
    m_list->saveColumns();
    m_settings.save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLook();
    QMainWindow::closeEvent(event);
}

void MainWindow::followSelection()
{
    const QList<JobId> ids = m_list->selectedIds();
    m_jobActions->setSelection(ids);
    m_announcer->setSelection(ids);
    m_queueActions->setSelection(ids);
    m_details->setSelection(ids.size() == 1 ? m_queue.job(ids.first()) : nullptr,
                            static_cast<int>(ids.size()));
}

void MainWindow::chooseListOrEmpty()
{
    if (!m_toSelect.isEmpty() && m_filter->rowOf(m_toSelect.first()) >= 0)
        m_list->select(std::exchange(m_toSelect, {}));
    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_filter->counts().groups[size_t(StateGroup::All)] == 0)
        m_empty->showNoTransfers();
    else
        m_empty->showNothingMatches(m_filter->text().isEmpty() ? m_filterPane->chosenName() : QString());
    m_stack->setCurrentWidget(m_empty);
}

void MainWindow::selectWhenShown(const QList<JobId> &ids)
{
    m_toSelect = ids;
    chooseListOrEmpty();
}

void MainWindow::addDownloads(const QStringList &lines, const QStringList &lists)
{
    openDownloads(lines, lists);
}

QDialog *MainWindow::openDownloads(const QStringList &lines, const QStringList &lists)
{
    auto *dialog = new AddDownloadDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addLines(lines);
    dialog->addLists(lists);
    connect(dialog, &AddDownloadDialog::added, this, &MainWindow::selectWhenShown);
    dialog->open();
    return dialog;
}

void MainWindow::addUploads(const QStringList &paths)
{
    auto *dialog = new AddUploadDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addFiles(paths);
    connect(dialog, &AddUploadDialog::added, this, &MainWindow::selectWhenShown);
    dialog->open();
}

void MainWindow::addFromClipboard() { m_waysIn->paste(); }

void MainWindow::takeFound(const MimeLinks &found)
{
    if (!found.hasDownloads())
        return addUploads(found.uploads());
    QDialog *dialog = openDownloads(found.lines, found.lists);
    if (found.hasUploads())
        connect(dialog, &QDialog::finished, this, [this, found] { addUploads(found.uploads()); });
}

void MainWindow::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes = {m_filterPane, m_stack->currentWidget(), m_details, m_search};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(focusWidget()) || panes.at(i) == focusWidget())
            at = i;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

/// A pane that was pushed together is closed, and opens as large as it was.
void MainWindow::takeSplitterMoved()
{
    const auto close = [](QSplitter *splitter, int index, QAction *action) {
        if (!action->isChecked() || splitter->sizes().value(index) > 0)
            return;
        action->setChecked(false);
        QList<int> sizes = splitter->sizes();
        const int whole = sizes.value(0) + sizes.value(1);
        sizes[index] = qMin(splitter->widget(index)->sizeHint().width(), whole / 3);
        sizes[1 - index] = whole - sizes.at(index);
        splitter->setSizes(sizes);
    };
    close(m_side, 0, m_showFilter);
    close(m_split, 1, m_showDetails);
}

void MainWindow::showGroup(int group)
{
    m_filterPane->choose(StateGroup(group));
    if (m_filter->rowCount() > 0 && m_list->selectedIds().isEmpty())
        m_list->selectRow(0);
    m_list->setFocus();
}

/// Nothing that was filtered or searched before hides some of them.
void MainWindow::showAllOf(StateGroup group)
{
    m_search->clear();
    m_filterPane->showOnly(group);
    showGroup(int(group));
}

void MainWindow::showContextMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"contextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_jobActions->fillContextMenu(menu);
    m_queueActions->addTo(menu, m_jobActions->copyLink);
    menu->addSeparator();
    menu->addAction(m_showDetails);
    menu->popup(at);
}

void MainWindow::showLeftovers()
{
    m_leftoverCount = 0;
    showNews();
    auto *dialog = new LeftoversDialog(m_queue, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeftoversDialog::adopted, this, &MainWindow::selectWhenShown);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(Icons::application().pixmap(64));
    box->setWindowTitle(tr("About Ferry"));
    box->setText(tr("Ferry %1").arg(QLatin1StringView(FERRY_VERSION)));
    box->setInformativeText(
        tr("Moves files both ways and leaves nothing behind: what a cancelled transfer has "
           "created, here or on a server, is removed, and the Clean-up page proves it.") +
        u"\n\n"_s + tr("Free software under the MIT licence."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void MainWindow::showTitle()
{
    const int active = m_summary->totals().active;
    setWindowTitle(active > 0 ? tr("%Ln active – Ferry", "window title", active) : tr("Ferry"));
}

void MainWindow::showDatabaseMovedAside(const QString &path)
{
    m_movedAside = path;
    showNews();
}

void MainWindow::showNews()
{
    const bool failed = !m_storeFailure.isEmpty();
    m_news->setClosable(!failed);
    m_news->setAction({});
    if (failed)
        m_news->setMessage(
            MessageBar::Kind::Problem,
            tr("Ferry cannot save its list (%1). Nothing new is started until it can; what runs goes on.")
                .arg(m_storeFailure));
    else if (!m_movedAside.isEmpty())
        m_news->setMessage(MessageBar::Kind::Warning, tr("The list of transfers could not be read, so Ferry "
                                                         "began a new one. The old one is kept as %1.")
                                                          .arg(Format::path(m_movedAside)));
    else
        showLeftoverNews();
}

void MainWindow::showLeftoverNews()
{
    if (m_leftoverCount == 0)
        return m_news->setMessage(MessageBar::Kind::Information, {});
    m_news->setMessage(MessageBar::Kind::Information,
                       tr("%Ln thing(s) that nobody looks after: temporary files or unfinished uploads.",
                          nullptr, m_leftoverCount));
    m_news->setAction(tr("Show leftovers…"));
}

} // namespace Ferry
