#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/icons.h"
#include "ui/tones.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int Air = 10;

QIcon iconOf(const Job &job)
{
    const bool isUpload = job.spec().direction == Direction::Upload;
    return isUpload
               ? Icons::get(u"upload"_s, [](const QPalette &palette) { return Tones::of(palette).upload; })
               : Icons::get(u"download"_s, [](const QPalette &palette) { return Tones::of(palette).accent; });
}

QIcon resultIconOf(const Job &job)
{
    if (job.cleanupStage() == CleanupStage::LeftBehind)
        return Icons::get(u"warning"_s, [](const QPalette &palette) { return Tones::of(palette).warn; });
    if (job.state() == JobState::Acknowledged)
        return Icons::get(u"completed"_s, [](const QPalette &palette) { return Tones::of(palette).ok; });
    return Icons::get(u"cancelled"_s, [](const QPalette &palette) { return Tones::of(palette).dim; });
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
    // As in the list of transfers: the text keeps its colour on a selection.
    option->palette.setColor(QPalette::Highlight, tones.selection);
    option->palette.setColor(QPalette::HighlightedText, tones.text);
    const bool isMain = index.column() == HistoryModel::NameColumn;
    option->palette.setColor(QPalette::Text, isMain ? tones.text : tones.dim);
    option->textElideMode = isMain ? Qt::ElideMiddle : Qt::ElideRight;
    if (!isMain && index.column() != HistoryModel::ResultColumn)
        return;
    option->icon = isMain ? iconOf(*job) : resultIconOf(*job);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
}

} // namespace Ferry
