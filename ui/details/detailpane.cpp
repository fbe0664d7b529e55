#include "ui/details/detailpane.h"

#include "ui/details/cleanuppage.h"
#include "ui/details/connectionpage.h"
#include "ui/details/filespage.h"
#include "ui/details/flattabbar.h"
#include "ui/details/graphpage.h"
#include "ui/details/logpage.h"
#include "ui/details/overviewpage.h"
#include "ui/details/partspage.h"
#include "ui/jobtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int RefreshMs = 200;
constexpr qint64 LongestTickMs = 60'000;

} // namespace

DetailPane::DetailPane(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_tabs(new FlatTabBar(this))
    , m_overview(new OverviewPage(this))
    , m_files(new FilesPage(queue, this))
    , m_parts(new PartsPage(this))
    , m_connection(new ConnectionPage(this))
    , m_cleanup(new CleanupPage(this))
    , m_log(new LogPage(this))
    , m_graph(new GraphPage(queue, settings, GraphPage::Of::OneJob, this))
{
    setObjectName(u"detailTabs"_s);
    m_tabs->setObjectName(u"detailTabBar"_s);
    setTabBar(m_tabs);
    setDocumentMode(true);
    addTab(m_overview, QString());
    addTab(m_files, QString());
    addTab(m_parts, QString());
    addTab(m_connection, QString());
    addTab(m_cleanup, QString());
    addTab(m_log, QString());
    addTab(m_graph, QString());
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &DetailPane::refresh);
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, &DetailPane::refresh);
    for (const auto &signal : {&JobQueue::orderChanged, &JobQueue::waitingChanged}) {
        connect(&queue, signal, this, [this] {
            if (m_job && m_job->state() == JobState::Queued) // seldom enough for doing it at once
                refresh();
        });
    }
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

QSize DetailPane::sizeHint() const
{
    constexpr int Lines = 16;
    return {Translated::sizeHint().width(), fontMetrics().lineSpacing() * Lines};
}

void DetailPane::showCleanup() { setCurrentWidget(m_cleanup); }

void DetailPane::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Files"));
    //: Of a file: which bytes are there, and which connections fetch the others
    setTabText(2, tr("Parts"));
    //: How the server is reached, and what it has told
    setTabText(3, tr("Connection"));
    setTabText(4, tr("Clean-up"));
    setTabText(5, tr("Log"));
    //: How fast it goes, as a graph
    setTabText(6, tr("Graph"));
    tabBar()->setAccessibleName(tr("Details"));
    setAccessibleName(tr("Details"));
    refresh();
}

void DetailPane::refresh()
{
    m_refreshTimer.stop();
    if (currentWidget() == m_overview) {
        m_overview->showJob(m_job, m_count, m_job ? m_queue.placeInQueue(*m_job) : -1);
        tick();
    }
    if (currentWidget() == m_files)
        m_files->showJob(m_job);
    else if (currentWidget() == m_parts)
        m_parts->showJob(m_job);
    else if (currentWidget() == m_connection)
        m_connection->showJob(m_job);
    else if (currentWidget() == m_graph)
        m_graph->showJob(m_job);
    else if (currentWidget() == m_cleanup)
        m_cleanup->showJob(m_job, m_count);
}

/// A sentence that counts down to something says the next number.
void DetailPane::tick()
{
    const qint64 wait = m_job && isVisible() ? JobText::changesIn(JobSnapshot::of(*m_job)) : -1;
    if (wait >= 0)
        m_tickTimer.start(int(std::min(wait, LongestTickMs)));
    else
        m_tickTimer.stop();
}

void DetailPane::showEvent(QShowEvent *event)
{
    Translated::showEvent(event);
    refresh();
}

} // namespace Ferry
