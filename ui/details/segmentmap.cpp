#include "ui/details/segmentmap.h"

#include "ui/format.h"
#include "ui/tones.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Ferry
{

namespace
{

constexpr int Levels = 4;
constexpr int MarkSize = 14;

QColor colorOf(int number, const Tones &tones)
{
    const QColor colors[] = {tones.accent, tones.warn, tones.upload, tones.ok, tones.bad, tones.dim};
    return colors[number % 6];
}

Qt::BrushStyle hatchOf(int number)
{
    constexpr Qt::BrushStyle styles[] = {Qt::BDiagPattern, Qt::FDiagPattern,     Qt::CrossPattern,
                                         Qt::HorPattern,   Qt::DiagCrossPattern, Qt::VerPattern,
                                         Qt::Dense6Pattern};
    return styles[number % 7];
}

void drawRest(QPainter &painter, const QRect &rect, int number, const Tones &tones)
{
    const QColor color = colorOf(number, tones);
    painter.fillRect(rect, QBrush(color, hatchOf(number)));
    painter.setPen(color);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

/// From @p track to @p full by how much is there; never quite empty or full in between.
QColor shade(const QColor &track, const QColor &full, int level)
{
    const auto mix = [level](int from, int to) { return from + (to - from) * level / Levels; };
    return QColor(mix(track.red(), full.red()), mix(track.green(), full.green()),
                  mix(track.blue(), full.blue()));
}

} // namespace

SegmentMap::SegmentMap(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent); // else what is behind it would be painted 30 times a second too
}

QSize SegmentMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumSizeHint().height()};
}

QSize SegmentMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height() * 2};
}

QIcon SegmentMap::markOf(int number, const QPalette &palette)
{
    QPixmap pixmap(MarkSize, MarkSize);
    const Tones tones = Tones::of(palette);
    pixmap.fill(tones.track);
    QPainter painter(&pixmap);
    drawRest(painter, pixmap.rect(), number, tones);
    return QIcon(pixmap);
}

void SegmentMap::setMap(qint64 length, const QList<ByteSpan> &present, const QList<PartView> &parts)
{
    number(parts);
    m_length = length;
    m_present = present;
    m_parts = parts;
    if (reduce())
        update();
}

void SegmentMap::number(const QList<PartView> &parts)
{
    QList<int> numbers(parts.size(), -1);
    for (int i = 0; i < parts.size(); ++i) {
        for (int j = 0; j < m_parts.size() && numbers[i] < 0; ++j) {
            if (m_parts[j].span.first == parts[i].span.first)
                numbers[i] = m_numbers[j];
        }
    }
    int free = 0;
    for (int &one : numbers) {
        if (one >= 0)
            continue;
        while (numbers.contains(free))
            ++free;
        one = free;
    }
    m_numbers = numbers;
}

void SegmentMap::addToColumns(ByteSpan span)
{
    const double scale = double(columns()) / double(m_length);
    const double from = std::clamp(double(span.first) * scale, 0.0, double(columns()));
    const double to = std::clamp(double(span.end) * scale, from, double(columns()));
    const int last = std::min(int(to), columns() - 1);
    const int first = std::min(int(from), last);
    if (first == last) {
        m_cover[size_t(first)] += float(to - from);
        return;
    }
    m_cover[size_t(first)] += float(first + 1 - from);
    std::fill(m_cover.begin() + first + 1, m_cover.begin() + last, 1.0F);
    m_cover[size_t(last)] += float(to - last);
}

bool SegmentMap::reduce()
{
    m_cover.assign(size_t(columns()), 0.0F);
    m_nextRests.clear();
    if (m_length > 0) {
        for (const ByteSpan span : std::as_const(m_present))
            addToColumns(span);
        const double scale = double(columns()) / double(m_length);
        for (int i = 0; i < m_parts.size(); ++i) {
            const PartView &part = m_parts.at(i);
            const int left = std::clamp(int(double(part.span.first + part.received) * scale), 0, columns());
            const int right = std::clamp(int(double(part.span.end) * scale), left, columns());
            m_nextRests.push_back({left, right, m_numbers.at(i)});
        }
    }
    m_next.resize(m_cover.size());
    std::transform(m_cover.begin(), m_cover.end(), m_next.begin(), [](float cover) {
        const int level = cover > 0.999F ? Levels : std::min(int(std::ceil(cover * Levels)), Levels - 1);
        return static_cast<unsigned char>(level);
    });
    const bool changed = m_next != m_level || m_nextRests != m_rests;
    m_level.swap(m_next);
    m_rests.swap(m_nextRests);
    return changed;
}

QRect SegmentMap::placeOf(int left, int right) const
{
    const int x = layoutDirection() == Qt::RightToLeft ? columns() - right : left;
    return {x + 1, 1, right - left, height() - 2};
}

void SegmentMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reduce();
}

void SegmentMap::paintEvent(QPaintEvent *)
{
    const Tones tones = Tones::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tones.track);
    for (size_t from = 0; from < m_level.size();) {
        size_t to = from;
        while (to < m_level.size() && m_level[to] == m_level[from])
            ++to;
        if (m_level[from] > 0)
            painter.fillRect(placeOf(int(from), int(to)), shade(tones.track, tones.accent, m_level[from]));
        from = to;
    }
    for (const Rest &rest : m_rests) {
        if (rest.right > rest.left)
            drawRest(painter, placeOf(rest.left, rest.right), rest.number, tones);
    }
    painter.setPen(tones.dim);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString SegmentMap::textAt(int x) const
{
    if (m_length <= 0)
        return {};
    const int fromStart = layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x;
    const int column = std::clamp(fromStart - 1, 0, columns() - 1);
    const double scale = double(m_length) / columns();
    const qint64 first = std::min(qint64(column * scale), m_length - 1);
    const qint64 last = std::clamp(qint64((column + 1) * scale) - 1, first, m_length - 1);
    const QString from = QLocale().toString(first);
    const QString to = QLocale().toString(last);
    const int level = m_level[size_t(column)];
    if (level == Levels) {
        //: Of a file: %1 and %2 are numbers of bytes, here and in the following
        return tr("Bytes %1 to %2: there").arg(from, to);
    }
    for (size_t i = 0; i < m_rests.size(); ++i) {
        if (column >= m_rests[i].left && column < m_rests[i].right) {
            //: %3 is a server
            return tr("Bytes %1 to %2: being fetched from %3")
                .arg(from, to, Format::leftToRight(m_parts.value(int(i)).from));
        }
    }
    return level > 0 ? tr("Bytes %1 to %2: partly there").arg(from, to)
                     : tr("Bytes %1 to %2: not there yet").arg(from, to);
}

bool SegmentMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this);
    return true;
}

} // namespace Ferry
