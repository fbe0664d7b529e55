#pragma once

#include "core/rules/jobid.h"
#include "ui/translated.h"

#include <QList>
#include <QTreeView>

namespace Ferry
{

class HistoryModel;

/// The rows of a HistoryModel: a transfer each, and the days above them. What is selected stays so through every
/// search and change that leaves it shown.
class HistoryList : public Translated<QTreeView>
{
    Q_OBJECT
public:
    explicit HistoryList(HistoryModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QList<JobId> selectedIds() const;
    void select(const QList<JobId> &ids);

signals:
    void selectedIdsChanged();
    /// By mouse or key.
    void contextMenuRequested(const QPoint &at);

protected:
    void retranslate() override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void drawDay(QPainter *painter, const QRect &row, const QString &text) const;
    [[nodiscard]] int widthOf(int column) const;

    HistoryModel &m_model;
    QList<JobId> m_selectedBeforeReset;
    bool m_isResetting = false;
};

} // namespace Ferry
