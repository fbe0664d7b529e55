#include "ui/details/graphpage.h"

#include "ui/details/segmentbutton.h"
#include "ui/format.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// So far back the last minutes go, when there is more: a young transfer fills the graph as well.
constexpr std::array<qsizetype, 3> Ranges{60, 120, RateHistory::RecentSeconds};

QList<double> toRates(const QList<qint64> &bytes) { return {bytes.cbegin(), bytes.cend()}; }

qsizetype ageOf(const QList<qint64> &recent)
{
    const auto first = std::find_if(recent.cbegin(), recent.cend(), [](qint64 one) { return one >= 0; });
    return recent.cend() - first;
}

} // namespace

GraphPage::GraphPage(JobQueue &queue, Settings &settings, Of what, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_what(what)
    , m_buttons{new SegmentButton(this), new SegmentButton(this)}
    , m_choice(new QButtonGroup(this))
    , m_sentence(new QLabel(this))
    , m_graph(new SpeedGraph(this))
{
    setObjectName(what == Of::OneJob ? u"graphPage"_s : u"totalGraphPage"_s);
    m_graph->setObjectName(u"speedGraph"_s);
    m_sentence->setObjectName(u"graphSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_buttons[LastMinutes]->setObjectName(u"lastMinutesButton"_s);
    m_buttons[WholeLife]->setObjectName(u"wholeLifeButton"_s);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(4);
    for (int view = 0; view < ViewCount; ++view) {
        m_choice->addButton(m_buttons[size_t(view)], view);
        segments->addWidget(m_buttons[size_t(view)]);
    }
    m_buttons[LastMinutes]->setChecked(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(segments);
    head->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_graph, 1);
    column->addStretch();
    connect(m_choice, &QButtonGroup::idClicked, this, &GraphPage::setView);
    connect(&m_queue, &JobQueue::historyAdded, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void GraphPage::retranslate()
{
    //: A choice of what a graph shows: the last five minutes
    m_buttons[LastMinutes]->setText(tr("Last minutes"));
    //: A choice of what a graph shows: everything since the transfer, or Ferry, began
    m_buttons[WholeLife]->setText(tr("Whole time"));
    m_buttons[WholeLife]->setToolTip(m_what == Of::OneJob
                                         ? tr("As long as it has been running, without the pauses")
                                         : tr("As long as something was running since Ferry was started"));
    m_graph->setAccessibleName(m_what == Of::OneJob ? tr("Graph of the speed")
                                                    : tr("Graph of the speed of all transfers"));
    m_graph->setWhatsThis(tr("Arrow keys move from one moment to the next."));
    refresh();
}

void GraphPage::showJob(Job *job)
{
    const bool runs = job && isRunning(job->state());
    if (job == m_job && runs && m_isRunning)
        return; // the next second is soon enough
    m_job = job;
    refresh();
}

void GraphPage::showEvent(QShowEvent *event)
{
    Translated::showEvent(event);
    refresh();
}

Setting<bool> &GraphPage::remembered() const
{
    return m_what == Of::OneJob ? m_settings.graphShowsAll : m_settings.totalGraphShowsAll;
}

void GraphPage::setView(int view)
{
    remembered().set(view == WholeLife);
    refresh();
}

QList<GraphPage::Line> GraphPage::look()
{
    m_isRunning = m_job && isRunning(m_job->state());
    if (m_what == Of::OneJob && m_job)
        return {{m_job->spec().direction, {}, m_queue.rateHistory(m_job->id()), m_job->bytesPerSecond()}};
    if (m_what == Of::OneJob)
        return {};
    const QueueTotals totals = m_queue.totals();
    m_isRunning = totals.active > 0;
    return {{Direction::Download, tr("Downloads"), m_queue.totalHistory(Direction::Download),
             totals.downloadRate},
            {Direction::Upload, tr("Uploads"), m_queue.totalHistory(Direction::Upload), totals.uploadRate}};
}

QString GraphPage::whyNothing(const QList<Line> &lines) const
{
    if (lines.isEmpty())
        return tr("Select one transfer to see how fast it goes.");
    const bool hasNothing =
        std::all_of(lines.cbegin(), lines.cend(), [](const Line &one) { return one.history.isEmpty(); });
    if (!hasNothing)
        return {};
    if (m_isRunning)
        return tr("The first second is being measured.");
    return m_what == Of::OneJob ? tr("It has not been running yet, so there is no speed to show.")
                                : tr("Nothing has been running since Ferry was started.");
}

SpeedGraph::Picture GraphPage::recentOf(const QList<Line> &lines, qint64 last) const
{
    SpeedGraph::Picture picture;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    picture.axis = m_isRunning ? SpeedGraph::Axis::Now : SpeedGraph::Axis::Clock;
    picture.endsAt = m_isRunning ? now : now - (m_queue.historySecond() - last) * 1000;
    picture.endsAt -= picture.endsAt % 1000;
    qsizetype age = 0;
    for (const Line &line : lines)
        age = std::max(age, ageOf(line.history.recent(last)));
    const auto range =
        std::find_if(Ranges.begin(), Ranges.end(), [age](qsizetype one) { return one >= age; });
    picture.seconds = range == Ranges.end() ? Ranges.back() : *range;
    for (const Line &line : lines)
        picture.curves.append(
            {line.direction, line.name, toRates(line.history.recent(last).last(picture.seconds))});
    return picture;
}

SpeedGraph::Picture GraphPage::lifeOf(const QList<Line> &lines)
{
    SpeedGraph::Picture picture;
    picture.axis = SpeedGraph::Axis::Duration;
    for (const Line &line : lines) {
        picture.seconds = line.history.seconds();
        picture.secondsPerPart = line.history.secondsPerBucket();
        picture.curves.append({line.direction, line.name, line.history.life()});
    }
    return picture;
}

void GraphPage::refresh()
{
    if (!isVisible())
        return;
    const QList<Line> shown = look();
    const QString why = whyNothing(shown);
    for (QToolButton *button : m_buttons)
        button->setVisible(why.isEmpty());
    m_graph->setVisible(why.isEmpty());
    if (!why.isEmpty())
        return m_sentence->setText(why);
    std::optional<qint64> last;
    for (const Line &line : shown)
        last = std::max(last, line.history.lastSecond());
    m_buttons[LastMinutes]->setEnabled(last.has_value());
    m_buttons[LastMinutes]->setToolTip(last ? QString() : tr("Nothing of it was moved lately"));
    const int view = last && !remembered().get() ? LastMinutes : WholeLife;
    m_buttons[size_t(view)]->setChecked(true);
    m_buttons[size_t(view)]->setFocusPolicy(Qt::StrongFocus); // Qt takes it from those that are not checked
    const SpeedGraph::Picture picture = view == LastMinutes ? recentOf(shown, *last) : lifeOf(shown);
    const QString told = sentence(shown, picture);
    m_sentence->setText(told);
    m_graph->setSummary(told);
    m_graph->setPicture(picture);
}

QString GraphPage::sentence(const QList<Line> &lines, const SpeedGraph::Picture &picture) const
{
    QStringList told;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        double average = line.history.average();
        auto peak = double(line.history.peak());
        if (picture.axis != SpeedGraph::Axis::Duration) {
            QList<double> ran = picture.curves.at(i).rates;
            ran.removeIf([](double rate) { return rate < 0; });
            average =
                std::accumulate(ran.cbegin(), ran.cend(), 0.0) / double(std::max<qsizetype>(ran.size(), 1));
            peak = ran.isEmpty() ? 0 : *std::max_element(ran.cbegin(), ran.cend());
        }
        const QString one = speeds(line, average, peak);
        //: The speed of all downloads, or of all uploads: "Uploads: 3 MiB/s now, 2 MiB/s on average, 4 MiB/s at most"
        told.append(line.name.isEmpty() ? one : tr("%1: %2", "speeds").arg(line.name, one));
    }
    return told.join(u'\n');
}

QString GraphPage::speeds(const Line &line, double average, double peak) const
{
    if (!Format::isRate(peak))
        return tr("nothing was moved");
    const QString usual = Format::rate(average);
    const QString most = Format::rate(peak);
    if (!m_isRunning) {
        //: %1 and %2 are speeds
        return tr("%1 on average, %2 at most").arg(usual, most);
    }
    if (!Format::isRate(line.now)) {
        //: %1 and %2 are speeds
        return tr("nothing moves now, %1 on average, %2 at most").arg(usual, most);
    }
    //: %1 to %3 are speeds
    return tr("%1 now, %2 on average, %3 at most").arg(Format::rate(line.now), usual, most);
}

} // namespace Ferry
