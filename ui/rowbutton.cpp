#include "ui/rowbutton.h"

#include "ui/jobmodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace Ferry
{

namespace
{

constexpr int Margin = 4;
constexpr int Air = 12; ///< beside the words, as RoomyButton has it

QRect columnIn(const QTableView &table, int column, const QRect &row)
{
    return {table.columnViewportPosition(column), row.top(), table.columnWidth(column), row.height()};
}

/// The room of both columns if they stand side by side, else of the one that is seen.
QRect roomFor(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return {};
    const bool speed = !table->isColumnHidden(JobModel::SpeedColumn);
    const bool timeLeft = !table->isColumnHidden(JobModel::TimeLeftColumn);
    const QRect first = columnIn(*table, JobModel::SpeedColumn, option.rect);
    const QRect second = columnIn(*table, JobModel::TimeLeftColumn, option.rect);
    const QHeaderView *header = table->horizontalHeader();
    const int distance =
        header->visualIndex(JobModel::TimeLeftColumn) - header->visualIndex(JobModel::SpeedColumn);
    if (speed && timeLeft)
        return qAbs(distance) == 1 ? first | second : second;
    return timeLeft ? second : speed ? first : QRect();
}

QStyleOptionButton styled(const QStyleOptionViewItem &option, const QString &text)
{
    QStyleOptionButton button;
    button.palette = option.palette;
    button.direction = option.direction;
    button.fontMetrics = option.fontMetrics;
    button.state = QStyle::State_Enabled | (option.state & QStyle::State_Active);
    button.text = text;
    return button;
}

} // namespace

bool RowButton::isIn(int column)
{
    return column == JobModel::SpeedColumn || column == JobModel::TimeLeftColumn;
}

QRect RowButton::rect(const QStyleOptionViewItem &option, const QString &text)
{
    const QFontMetrics &metrics = option.fontMetrics;
    // The row of one line has little room to give.
    const int above = option.rect.height() < 2 * metrics.height() ? 1 : Margin;
    const QRect room = roomFor(option).adjusted(Margin, above, -Margin, -above - 1);
    const QSize words = metrics.size(Qt::TextShowMnemonic, text);
    if (text.isEmpty() || room.width() < words.width() + Air)
        return {};
    const QStyleOptionButton button = styled(option, text);
    const QSize wanted =
        option.widget->style()->sizeFromContents(QStyle::CT_PushButton, &button, words) + QSize(Air, 0);
    const QSize size = wanted.boundedTo(room.size());
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, room);
}

void RowButton::paint(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                      const QString &text, bool pressed)
{
    QStyleOptionButton button = styled(option, text);
    button.rect = rect;
    button.state |= pressed ? QStyle::State_Sunken : QStyle::State_Raised;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(option.font);
    option.widget->style()->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
    painter->restore();
}

} // namespace Ferry
