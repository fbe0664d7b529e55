#include "ui/details/segmentmap.h"

#include "ui/format.h"
#include "ui/motion.h"
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
constexpr double GlideMs = 200; // about as long as from one report to the next

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
    m_clock.start();
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
    if (length != m_length)
        m_parts.clear(); // another file
    follow(parts);
    m_length = length;
    m_present = present;
    m_parts = parts;
    if (reduce())
        update();
}

qint64 SegmentMap::Glide::at(qint64 nowMs) const
{
    const double share = std::clamp(double(nowMs - sinceMs) / GlideMs, 0.0, 1.0);
    return from + qint64(double(to - from) * share);
}

void SegmentMap::follow(const QList<PartView> &parts)
{
    const qint64 now = m_clock.elapsed();
    QList<int> numbers(parts.size(), -1);
    QList<Glide> glides(parts.size());
    for (int i = 0; i < parts.size(); ++i) {
        const qint64 received = parts[i].received;
        const auto before = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const PartView &one) {
            return one.span.first == parts[i].span.first && one.received <= received;
        });
        glides[i] = {received, received, now};
        if (before == m_parts.cend())
            continue;
        const auto j = before - m_parts.cbegin();
        const Glide &last = m_glides[j];
        numbers[i] = m_numbers[j];
        if (Motion::isWanted(this))
            glides[i] = last.to == received ? last : Glide{last.at(now), received, now};
    }
    int free = 0;
    for (int &one : numbers) {
        while (one < 0 && numbers.contains(free))
            ++free;
        one = one < 0 ? free : one;
    }
    m_numbers = numbers;
    m_glides = glides;
}

void SegmentMap::addToColumns(ByteSpan span, float sign)
{
    const double scale = double(columns()) / double(m_length);
    const double from = std::clamp(double(span.first) * scale, 0.0, double(columns()));
    const double to = std::clamp(double(span.end) * scale, from, double(columns()));
    const int last = std::min(int(to), columns() - 1);
    const int first = std::min(int(from), last);
    if (first == last) {
        m_cover[size_t(first)] += sign * float(to - from);
        return;
    }
    m_cover[size_t(first)] += sign * float(first + 1 - from);
    for (int column = first + 1; column < last; ++column)
        m_cover[size_t(column)] += sign;
    m_cover[size_t(last)] += sign * float(to - last);
}

void SegmentMap::addParts()
{
    const double scale = double(columns()) / double(m_length);
    for (int i = 0; i < m_parts.size(); ++i) {
        const ByteSpan span = m_parts.at(i).span;
        const qint64 drawn = span.first + m_glides.at(i).at(m_clock.elapsed());
        addToColumns({drawn, span.first + m_parts.at(i).received}, -1);
        const int left = std::clamp(int(double(drawn) * scale), 0, columns());
        const int right = std::clamp(int(double(span.end) * scale), left, columns());
        m_nextRests.push_back({left, right, m_numbers.at(i)});
    }
}

bool SegmentMap::reduce()
{
    m_cover.assign(size_t(columns()), 0.0F);
    m_nextRests.clear();
    if (m_length > 0) {
        for (const ByteSpan span : std::as_const(m_present))
            addToColumns(span);
        addParts();
    }
    m_next.resize(m_cover.size());
    std::transform(m_cover.begin(), m_cover.end(), m_next.begin(), [](float cover) {
        if (cover < 0.001F)
            return static_cast<unsigned char>(0);
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
