#include "core/rules/connectionpolicy.h"

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr qint64 FirstWindowMs = 250;
constexpr qint64 WindowMs = 500;
constexpr qint64 StepWindowMs = 300;
/// A loss on the path halves a window that would have gained.
constexpr int StepWindows = 2;
/// New connections have to be made and to find their rate; those that never move must not stop the measuring.
constexpr qint64 PatienceMs = 2'000;
constexpr double MachineLimit = 100e6; ///< one connection this fast: the machine is the limit, not the path
constexpr double WorthwhileGain = 1.15;
constexpr int PoorWindows = 6;

constexpr qint64 RememberedMs = 12'000;
constexpr double SlowFloor = 1'024;
constexpr double SlowShare = 20;
/// A single connection that was slower may be held back by a limit on this side.
constexpr double NotHeldBack = 32.0 * 1'024;

} // namespace

ConnectionPolicy::ConnectionPolicy(int wanted, int maximum)
    : m_wanted(std::max(0, wanted))
    , m_maximum(std::max(1, maximum))
    , m_target(std::clamp(wanted, 1, m_maximum))
{
}

void ConnectionPolicy::begin(qint64 nowMs, qint64 bytes)
{
    m_poorWindows = 0;
    m_stepAtMs = nowMs;
    measureFrom(nowMs, bytes);
}

void ConnectionPolicy::measureFrom(qint64 nowMs, qint64 bytes)
{
    m_fromMs = nowMs;
    m_fromBytes = bytes;
}

void ConnectionPolicy::look(qint64 nowMs, qint64 bytes, int moving)
{
    if (m_fromMs < 0)
        begin(nowMs, bytes);
    if (m_wanted > 0)
        return;
    if (m_phase == Phase::Growing && moving < m_target && nowMs - m_stepAtMs < PatienceMs) {
        measureFrom(nowMs, bytes);
        return;
    }
    const qint64 passed = nowMs - m_fromMs;
    if (passed < windowMs())
        return;
    m_rate = static_cast<double>(bytes - m_fromBytes) * 1'000.0 / static_cast<double>(passed);
    measureFrom(nowMs, bytes);
    const int before = m_target;
    switch (m_phase) {
    case Phase::Single: judgeSingle(); break;
    case Phase::Growing: judgeStep(); break;
    case Phase::Settled: watch(m_rate); break;
    }
    if (m_target != before)
        m_stepAtMs = nowMs;
}

qint64 ConnectionPolicy::windowMs() const
{
    switch (m_phase) {
    case Phase::Single: return FirstWindowMs;
    case Phase::Growing: return StepWindowMs;
    case Phase::Settled: break;
    }
    return WindowMs;
}

void ConnectionPolicy::judgeSingle()
{
    if (m_rate <= 0)
        return; // nothing came: nothing is known
    m_bestRate = m_rate;
    if (m_rate > MachineLimit)
        settle(1);
    else
        grow();
}

void ConnectionPolicy::judgeStep()
{
    if (m_rate >= m_bestRate * WorthwhileGain) {
        m_bestRate = m_rate;
        grow();
    } else if (++m_poorWindows >= StepWindows) {
        settle(m_before);
    }
}

/// The rate may break down because the path became another: then everything is looked at anew.
void ConnectionPolicy::watch(double rate)
{
    m_bestRate = std::max(m_bestRate, rate);
    m_poorWindows = rate < m_bestRate / 2 ? m_poorWindows + 1 : 0;
    if (m_poorWindows < PoorWindows)
        return;
    m_bestRate = rate;
    grow();
}

void ConnectionPolicy::grow()
{
    if (m_target >= m_maximum) {
        settle(m_target);
        return;
    }
    m_poorWindows = 0;
    m_before = m_target;
    m_target = std::min(2 * m_target, m_maximum);
    m_phase = Phase::Growing;
}

void ConnectionPolicy::settle(int connections)
{
    m_poorWindows = 0;
    m_target = connections;
    m_phase = Phase::Settled;
}

void ConnectionPolicy::limitTo(int most)
{
    m_maximum = std::max(1, most);
    m_before = std::min(m_before, m_maximum);
    m_target = std::min(m_target, m_maximum);
}

void SpeedWatch::add(qint64 nowMs, qint64 bytes)
{
    if (m_beganMs < 0)
        m_beganMs = m_movedMs = nowMs;
    if (!m_samples.isEmpty() && bytes > m_samples.last().bytes)
        m_movedMs = nowMs;
    m_samples.append({nowMs, bytes});
    while (m_samples.first().atMs < nowMs - RememberedMs)
        m_samples.removeFirst();
    m_best = std::max(m_best, rate(nowMs, 1'000));
}

double SpeedWatch::rate(qint64 nowMs, qint64 windowMs) const
{
    if (m_samples.isEmpty())
        return 0;
    const auto from = std::find_if(m_samples.begin(), m_samples.end() - 1,
                                   [&](const Sample &sample) { return sample.atMs >= nowMs - windowMs; });
    const qint64 passed = nowMs - from->atMs;
    return passed <= 0 ? 0
                       : static_cast<double>(m_samples.last().bytes - from->bytes) * 1'000.0 /
                             static_cast<double>(passed);
}

qint64 SpeedWatch::ageMs(qint64 nowMs) const { return m_beganMs < 0 ? 0 : nowMs - m_beganMs; }

qint64 SpeedWatch::silentMs(qint64 nowMs) const { return m_movedMs < 0 ? 0 : nowMs - m_movedMs; }

bool StallRule::isStalled(const SpeedWatch &speed, qint64 nowMs, double others) const
{
    if (speed.silentMs(nowMs) >= silentMs)
        return others > 0 || speed.best() >= NotHeldBack;
    if (others <= 0 || speed.ageMs(nowMs) < slowMs)
        return false;
    // All of them may be as slow as that, by a limit or by the path.
    const double tooSlow = std::min(std::max(SlowFloor, others / SlowShare), others / 2);
    return speed.rate(nowMs, slowMs) < tooSlow;
}

} // namespace Ferry
