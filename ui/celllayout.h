#pragma once

#include <QFont>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

/// Where things are in a cell of the list, and how its texts are drawn. All rectangles are in left-to-right terms;
/// drawText() mirrors.
namespace Ferry::CellLayout
{

constexpr int Margin = 8;
constexpr int TextGap = 10; ///< between two texts of one line

/// The second line is a little smaller, as a caption is.
[[nodiscard]] QFont captionFont(const QFont &font);
/// Where a name begins: behind the sign of its direction.
[[nodiscard]] int arrowSpace(const QFontMetrics &metrics);
[[nodiscard]] QRect innerRect(const QRect &cell, int column, const QFontMetrics &metrics);

/// Two lines, or a line and a bar, centred in a cell.
struct Lines {
    QRect first;
    QRect second;
};
[[nodiscard]] Lines linesIn(const QRect &inner, int firstHeight, int secondHeight);

/// One line in the painter's font and pen, cut where it does not fit; answers how wide it is.
int drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
             Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace Ferry::CellLayout
