#pragma once

#include "app/gui/desktop/transferactivity.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Ferry
{

/// What happens when everything has ended, chosen for this run of the program only. Once, after the end of work that
/// was there when it was chosen or has come since: not because the last transfer was paused or cancelled by hand.
/// It waits for clean-ups, though not for a server that does not answer for long: they go on with the next start.
/// Sleep and power off are counted down, and can be stopped.
class WhenDone : public QObject
{
    Q_OBJECT
public:
    enum class Action : quint8 { Nothing, Quit, Sleep, PowerOff };
    static constexpr int CountdownSteps = 60;
    struct Times {
        std::chrono::milliseconds step{1'000};            ///< of the countdown
        std::chrono::milliseconds longestCleanup{60'000}; ///< waited for
    };
    WhenDone(JobQueue &queue, TransferActivity &activity, Times times, QObject *parent = nullptr);
    WhenDone(JobQueue &queue, TransferActivity &activity, QObject *parent = nullptr);

    /// At first neither: somebody must be there who can.
    void offer(bool canSleep, bool canPowerOff);
    [[nodiscard]] bool isOffered(Action action) const;
    void choose(Action action);
    [[nodiscard]] Action chosen() const { return m_chosen; }
    /// Of the countdown; -1: there is none.
    [[nodiscard]] int secondsLeft() const { return m_stepsLeft; }
    /// The countdown, and what was chosen.
    void stop() { choose(Action::Nothing); }

signals:
    /// What is offered, chosen, or left of the countdown.
    void changed();
    /// Now. Nothing is chosen any more.
    void due(Ferry::WhenDone::Action action);

private:
    void takeState(JobState now);
    void check();
    [[nodiscard]] bool waitsForCleanups();
    void begin();
    void countDown();
    void finish();

    JobQueue &m_queue;
    TransferActivity &m_activity;
    Action m_chosen = Action::Nothing;
    bool m_canSleep = false;
    bool m_canPowerOff = false;
    bool m_hasWorked = false;   ///< since it was chosen
    bool m_endedByHand = false; ///< what ended last
    bool m_isPatient = true;    ///< with clean-ups
    int m_stepsLeft = -1;
    QTimer m_checkTimer;
    QTimer m_cleanupTimer;
    QTimer m_countdown;
};

} // namespace Ferry
