#include "ui/jobdelegate.h"

#include "ui/celllayout.h"
#include "ui/format.h"
#include "ui/jobmodel.h"
#include "ui/rowbutton.h"
#include "ui/rowparts.h"
#include "ui/rowremedy.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;
using namespace RowParts;
using namespace CellLayout;

namespace
{

constexpr int BarGap = 4;
constexpr int EdgeWidth = 3;
constexpr int CompactAir = 10; ///< above and below the line of a compact row, together
constexpr int CompactBar = 3;
/// A caption beside a name that has room for fewer characters says nothing.
constexpr int LeastCaption = 10;

bool isNumeric(int column)
{
    return (column >= JobModel::SizeColumn && column <= JobModel::TimeLeftColumn) ||
           column == JobModel::QueueColumn;
}

/// The first column that is seen: the row's accent stands at its edge.
bool isLeading(const QStyleOptionViewItem &option, int column)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return column == 0;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->visualIndex(column); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return false;
    }
    return true;
}

QColor track(const QStyleOptionViewItem &option, const Tones &colors)
{
    return option.state & QStyle::State_Selected ? colors.selectedTrack : colors.track;
}

} // namespace

JobDelegate::JobDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int JobDelegate::rowHeight(const QFont &font, bool compact)
{
    const int line = QFontMetrics(font).height();
    if (compact)
        return line + CompactAir + 1;
    return line + QFontMetrics(captionFont(font)).height() + line + 1;
}

int JobDelegate::columnWidth(int column, const QFont &font)
{
    const QFontMetrics metrics(font);
    const auto width = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text) + 2 * Margin;
    };
    constexpr qint64 LongSize = 900LL << 30;
    constexpr qint64 LongTime = 9 * 3600 + 55 * 60;
    switch (column) {
    case JobModel::NameColumn: return metrics.averageCharWidth() * 60;
    case JobModel::ProgressColumn: return metrics.averageCharWidth() * 34;
    case JobModel::SizeColumn: return width(Format::bytes(LongSize) + u"0"_s);
    case JobModel::SpeedColumn: return width(Format::rate(99.9 * (1 << 20)) + u"0"_s);
    case JobModel::TimeLeftColumn:
        return std::max(width(Format::timeLeft(LongTime)), width(Format::timeLeft(0)));
    case JobModel::HostColumn: return metrics.averageCharWidth() * 24;
    case JobModel::QueueColumn: return width(u"0000"_s);
    default: return metrics.averageCharWidth() * 20;
    }
}

const Tones &JobDelegate::tones(const QPalette &palette) const
{
    if (m_tonesKey != palette.cacheKey()) {
        m_tones = Tones::of(palette);
        m_tonesKey = palette.cacheKey();
    }
    return m_tones;
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(painter, option, index);
    if (const Job *job = index.data(JobModel::JobRole).value<Job *>()) {
        const int column = index.column();
        const QString remedy = RowButton::isIn(column) ? buttonText(*job, index) : QString();
        if (const QRect button = RowButton::rect(option, remedy); !button.isEmpty())
            RowButton::paint(painter, option, button, remedy, m_pressed == job->id());
        else
            paintContent(painter, option, column, snapshotFor(*job, index));
    }
    painter->restore();
}

/// What its column tells of: anything else need not be asked.
JobSnapshot JobDelegate::snapshotFor(const Job &job, const QModelIndex &index)
{
    const bool isProgress = index.column() == JobModel::ProgressColumn;
    JobSnapshot snapshot = isProgress ? JobSnapshot::of(job) : JobSnapshot::withoutCleanup(job);
    if (job.state() == JobState::Queued && (isProgress || index.column() == JobModel::QueueColumn))
        snapshot.place = index.data(JobModel::PlaceRole).toInt();
    return snapshot;
}

void JobDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tones &colors = tones(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &cell = option.rect;
    if (selected)
        painter->fillRect(cell, colors.selection);
    else if (index.row() == m_attention.hovered)
        painter->fillRect(cell, colors.hover);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.hairline);
    const bool framed = m_attention.showsCurrent && index.row() == m_attention.current;
    if (framed) {
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), colors.accent);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.accent);
    }
    if (isLeading(option, index.column()) && (selected || framed)) {
        const QRect edge(cell.left(), cell.top(), selected ? EdgeWidth : 1, cell.height());
        painter->fillRect(QStyle::visualRect(option.direction, cell, edge), colors.accent);
    }
}

QString JobDelegate::buttonText(const Job &job, const QModelIndex &index) const
{
    const RowRemedy::Kind kind = RowRemedy::of(job);
    const bool isNear = index.row() == m_attention.hovered || index.row() == m_attention.chosen;
    return isNear || RowRemedy::isUrgent(job) ? RowRemedy::text(kind) : QString();
}

void JobDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, int column,
                               const JobSnapshot &job) const
{
    switch (column) {
    case JobModel::NameColumn: paintName(painter, option, job); break;
    case JobModel::ProgressColumn: paintProgress(painter, option, job); break;
    default: paintWord(painter, option, column, columnText(column, job)); break;
    }
}

void JobDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option,
                            const JobSnapshot &job) const
{
    const Tones &colors = tones(option.palette);
    const QFont caption = captionFont(option.font);
    const QFontMetrics metrics(option.font);
    const Direction direction = job.record.spec.direction;

    const int side = metrics.height() - 1;
    const QRect box(option.rect.left() + Margin, option.rect.top() + (option.rect.height() - side) / 2, side,
                    side);
    const QRect visibleBox = QStyle::visualRect(option.direction, option.rect, box);
    drawArrow(painter, visibleBox, direction, direction == Direction::Upload ? colors.upload : colors.accent);

    const QRect inner = innerRect(option.rect, JobModel::NameColumn, metrics);
    if (m_compact)
        return paintCompactName(painter, option, inner, job);
    const Lines lines = linesIn(inner, metrics.height(), QFontMetrics(caption).height());
    painter->setFont(option.font);
    painter->setPen(colors.text);
    drawText(painter, option, lines.first, JobText::name(job), Qt::ElideMiddle);
    painter->setFont(caption);
    painter->setPen(placeTone(job, colors));
    drawText(painter, option, lines.second, JobText::place(job), placeElision(job));
}

void JobDelegate::paintCompactName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inner,
                                   const JobSnapshot &job) const
{
    const Tones &colors = tones(option.palette);
    const QString name = JobText::name(job);
    const int wanted = QFontMetrics(option.font).horizontalAdvance(name) + 1; // what is rounded off
    // What went wrong is worth more than the end of a long name.
    const int most = job.showsError() ? inner.width() / 2 : inner.width();
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QRect box(inner.topLeft(), QSize(std::min(wanted, most), inner.height()));
    const int used = drawText(painter, option, box, name, Qt::ElideMiddle);
    const QRect rest = inner.adjusted(used + TextGap, 0, 0, 0);
    if (rest.width() < option.fontMetrics.averageCharWidth() * LeastCaption)
        return;
    painter->setFont(captionFont(option.font));
    painter->setPen(placeTone(job, colors));
    drawText(painter, option, rest, JobText::place(job), placeElision(job));
}

void JobDelegate::paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                const JobSnapshot &job) const
{
    const Tones &colors = tones(option.palette);
    const QFont caption = captionFont(option.font);
    const QFontMetrics metrics(option.font);
    const QRect inner = innerRect(option.rect, JobModel::ProgressColumn, metrics);
    if (m_compact)
        return paintCompactProgress(painter, option, inner, job);
    const bool bar = showsBar(job);
    const QString reason = bar ? QString() : JobText::reason(job);
    const int below = bar ? BarGap + BarHeight : reason.isEmpty() ? 0 : QFontMetrics(caption).height();
    const Lines lines = linesIn(inner, metrics.height(), below);

    painter->setFont(option.font);
    painter->setPen(statusTone(job, colors));
    drawText(painter, option, lines.first, JobText::status(job));
    if (bar) {
        const QRect box = lines.second.adjusted(0, BarGap, 0, 0);
        drawBar(painter, option, box, job.percent(), barTone(job, colors), track(option, colors));
    } else if (!reason.isEmpty()) {
        painter->setFont(caption);
        painter->setPen(colors.dim);
        drawText(painter, option, lines.second, reason);
    }
}

void JobDelegate::paintCompactProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QRect &inner, const JobSnapshot &job) const
{
    const Tones &colors = tones(option.palette);
    const bool bar = showsBar(job);
    const QRect line = bar ? inner.adjusted(0, 0, 0, -CompactBar - 1) : inner;
    painter->setFont(option.font);
    painter->setPen(statusTone(job, colors));
    const int used = drawText(painter, option, line, JobText::status(job));
    if (bar) {
        const QRect box(inner.left(), inner.bottom() - CompactBar - 1, inner.width(), CompactBar);
        return drawBar(painter, option, box, job.percent(), barTone(job, colors), track(option, colors));
    }
    const QRect rest = line.adjusted(used + TextGap, 0, 0, 0);
    if (rest.width() < option.fontMetrics.averageCharWidth() * LeastCaption)
        return;
    painter->setFont(captionFont(option.font));
    painter->setPen(colors.dim);
    drawText(painter, option, rest, JobText::reason(job));
}

void JobDelegate::paintWord(QPainter *painter, const QStyleOptionViewItem &option, int column,
                            const QString &text) const
{
    const Tones &colors = tones(option.palette);
    const bool nothing = text == u"–";
    painter->setFont(option.font);
    painter->setPen(nothing ? colors.dim : colors.text);
    drawText(painter, option, innerRect(option.rect, column, option.fontMetrics), text,
             column == JobModel::HostColumn ? Qt::ElideMiddle : Qt::ElideRight,
             isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {columnWidth(index.column(), option.font), rowHeight(option.font, m_compact)};
}

} // namespace Ferry
