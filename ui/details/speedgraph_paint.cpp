// How the graph is drawn.

#include "ui/details/speedgraph.h"
#include "ui/format.h"
#include "ui/tones.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace Ferry
{

namespace
{

constexpr int MostLines = 4; ///< of speeds
constexpr int MostTimes = 6;
constexpr int Gap = 6;
constexpr int LabelFlags = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine;

QColor colourOf(Direction direction, const Tones &tones)
{
    return direction == Direction::Download ? tones.accent : tones.upload;
}

/// Seconds between two lines, such that all multiples are said in few words.
qint64 timeStep(qint64 seconds)
{
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 Day = 24 * Hour;
    constexpr std::array Steps{Minute,   2 * Minute, 5 * Minute, 10 * Minute, 20 * Minute, Hour,
                               2 * Hour, 5 * Hour,   10 * Hour,  Day,         2 * Day,     5 * Day,
                               10 * Day, 20 * Day,   50 * Day,   100 * Day,   500 * Day};
    if (seconds <= Minute)
        return 10;
    const auto found = std::find_if(Steps.begin(), Steps.end(),
                                    [seconds](qint64 step) { return seconds / step <= MostTimes; });
    return found == Steps.end() ? Steps.back() : *found;
}

} // namespace

/// 1, 2 or 5 and zeros.
SpeedGraph::Scale SpeedGraph::Scale::upTo(double bytesPerSecond)
{
    Scale scale;
    double most = std::max(bytesPerSecond, 1024.0);
    while (most >= 1000 && scale.power < 6) {
        most /= 1024;
        scale.unit *= 1024;
        ++scale.power;
    }
    scale.step = 0.1;
    for (int i = 0; most / scale.step > MostLines; ++i)
        scale.step *= i % 3 == 1 ? 2.5 : 2;
    scale.top = std::max(std::ceil(most / scale.step - 1e-9), 1.0) * scale.step;
    return scale;
}

QString SpeedGraph::Scale::textOf(double units) const
{
    return Format::rate(units, power, step < 0.99 ? 1 : 0);
}

SpeedGraph::Scale SpeedGraph::scale() const
{
    double most = 0;
    for (const Curve &curve : m_picture.curves) {
        const auto largest = std::max_element(curve.rates.cbegin(), curve.rates.cend());
        most = std::max(most, largest == curve.rates.cend() ? 0 : *largest);
    }
    return Scale::upTo(most);
}

QRectF SpeedGraph::plotFor(const Scale &scale) const
{
    const QFontMetricsF metrics = fontMetrics();
    double labels = 0;
    for (double at = scale.step; at < scale.top + scale.step / 2; at += scale.step)
        labels = std::max(labels, metrics.horizontalAdvance(scale.textOf(at)));
    const double line = metrics.height();
    return QRectF(rect()).adjusted(labels + Gap, line / 2 + (m_picture.curves.size() > 1 ? line + 2 : 0), -1,
                                   -line - 3);
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    const Scale axis = scale();
    const QRectF plot = plotFor(axis);
    const Tones tones = Tones::of(palette());
    QPainter painter(this);
    if (parts() == 0 || plot.width() < Gap || plot.height() < Gap)
        return;
    painter.fillRect(plot, tones.base);
    drawSpeeds(painter, plot, axis);
    drawTimes(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_picture.curves.size(); ++i)
        drawCurve(painter, plot, axis, i);
    if (m_picture.curves.size() > 1)
        drawNames(painter, plot);
    drawMark(painter, plot, axis);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? tones.accent : tones.hairline, hasFocus() ? 2 : 1));
    painter.drawRect(plot);
}

void SpeedGraph::drawSpeeds(QPainter &painter, const QRectF &plot, const Scale &scale) const
{
    const Tones tones = Tones::of(palette());
    const double line = fontMetrics().height();
    for (double at = scale.step; at < scale.top + scale.step / 2; at += scale.step) {
        const double y = std::round(plot.bottom() - at / scale.top * plot.height());
        painter.setPen(tones.hairline);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(tones.dim);
        painter.drawText(QRectF(0, y - line / 2, plot.left() - Gap, line), LabelFlags | Qt::AlignRight,
                         scale.textOf(at));
    }
}

/// @p taken: what earlier ones cover.
void SpeedGraph::drawTime(QPainter &painter, const QRectF &plot, double x, const QString &text,
                          QRectF &taken) const
{
    const QFontMetricsF metrics = fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2;
    const double left = std::clamp(x - width / 2, plot.left(), plot.right() - width);
    const QRectF place(left, plot.bottom() + 3, width, metrics.height());
    if (place.adjusted(-Gap, 0, Gap, 0).intersects(taken))
        return;
    painter.drawText(place, LabelFlags | Qt::AlignHCenter, text);
    taken = taken.united(place);
}

void SpeedGraph::drawTimes(QPainter &painter, const QRectF &plot) const
{
    const Tones tones = Tones::of(palette());
    const qint64 all = m_picture.seconds;
    const bool counts = m_picture.axis == Axis::Duration;
    //: The left end of a graph: %1 is a duration such as "5 min"
    const QString ago = tr("%1 ago").arg(Format::duration(all));
    const qint64 began = m_picture.endsAt - all * 1000;
    //: The left end of a graph: when the transfer began
    QString first = counts ? tr("start") : ago;
    //: The right end of a graph
    QString last = counts ? Format::duration(all) : tr("now");
    if (m_picture.axis == Axis::Clock) {
        first = Format::time(began);
        last = Format::time(m_picture.endsAt);
    }
    painter.setPen(tones.dim);
    QRectF left;
    QRectF right;
    drawTime(painter, plot, plot.left(), first, left);
    drawTime(painter, plot, plot.right(), last, right);
    const qint64 step = timeStep(all);
    for (qint64 at = step; at < all; at += step) {
        const double share = double(counts ? at : all - at) / double(all);
        const double x = std::round(plot.left() + share * plot.width());
        painter.setPen(tones.hairline);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(tones.dim);
        const QRectF label(x - fontMetrics().averageCharWidth() * 4, plot.bottom() + 3,
                           fontMetrics().averageCharWidth() * 8, fontMetrics().height());
        if (counts && !label.intersects(right))
            drawTime(painter, plot, x, Format::duration(at), left);
    }
}

void SpeedGraph::drawCurve(QPainter &painter, const QRectF &plot, const Scale &scale, int curve) const
{
    const Curve &drawn = m_picture.curves.at(curve);
    const QColor colour = colourOf(drawn.direction, Tones::of(palette()));
    const auto x = [&](double second) {
        return plot.left() + second / double(m_picture.seconds) * plot.width();
    };
    const auto y = [&](double rate) { return plot.bottom() - rate / scale.unit / scale.top * plot.height(); };
    QColor area = colour;
    area.setAlphaF(0.18F);
    painter.setPen(QPen(colour, 1.5));
    for (int from = 0; from < parts();) {
        int to = from;
        while (to < parts() && drawn.rates.at(to) >= 0)
            ++to;
        if (to == from) {
            ++from;
            continue;
        }
        QPainterPath line(QPointF(x(startOf(from)), y(drawn.rates.at(from))));
        for (int i = from; i < to; ++i)
            line.lineTo(x((startOf(i) + startOf(i + 1)) / 2), y(drawn.rates.at(i)));
        line.lineTo(x(startOf(to)), y(drawn.rates.at(to - 1)));
        if (curve == 0) {
            QPainterPath filled = line;
            filled.lineTo(x(startOf(to)), plot.bottom());
            filled.lineTo(x(startOf(from)), plot.bottom());
            painter.fillPath(filled, area);
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(line);
        from = to;
    }
}

/// Above, each with a piece of its curve.
void SpeedGraph::drawNames(QPainter &painter, const QRectF &plot) const
{
    const Tones tones = Tones::of(palette());
    const QFontMetricsF metrics = fontMetrics();
    const double line = metrics.height();
    double at = plot.left();
    for (int i = 0; i < m_picture.curves.size(); ++i) {
        const Curve &curve = m_picture.curves.at(i);
        const QColor colour = colourOf(curve.direction, tones);
        const QRectF piece(at, line * 0.3, line, line * 0.6);
        QColor area = colour;
        area.setAlphaF(0.18F);
        if (i == 0)
            painter.fillRect(piece, area);
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(i == 0 ? piece.topLeft() : QPointF(piece.left(), piece.center().y()),
                         i == 0 ? piece.topRight() : QPointF(piece.right(), piece.center().y()));
        const double width = metrics.horizontalAdvance(curve.name) + 2;
        painter.setPen(tones.text);
        painter.drawText(QRectF(piece.right() + Gap, 0, width, line * 1.2), LabelFlags | Qt::AlignLeft,
                         curve.name);
        at = piece.right() + Gap + width + 3 * Gap;
    }
}

void SpeedGraph::drawMark(QPainter &painter, const QRectF &plot, const Scale &scale) const
{
    if (m_marked < 0)
        return;
    const Tones tones = Tones::of(palette());
    const double second = (startOf(m_marked) + startOf(m_marked + 1)) / 2;
    const double x = plot.left() + second / double(m_picture.seconds) * plot.width();
    painter.setPen(QPen(tones.dim, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    double highest = 0; // share of the plot
    for (const Curve &curve : m_picture.curves) {
        const double rate = curve.rates.at(m_marked);
        if (rate < 0)
            continue;
        highest = std::max(highest, rate / scale.unit / scale.top);
        painter.setPen(QPen(tones.base, 1.5));
        painter.setBrush(colourOf(curve.direction, tones));
        painter.drawEllipse(QPointF(x, plot.bottom() - rate / scale.unit / scale.top * plot.height()), 4, 4);
    }
    const QString text = textOf(m_marked);
    const QFontMetricsF metrics = fontMetrics();
    const double width = metrics.horizontalAdvance(text) + 2 * Gap;
    const double left =
        std::clamp(x + Gap, plot.left() + 1, std::max(plot.left() + 1, plot.right() - width - 1));
    const double height = metrics.height() + 4;
    // Not over the curve that it tells of.
    const double y = highest > 0.5 ? plot.bottom() - height - 2 : plot.top() + 2;
    const QRectF bubble(left, y, width, height);
    painter.setPen(QPen(tones.dim, 1));
    painter.setBrush(tones.base);
    painter.drawRoundedRect(bubble, 3, 3);
    painter.setPen(tones.text);
    painter.drawText(bubble, LabelFlags | Qt::AlignHCenter, text);
}

} // namespace Ferry
