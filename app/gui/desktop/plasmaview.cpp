#include "app/gui/desktop/plasmaview.h"

#include "app/gui/desktop/bus.h"

#include <QDBusObjectPath>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QString service() { return u"org.kde.JobViewServer"_s; }
QString interface() { return u"org.kde.JobViewV3"_s; }

} // namespace

PlasmaView::PlasmaView(const QDBusConnection &session, int capabilities, const QVariantMap &state,
                       QObject *parent)
    : QObject(parent)
    , m_bus(session)
    , m_state(state)
{
    QVariantMap hints = state;
    hints.insert(u"immediate"_s, true);
    Bus::call(m_bus, {service(), u"/JobViewServer"_s, u"org.kde.JobViewServerV2"_s}, u"requestView"_s,
              {Bus::desktopEntry(), capabilities, hints}, Bus::Start::Never, this,
              [this](const QDBusMessage &answer) {
                  const QDBusReply<QDBusObjectPath> path(answer);
                  if (path.isValid() && path.value().path().size() > 1)
                      return takePath(path.value().path());
                  if (m_ended)
                      return deleteLater();
                  emit refused();
              });
}

PlasmaView::~PlasmaView()
{
    if (!m_path.isEmpty())
        terminate();
}

void PlasmaView::takePath(const QString &path)
{
    m_path = path;
    send(m_state); // servers before Plasma 5.22 do not read the hints
    if (m_ended)
        return deleteLater();
    m_bus.connect(service(), path, interface(), u"cancelRequested"_s, this, SIGNAL(cancelRequested()));
    m_bus.connect(service(), path, interface(), u"suspendRequested"_s, this, SIGNAL(suspendRequested()));
    m_bus.connect(service(), path, interface(), u"resumeRequested"_s, this, SIGNAL(resumeRequested()));
}

void PlasmaView::update(const QVariantMap &state)
{
    QVariantMap news;
    for (auto entry = state.begin(); entry != state.end(); ++entry) {
        if (m_state.value(entry.key()) != entry.value())
            news.insert(entry.key(), entry.value());
    }
    m_state.insert(news);
    if (!m_path.isEmpty() && !news.isEmpty())
        send(news);
}

void PlasmaView::send(const QVariantMap &state)
{
    Bus::tell(m_bus, {service(), m_path, interface()}, u"update"_s, {state});
}

void PlasmaView::end(Ending ending, const QString &message)
{
    m_ended = true;
    m_ending = ending;
    m_message = message;
    // Nobody is to hear of it any more. Not destroyed(): the bus listens to that.
    for (const auto signal : {&PlasmaView::cancelRequested, &PlasmaView::suspendRequested,
                              &PlasmaView::resumeRequested, &PlasmaView::refused})
        disconnect(this, signal, nullptr, nullptr);
    if (!m_path.isEmpty())
        deleteLater();
}

void PlasmaView::terminate()
{
    Bus::tell(m_bus, {service(), m_path, interface()}, u"terminate"_s,
              {uint{m_ending}, m_message, QVariantMap()});
}

} // namespace Ferry
