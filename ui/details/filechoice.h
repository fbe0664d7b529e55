#pragma once

#include "core/jobs/job.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Ferry
{

/// What can be chosen of a job's files: the one under way, and each of them. Asks the job each time.
class FileChoice : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setJob(Job *job);
    /// The job may have more files.
    void refresh();
    /// The words and names are others; what is chosen stays.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QPointer<Job> m_job;
    int m_files = 0;
};

} // namespace Ferry
