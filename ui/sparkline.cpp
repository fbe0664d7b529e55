#include "ui/sparkline.h"

#include "ui/details/totalgraph.h"
#include "ui/tones.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{
constexpr qsizetype Seconds = 60;
constexpr int StepMs = 1'200;
constexpr double LeastTop = 10'240; ///< bytes a second: less looks like nothing
} // namespace

Sparkline::Sparkline(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
{
    setObjectName(u"sparkline"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &Sparkline::showGraph);
    m_timer.setInterval(StepMs);
    connect(&m_timer, &QTimer::timeout, this, &Sparkline::step);
    connect(&m_queue, &JobQueue::historyAdded, this, [this] {
        m_timer.start(); // anew: the next one of these comes first
        update();
    });
    retranslate();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 9, fontMetrics().height() + 4};
}

void Sparkline::retranslate()
{
    setAccessibleName(tr("Graph of the speed of all transfers"));
    setToolTip(tr("Show the speed of all transfers as a graph"));
}

void Sparkline::showGraph()
{
    if (!m_graph) {
        m_graph = new TotalGraph(m_queue, m_settings, window());
        m_graph->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_graph->show();
    m_graph->raise();
    m_graph->activateWindow();
}

void Sparkline::step()
{
    update();
    if (isBlank())
        m_timer.stop();
}

bool Sparkline::isBlank() const
{
    const auto isNothing = [](qint64 rate) { return rate <= 0; };
    const QList<qint64> down = rates(Direction::Download);
    const QList<qint64> up = rates(Direction::Upload);
    return std::all_of(down.cbegin(), down.cend(), isNothing) &&
           std::all_of(up.cbegin(), up.cend(), isNothing);
}

QList<qint64> Sparkline::rates(Direction direction) const
{
    return m_queue.totalHistory(direction).recent(m_queue.historySecond()).last(Seconds);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(palette());
    QPainter painter(this);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? tones.accent : tones.dim);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    if (isBlank())
        return;
    painter.setPen(tones.track);
    painter.drawLine(3, height() - 3, width() - 4, height() - 3);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = LeastTop;
    for (const Direction direction : {Direction::Download, Direction::Upload}) {
        const QList<qint64> all = rates(direction);
        most = std::max(most, double(*std::max_element(all.cbegin(), all.cend())));
    }
    drawCurve(painter, Direction::Download, most);
    drawCurve(painter, Direction::Upload, most);
}

void Sparkline::drawCurve(QPainter &painter, Direction direction, double most) const
{
    const Tones tones = Tones::of(palette());
    const QColor colour = direction == Direction::Download ? tones.accent : tones.upload;
    const QRectF plot = QRectF(rect()).adjusted(3, 3, -3, -3);
    const QList<qint64> all = rates(direction);
    if (std::all_of(all.cbegin(), all.cend(), [](qint64 rate) { return rate <= 0; }))
        return;
    const auto x = [&plot](qsizetype i) {
        return plot.left() + double(i) / double(Seconds - 1) * plot.width();
    };
    QPainterPath line;
    QPainterPath filled;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i) < 0)
            continue;
        const QPointF at(x(i), plot.bottom() - double(all.at(i)) / most * plot.height());
        const bool isFirst = i == 0 || all.at(i - 1) < 0;
        if (isFirst) {
            line.moveTo(at);
            filled.moveTo(at.x(), plot.bottom());
        } else {
            line.lineTo(at);
        }
        filled.lineTo(at);
        if (i + 1 == all.size() || all.at(i + 1) < 0)
            filled.lineTo(at.x(), plot.bottom());
    }
    if (direction == Direction::Download) {
        QColor area = colour;
        area.setAlphaF(0.25F);
        painter.fillPath(filled, area);
    }
    painter.setPen(QPen(colour, 1.2));
    painter.drawPath(line);
}

void Sparkline::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Sparkline::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Ferry
