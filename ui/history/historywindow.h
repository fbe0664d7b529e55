#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

namespace Ferry
{

class HistoryDetails;
class HistoryList;
class HistoryModel;
class MessageBar;
class SearchField;
class Settings;

/// The transfers that have ended, with their receipts: to find one again, to do it again, to clear them away, to keep
/// them elsewhere. A window beside the main one.
class HistoryWindow : public Translated<QDialog>
{
    Q_OBJECT
public:
    HistoryWindow(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    ~HistoryWindow() override;

    void search(const QString &text);

signals:
    /// Begun once more: as these jobs.
    void startedAgain(const QList<Ferry::JobId> &ids);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void build();
    void connectParts();
    QAction *make(const QString &name, const QKeySequence &keys, void (HistoryWindow::*slot)());
    QPushButton *button(QAction *action);
    void followSelection();
    void refresh();
    void refreshCounts();
    void showContextMenu(const QPoint &at);
    [[nodiscard]] QList<Job *> selected() const;
    [[nodiscard]] Job *only() const; ///< null unless one is selected

    void redo();
    void openFile();
    void openFolder();
    void copyAddresses();
    void removeSelected();
    void clearSome();
    void exportSome();

    JobQueue &m_queue;
    Settings &m_settings;
    HistoryModel *m_model;
    SearchField *m_search;
    QComboBox *m_kind;
    QLabel *m_count;
    HistoryList *m_list;
    QLabel *m_nothing;
    HistoryDetails *m_details;
    MessageBar *m_message;
    QSplitter *m_split;
    QAction *m_redo = nullptr;
    QAction *m_openFile = nullptr;
    QAction *m_openFolder = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_export = nullptr;
    QList<std::pair<QPushButton *, QAction *>> m_buttons;
};

} // namespace Ferry
