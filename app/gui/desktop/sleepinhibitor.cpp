#include "app/gui/desktop/sleepinhibitor.h"

#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

// Flags of org.gnome.SessionManager.Inhibit.
constexpr uint Suspending = 4;
constexpr uint Idling = 8;

} // namespace

SleepInhibitor::SleepInhibitor(QObject *parent)
    : QObject(parent)
{
}

SleepInhibitor::~SleepInhibitor() { release(); }

QList<SleepInhibitor::Granter> SleepInhibitor::granters() const
{
    return {
        {true,
         {u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s},
         {u"sleep:idle"_s, u"Ferry"_s, m_why, u"block"_s},
         {}},
        {false,
         {u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
          u"org.freedesktop.PowerManagement.Inhibit"_s},
         {u"Ferry"_s, m_why},
         u"UnInhibit"_s},
        {false,
         {u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s, u"org.gnome.SessionManager"_s},
         {Bus::desktopEntry(), uint{0}, m_why, Suspending | Idling},
         u"Uninhibit"_s},
    };
}

const std::optional<QDBusConnection> &SleepInhibitor::busOf(const Granter &granter) const
{
    return granter.isOfSystem ? m_system : m_session;
}

void SleepInhibitor::setSystemBus(const QDBusConnection &bus)
{
    m_system = bus;
    setWanted(m_wanted, m_why);
}

void SleepInhibitor::setSessionBus(const QDBusConnection &bus)
{
    m_session = bus;
    setWanted(m_wanted, m_why);
}

void SleepInhibitor::setWanted(bool wanted, const QString &why)
{
    m_wanted = wanted;
    m_why = why;
    if (!wanted)
        release();
    else if (!m_asks && !isHeld())
        ask(0);
}

void SleepInhibitor::ask(int index)
{
    const QList<Granter> all = granters();
    while (index < all.size() && !busOf(all.at(index)))
        ++index;
    m_asks = index < all.size();
    if (!m_asks)
        return;
    const Granter &granter = all.at(index);
    const Bus::Start start = granter.isOfSystem ? Bus::Start::IfNeeded : Bus::Start::Never;
    Bus::call(*busOf(granter), granter.address, u"Inhibit"_s, granter.arguments, start, this,
              [this, granter, index](const QDBusMessage &answer) {
                  m_asks = false;
                  if (take(granter, answer))
                      m_held = index;
                  if (!m_wanted)
                      release();
                  else if (!isHeld())
                      ask(index + 1);
              });
}

bool SleepInhibitor::take(const Granter &granter, const QDBusMessage &answer)
{
    if (granter.release.isEmpty()) {
        const QDBusReply<QDBusUnixFileDescriptor> lock(answer);
        if (lock.isValid())
            m_lock = lock.value();
        return m_lock.isValid();
    }
    const QDBusReply<uint> cookie(answer);
    m_cookie = cookie.isValid() ? cookie.value() : 0;
    return cookie.isValid();
}

void SleepInhibitor::release()
{
    if (!isHeld())
        return;
    const Granter granter = granters().at(std::exchange(m_held, -1));
    if (granter.release.isEmpty())
        m_lock = {}; // closing it is giving it back
    else
        Bus::tell(*busOf(granter), granter.address, granter.release, {m_cookie});
}

} // namespace Ferry
