#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Ferry
{

/// The bottom of the window: speeds, counts, and links to what needs somebody. Made anew at most twice a
/// second.
class SummaryBar : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit SummaryBar(JobQueue &queue, QWidget *parent = nullptr);
    [[nodiscard]] const QueueTotals &totals() const { return m_totals; }

signals:
    void refreshed();
    void problemsRequested();
    void cleanupsRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void schedule();
    void refresh();
    void colourLinks();

    JobQueue &m_queue;
    QueueTotals m_totals;
    QTimer m_timer;
    QLabel *m_downIcon;
    QLabel *m_down;
    QLabel *m_upIcon;
    QLabel *m_up;
    QLabel *m_counts;
    QToolButton *m_problems;
    QToolButton *m_cleanups;
};

} // namespace Ferry
