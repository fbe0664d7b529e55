#pragma once

#include <QStyledItemDelegate>

namespace Ferry
{

/// A transfer's cell: the direction before its name, and how it ended in a colour that the words beside it say too.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Ferry
