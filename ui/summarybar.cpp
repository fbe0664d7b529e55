#include "ui/summarybar.h"

#include "ui/format.h"
#include "ui/icons.h"
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
constexpr int IconSide = 12;

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

SummaryBar::SummaryBar(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_downIcon(new QLabel(this))
    , m_down(new QLabel(this))
    , m_upIcon(new QLabel(this))
    , m_up(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_problems(link(u"problemsLink"_s, this))
    , m_cleanups(link(u"cleanupsLink"_s, this))
{
    setObjectName(u"summaryBar"_s);
    m_down->setObjectName(u"downloadRate"_s);
    m_up->setObjectName(u"uploadRate"_s);
    m_counts->setObjectName(u"summaryCounts"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(4);
    row->addWidget(m_downIcon);
    row->addWidget(m_down);
    row->addSpacing(12);
    row->addWidget(m_upIcon);
    row->addWidget(m_up);
    row->addSpacing(12);
    row->addWidget(m_counts);
    row->addSpacing(8);
    row->addWidget(m_problems);
    row->addWidget(m_cleanups);
    row->addStretch();
    // Links that come and go must not make the window jump.
    setFixedHeight(m_cleanups->sizeHint().height() + 4);

    m_timer.setSingleShot(true);
    m_timer.setInterval(RefreshMs);
    connect(&m_timer, &QTimer::timeout, this, &SummaryBar::refresh);
    connect(&m_queue, &JobQueue::jobChanged, this, &SummaryBar::schedule);
    connect(&m_queue, &JobQueue::jobAdded, this, &SummaryBar::schedule);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, &SummaryBar::schedule);
    connect(m_problems, &QToolButton::clicked, this, &SummaryBar::problemsRequested);
    connect(m_cleanups, &QToolButton::clicked, this, &SummaryBar::cleanupsRequested);
    colourLinks();
    retranslate();
}

void SummaryBar::retranslate()
{
    setAccessibleName(tr("Summary"));
    m_down->setToolTip(tr("Speed of all downloads"));
    m_up->setToolTip(tr("Speed of all uploads"));
    m_problems->setToolTip(tr("Show the transfers that have a problem"));
    m_cleanups->setToolTip(tr("Show what is still to be removed"));
    refresh();
}

void SummaryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourLinks();
    Translated::changeEvent(event);
}

void SummaryBar::colourLinks()
{
    const auto dim = [](const QPalette &palette) { return Tones::of(palette).dim; };
    const QSize size(IconSide, IconSide);
    m_downIcon->setPixmap(Icons::get(u"download"_s, dim).pixmap(size, devicePixelRatioF()));
    m_upIcon->setPixmap(Icons::get(u"upload"_s, dim).pixmap(size, devicePixelRatioF()));
    const Tones tones = Tones::of(palette());
    const auto colour = [](QToolButton *button, const QColor &text) {
        QPalette own = button->palette();
        own.setColor(QPalette::ButtonText, text);
        button->setPalette(own);
    };
    colour(m_problems, tones.bad);
    colour(m_cleanups, tones.accent);
}

void SummaryBar::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SummaryBar::refresh()
{
    m_totals = m_queue.totals();
    m_down->setText(Format::rate(m_totals.downloadRate));
    m_up->setText(Format::rate(m_totals.uploadRate));
    m_counts->setText(tr("%1 · %2", "active and waiting")
                          .arg(tr("%Ln active", "transfers", m_totals.active),
                               tr("%Ln waiting", "transfers", m_totals.waiting)));
    m_problems->setText(tr("%Ln problem(s)", nullptr, m_totals.problems));
    m_problems->setVisible(m_totals.problems > 0);
    m_cleanups->setText(tr("%Ln clean-up(s) pending", nullptr, m_totals.pendingCleanups));
    m_cleanups->setVisible(m_totals.pendingCleanups > 0);
    // The speeds fall to nothing without another signal.
    if (m_totals.active > 0)
        schedule();
    emit refreshed();
}

} // namespace Ferry
