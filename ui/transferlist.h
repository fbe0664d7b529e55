#pragma once

#include "core/rules/jobid.h"
#include "ui/jobdelegate.h"
#include "ui/translated.h"

#include <QList>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace Ferry
{

class Job;
class JobFilter;
class Settings;
class TransferHeader;

/// The list of transfers. Fixed row height and column widths that are never measured from rows: as fast with
/// 100 000 rows as with ten. In a narrow window the columns that say least give way first, so that names stay
/// readable. Rows that count down to something are painted anew when their words change, and nothing else is. In the
/// order of the queue the selected rows can be dragged to another place.
class TransferList : public Translated<QTableView>
{
    Q_OBJECT
public:
    TransferList(JobFilter &filter, Settings &settings, QWidget *parent = nullptr);
    ~TransferList() override;

    [[nodiscard]] QList<JobId> selectedIds() const;
    /// Selects what is shown of @p ids, scrolls to the first.
    void select(const QList<JobId> &ids);
    void saveColumns();
    /// One line a row instead of two; selection and the row at the top stay. Remembered.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_delegate->isCompact(); }
    /// Sorted as the queue starts them, so that a place in the list is a place in the queue.
    [[nodiscard]] bool showsQueueOrder() const;
    /// Without it nobody would see what a move has done.
    void showQueueOrder();
    /// The menus "Sort by" and "Columns", filled when they open.
    void fillSortMenu(QMenu *menu);
    void fillColumnsMenu(QMenu *menu);

signals:
    void selectedIdsChanged();
    /// The button on the row of @p job was clicked.
    void remedyRequested(Ferry::Job *job);
    void contextMenuRequested(const QPoint &globalPosition);
    /// Dragged: @p ids are to come before @p before; null = after all others.
    void moveRequested(const QList<Ferry::JobId> &ids, Ferry::JobId before);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpHeader();
    void applyFont();
    void fitColumns();
    void fitWords();
    [[nodiscard]] int idealWidth(int column) const;
    void setColumnWanted(int column, bool wanted);
    [[nodiscard]] bool isWanted(int column) const;
    [[nodiscard]] QString columnName(int column) const;
    void updateRow(int row);
    void followMouse(const QPoint &at);
    /// @p due: rows that count have other words now.
    void tick(bool due);
    [[nodiscard]] std::pair<int, int> visibleRows() const; ///< the first, and one past the last
    void takeSorting();
    void showDropAt(int row);
    [[nodiscard]] int dropRow(const QPoint &at) const;

    JobFilter &m_filter;
    Settings &m_settings;
    TransferHeader *m_header;
    JobDelegate *m_delegate;
    QTimer m_tickTimer;
    QTimer m_restTimer; ///< the mouse has moved shortly before
    int m_hoveredRow = -1;
    int m_dropRow = -1;        ///< what is dragged would come before it; -1: nothing is
    bool m_byKeyboard = false; ///< somebody works with keys: the current row is framed
    QList<int> m_idealWidths;  ///< by column, as they were last made
    QList<int> m_widths;       ///< by column, when last seen: a hidden section's own size is nought
    QList<JobId> m_selectedBeforeReset;
};

} // namespace Ferry
