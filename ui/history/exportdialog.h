#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QList>
#include <QSaveFile>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Ferry
{

class HistoryExport;
class MessageBar;

/// Which ended transfers, in which format, into which file. It is written in slices, so that the window goes on, and
/// is there only when all of it is written. Not modal in code: open() it.
class ExportDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    struct Choices {
        QList<JobId> all;
        QList<JobId> found; ///< as many as all: nothing is searched
        QList<JobId> selected;
    };
    ExportDialog(JobQueue &queue, const Choices &choices, QWidget *parent = nullptr);
    ~ExportDialog() override;
    void accept() override;

signals:
    /// All of @p count are in @p path.
    void exported(int count, const QString &path);

protected:
    void retranslate() override;

private:
    void build();
    void choosePath();
    void fitSuffix();
    void refresh();
    void write();
    void finish();
    void fail(const QString &text);
    [[nodiscard]] bool isWriting() const { return m_file != nullptr; }

    JobQueue &m_queue;
    Choices m_choices;
    QLabel *m_whichLabel;
    QComboBox *m_which;
    QLabel *m_formatLabel;
    QComboBox *m_format; ///< by HistoryExport::Kind
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_pick;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QPushButton *m_dismiss;
    QPushButton *m_ok;

    std::unique_ptr<QSaveFile> m_file; ///< while it is being written
    std::unique_ptr<HistoryExport> m_export;
    QList<JobId> m_ids;
    qsizetype m_next = 0;
    int m_written = 0;
    QTimer m_timer;
};

} // namespace Ferry
