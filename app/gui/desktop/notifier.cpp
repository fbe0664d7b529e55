#include "app/gui/desktop/notifier.h"

#include "app/gui/desktop/bus.h"

#include <QDBusReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

Bus::Address server()
{
    return {u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
            u"org.freedesktop.Notifications"_s};
}

} // namespace

Notifier::Notifier(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_bus(session)
{
    const Bus::Address from = server();
    m_bus.connect(from.service, from.path, from.interface, u"ActionInvoked"_s, this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(from.service, from.path, from.interface, u"NotificationClosed"_s, this,
                  SLOT(takeClosed(uint, uint)));
    auto *servers =
        new QDBusServiceWatcher(from.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(servers, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::forgetServer);
}

void Notifier::forgetServer()
{
    m_capabilities.reset();
    m_ids.clear();
}

void Notifier::show(const QString &subject, const DesktopNotification &notification)
{
    m_withdrawn.removeAll(subject);
    m_waiting.insert(subject, notification);
    if (m_capabilities)
        send(subject);
    else
        askCapabilities();
}

void Notifier::withdraw(const QString &subject)
{
    m_waiting.remove(subject);
    if (m_sending.contains(subject))
        m_withdrawn.append(subject);
    else if (const uint id = m_ids.take(subject); id != 0)
        Bus::tell(m_bus, server(), u"CloseNotification"_s, {id});
}

void Notifier::askCapabilities()
{
    if (std::exchange(m_asksCapabilities, true))
        return;
    Bus::call(m_bus, server(), u"GetCapabilities"_s, {}, Bus::Start::IfNeeded, this,
              [this](const QDBusMessage &answer) {
                  m_asksCapabilities = false;
                  const QDBusReply<QStringList> capabilities(answer);
                  if (!capabilities.isValid())
                      return m_waiting.clear(); // nobody is there
                  m_capabilities = capabilities.value();
                  const QStringList subjects = m_waiting.keys();
                  for (const QString &subject : subjects)
                      send(subject);
              });
}

void Notifier::send(const QString &subject)
{
    if (m_sending.contains(subject) || !m_waiting.contains(subject))
        return; // the id of the last one is needed to replace it
    const DesktopNotification notification = m_waiting.take(subject);
    m_sending.append(subject);
    Bus::call(m_bus, server(), u"Notify"_s, arguments(subject, notification), Bus::Start::IfNeeded, this,
              [this, subject](const QDBusMessage &answer) {
                  m_sending.removeAll(subject);
                  const QDBusReply<uint> id(answer);
                  if (!id.isValid())
                      return forgetServer(), void(m_waiting.remove(subject));
                  m_ids.insert(subject, id.value());
                  if (m_withdrawn.removeAll(subject) > 0)
                      return withdraw(subject);
                  if (m_capabilities)
                      send(subject);
                  else if (m_waiting.contains(subject))
                      askCapabilities();
              });
}

bool Notifier::can(const char *capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1StringView(capability));
}

QVariantList Notifier::arguments(const QString &subject, const DesktopNotification &notification) const
{
    QStringList actions;
    if (can("actions")) {
        for (const auto &[key, words] : notification.actions)
            actions << key << words;
    }
    const QString body = can("body-markup") ? notification.body.toHtmlEscaped() : notification.body;
    const QString summary = can("body") || body.isEmpty()
                                ? notification.summary
                                : notification.summary + u": "_s + notification.body;
    const QVariantMap hints{
        {u"desktop-entry"_s, Bus::desktopEntry()},
        {u"category"_s, notification.isProblem ? u"transfer.error"_s : u"transfer.complete"_s},
        {u"urgency"_s, QVariant::fromValue(uchar(notification.isUrgent ? 2 : 1))}};
    const int timeout = notification.isUrgent ? 0 : -1; // never, and as the desktop likes
    return {u"Ferry"_s, m_ids.value(subject), Bus::desktopEntry(), summary, body, actions, hints, timeout};
}

void Notifier::takeAction(uint id, const QString &action)
{
    const QString subject = m_ids.key(id);
    if (!subject.isEmpty())
        emit activated(subject, action);
}

void Notifier::takeClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_ids.remove(m_ids.key(id));
}

} // namespace Ferry
