#include "ui/details/filesmodel.h"

#include "core/rules/filename.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isNumeric(int column) { return column == FilesModel::SizeColumn || column == FilesModel::DoneColumn; }

/// 0-100; -1 while the size is not known.
int percentOf(const FileProgress &file)
{
    if (file.safe)
        return 100;
    if (file.total <= 0)
        return -1;
    return int(std::clamp<qint64>(file.transferred * 100 / file.total, 0, 99));
}

} // namespace

FilesModel::FilesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FilesModel::setJob(Job *job)
{
    if (job == m_job)
        return refresh();
    beginResetModel();
    m_job = job;
    m_rows = job ? int(job->spec().files.size()) : 0;
    endResetModel();
}

void FilesModel::refresh()
{
    const int rows = m_job ? int(m_job->spec().files.size()) : 0;
    if (rows < m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

void FilesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    refresh();
}

int FilesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int FilesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FilesModel::nameOf(const JobRecord &record, int index)
{
    const FileSpec file = record.spec.files.value(index);
    const QString known = record.progress.value(index).path;
    if (!known.isEmpty())
        return QFileInfo(known).fileName();
    const bool local = record.spec.direction == Direction::Upload || file.nameGiven;
    return local ? QFileInfo(file.local).fileName() : safeFileName(fileNameFromUrl(file.remote));
}

QString FilesModel::remoteOf(const JobRecord &record, int index)
{
    const FileSpec file = record.spec.files.value(index);
    const QString address = file.remote.toDisplayString();
    const bool named = record.spec.direction == Direction::Upload && record.spec.protocol != "tus"_L1;
    return named && address.endsWith(u'/') ? address + QFileInfo(file.local).fileName() : address;
}

QString FilesModel::display(int row, int column) const
{
    const JobRecord &record = m_job->record();
    const FileProgress file = record.progress.value(row);
    switch (column) {
    case NameColumn: return Format::leftToRight(nameOf(record, row));
    case SizeColumn: return Format::bytes(file.total);
    case DoneColumn: {
        const int percent = percentOf(file);
        return percent < 0 ? Format::bytes(file.transferred) : Format::percent(percent);
    }
    case StateColumn: return JobText::fileState(record, row, row == m_job->fileIndex());
    case RemoteColumn: return Format::leftToRight(remoteOf(record, row));
    default: return {};
    }
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!m_job || !index.isValid() || index.row() >= m_rows)
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return QString(Format::path(m_job->spec().files.value(index.row()).local) + u'\n' +
                           display(index.row(), RemoteColumn));
        return index.column() == RemoteColumn ? QVariant(display(index.row(), RemoteColumn)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column header
    case NameColumn: return tr("Name");
    //: Column header
    case SizeColumn: return tr("Size");
    //: Column header: how much of the file is transferred
    case DoneColumn: return tr("Done");
    //: Column header
    case StateColumn: return tr("State");
    //: Column header: the address on the server
    case RemoteColumn: return tr("On the server");
    default: return {};
    }
}

} // namespace Ferry
