// How the window is put together, and its words.

#include "ui/actiontext.h"
#include "ui/details/detailpane.h"
#include "ui/emptystate.h"
#include "ui/filterpane.h"
#include "ui/icons.h"
#include "ui/jobactions.h"
#include "ui/jobmodel.h"
#include "ui/languages.h"
#include "ui/mainwindow.h"
#include "ui/menubar.h"
#include "ui/menubutton.h"
#include "ui/messagebar.h"
#include "ui/queueactions.h"
#include "ui/searchfield.h"
#include "ui/settings.h"
#include "ui/summarybar.h"
#include "ui/tones.h"
#include "ui/toolbar.h"
#include "ui/transferlist.h"
#include "ui/waysin.h"

#include <QActionGroup>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

void MainWindow::buildCentre()
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setObjectName(u"detailSplitter"_s);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_side = new QSplitter(Qt::Horizontal, this);
    m_side->setObjectName(u"sideSplitter"_s);
    m_side->addWidget(m_filterPane);
    m_side->addWidget(m_split);
    m_side->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_side, m_split}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_side->setCollapsible(0, true);
    m_split->setCollapsible(1, true);
    m_news->setObjectName(u"newsBar"_s);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_news);
    column->addWidget(m_waysIn);
    column->addWidget(m_side, 1);
    column->addWidget(hairline(centre));
    column->addWidget(m_summary);
    setCentralWidget(centre);
}

void MainWindow::buildToolBar()
{
    m_toolBar = new ToolBar(this);
    addToolBar(m_toolBar);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->addActions({m_addDownload, m_addUpload});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_jobActions->resume, m_jobActions->pause});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_jobActions->cancel);
    m_toolBar->addSeparator();
    m_toolBar->addIcon(m_queueActions->moveUp);
    m_toolBar->addIcon(m_queueActions->moveDown);

    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    m_search = new SearchField(this);
    m_search->setObjectName(u"searchField"_s);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_toolBar->addField(m_search);

    m_overflow = new MenuButton(this);
    m_overflow->setObjectName(u"overflowButton"_s);
    m_overflow->setIcon(Icons::get(u"menu"_s));
    m_overflowMenu = new QMenu(this);
    m_overflowMenu->setObjectName(u"overflowMenu"_s);
    m_overflow->setMenu(m_overflowMenu);
    m_toolBar->addWidget(m_overflow);
    colourCancel();
}

/// What cannot be undone is red while it can be done.
void MainWindow::colourCancel()
{
    QWidget *button = m_toolBar->widgetForAction(m_jobActions->cancel);
    QPalette own = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::ButtonText, Tones::of(palette()).bad);
    button->setPalette(own);
}

void MainWindow::changeEvent(QEvent *event)
{
    Translated::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_toolBar)
        colourCancel();
}

void MainWindow::buildMenus()
{
    setMenuBar(new MenuBar(this));
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_addDownload, m_addUpload, m_paste, m_watchClipboard});
    connect(m_fileMenu, &QMenu::aboutToShow, m_watchClipboard,
            [this] { m_watchClipboard->setChecked(m_settings.watchesClipboard.get()); });
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_leftovers, m_settingsAction});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_transferMenu = menuBar()->addMenu(QString());
    m_jobActions->fillContextMenu(m_transferMenu);
    m_queueActions->addTo(m_transferMenu, m_jobActions->copyLink);
    m_transferMenu->addSeparator();
    m_transferMenu->addActions(
        {m_queueActions->pauseAll, m_queueActions->resumeAll, m_queueActions->finishThese, m_history});
    connect(m_transferMenu, &QMenu::aboutToShow, m_queueActions, &QueueActions::refreshAll);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->addActions({m_showFilter, m_showDetails, m_showMenuBar});
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_compact);
    m_sortMenu = m_viewMenu->addMenu(QString());
    m_columnsMenu = m_viewMenu->addMenu(QString());
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_speedGraph);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_find, m_nextPane, m_previousPane});
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_about);
    m_viewMenu->setObjectName(u"viewMenu"_s);
    m_sortMenu->setObjectName(u"sortMenu"_s);
    m_languageMenu->setObjectName(u"languageMenu"_s);
    connect(m_sortMenu, &QMenu::aboutToShow, m_list, [this] { m_list->fillSortMenu(m_sortMenu); });
    connect(m_columnsMenu, &QMenu::aboutToShow, m_list, [this] { m_list->fillColumnsMenu(m_columnsMenu); });
    fillLanguageMenu();
    fillOverflow();
}

/// All there is, for those who have hidden the menu bar.
void MainWindow::fillOverflow()
{
    for (QMenu *menu : {m_fileMenu, m_transferMenu, m_viewMenu, m_helpMenu})
        m_overflowMenu->addMenu(menu);
    m_overflowMenu->addSeparator();
    m_overflowMenu->addActions({m_queueActions->finishThese, m_showMenuBar, m_settingsAction});
}

void MainWindow::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, bar);
}

void MainWindow::showTransfers(const QList<JobId> &ids)
{
    m_search->clear();
    m_filterPane->showOnly(StateGroup::All);
    selectWhenShown(ids);
}

void MainWindow::fillLanguageMenu()
{
    auto *group = new QActionGroup(m_languageMenu);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = group->addAction(name);
        action->setObjectName(u"actionLanguage_"_s + code);
        action->setCheckable(true);
        action->setChecked(m_languages.chosen() == code);
        connect(action, &QAction::triggered, this, [this, code] {
            m_languages.choose(code);
            m_settings.language.set(code);
        });
    };
    add(u"system"_s, {});
    for (const Languages::Language &language : Languages::shipped())
        add(language.code, language.name);
    m_languageMenu->addActions(group->actions());
}

void MainWindow::retranslate()
{
    m_model->retranslate();
    retranslateActions();
    retranslateMenus();
    m_jobActions->retranslate();
    m_queueActions->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    const QString findKeys = m_find->shortcut().toString(QKeySequence::NativeText);
    m_search->setWords(tr("Search transfers"), findKeys);
    m_search->setMaximumWidth(qMax(fontMetrics().averageCharWidth() * 34, m_search->sizeHint().width()));
    m_search->setToolTip(tr("Search in names, servers, folders and tags (%1)").arg(findKeys));
    m_search->setAccessibleName(tr("Search transfers"));
    m_overflow->setToolTip(tr("All commands"));
    m_overflow->setAccessibleName(tr("All commands"));
    m_toolBar->measure();
    showTitle();
    showNews();
    chooseListOrEmpty();
}

void MainWindow::retranslateActions()
{
    m_addDownload->setText(tr("Add &download…"));
    m_addDownload->setIconText(tr("Add download"));
    m_addUpload->setText(tr("Add &upload…"));
    m_addUpload->setIconText(tr("Add upload"));
    m_paste->setText(tr("Add from &clipboard"));
    //: A switch
    m_watchClipboard->setText(tr("&Watch the clipboard for links"));
    m_history->setText(tr("History…"));
    m_leftovers->setText(tr("Find &leftovers…"));
    m_settingsAction->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
    m_find->setText(tr("&Search"));
    m_showFilter->setText(tr("&Filters"));
    m_showDetails->setText(tr("&Details"));
    //: Opens a window with the speed of all transfers
    m_speedGraph->setText(tr("Speed graph…"));
    m_nextPane->setText(tr("&Next pane"));
    m_previousPane->setText(tr("&Previous pane"));
    //: A switch: one line for each transfer instead of two
    m_compact->setText(tr("Compact &rows"));
    m_showMenuBar->setText(tr("&Menu bar"));
    m_about->setText(tr("&About Ferry"));
    for (QAction *action : {m_addDownload, m_addUpload, m_paste, m_watchClipboard, m_history, m_leftovers,
                            m_settingsAction, m_quit, m_find, m_showFilter, m_showDetails, m_speedGraph,
                            m_nextPane, m_previousPane, m_compact, m_showMenuBar, m_about})
        ActionText::setToolTip(action);
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_transferMenu->setTitle(tr("&Transfer"));
    m_viewMenu->setTitle(tr("&View"));
    m_sortMenu->setTitle(tr("S&ort by"));
    m_columnsMenu->setTitle(tr("&Columns"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languageMenu->actions().constFirst()->setText(tr("As the &system"));
    m_helpMenu->setTitle(tr("&Help"));
}

} // namespace Ferry
