#include "app/gui/desktop/loginmanager.h"

#include "app/gui/desktop/bus.h"

#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

Bus::Address manager()
{
    return {u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s};
}

} // namespace

LoginManager::LoginManager(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_bus(system)
{
    ask(u"CanSuspend"_s, &LoginManager::m_canSleep);
    ask(u"CanPowerOff"_s, &LoginManager::m_canPowerOff);
}

void LoginManager::ask(const QString &method, bool LoginManager::*answer)
{
    Bus::call(m_bus, manager(), method, {}, Bus::Start::IfNeeded, this,
              [this, answer](const QDBusMessage &message) {
                  this->*answer = QDBusReply<QString>(message).value() == "yes"_L1;
                  emit learned();
              });
}

void LoginManager::order(const QString &method)
{
    constexpr bool MayAskThePassword = false;
    Bus::call(m_bus, manager(), method, {MayAskThePassword}, Bus::Start::IfNeeded, this,
              [this](const QDBusMessage &answer) {
                  if (answer.type() == QDBusMessage::ErrorMessage)
                      emit failed(answer.errorMessage());
              });
}

} // namespace Ferry
