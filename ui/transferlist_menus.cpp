// The menus of the list.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/transferlist.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Ferry
{

void TransferList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey)
        scrollTo(currentIndex());
    const QPoint at = byKey && currentIndex().isValid()
                          ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos();
    emit contextMenuRequested(at);
}

void TransferList::fillSortMenu(QMenu *menu)
{
    menu->clear();
    auto *columns = new QActionGroup(menu);
    const auto add = [&](int column, const QString &text) {
        QAction *action = columns->addAction(text);
        action->setObjectName(u"actionSort%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(m_filter.sortColumn() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            const bool queue = column == JobModel::QueueColumn; // the next one on top
            sortByColumn(column, column < 0 ? Qt::DescendingOrder
                                 : queue    ? Qt::AscendingOrder
                                            : m_filter.sortOrder());
        });
    };
    add(-1, tr("Newest first"));
    add(JobModel::QueueColumn, tr("Order of the queue"));
    for (int column = 0; column < JobModel::QueueColumn; ++column)
        add(column, columnName(column));
    menu->addActions(columns->actions());
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Descending"));
    descending->setObjectName(u"actionSortDescending"_s);
    descending->setCheckable(true);
    descending->setChecked(m_filter.sortOrder() == Qt::DescendingOrder);
    descending->setEnabled(m_filter.sortColumn() >= 0);
    connect(descending, &QAction::toggled, this, [this](bool on) {
        sortByColumn(m_filter.sortColumn(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TransferList::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 1; column < JobModel::ColumnCount; ++column) {
        const bool queue = column == JobModel::QueueColumn;
        QAction *action = menu->addAction(queue ? tr("Place in the queue") : columnName(column));
        action->setObjectName(u"actionColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnWanted(column, on); });
    }
}

} // namespace Ferry
