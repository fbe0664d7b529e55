#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace Ferry
{

class MessageBar;
class OptionsPage;

/// Everything of a job that is not its files: the "Options" of one that is to be made, the "Properties" of one
/// that is there. Not modal in code: open() it.
class OptionsDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    enum class For : quint8 { NewJob, ExistingJob };
    OptionsDialog(const JobSpec &spec, For what, QWidget *parent = nullptr);
    /// Of @p id, and applied to it when accepted. Ended transfers cannot be changed: then it says so.
    [[nodiscard]] static OptionsDialog *properties(JobQueue &queue, JobId id, QWidget *parent);

    /// What was given, with what was changed.
    [[nodiscard]] JobSpec spec() const;
    void accept() override;

    /// What differs in @p after, as a change of a job.
    [[nodiscard]] static JobChange changeBetween(const JobSpec &before, const JobSpec &after);

protected:
    void retranslate() override;

private:
    void build();
    void refresh();
    [[nodiscard]] QString problem() const;

    JobSpec m_before;
    For m_for;
    std::function<QString(const JobSpec &)> m_apply; ///< answers why not
    QString m_name;                                  ///< of the job, for the title
    QList<OptionsPage *> m_pages;
    QTabWidget *m_tabs;
    MessageBar *m_message;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
