#include "ui/celllayout.h"

#include "ui/jobmodel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Ferry
{

QFont CellLayout::captionFont(const QFont &font)
{
    QFont caption = font;
    if (font.pointSizeF() > 0)
        caption.setPointSizeF(font.pointSizeF() * 12 / 13);
    else
        caption.setPixelSize(std::max(font.pixelSize() * 12 / 13, 1));
    return caption;
}

int CellLayout::arrowSpace(const QFontMetrics &metrics) { return Margin + metrics.height() + Margin / 2; }

QRect CellLayout::innerRect(const QRect &cell, int column, const QFontMetrics &metrics)
{
    const int leading = column == JobModel::NameColumn ? arrowSpace(metrics) : Margin;
    return cell.adjusted(leading, 0, -Margin, -1);
}

CellLayout::Lines CellLayout::linesIn(const QRect &inner, int firstHeight, int secondHeight)
{
    const int top = inner.top() + (inner.height() - firstHeight - secondHeight) / 2;
    return {QRect(inner.left(), top, inner.width(), firstHeight),
            QRect(inner.left(), top + firstHeight, inner.width(), secondHeight)};
}

int CellLayout::drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                         const QString &text, Qt::TextElideMode elide, Qt::Alignment alignment)
{
    const QRect visible = QStyle::visualRect(option.direction, option.rect, rect);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, alignment) | Qt::AlignAbsolute;
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(text, elide, rect.width());
    painter->drawText(visible, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return std::min(metrics.horizontalAdvance(shown), rect.width());
}

} // namespace Ferry
