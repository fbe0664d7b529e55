#pragma once

#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace Ferry::RowButton
{

/// It may reach into that column.
[[nodiscard]] bool isIn(int column);

/// Where a row's button is, in the coordinates of the table's viewport: across speed and time left, which
/// have nothing to say while a transfer needs somebody. Empty where there is no room for all of its words; menus
/// and details have the same command.
[[nodiscard]] QRect rect(const QStyleOptionViewItem &option, const QString &text);

/// The part of it that lies in the cell of @p option.
void paint(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
           bool pressed);

} // namespace Ferry::RowButton
