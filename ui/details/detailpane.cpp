#include "ui/details/detailpane.h"

#include "ui/details/cleanuppage.h"
#include "ui/details/filespage.h"
#include "ui/details/logpage.h"
#include "ui/details/overviewpage.h"
#include "ui/details/partspage.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int RefreshMs = 200;

} // namespace

DetailPane::DetailPane(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_overview(new OverviewPage(this))
    , m_files(new FilesPage(queue, this))
    , m_parts(new PartsPage(this))
    , m_cleanup(new CleanupPage(this))
    , m_log(new LogPage(this))
{
    setObjectName(u"detailTabs"_s);
    setDocumentMode(true);
    addTab(m_overview, QString());
    addTab(m_files, QString());
    addTab(m_parts, QString());
    addTab(m_cleanup, QString());
    addTab(m_log, QString());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &DetailPane::refresh);
    connect(this, &QTabWidget::currentChanged, this, &DetailPane::refresh);
    connect(&queue, &JobQueue::jobChanged, this, [this](Job *job) {
        if (job == m_job && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &ids) {
        if (m_job && ids.contains(m_job->id()))
            setSelection(nullptr, 0);
    });
    connect(m_overview, &OverviewPage::remedyRequested, this, [this] { emit remedyRequested(m_job); });
    retranslate();
}

void DetailPane::setSelection(Job *job, int count)
{
    m_job = count == 1 ? job : nullptr;
    m_count = count;
    m_log->setJob(m_job);
    refresh();
}

void DetailPane::showCleanup() { setCurrentWidget(m_cleanup); }

void DetailPane::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Files"));
    //: Of a file: which bytes are there, and which connections fetch the others
    setTabText(2, tr("Parts"));
    setTabText(3, tr("Clean-up"));
    setTabText(4, tr("Log"));
    tabBar()->setAccessibleName(tr("Details"));
    setAccessibleName(tr("Details"));
    refresh();
}

void DetailPane::refresh()
{
    m_refreshTimer.stop();
    if (currentWidget() == m_overview)
        m_overview->showJob(m_job, m_count);
    else if (currentWidget() == m_files)
        m_files->showJob(m_job);
    else if (currentWidget() == m_parts)
        m_parts->showJob(m_job);
    else if (currentWidget() == m_cleanup)
        m_cleanup->showJob(m_job, m_count);
}

} // namespace Ferry
