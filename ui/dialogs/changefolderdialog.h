#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Ferry
{

class FolderBox;
class MessageBar;
class Settings;

/// Another folder for downloads that are not finished; what is there moves along. Those that had stopped, or waited
/// for their disk, go on; what was paused stays paused. Closes when they are gone. Not modal in code: open() it.
class ChangeFolderDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    /// @p ids: those that canChangeFolder().
    ChangeFolderDialog(JobQueue &queue, Settings &settings, const QList<JobId> &ids,
                       QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    void choose();
    [[nodiscard]] const Job *first() const;
    /// Why not; empty when it is done.
    [[nodiscard]] QString change();

    JobQueue &m_queue;
    QList<JobId> m_ids;
    QString m_before; ///< the folder of all of them; empty: they have several
    QLabel *m_note;
    QLabel *m_label;
    FolderBox *m_folder;
    QPushButton *m_choose;
    MessageBar *m_message;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
