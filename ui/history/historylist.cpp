#include "ui/history/historylist.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/tones.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int Margin = 8;
/// In a narrow window the server goes: the details have it too.
constexpr int NameCharacters = 34;

} // namespace

HistoryList::HistoryList(HistoryModel &model, QWidget *parent)
    : Translated(parent)
    , m_model(model)
{
    setObjectName(u"historyList"_s);
    setModel(&model);
    setItemDelegate(new HistoryDelegate(this));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setObjectName(u"historyHeader"_s);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(HistoryModel::NameColumn, QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selectedBeforeReset = selectedIds();
        m_isResetting = true;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        select(std::exchange(m_selectedBeforeReset, {}));
        emit selectedIdsChanged();
    });
    retranslate();
}

void HistoryList::retranslate()
{
    setAccessibleName(tr("Ended transfers"));
    fitColumns();
}

QList<JobId> HistoryList::selectedIds() const
{
    QList<JobId> ids;
    const QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const Job *job = m_model.job(m_model.index(row, 0)))
                ids.append(job->id());
        }
    }
    return ids;
}

void HistoryList::select(const QList<JobId> &ids)
{
    // Looked for one by one: of very many, the first ones will do.
    constexpr qsizetype Most = 200;
    QItemSelection selection;
    QModelIndex first;
    for (const JobId id : ids.mid(0, Most)) {
        const QModelIndex index = m_model.indexOf(id);
        if (!index.isValid())
            continue;
        first = first.isValid() ? first : index;
        selection.select(index, index.siblingAtColumn(HistoryModel::ColumnCount - 1));
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void HistoryList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isResetting)
        emit selectedIdsChanged();
}

void HistoryList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const bool isOnRow = isByKey && currentIndex().isValid();
    emit contextMenuRequested(isOnRow ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                      : event->globalPos());
}

// ---- columns

int HistoryList::widthOf(int column) const
{
    const auto width = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + 2 * Margin;
    };
    int widest = width(m_model.headerData(column, Qt::Horizontal).toString()) + Margin;
    switch (column) {
    case HistoryModel::ResultColumn: {
        // The words that are there, among the first rows.
        for (int row = 0; row < std::min(m_model.rowCount(), 100); ++row)
            widest = std::max(widest, width(m_model.index(row, column).data().toString()));
        return widest;
    }
    case HistoryModel::SizeColumn: return std::max(widest, width(Format::bytes(999LL << 20)) + Margin);
    case HistoryModel::HostColumn: return std::max(widest, width(u"files.example.org"_s));
    default: return std::max(widest, width(Format::time(0)));
    }
}

void HistoryList::fitColumns()
{
    int room = viewport()->width() - fontMetrics().averageCharWidth() * NameCharacters;
    for (int column = 1; column < HistoryModel::ColumnCount; ++column) {
        header()->resizeSection(column, widthOf(column));
        room -= widthOf(column);
    }
    setColumnHidden(HistoryModel::HostColumn, room < 0);
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTreeView::resizeEvent(event);
}

void HistoryList::changeEvent(QEvent *event)
{
    Translated::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

// ---- days

void HistoryList::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!m_model.day(index).isValid())
        return QTreeView::drawRow(painter, option, index);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    drawDay(painter, row, index.siblingAtColumn(0).data().toString());
}

void HistoryList::drawDay(QPainter *painter, const QRect &row, const QString &text) const
{
    const Tones tones = Tones::of(palette());
    painter->save();
    painter->setFont(scaledFont(font(), 1.0));
    painter->setPen(tones.dim);
    const QRect inner = row.adjusted(Margin, 0, -Margin, -2);
    painter->drawText(inner, int(Qt::AlignBottom | Qt::AlignLeading) | Qt::TextSingleLine, text);
    painter->setPen(tones.hairline);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->restore();
}

} // namespace Ferry
