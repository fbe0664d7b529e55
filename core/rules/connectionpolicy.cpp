#include "core/rules/connectionpolicy.h"

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr qint64 FirstWindowMs = 250;
constexpr qint64 WindowMs = 500;
/// New connections have to be made and to find their rate; those that never move must not stop the measuring.
constexpr qint64 PatienceMs = 2'000;
constexpr double MachineLimit = 100e6; ///< one connection this fast: the machine is the limit, not the path
constexpr double WorthwhileGain = 1.15;
constexpr int PoorWindows = 6;

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
    if (m_wanted > 0 || m_fromMs < 0)
        return;
    if (m_phase == Phase::Growing && moving < m_target && nowMs - m_stepAtMs < PatienceMs) {
        measureFrom(nowMs, bytes);
        return;
    }
    const qint64 passed = nowMs - m_fromMs;
    if (passed < (m_phase == Phase::Single ? FirstWindowMs : WindowMs))
        return;
    m_rate = static_cast<double>(bytes - m_fromBytes) * 1'000.0 / static_cast<double>(passed);
    measureFrom(nowMs, bytes);
    m_stepAtMs = m_phase == Phase::Settled ? m_stepAtMs : nowMs;
    switch (m_phase) {
    case Phase::Single: judgeSingle(); break;
    case Phase::Growing: judgeStep(); break;
    case Phase::Settled: watch(m_rate); break;
    }
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
    if (m_rate < m_bestRate * WorthwhileGain) {
        settle(m_before);
        return;
    }
    m_bestRate = m_rate;
    grow();
}

/// The rate may break down because the path became another: then everything is looked at anew.
void ConnectionPolicy::watch(double rate)
{
    m_bestRate = std::max(m_bestRate, rate);
    m_poorWindows = rate < m_bestRate / 2 ? m_poorWindows + 1 : 0;
    if (m_poorWindows < PoorWindows)
        return;
    m_poorWindows = 0;
    m_bestRate = rate;
    grow();
}

void ConnectionPolicy::grow()
{
    if (m_target >= m_maximum) {
        settle(m_target);
        return;
    }
    m_before = m_target;
    m_target = std::min(2 * m_target, m_maximum);
    m_phase = Phase::Growing;
}

void ConnectionPolicy::settle(int connections)
{
    m_target = connections;
    m_phase = Phase::Settled;
}

void ConnectionPolicy::limitTo(int most)
{
    m_maximum = std::max(1, most);
    m_before = std::min(m_before, m_maximum);
    m_target = std::min(m_target, m_maximum);
}

} // namespace Ferry
