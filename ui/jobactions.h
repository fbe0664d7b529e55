#pragma once

#include "core/jobs/jobqueue.h"

#include <QAction>
#include <QObject>
#include <QTimer>

#include <array>

class QMenu;
class QWidget;

namespace Ferry
{

class Settings;

/// The commands of toolbar, menus and keys: one QAction each, acting on the selection, enabled by the state
/// table and saying in their tool tips why not. Texts follow the selection; icon texts, which the toolbar
/// shows, never change.
class JobActions : public QObject
{
    Q_OBJECT
public:
    /// @p list gets the keys that are only its own (Space, Del); @p window is the parent of the questions.
    JobActions(JobQueue &queue, Settings &settings, QWidget *list, QWidget *window);

    void setSelection(const QList<JobId> &ids);
    void retranslate();
    void fillContextMenu(QMenu *menu) const;
    /// Of the one transfer that is selected; false: there is none, or it has no finished file.
    bool openOnlyFile();
    /// What the button on the row of @p job says (RowRemedy).
    void remedy(Job *job);

    QAction *const resume;
    QAction *const pause;
    QAction *const cancel;
    QAction *const retry;
    QAction *const complete;
    QAction *const signInAction;
    QAction *const startAgain;
    QAction *const changeFolder;
    QAction *const properties;
    QAction *const replacePrefix;
    QAction *const removeFromList;
    QAction *const removeEnded;
    QAction *const openFile;
    QAction *const openFolder;
    QAction *const copyLink;
    QAction *const copyPath;
    QAction *const copyError;

signals:
    /// RowRemedy::Settings.
    void settingsRequested();
    /// As new transfers.
    void startedAgain(const QList<Ferry::JobId> &ids);
    /// A command could not be done; a sentence.
    void refused(const QString &why);

private:
    QAction *make(const QString &name, const QString &icon, void (JobActions::*slot)());
    [[nodiscard]] QList<Job *> selected() const;
    [[nodiscard]] QList<JobId> ids(bool (*matches)(const Job &)) const;
    [[nodiscard]] const Job *first(bool (*matches)(const Job &)) const;
    void schedule();
    void refresh();
    void survey();
    void enable(QAction *action, bool possible, const QString &whyNot);
    void assignKeys();
    [[nodiscard]] QString reason(JobEvent command) const;

    void resumeSelected();
    void pauseSelected();
    void cancelSelected();
    void retrySelected();
    void completeSelected();
    void signInSelected();
    void startSelectedAgain();
    void signIn(const Job *job);
    void changeFolderOf(const QList<JobId> &ids);
    void changeSelectedFolder();
    void editProperties(JobId id);
    void editSelectedProperties();
    void replaceSelectedPrefix();
    void replaceLink(JobId id, int file);
    void removeSelected();
    void removeAllEnded();
    void openSelectedFile();
    void openSelectedFolder();
    static void openFolderOf(const Job &job);
    void copySelectedLinks();
    void copySelectedPaths();
    void copySelectedErrors();

    JobQueue &m_queue;
    Settings &m_settings;
    QWidget *m_window;
    /// What at least one of the selected allows.
    enum Check {
        Resumes,
        Pauses,
        Cancels,
        Retries,
        Completes,
        SignsIn,
        Moves,
        StartsAgain,
        Leaves,
        HasError,
        CheckCount
    };

    QList<JobId> m_ids;
    std::array<bool, CheckCount> m_possible{};
    QTimer m_refreshTimer;
};

} // namespace Ferry
