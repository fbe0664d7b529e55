#include "ui/mainwindow.h"

#include "ui/details/detailpane.h"
#include "ui/emptystate.h"
#include "ui/filterpane.h"
#include "ui/icons.h"
#include "ui/jobactions.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/languages.h"
#include "ui/messagebar.h"
#include "ui/motion.h"
#include "ui/progressannouncer.h"
#include "ui/queueactions.h"
#include "ui/searchfield.h"
#include "ui/settings.h"
#include "ui/summarybar.h"
#include "ui/tones.h"
#include "ui/transferlist.h"
#include "ui/waysin.h"

#include <QMenu>
#include <QMenuBar>
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
    , m_details(new DetailPane(queue, settings, this))
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
    m_history = make(u"actionHistory"_s, u"history"_s, Qt::CTRL | Qt::Key_H, &MainWindow::showHistory);
    m_leftovers = make(u"actionLeftovers"_s, u"cleanup"_s, {}, &MainWindow::showLeftovers);
    m_settingsAction =
        make(u"actionSettings"_s, u"settings"_s, Qt::CTRL | Qt::Key_Comma, &MainWindow::showSettings);
    m_quit = make(u"actionQuit"_s, u"quit"_s, Qt::CTRL | Qt::Key_Q, nullptr);
    m_find = make(u"actionFind"_s, u"search"_s, Qt::CTRL | Qt::Key_F, &MainWindow::find);
    m_showFilter = make(u"actionFilterPane"_s, {}, Qt::Key_F9, nullptr);
    m_showDetails = make(u"actionDetails"_s, {}, Qt::ALT | Qt::Key_Return, nullptr);
    m_speedGraph = make(u"actionSpeedGraph"_s, {}, Qt::CTRL | Qt::Key_G, nullptr);
    connect(m_speedGraph, &QAction::triggered, m_summary, &SummaryBar::showGraph);
    m_nextPane = make(u"actionNextPane"_s, {}, Qt::Key_F6, &MainWindow::nextPane);
    m_previousPane = make(u"actionPreviousPane"_s, {}, Qt::SHIFT | Qt::Key_F6, &MainWindow::previousPane);
    m_compact = make(u"actionCompact"_s, {}, {}, nullptr);
    m_showMenuBar = make(u"actionMenuBar"_s, {}, Qt::CTRL | Qt::Key_M, nullptr);
    m_about = make(u"actionAbout"_s, u"info"_s, {}, &MainWindow::showAbout);
    m_addDownload->setIcon(Icons::get(u"download"_s, [](const QPalette &p) { return Tones::of(p).accent; }));
    m_addUpload->setIcon(Icons::get(u"upload"_s, [](const QPalette &p) { return Tones::of(p).upload; }));
    m_quit->setMenuRole(QAction::QuitRole);
    connectActions();
}

void MainWindow::connectActions()
{
    connect(m_quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    for (QAction *toggle : {m_watchClipboard, m_showFilter, m_showDetails, m_compact, m_showMenuBar})
        toggle->setCheckable(true);
    connect(m_watchClipboard, &QAction::triggered, this,
            [this](bool on) { m_settings.watchesClipboard.set(on); });
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
    connect(m_empty, &EmptyState::addDownloadRequested, this, &MainWindow::addDownload);
    connect(m_empty, &EmptyState::addUploadRequested, this, &MainWindow::addUpload);
    connect(m_side, &QSplitter::splitterMoved, this, &MainWindow::takeSplitterMoved);
    connect(m_split, &QSplitter::splitterMoved, this, &MainWindow::takeSplitterMoved);
    connect(m_jobActions, &JobActions::settingsRequested, this, &MainWindow::showQueueRules);
    connect(m_jobActions, &JobActions::startedAgain, this, &MainWindow::selectWhenShown);
    connect(m_jobActions, &JobActions::refused, this,
            [this](const QString &why) { m_news->setMessage(MessageBar::Kind::Problem, why); });
    connect(m_details, &DetailPane::remedyRequested, m_jobActions, &JobActions::remedy);
    connectList();
    connectFilter();
    connectSummary();
    connectNews();
}

void MainWindow::connectList()
{
    connect(m_list, &TransferList::selectedIdsChanged, this, &MainWindow::followSelection);
    connect(m_list, &TransferList::moveRequested, this,
            [this](const QList<JobId> &ids, JobId before) { (void)m_queue.move(ids, before); });
    connect(m_queueActions, &QueueActions::moved, m_list, &TransferList::showQueueOrder);
    connect(m_list, &TransferList::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_list, &TransferList::remedyRequested, m_jobActions, &JobActions::remedy);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (!m_jobActions->openOnlyFile())
            m_showDetails->setChecked(true);
    });
    for (const auto &signal : {&JobQueue::orderChanged, &JobQueue::waitingChanged})
        connect(&m_queue, signal, m_list->viewport(), qOverload<>(&QWidget::update));
}

void MainWindow::connectFilter()
{
    for (const auto &signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &MainWindow::chooseListOrEmpty);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &MainWindow::chooseListOrEmpty);
    connect(m_filter, &JobFilter::countsChanged, this, &MainWindow::chooseListOrEmpty);
    connect(m_search, &QLineEdit::textChanged, m_filter, &JobFilter::setText);
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::enterList);
    auto *down = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &MainWindow::enterList);
    auto *back = new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this,
            [this] { m_search->text().isEmpty() ? enterList() : m_search->clear(); });
    connect(m_empty, &EmptyState::showAllRequested, this, [this] {
        m_search->clear();
        m_filterPane->showOnly(StateGroup::All);
    });
}

void MainWindow::connectSummary()
{
    connect(m_summary, &SummaryBar::refreshed, this, &MainWindow::showTitle);
    connect(m_summary, &SummaryBar::limitsRequested, this, &MainWindow::showLimits);
    connect(m_summary, &SummaryBar::startsAgainRequested, this,
            [this] { m_queueActions->setStartsNothing(false); });
    connect(m_summary, &SummaryBar::problemsRequested, this, [this] { showAllOf(StateGroup::Problems); });
    connect(m_summary, &SummaryBar::cleanupsRequested, this, [this] {
        showAllOf(StateGroup::CleaningUp);
        m_showDetails->setChecked(true);
        m_details->showCleanup();
    });
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

void MainWindow::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::showGroup(int group)
{
    m_filterPane->choose(StateGroup(group));
    enterList();
}

void MainWindow::enterList()
{
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

} // namespace Ferry
