#pragma once

#include "core/jobs/job.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace Ferry
{

/// The files of one job, one row each, in its order. Asks the job each time; refresh() says what moved.
class FilesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, DoneColumn, StateColumn, RemoteColumn, ColumnCount };

    explicit FilesModel(QObject *parent = nullptr);
    void setJob(Job *job);
    /// The job may have moved, or have more files.
    void refresh();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "report.pdf": its final name, the one on this computer, or that of its link.
    [[nodiscard]] static QString nameOf(const JobRecord &record, int index);

    /// Where that file is on the server: an address of a folder is completed where the file's name is added.
    [[nodiscard]] static QString remoteOf(const JobRecord &record, int index);

private:
    [[nodiscard]] QString display(int row, int column) const;

    QPointer<Job> m_job;
    int m_rows = 0;
};

} // namespace Ferry
