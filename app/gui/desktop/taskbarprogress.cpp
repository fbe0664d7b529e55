#include "app/gui/desktop/taskbarprogress.h"

#include "app/gui/desktop/bus.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QVariantMap properties(const ActivitySummary &summary)
{
    return {{u"progress"_s, summary.share()},
            {u"progress-visible"_s, summary.active > 0 && summary.hasShare()},
            {u"count"_s, qlonglong{summary.active}},
            {u"count-visible"_s, summary.active > 0}};
}

} // namespace

TaskBarProgress::TaskBarProgress(TransferActivity &activity, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_activity(activity)
    , m_bus(session)
    , m_shown(properties({}))
{
    connect(&activity, &TransferActivity::changed, this, &TaskBarProgress::show);
    // A dock that has come later knows nothing yet.
    auto *docks = new QDBusServiceWatcher(u"com.canonical.Unity"_s, m_bus,
                                          QDBusServiceWatcher::WatchForRegistration, this);
    connect(docks, &QDBusServiceWatcher::serviceRegistered, this, [this] { send(m_shown); });
    show();
}

TaskBarProgress::~TaskBarProgress()
{
    if (m_shown != properties({}))
        send(properties({}));
}

void TaskBarProgress::show()
{
    const QVariantMap now = properties(m_activity.summary());
    if (now == m_shown)
        return;
    m_shown = now;
    send(now);
}

void TaskBarProgress::send(const QVariantMap &properties)
{
    QDBusMessage update = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/1"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(Bus::desktopEntry()) << properties;
    m_bus.send(update);
}

} // namespace Ferry
