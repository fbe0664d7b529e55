#include "ui/details/filechoice.h"

#include "ui/details/filesmodel.h"
#include "ui/format.h"

namespace Ferry
{

void FileChoice::setJob(Job *job)
{
    if (job == m_job)
        return refresh();
    beginResetModel();
    m_job = job;
    m_files = job ? int(job->spec().files.size()) : 0;
    endResetModel();
}

void FileChoice::refresh()
{
    const int files = m_job ? int(m_job->spec().files.size()) : 0;
    if (files > m_files) {
        beginInsertRows({}, m_files + 1, files);
        m_files = files;
        endInsertRows();
    }
}

void FileChoice::retranslate() { emit dataChanged(index(0), index(m_files)); }

int FileChoice::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_files + 1; }

QVariant FileChoice::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.row() == 0)
        return tr("Current file");
    return m_job ? Format::leftToRight(FilesModel::nameOf(m_job->record(), index.row() - 1)) : QString();
}

} // namespace Ferry
