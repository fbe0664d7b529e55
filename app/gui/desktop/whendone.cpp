#include "app/gui/desktop/whendone.h"

using namespace std::chrono_literals;

namespace Ferry
{

WhenDone::WhenDone(JobQueue &queue, TransferActivity &activity, QObject *parent)
    : WhenDone(queue, activity, Times(), parent)
{
}

WhenDone::WhenDone(JobQueue &queue, TransferActivity &activity, Times times, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_activity(activity)
{
    m_checkTimer.setSingleShot(true);
    m_cleanupTimer.setSingleShot(true);
    m_cleanupTimer.setInterval(times.longestCleanup);
    m_countdown.setInterval(times.step);
    connect(&m_checkTimer, &QTimer::timeout, this, &WhenDone::check);
    connect(&m_cleanupTimer, &QTimer::timeout, this, [this] {
        m_isPatient = false;
        check();
    });
    connect(&m_countdown, &QTimer::timeout, this, &WhenDone::countDown);
    connect(&queue, &JobQueue::jobStateChanged, this, [this](const Job *, JobState now) { takeState(now); });
    connect(&queue, &JobQueue::jobAdded, &m_checkTimer, [this] { m_checkTimer.start(0ms); });
    connect(&queue, &JobQueue::cleanupSettled, &m_checkTimer, [this] { m_checkTimer.start(0ms); });
}

void WhenDone::offer(bool canSleep, bool canPowerOff)
{
    m_canSleep = canSleep;
    m_canPowerOff = canPowerOff;
    if (isOffered(m_chosen))
        emit changed();
    else
        stop();
}

bool WhenDone::isOffered(Action action) const
{
    switch (action) {
    case Action::Nothing:
    case Action::Quit: return true;
    case Action::Sleep: return m_canSleep;
    case Action::PowerOff: return m_canPowerOff;
    }
    return false;
}

void WhenDone::choose(Action action)
{
    m_chosen = isOffered(action) ? action : Action::Nothing;
    m_hasWorked = m_activity.isBusy();
    m_endedByHand = false;
    m_isPatient = true;
    m_stepsLeft = -1;
    m_countdown.stop();
    m_cleanupTimer.stop();
    emit changed();
}

void WhenDone::takeState(JobState now)
{
    if (m_chosen == Action::Nothing)
        return;
    m_endedByHand = now == JobState::Suspended || now == JobState::Cancelled;
    m_checkTimer.start(0ms);
}

void WhenDone::check()
{
    if (m_chosen == Action::Nothing)
        return;
    if (m_activity.isBusy()) {
        m_hasWorked = true;
        m_isPatient = true;
        m_cleanupTimer.stop();
        m_countdown.stop();
        if (std::exchange(m_stepsLeft, -1) >= 0)
            emit changed();
        return;
    }
    if (m_endedByHand)
        m_hasWorked = false;
    if (m_hasWorked && m_stepsLeft < 0 && !waitsForCleanups())
        begin();
}

bool WhenDone::waitsForCleanups()
{
    const bool waits = m_isPatient && m_queue.totals().pendingCleanups > 0;
    if (waits && !m_cleanupTimer.isActive())
        m_cleanupTimer.start();
    return waits;
}

void WhenDone::begin()
{
    m_cleanupTimer.stop();
    if (m_chosen == Action::Quit)
        return finish();
    m_stepsLeft = CountdownSteps;
    m_countdown.start();
    emit changed();
}

void WhenDone::countDown()
{
    if (--m_stepsLeft == 0)
        finish();
    else
        emit changed();
}

void WhenDone::finish()
{
    const Action action = m_chosen;
    stop();
    emit due(action);
}

} // namespace Ferry
