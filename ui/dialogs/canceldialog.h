#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace Ferry
{

class Settings;

/// The question before Cancel: what is lost and what is kept, and two verbs as answers, of which the safe one
/// is the default. Accepting cancels. Transfers that end by themselves meanwhile drop out; it closes when
/// none is left. Not modal in code: open() it.
class CancelDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    CancelDialog(JobQueue &queue, Settings &settings, const QList<JobId> &ids, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dropEnded();
    void addRow(const QString &label, const QString &text, bool strong = false);
    void describeOne(const Job &job);
    void describeSeveral(const QList<Job *> &jobs);
    [[nodiscard]] QList<Job *> jobs() const;

    JobQueue &m_queue;
    Settings &m_settings;
    QList<JobId> m_ids;
    QLabel *m_title;
    QWidget *m_facts = nullptr;
    QGridLayout *m_rows = nullptr;
    QLabel *m_undo;
    QCheckBox *m_skipSmall;
    QPushButton *m_cancel;
    QPushButton *m_keep;
};

} // namespace Ferry
