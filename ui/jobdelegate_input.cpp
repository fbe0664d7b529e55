// What the mouse finds out in a cell, and what it does there.

#include "ui/celllayout.h"
#include "ui/jobdelegate.h"
#include "ui/jobmodel.h"
#include "ui/rowbutton.h"
#include "ui/rowparts.h"
#include "ui/rowremedy.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace Ferry
{

using namespace Qt::StringLiterals;
using namespace RowParts;
using namespace CellLayout;

QString JobDelegate::cutOffText(const QStyleOptionViewItem &option, int column, const JobSnapshot &job) const
{
    const QFontMetrics metrics(option.font);
    const QFontMetrics caption(captionFont(option.font));
    const int width = innerRect(option.rect, column, metrics).width();
    QString first;
    QString second;
    if (column == JobModel::NameColumn) {
        first = JobText::name(job);
        second = JobText::place(job);
    } else if (column == JobModel::ProgressColumn) {
        first = JobText::status(job);
        second = showsBar(job) ? QString() : JobText::reason(job);
    } else {
        first = columnText(column, job);
    }
    const int one = metrics.horizontalAdvance(first);
    const int two = caption.horizontalAdvance(second);
    if (m_compact ? one + (second.isEmpty() ? 0 : TextGap) + two <= width : one <= width && two <= width)
        return {};
    return second.isEmpty() ? first : first + u'\n' + second;
}

bool JobDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const Job *job = index.data(JobModel::JobRole).value<Job *>();
    if (!event || !view || event->type() != QEvent::ToolTip || !job)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString remedy = RowButton::isIn(index.column()) ? buttonText(*job, index) : QString();
    const bool onButton = RowButton::rect(option, remedy).contains(event->pos());
    const QString text = onButton ? RowRemedy::toolTip(RowRemedy::of(*job))
                                  : cutOffText(option, index.column(), snapshotFor(*job, index));
    // A file's name may look like markup: it is shown as it is.
    const QString shown =
        text.isEmpty() ? text : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), shown, view);
    return true;
}

bool JobDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool presses =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!presses && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    Job *job = index.data(JobModel::JobRole).value<Job *>();
    if (!job || mouse->button() != Qt::LeftButton)
        return false;
    const QRect button =
        RowButton::isIn(index.column()) ? RowButton::rect(option, buttonText(*job, index)) : QRect();
    const bool onButton = button.contains(mouse->position().toPoint());
    const JobId before = std::exchange(m_pressed, presses && onButton ? job->id() : JobId());
    if (before != m_pressed && option.widget)
        static_cast<const QAbstractItemView *>(option.widget)->viewport()->update();
    if (presses)
        return onButton;
    if (before != job->id())
        return false;
    if (onButton)
        emit remedyTriggered(job);
    return true;
}

} // namespace Ferry
