#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Ferry
{

/// Which ended transfers leave the list, with their receipts; says how many before. Those whose clean-up is still under
/// way stay.
class ClearHistoryDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    explicit ClearHistoryDialog(JobQueue &queue, QWidget *parent = nullptr);
    void accept() override;

signals:
    void cleared(int count);

protected:
    void retranslate() override;

private:
    enum Which { Completed, Cancelled, Both, WhichCount };
    void build();
    void refresh();
    void sayDays();
    [[nodiscard]] bool isOldEnough(const Job &job) const;
    [[nodiscard]] QList<JobId> idsOf(int which) const;
    [[nodiscard]] int chosen() const;

    JobQueue &m_queue;
    QLabel *m_heading;
    QList<QRadioButton *> m_which; ///< by Which
    QCheckBox *m_onlyOld;
    QSpinBox *m_days;
    QLabel *m_staying;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
    QTimer m_refreshTimer;
};

} // namespace Ferry
