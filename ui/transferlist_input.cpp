// Mouse, keys and focus on the list, what is painted because of them, and rows that are dragged.

#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/settings.h"
#include "ui/tones.h"
#include "ui/transferlist.h"

#include <QContextMenuEvent>
#include <QCursor>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// A computer that slept, or a clock that was set, is noticed so late at most.
constexpr qint64 LongestTick = 60'000;
/// A mouse that has not moved for so long is not on its way to a row.
constexpr int RestMs = 2'000;
constexpr auto DraggedType = "application/x-ferry-transfers"_L1;

/// Cheap: asked of every row that is seen, whenever something is painted.
bool namesAMoment(const Job &job)
{
    switch (job.state()) {
    case JobState::TransientError: return job.record().retryAt > 0;
    case JobState::Queued: return job.heldUntil() > 0;
    case JobState::Acknowledged:
    case JobState::Cancelled: return job.cleanupStage() == CleanupStage::Waiting;
    default: return false;
    }
}

} // namespace

// ---- whoever is at a row

void TransferList::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TransferList::followMouse(const QPoint &at)
{
    const int row = viewport()->rect().contains(at) ? rowAt(at.y()) : -1;
    const int before = std::exchange(m_hoveredRow, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
}

bool TransferList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        followMouse(static_cast<QMouseEvent *>(event)->position().toPoint());
        m_filter.setOrderHeld(true);
        m_restTimer.start(RestMs);
        break;
    case QEvent::Leave:
        followMouse({-1, -1});
        m_restTimer.stop();
        m_filter.setOrderHeld(false);
        break;
    default: break;
    }
    return Translated::viewportEvent(event);
}

void TransferList::scrollContentsBy(int dx, int dy)
{
    Translated::scrollContentsBy(dx, dy);
    if (m_hoveredRow >= 0)
        followMouse(viewport()->mapFromGlobal(QCursor::pos()));
}

void TransferList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    Translated::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void TransferList::keyPressEvent(QKeyEvent *event)
{
    if (!std::exchange(m_byKeyboard, true))
        updateRow(currentIndex().row());
    // The menu key is the platform's, which knows it; this one is not everywhere.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, mapToGlobal(rect().center()));
        return contextMenuEvent(&menu);
    }
    Translated::keyPressEvent(event);
}

void TransferList::mousePressEvent(QMouseEvent *event)
{
    if (std::exchange(m_byKeyboard, false))
        updateRow(currentIndex().row());
    Translated::mousePressEvent(event);
}

void TransferList::focusInEvent(QFocusEvent *event)
{
    Translated::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason) {
        m_byKeyboard = true;
        if (!currentIndex().isValid() && m_filter.rowCount() > 0)
            selectionModel()->setCurrentIndex(m_filter.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    updateRow(currentIndex().row());
}

void TransferList::focusOutEvent(QFocusEvent *event)
{
    Translated::focusOutEvent(event);
    updateRow(currentIndex().row());
}

// ---- painting

std::pair<int, int> TransferList::visibleRows() const
{
    const int first = rowAt(0);
    if (first < 0)
        return {0, 0};
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_filter.rowCount() : last + 1};
}

void TransferList::paintEvent(QPaintEvent *event)
{
    const QModelIndex current = currentIndex();
    const int chosen = selectionModel()->isSelected(current) ? current.row() : -1;
    m_delegate->setAttention({m_hoveredRow, current.row(), chosen, m_byKeyboard && hasFocus()});
    Translated::paintEvent(event);
    if (m_dropRow >= 0) {
        const int rows = m_filter.rowCount();
        const int y = m_dropRow < rows ? rowViewportPosition(m_dropRow)
                      : rows > 0       ? rowViewportPosition(rows - 1) + rowHeight(rows - 1)
                                       : 0;
        QPainter painter(viewport());
        painter.fillRect(QRect(0, std::max(y - 1, 0), viewport()->width(), 3), Tones::of(palette()).accent);
    }
    if (!m_tickTimer.isActive())
        tick(false);
}

/// Those whose words have changed meanwhile are painted, which is what calls for the next look.
void TransferList::tick(bool due)
{
    qint64 next = LongestTick;
    bool counts = false;
    const auto [first, end] = visibleRows();
    for (int row = first; row < end; ++row) {
        const Job *job = m_filter.jobAt(row);
        const qint64 wait = job && namesAMoment(*job) ? JobText::changesIn(JobSnapshot::of(*job)) : -1;
        if (wait < 0)
            continue;
        counts = true;
        next = std::min(next, wait);
        if (due)
            updateRow(row);
    }
    if (counts)
        m_tickTimer.start(int(next));
}

// ---- the order of the queue

bool TransferList::showsQueueOrder() const
{
    return m_filter.sortColumn() == JobModel::QueueColumn && m_filter.sortOrder() == Qt::AscendingOrder;
}

void TransferList::showQueueOrder()
{
    if (!showsQueueOrder())
        sortByColumn(JobModel::QueueColumn, Qt::AscendingOrder);
    if (const QList<JobId> ids = selectedIds(); !ids.isEmpty())
        scrollTo(m_filter.index(m_filter.rowOf(ids.first()), 0));
}

void TransferList::takeSorting() { setDragEnabled(showsQueueOrder()); }

void TransferList::startDrag(Qt::DropActions)
{
    const QList<JobId> ids = selectedIds();
    if (ids.isEmpty() || !showsQueueOrder() || m_filter.isSorting())
        return;
    auto *dragged = new QMimeData;
    dragged->setData(DraggedType, QByteArray::number(ids.size()));
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->exec(Qt::MoveAction);
    showDropAt(-1);
}

void TransferList::dragEnterEvent(QDragEnterEvent *event)
{
    // Links and files are the window's.
    if (event->source() == this && event->mimeData()->hasFormat(DraggedType))
        event->acceptProposedAction();
    else
        event->ignore();
}

void TransferList::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint at = event->position().toPoint();
    constexpr int Edge = 24;
    QScrollBar *bar = verticalScrollBar();
    if (at.y() < Edge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (at.y() > viewport()->height() - Edge)
        bar->setValue(bar->value() + bar->singleStep());
    showDropAt(dropRow(at));
    event->acceptProposedAction();
}

void TransferList::dragLeaveEvent(QDragLeaveEvent *) { showDropAt(-1); }

void TransferList::dropEvent(QDropEvent *event)
{
    int row = dropRow(event->position().toPoint());
    showDropAt(-1);
    const QList<JobId> ids = selectedIds();
    const QSet<JobId> moved(ids.begin(), ids.end());
    while (row < m_filter.rowCount() && moved.contains(m_filter.jobAt(row)->id()))
        ++row;
    const Job *before = m_filter.jobAt(row);
    event->acceptProposedAction();
    emit moveRequested(ids, before && !isFinal(before->state()) ? before->id() : JobId());
}

int TransferList::dropRow(const QPoint &at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return m_filter.rowCount();
    return at.y() < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void TransferList::showDropAt(int row)
{
    if (std::exchange(m_dropRow, row) != row)
        viewport()->update();
}

// ---- one line or two

void TransferList::setCompact(bool compact)
{
    if (compact == isCompact())
        return;
    const int top = rowAt(0);
    m_settings.compactRows.set(compact);
    m_delegate->setCompact(compact);
    applyFont();
    if (top > 0)
        scrollTo(m_filter.index(top, 0), PositionAtTop);
    viewport()->update();
}

} // namespace Ferry
