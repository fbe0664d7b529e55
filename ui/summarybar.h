#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Ferry
{

class ElidedLabel;
class FreeSpace;
class LimitsButton;
class Settings;
class Sparkline;

/// The bottom of the window: speeds, counts, the room on the disk, links to what needs somebody, what is out of the
/// ordinary with network and queue, and the limits in force. Made anew at most twice a second; all jobs are counted
/// only when the state of one has changed.
class SummaryBar : public Translated<QWidget>
{
    Q_OBJECT
public:
    SummaryBar(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] const QueueTotals &totals() const { return m_totals; }
    /// Of the speed of all transfers, in a window beside this one.
    void showGraph();

signals:
    void refreshed();
    void problemsRequested();
    void cleanupsRequested();
    void limitsRequested();
    /// "Finish these, then stop" is to be taken back.
    void startsAgainRequested();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void schedule();
    void scheduleCount();
    void noteProgress(Job *job);
    void refresh();
    void addUpRates();
    void askForSpace();
    void showSpace();
    void colourLinks();
    void showNetwork();
    void fit();
    void showStopping(bool startsNothing);

    JobQueue &m_queue;
    Settings &m_settings;
    QueueTotals m_totals;
    QSet<Job *> m_running; ///< when they last moved
    bool m_countsDirty = true;
    QTimer m_timer;
    QElapsedTimer m_sinceSpace;
    FreeSpace *m_freeSpace;
    QLabel *m_downIcon;
    QLabel *m_down;
    QLabel *m_upIcon;
    QLabel *m_up;
    Sparkline *m_sparkline;
    ElidedLabel *m_counts;
    ElidedLabel *m_space;
    QToolButton *m_problems;
    QToolButton *m_cleanups;
    QToolButton *m_stopping;
    QLabel *m_networkIcon;
    QLabel *m_network;
    LimitsButton *m_limits;
};

} // namespace Ferry
