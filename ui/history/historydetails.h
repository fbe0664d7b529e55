#pragma once

#include "core/jobs/job.h"
#include "ui/translated.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Ferry
{

class CleanupPage;
class ElidedLabel;

/// One ended transfer: where from and to, how long it took, and its receipt.
class HistoryDetails : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);
    /// Null: @p count are selected, none or many.
    void showJob(Job *job, int count);

protected:
    void retranslate() override;

private:
    enum Fact { Address, Place, Amount, Tags, FactCount };
    void showFact(Fact fact, const QString &label, const QString &value);
    [[nodiscard]] static QString amount(const JobRecord &record);

    QPointer<Job> m_job;
    int m_count = 0;
    ElidedLabel *m_title;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QList<ElidedLabel *> m_values;
    CleanupPage *m_receipt;
};

} // namespace Ferry
