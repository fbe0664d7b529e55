#include "ui/transferlist.h"

#include "ui/jobdelegate.h"
#include "ui/jobfilter.h"
#include "ui/jobmodel.h"
#include "ui/rowruns.h"
#include "ui/settings.h"
#include "ui/transferheader.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// In a narrow window they go in this order.
constexpr std::array GiveWay = {JobModel::AddedColumn, JobModel::HostColumn, JobModel::SizeColumn,
                                JobModel::TimeLeftColumn, JobModel::SpeedColumn};
/// A name shorter than this many characters says little.
constexpr int NameCharacters = 30;

} // namespace

TransferList::TransferList(JobFilter &filter, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_filter(filter)
    , m_settings(settings)
    , m_header(new TransferHeader(this))
    , m_delegate(new JobDelegate(this))
{
    setObjectName(u"transferList"_s);
    setModel(&m_filter);
    m_delegate->setCompact(m_settings.compactRows.get());
    setItemDelegate(m_delegate);
    connect(m_delegate, &JobDelegate::remedyTriggered, this, &TransferList::remedyRequested);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, [this] { m_filter.setOrderHeld(false); });
    m_tickTimer.setSingleShot(true);
    m_tickTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { tick(true); });
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    applyFont();
    // A reset forgets what is selected; the ids do not.
    connect(&m_filter, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selectedBeforeReset = selectedIds(); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this,
            [this] { select(std::exchange(m_selectedBeforeReset, {})); });
    retranslate();
}

TransferList::~TransferList() = default;

void TransferList::setUpHeader()
{
    TransferHeader *header = m_header;
    setHorizontalHeader(header);
    header->setObjectName(u"transferHeader"_s);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setStretchLastSection(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < JobModel::ColumnCount; ++column) {
        m_idealWidths.append(idealWidth(column));
        header->resizeSection(column, m_idealWidths.last());
    }
    m_widths = m_idealWidths;
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int now) {
        if (now > 0)
            m_widths[column] = now;
    });
    header->restoreState(m_settings.columns.get());
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(JobModel::NameColumn, QHeaderView::Stretch);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TransferList::takeSorting);
    takeSorting();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

void TransferList::applyFont()
{
    const int height = JobDelegate::rowHeight(font(), isCompact());
    // In this order: a larger minimum resizes every row that is smaller, one by one, in quadratic time.
    if (height < verticalHeader()->minimumSectionSize())
        verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setMinimumSectionSize(height);
}

int TransferList::idealWidth(int column) const
{
    return qMax(JobDelegate::columnWidth(column, font()), m_header->neededWidth(column));
}

/// After a change of words or font: columns that nobody has resized get their new width, the others at least
/// room for their title.
void TransferList::fitWords()
{
    for (int column = 1; column < JobModel::ColumnCount; ++column) {
        const int before = std::exchange(m_idealWidths[column], idealWidth(column));
        const bool untouched = m_widths.at(column) == before;
        const int width =
            untouched ? m_idealWidths.at(column) : qMax(m_widths.at(column), m_header->neededWidth(column));
        if (width == m_widths.at(column))
            continue;
        m_widths[column] = width;
        m_header->resizeSection(column, width);
    }
    if (isVisible())
        fitColumns();
}

void TransferList::saveColumns() { m_settings.columns.set(horizontalHeader()->saveState()); }

QString TransferList::columnName(int column) const
{
    return m_filter.headerData(column, Qt::Horizontal).toString();
}

bool TransferList::isWanted(int column) const { return m_settings.shownColumns.get() & (1 << column); }

void TransferList::setColumnWanted(int column, bool wanted)
{
    const int bit = 1 << column;
    m_settings.shownColumns.set(wanted ? m_settings.shownColumns.get() | bit
                                       : m_settings.shownColumns.get() & ~bit);
    fitColumns();
}

void TransferList::fitColumns()
{
    int room = viewport()->width() - fontMetrics().averageCharWidth() * NameCharacters;
    std::array<bool, JobModel::ColumnCount> shown{};
    for (int column = 1; column < JobModel::ColumnCount; ++column) {
        shown.at(static_cast<size_t>(column)) = isWanted(column);
        room -= isWanted(column) ? m_widths.at(column) : 0;
    }
    for (const int column : GiveWay) {
        if (room >= 0)
            break;
        if (!std::exchange(shown.at(static_cast<size_t>(column)), false))
            continue;
        room += m_widths.at(column);
    }
    for (int column = 1; column < JobModel::ColumnCount; ++column)
        setColumnHidden(column, !shown.at(static_cast<size_t>(column)));
}

void TransferList::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void TransferList::retranslate()
{
    setAccessibleName(tr("Transfers"));
    fitWords();
}

void TransferList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
    Translated::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_idealWidths.isEmpty())
        fitWords();
}

QList<JobId> TransferList::selectedIds() const
{
    QList<JobId> ids;
    const QItemSelection ranges = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const Job *job = m_filter.jobAt(row))
                ids.append(job->id());
        }
    }
    return ids;
}

void TransferList::select(const QList<JobId> &ids)
{
    QList<int> rows;
    for (const JobId id : ids) {
        if (const int row = m_filter.rowOf(id); row >= 0)
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const int firstRow = rows.first();
    QItemSelection selection;
    for (const auto &[first, last] : RowRuns::of(rows))
        selection.append({m_filter.index(first, 0), m_filter.index(last, JobModel::ColumnCount - 1)});
    selectionModel()->setCurrentIndex(m_filter.index(firstRow, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(m_filter.index(firstRow, 0));
}

void TransferList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedIdsChanged();
}

} // namespace Ferry
