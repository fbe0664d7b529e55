#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/jobfilter.h"
#include "ui/translated.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Ferry
{

class AddDownloadDialog;
class DetailPane;
class EmptyState;
class FilterPane;
class JobActions;
class JobFilter;
class JobModel;
class Languages;
class MessageBar;
class ProgressAnnouncer;
class QueueActions;
class SearchField;
class Settings;
class SettingsDialog;
class SummaryBar;
class ToolBar;
class TransferList;
class WaysIn;
struct MimeLinks;

/// The window. Puts the parts together, owns none of what they show: queue, settings and languages outlive
/// it. Closing it only remembers how it looked; leaving is its application's to arrange.
class MainWindow : public Translated<QMainWindow>
{
    Q_OBJECT
public:
    MainWindow(JobQueue &queue, Settings &settings, Languages &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Open the add dialogs, filled in: from the clipboard, a drop, the command line, or a second start.
    /// Lines for a text of links; Metalinks and text lists of this computer.
    void addDownloads(const QStringList &lines, const QStringList &lists = {});
    void addUploads(const QStringList &paths);
    /// News of the start: an unreadable database is now at @p path.
    void showDatabaseMovedAside(const QString &path);
    void addFromClipboard();
    /// Selects them, whatever was filtered before.
    void showTransfers(const QList<JobId> &ids);

    // For those who have something to say or to offer in it.
    /// Above all else; shows and hides itself.
    void addBar(QWidget *bar);
    [[nodiscard]] QMenu *transferMenu() const { return m_transferMenu; }

signals:
    /// By command, not by closing the window.
    void quitRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    QAction *make(const QString &name, const QString &icon, const QKeySequence &keys,
                  void (MainWindow::*slot)());
    void buildToolBar();
    void buildMenus();
    void buildCentre();
    void connectActions();
    void connectParts();
    void connectList();
    void connectFilter();
    void connectSummary();
    void connectNews();
    void restoreLook();
    void saveLook();
    void retranslateActions();
    void retranslateMenus();

    void addDownload();
    void addUpload() { addUploads({}); }
    void takeFound(const MimeLinks &found);
    AddDownloadDialog *openDownloads(const QStringList &lines, const QStringList &lists);
    void find();
    void nextPane() { cyclePanes(1); }
    void previousPane() { cyclePanes(-1); }
    void cyclePanes(int step);
    void showSettings();
    void showLimits();
    void showQueueRules();
    void showHistory();
    SettingsDialog *openSettings();
    void followSettings();
    void showLeftovers();
    void showAbout();
    void showTitle();
    void showNews();
    void showLeftoverNews();
    void followSelection();
    void chooseListOrEmpty();
    void selectWhenShown(const QList<JobId> &ids);
    void showGroup(int group);
    /// From the filters or the search, to the first transfer if none is selected.
    void enterList();
    void showAllOf(StateGroup group);
    void showContextMenu(const QPoint &at);
    void takeSplitterMoved();
    void colourCancel();
    void fillOverflow();
    void fillLanguageMenu();

    JobQueue &m_queue;
    Settings &m_settings;
    Languages &m_languages;
    JobModel *m_model;
    JobFilter *m_filter;
    FilterPane *m_filterPane;
    TransferList *m_list;
    EmptyState *m_empty;
    DetailPane *m_details;
    WaysIn *m_waysIn;
    MessageBar *m_news;
    SummaryBar *m_summary;
    ProgressAnnouncer *m_announcer;
    JobActions *m_jobActions;
    QueueActions *m_queueActions;
    ToolBar *m_toolBar = nullptr;
    QToolButton *m_overflow = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_side = nullptr;
    QSplitter *m_split = nullptr;

    QAction *m_addDownload = nullptr;
    QAction *m_addUpload = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_watchClipboard = nullptr;
    QAction *m_leftovers = nullptr;
    QAction *m_history = nullptr;
    QAction *m_settingsAction = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_find = nullptr;
    QAction *m_showFilter = nullptr;
    QAction *m_showDetails = nullptr;
    QAction *m_speedGraph = nullptr;
    QAction *m_nextPane = nullptr;
    QAction *m_previousPane = nullptr;
    QAction *m_compact = nullptr;
    QAction *m_showMenuBar = nullptr;
    QAction *m_about = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_transferMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_sortMenu = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_overflowMenu = nullptr;

    QString m_storeFailure;
    QString m_movedAside;
    int m_leftoverCount = 0; ///< found after the start, and not yet looked at
    QList<JobId> m_toSelect; ///< just added, not yet in the list
};

} // namespace Ferry
