#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Ferry
{

class MessageBar;

/// Another address for one file of a transfer, or another beginning of the addresses of all its unfinished
/// files (a mirror). What is there already is kept where the server has the same file. Closes when the
/// transfer goes. Not modal in code: open() it.
class ReplaceLinkDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    static constexpr int Beginning = -1;
    /// @p file: its index, or Beginning. @p id names a job of @p queue.
    ReplaceLinkDialog(JobQueue &queue, JobId id, int file, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    [[nodiscard]] bool isOfAll() const { return m_file == Beginning; }
    [[nodiscard]] int matching() const;
    /// Why not; empty when it is done.
    [[nodiscard]] QString replace();

    JobQueue &m_queue;
    JobId m_id;
    int m_file;
    QLabel *m_note;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    MessageBar *m_message;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
