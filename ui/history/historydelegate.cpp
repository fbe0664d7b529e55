#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/icons.h"
#include "ui/tones.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int Air = 10;
constexpr QSize IconSize{16, 16};

/// The same on a selection, which is pale here.
QIcon iconOf(const Job &job, qreal ratio)
{
    const bool isUpload = job.spec().direction == Direction::Upload;
    const QIcon drawn =
        isUpload ? Icons::get(u"upload"_s, [](const QPalette &p) { return Tones::of(p).upload; })
                 : Icons::get(u"download"_s, [](const QPalette &p) { return Tones::of(p).accent; });
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected})
        icon.addPixmap(drawn.pixmap(IconSize, ratio), mode);
    return icon;
}

QColor resultColour(const Job &job, const Tones &tones)
{
    if (job.cleanupStage() == CleanupStage::LeftBehind)
        return tones.warn;
    return job.state() == JobState::Acknowledged ? tones.ok : tones.dim;
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for all, whatever is in them.
    return {option.fontMetrics.averageCharWidth() * 8, option.fontMetrics.lineSpacing() + Air};
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    const Job *job = model ? model->job(index) : nullptr;
    if (!job)
        return;
    const Tones tones = Tones::of(option->palette);
    const bool isName = index.column() == HistoryModel::NameColumn;
    const bool isResult = index.column() == HistoryModel::ResultColumn;
    const QColor colour = isName ? tones.text : isResult ? resultColour(*job, tones) : tones.dim;
    // As in the list of transfers, the words keep their colour on a selection.
    option->palette.setColor(QPalette::Highlight, tones.selection);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->palette.setColor(QPalette::Text, colour);
    option->textElideMode = isName ? Qt::ElideMiddle : Qt::ElideRight;
    if (!isName)
        return;
    option->icon = iconOf(*job, option->widget ? option->widget->devicePixelRatioF() : 1.0);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = IconSize;
}

} // namespace Ferry
