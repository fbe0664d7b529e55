#include "ui/jobdelegate.h"

#include "ui/format.h"
#include "ui/jobmodel.h"
#include "ui/rowbutton.h"
#include "ui/rowparts.h"
#include "ui/rowremedy.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;
using namespace RowParts;

namespace
{

constexpr int Margin = 8;
constexpr int BarGap = 4;
constexpr int EdgeWidth = 3;

/// The second line is a little smaller, as a caption is.
QFont captionFont(const QFont &font)
{
    QFont caption = font;
    if (font.pointSizeF() > 0)
        caption.setPointSizeF(font.pointSizeF() * 12 / 13);
    else
        caption.setPixelSize(std::max(font.pixelSize() * 12 / 13, 1));
    return caption;
}

int arrowSpace(const QFontMetrics &metrics) { return Margin + metrics.height() + Margin / 2; }

/// The inner rectangle of a cell, in left-to-right terms.
QRect innerRect(const QRect &cell, int column, const QFontMetrics &metrics)
{
    const int leading = column == JobModel::NameColumn ? arrowSpace(metrics) : Margin;
    return cell.adjusted(leading, 0, -Margin, -1);
}

/// Two lines, or a line and a bar, centred in a cell.
struct Lines {
    QRect first;
    QRect second;
};

Lines linesIn(const QRect &inner, int firstHeight, int secondHeight)
{
    const int top = inner.top() + (inner.height() - firstHeight - secondHeight) / 2;
    return {QRect(inner.left(), top, inner.width(), firstHeight),
            QRect(inner.left(), top + firstHeight, inner.width(), secondHeight)};
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QRect visible = QStyle::visualRect(option.direction, option.rect, rect);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    const QString shown = painter->fontMetrics().elidedText(text, elide, rect.width());
    painter->drawText(visible, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QString columnText(int column, const JobSnapshot &job)
{
    switch (column) {
    case JobModel::SizeColumn: return Format::bytes(job.record.bytesTotal());
    case JobModel::SpeedColumn: return Format::rate(job.bytesPerSecond);
    case JobModel::TimeLeftColumn: return Format::timeLeft(job.secondsLeft.value_or(-1));
    case JobModel::HostColumn: return JobText::host(job.record.spec);
    case JobModel::AddedColumn: return Format::dateTime(job.record.createdAt);
    default: return {};
    }
}

bool hasButton(int column) { return column == JobModel::SpeedColumn || column == JobModel::TimeLeftColumn; }

bool isNumeric(int column) { return column >= JobModel::SizeColumn && column <= JobModel::TimeLeftColumn; }

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

} // namespace

JobDelegate::JobDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int JobDelegate::rowHeight(const QFont &font)
{
    const int line = QFontMetrics(font).height();
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
        const bool speaksOfCleanup = column == JobModel::ProgressColumn;
        const QString remedy = hasButton(column) ? RowRemedy::text(RowRemedy::of(*job)) : QString();
        if (const QRect button = RowButton::rect(option, remedy); !button.isEmpty())
            RowButton::paint(painter, option, button, remedy, m_pressed == job->id());
        else
            paintContent(painter, option, column,
                         speaksOfCleanup ? JobSnapshot::of(*job) : JobSnapshot::withoutCleanup(*job));
    }
    painter->restore();
}

void JobDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Tones &colors = tones(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &cell = option.rect;
    if (selected)
        painter->fillRect(cell, colors.selection);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.hairline);
    if (isLeading(option, index.column()) && (selected || option.state.testFlag(QStyle::State_HasFocus))) {
        const QRect edge(cell.left(), cell.top(), selected ? EdgeWidth : 1, cell.height());
        painter->fillRect(QStyle::visualRect(option.direction, cell, edge), colors.accent);
    }
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
    const Lines lines = linesIn(inner, metrics.height(), QFontMetrics(caption).height());
    painter->setFont(option.font);
    painter->setPen(colors.text);
    drawText(painter, option, lines.first, JobText::name(job), Qt::ElideMiddle);
    painter->setFont(caption);
    painter->setPen(!job.showsError()                              ? colors.dim
                    : job.record.state == JobState::TransientError ? colors.warn
                                                                   : colors.bad);
    drawText(painter, option, lines.second, JobText::place(job));
}

void JobDelegate::paintProgress(QPainter *painter, const QStyleOptionViewItem &option,
                                const JobSnapshot &job) const
{
    const Tones &colors = tones(option.palette);
    const QFont caption = captionFont(option.font);
    const QFontMetrics metrics(option.font);
    const QRect inner = innerRect(option.rect, JobModel::ProgressColumn, metrics);
    const bool bar = showsBar(job);
    const QString reason = bar ? QString() : JobText::reason(job);
    const int below = bar ? BarGap + BarHeight : reason.isEmpty() ? 0 : QFontMetrics(caption).height();
    const Lines lines = linesIn(inner, metrics.height(), below);

    painter->setFont(option.font);
    painter->setPen(statusTone(job, colors));
    drawText(painter, option, lines.first, JobText::status(job));
    if (bar) {
        const QRect box = lines.second.adjusted(0, BarGap, 0, 0);
        drawBar(painter, option, box, job.percent(), barTone(job, colors), colors.track);
    } else if (!reason.isEmpty()) {
        painter->setFont(caption);
        painter->setPen(colors.dim);
        drawText(painter, option, lines.second, reason);
    }
}

void JobDelegate::paintWord(QPainter *painter, const QStyleOptionViewItem &option, int column,
                            const QString &text) const
{
    const Tones &colors = tones(option.palette);
    const bool nothing = text == u"–";
    painter->setFont(option.font);
    painter->setPen(nothing ? colors.dim : colors.text);
    drawText(painter, option, innerRect(option.rect, column, option.fontMetrics), text, Qt::ElideRight,
             isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {columnWidth(index.column(), option.font), rowHeight(option.font)};
}

QString JobDelegate::cutOffText(const QStyleOptionViewItem &option, int column, const JobSnapshot &job)
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics caption(captionFont(option.font));
    const int width = innerRect(option.rect, column, metrics).width();
    QString first;
    QString second;
    if (column == JobModel::NameColumn) {
        first = JobText::name(job);
        second = JobText::place(job);
    } else if (column == JobModel::ProgressColumn) {
        first = JobText::status(job);
        second = showsBar(job) ? QString() : JobText::reason(job);
    } else {
        first = columnText(column, job);
    }
    if (metrics.horizontalAdvance(first) <= width && caption.horizontalAdvance(second) <= width)
        return {};
    return second.isEmpty() ? first : first + u'\n' + second;
}

bool JobDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const Job *job = index.data(JobModel::JobRole).value<Job *>();
    if (!event || !view || event->type() != QEvent::ToolTip || !job)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = cutOffText(option, index.column(), JobSnapshot::of(*job));
    // A file's name may look like markup: it is shown as it is.
    const QString shown =
        text.isEmpty() ? text : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), shown, view);
    return true;
}

bool JobDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool presses =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!presses && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    Job *job = index.data(JobModel::JobRole).value<Job *>();
    if (!job || mouse->button() != Qt::LeftButton)
        return false;
    const QRect button =
        hasButton(index.column()) ? RowButton::rect(option, RowRemedy::text(RowRemedy::of(*job))) : QRect();
    const bool onButton = button.contains(mouse->position().toPoint());
    const JobId before = std::exchange(m_pressed, presses && onButton ? job->id() : JobId());
    if (before != m_pressed && option.widget)
        static_cast<const QAbstractItemView *>(option.widget)->viewport()->update();
    if (presses)
        return onButton;
    if (before != job->id())
        return false;
    if (onButton)
        emit remedyTriggered(job);
    return true;
}

} // namespace Ferry
