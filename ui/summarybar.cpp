#include "ui/summarybar.h"

#include "ui/details/elidedlabel.h"
#include "ui/format.h"
#include "ui/freespace.h"
#include "ui/icons.h"
#include "ui/limitsbutton.h"
#include "ui/settings.h"
#include "ui/sparkline.h"
#include "ui/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int RefreshMs = 500;

QToolButton *link(const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

SummaryBar::SummaryBar(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_freeSpace(new FreeSpace(this))
    , m_downIcon(new QLabel(this))
    , m_down(new QLabel(this))
    , m_upIcon(new QLabel(this))
    , m_up(new QLabel(this))
    , m_sparkline(new Sparkline(queue, settings, this))
    , m_counts(new ElidedLabel(this))
    , m_space(new ElidedLabel(this))
    , m_problems(link(u"problemsLink"_s, this))
    , m_cleanups(link(u"cleanupsLink"_s, this))
    , m_stopping(link(u"stoppingLink"_s, this))
    , m_networkIcon(new QLabel(this))
    , m_network(new QLabel(this))
    , m_limits(new LimitsButton(queue, this))
{
    setObjectName(u"summaryBar"_s);
    connect(m_freeSpace, &FreeSpace::answered, this, &SummaryBar::showSpace);
    m_down->setObjectName(u"downloadRate"_s);
    m_up->setObjectName(u"uploadRate"_s);
    m_counts->setObjectName(u"summaryCounts"_s);
    m_space->setObjectName(u"freeSpace"_s);
    m_networkIcon->setObjectName(u"networkIcon"_s);
    m_network->setObjectName(u"networkState"_s);
    m_stopping->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // These give way where there is little room.
    m_counts->setMinimumWidth(1);
    m_space->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(4);
    row->addWidget(m_downIcon);
    row->addWidget(m_down);
    row->addSpacing(12);
    row->addWidget(m_upIcon);
    row->addWidget(m_up);
    row->addSpacing(6);
    row->addWidget(m_sparkline);
    row->addSpacing(12);
    row->addWidget(m_counts);
    row->addSpacing(12);
    row->addWidget(m_space);
    row->addSpacing(8);
    row->addWidget(m_problems);
    row->addWidget(m_cleanups);
    row->addWidget(m_stopping);
    row->addStretch(1);
    row->addWidget(m_networkIcon);
    row->addWidget(m_network);
    row->addSpacing(8);
    row->addWidget(m_limits);
    // In the order in which they stand.
    setTabOrder(m_sparkline, m_problems);
    setTabOrder(m_problems, m_cleanups);
    setTabOrder(m_cleanups, m_stopping);
    setTabOrder(m_stopping, m_limits);
    // Links that come and go must not make the window jump.
    setFixedHeight(m_cleanups->sizeHint().height() + 4);

    m_timer.setSingleShot(true);
    m_timer.setInterval(RefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &SummaryBar::refresh);
    connect(&m_queue, &JobQueue::jobProgressed, this, &SummaryBar::noteProgress);
    connect(&m_queue, &JobQueue::jobChanged, this, [this](Job *job) {
        // Only the stage of a clean-up changes without a change of state.
        if (isFinal(job->state()))
            scheduleCount();
        else
            schedule();
    });
    connect(&m_queue, &JobQueue::jobStateChanged, this, &SummaryBar::scheduleCount);
    connect(&m_queue, &JobQueue::jobAdded, this, &SummaryBar::scheduleCount);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        m_running.removeIf([&gone](Job *job) { return gone.contains(job->id()); });
        scheduleCount();
    });
    connect(m_problems, &QToolButton::clicked, this, &SummaryBar::problemsRequested);
    connect(m_cleanups, &QToolButton::clicked, this, &SummaryBar::cleanupsRequested);
    connect(m_stopping, &QToolButton::clicked, this, &SummaryBar::startsAgainRequested);
    connect(m_limits, &LimitsButton::dialogRequested, this, &SummaryBar::limitsRequested);
    connect(&m_queue, &JobQueue::networkChanged, this, &SummaryBar::showNetwork);
    connect(&m_queue, &JobQueue::startsNothingChanged, this, &SummaryBar::showStopping);
    colourLinks();
    retranslate();
}

void SummaryBar::retranslate()
{
    setAccessibleName(tr("Summary"));
    showSpace();
    m_down->setToolTip(tr("Speed of all downloads"));
    m_up->setToolTip(tr("Speed of all uploads"));
    m_problems->setToolTip(tr("Show the transfers that have a problem"));
    m_cleanups->setToolTip(tr("Show what is still to be removed"));
    //: In the status bar: what runs goes on to its end, and nothing else is started
    m_stopping->setText(tr("Stops after these"));
    m_stopping->setToolTip(tr("Nothing new is started. Click to start transfers again."));
    showStopping(m_queue.options().startsNothing);
    showNetwork();
    refresh();
}

void SummaryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
    Translated::changeEvent(event);
}

void SummaryBar::showGraph() { m_sparkline->showGraph(); }

void SummaryBar::showStopping(bool startsNothing) { m_stopping->setVisible(startsNothing); }

void SummaryBar::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SummaryBar::scheduleCount()
{
    m_countsDirty = true;
    schedule();
}

void SummaryBar::noteProgress(Job *job)
{
    m_running.insert(job);
    schedule();
}

/// Of those that have moved: with many thousands in the list, looking at all of them takes a while.
void SummaryBar::addUpRates()
{
    m_running.removeIf([](const Job *job) { return !isRunning(job->state()); });
    m_totals.downloadRate = 0;
    m_totals.uploadRate = 0;
    for (const Job *job : std::as_const(m_running)) {
        const bool upload = job->spec().direction == Direction::Upload;
        (upload ? m_totals.uploadRate : m_totals.downloadRate) += job->bytesPerSecond();
    }
}

void SummaryBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForSpace();
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    fit();
}

void SummaryBar::refresh()
{
    if (std::exchange(m_countsDirty, false))
        m_totals = m_queue.totals();
    // Only now: what it takes is large, and nobody needs it while nothing is to move.
    if (m_totals.active + m_totals.waiting + m_totals.problems > 0)
        m_queue.watchNetwork();
    addUpRates();
    askForSpace();
    m_down->setText(Format::rate(m_totals.downloadRate));
    m_up->setText(Format::rate(m_totals.uploadRate));
    m_counts->setFullText(tr("%1 · %2", "active and waiting")
                              .arg(tr("%Ln active", "transfers", m_totals.active),
                                   tr("%Ln waiting", "transfers", m_totals.waiting)));
    m_problems->setText(tr("%Ln problem(s)", nullptr, m_totals.problems));
    m_problems->setVisible(m_totals.problems > 0);
    m_cleanups->setText(tr("%Ln clean-up(s) pending", nullptr, m_totals.pendingCleanups));
    m_cleanups->setVisible(m_totals.pendingCleanups > 0);
    fit();
    // The speeds fall to nothing without another signal.
    if (m_totals.active > 0)
        schedule();
    emit refreshed();
}

} // namespace Ferry
