// What the views ask of the history, and the reading of what is searched.

#include "ui/format.h"
#include "ui/history/historymodel.h"
#include "ui/history/historysearch.h"
#include "ui/jobtext.h"

#include <QLocale>

namespace Ferry
{

namespace
{

constexpr int RefilterMs = 250;

} // namespace

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // A day is read, and passed over by keys and selections.
    return job(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const Job *job = this->job(index);
    if (!job) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.isValid() && index.column() == 0 ? dayName(day(index)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return display(*job, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? JobText::name(*job) + u'\n' + JobText::place(*job)
                                            : display(*job, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? JobText::spoken(*job) : display(*job, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString HistoryModel::display(const Job &job, int column) const
{
    switch (column) {
    case NameColumn: return JobText::name(job);
    case ResultColumn: return JobText::status(job);
    case SizeColumn: {
        const JobRecord &record = job.record();
        return Format::bytes(record.bytesTotal() < 0 ? record.bytesTransferred() : record.bytesTotal());
    }
    case HostColumn: return JobText::host(job.spec());
    case EndedColumn: return Format::time(job.record().endedAt);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column header
    case NameColumn: return tr("Name");
    //: Column header: how a transfer ended
    case ResultColumn: return tr("Result");
    //: Column header
    case SizeColumn: return tr("Size");
    //: Column header: the server's name
    case HostColumn: return tr("Host");
    //: Column header: at what time a transfer ended
    case EndedColumn: return tr("Ended");
    default: return {};
    }
}

QString HistoryModel::dayName(QDate day)
{
    switch (day.daysTo(QDate::currentDate())) {
    //: A group of the history
    case 0: return tr("Today");
    //: A group of the history
    case 1: return tr("Yesterday");
    default: return QLocale().toString(day, QLocale::LongFormat);
    }
}

// ---- reading what is searched

void HistoryModel::read(Entry &entry)
{
    m_unread -= entry.isRead ? 0 : 1;
    entry.text = HistorySearch::textOf(*entry.job);
    entry.isRead = true;
}

void HistoryModel::readOn(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (m_unread > 0 && time.elapsed() < milliseconds) {
        if (m_next >= m_entries.size())
            m_next = 0;
        Entry &entry = m_entries[m_next++];
        if (entry.isRead)
            continue;
        read(entry);
        m_foundMore = m_foundMore || (!m_words.isEmpty() && accepts(entry));
    }
    if (m_unread == 0)
        m_readTimer.stop();
    const bool isTime = m_unread == 0 || m_sinceRefilter.elapsed() >= RefilterMs;
    if (m_foundMore && isTime)
        refilter();
    else if (m_unread == 0)
        emit countsChanged();
}

void HistoryModel::retext()
{
    for (Entry &entry : m_entries)
        entry.isRead = false;
    m_unread = qsizetype(m_entries.size());
    m_next = 0;
    m_readTimer.start(0);
}

} // namespace Ferry
