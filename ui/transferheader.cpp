#include "ui/transferheader.h"

#include "ui/jobmodel.h"
#include "ui/tones.h"

#include <QPainter>
#include <QStyleOption>

namespace Ferry
{

namespace
{

constexpr int Margin = 8; ///< as in the cells below
constexpr int ArrowSide = 10;
constexpr int ArrowGap = 4;

} // namespace

TransferHeader::TransferHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize TransferHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 10};
}

int TransferHeader::neededWidth(int column) const
{
    const QString word = model()->headerData(column, orientation()).toString();
    return leadingSpace(column) + fontMetrics().horizontalAdvance(word) + ArrowGap + ArrowSide + Margin;
}

int TransferHeader::leadingSpace(int column) const
{
    // A name begins behind the symbol of its direction.
    return column == JobModel::NameColumn ? Margin + fontMetrics().height() + Margin / 2 : Margin;
}

void TransferHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    painter.setPen(Tones::of(palette()).hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TransferHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tones tones = Tones::of(palette());
    painter->fillRect(rect, palette().window());
    painter->setPen(tones.hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool number =
        model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(leadingSpace(column), 0, -Margin, -1));
    painter->setPen(tones.dim);
    const QString full = model()->headerData(column, orientation()).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const QString text =
        fontMetrics().elidedText(full, Qt::ElideRight, box.width() - (sorted ? ArrowSide + ArrowGap : 0));
    const auto alignment =
        QStyle::visualAlignment(layoutDirection(), number ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(box, int(alignment | Qt::AlignVCenter), text);
    if (!sorted)
        return;
    const bool atRight = alignment & Qt::AlignRight;
    const int beside = fontMetrics().horizontalAdvance(text) + ArrowGap;
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(atRight ? box.right() - beside - ArrowSide : box.left() + beside,
                       box.center().y() - ArrowSide / 2, ArrowSide, ArrowSide);
    const bool ascending = sortIndicatorOrder() == Qt::AscendingOrder;
    style()->drawPrimitive(ascending ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown, &arrow,
                           painter, this);
}

} // namespace Ferry
