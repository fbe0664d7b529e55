// Keys in the filter pane, and what is painted.

#include "ui/filterpane.h"

#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Ferry
{

void FilterPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return triggered(currentIndex());
    case Qt::Key_Escape:
        if (chosenKey() == u"state:0")
            break;
        return clear();
    default: return QTreeView::keyPressEvent(event);
    }
    event->ignore();
}

void FilterPane::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void FilterPane::leaveEvent(QEvent *event)
{
    m_hovered = QModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void FilterPane::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    own.rect = visualRect(index);
    own.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    own.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex() == index);
    own.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    own.state.setFlag(QStyle::State_Open, isExpanded(index));
    itemDelegate()->paint(painter, own, index);
}

void FilterPane::keepWidth() { setMinimumWidth(sizeHint().width()); }

QSize FilterPane::sizeHint() const
{
    int width = 0;
    for (int section = 0; section < SectionCount; ++section) {
        width = qMax(width, sizeHintForIndex(head(section)->index()).width());
        for (int row = 0; isFixed(section) && row < head(section)->rowCount(); ++row)
            width = qMax(width, sizeHintForIndex(head(section)->child(row)->index()).width());
    }
    return {width, QTreeView::sizeHint().height()};
}

} // namespace Ferry
