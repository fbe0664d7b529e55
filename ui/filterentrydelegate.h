#pragma once

#include <QStyledItemDelegate>

namespace Ferry
{

/// Paints the filter pane: heads of sections with what is chosen in them while they are folded, and entries with
/// their counts.
class FilterEntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< "host:files.example.org"; of a head "host"
        CountRole,                  ///< a number as it is shown
        ChosenRole,                 ///< of a head: the name of what is chosen under it
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Ferry
