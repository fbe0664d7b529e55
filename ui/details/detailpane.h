#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QPointer>
#include <QTabWidget>
#include <QTimer>

namespace Ferry
{

class CleanupPage;
class ConnectionPage;
class FilesPage;
class FlatTabBar;
class GraphPage;
class LogPage;
class OverviewPage;
class PartsPage;
class Settings;

/// What there is to know of the selected transfer. Follows it while it changes, at most some times a second
/// and only on the page that is seen.
class DetailPane : public Translated<QTabWidget>
{
    Q_OBJECT
public:
    DetailPane(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    /// @p count: of the selected; @p job is shown if it is the only one.
    void setSelection(Job *job, int count);
    void showCleanup();
    /// Room for the facts of most transfers.
    QSize sizeHint() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void tick();

    JobQueue &m_queue;
    QPointer<Job> m_job;
    int m_count = 0;
    QTimer m_refreshTimer;
    QTimer m_tickTimer;
    FlatTabBar *m_tabs; ///< before the pages, so that Tab goes from it into them
    OverviewPage *m_overview;
    FilesPage *m_files;
    PartsPage *m_parts;
    ConnectionPage *m_connection;
    CleanupPage *m_cleanup;
    LogPage *m_log;
    GraphPage *m_graph;

signals:
    void remedyRequested(Ferry::Job *job);
};

} // namespace Ferry
