#include "app/gui/firstcome.h"

#include "app/control/controlclient.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Tells the one that has the profile. True: it has taken over what we were to do.
bool handOver(const Profile &profile, const StartOptions &options)
{
    const QString socket = profile.socketPath();
    if (options.background && options.items.isEmpty()) {
        const auto hello = askRunningFerry(socket, {{u"cmd"_s, u"hello"_s}});
        if (hello && hello->value("owner"_L1).toString() != "ferryctl"_L1)
            return true;
    } else {
        const auto raised = askRunningFerry(
            socket, {{u"cmd"_s, u"raise"_s}, {u"arguments"_s, QJsonArray::fromStringList(options.items)}});
        if (raised && raised->value("ok"_L1).toBool())
            return true;
    }
    // It has no window to show, or ends with its own work: the transfers go on here.
    (void)askRunningFerry(socket, {{u"cmd"_s, u"leave"_s}});
    return false;
}

} // namespace

FirstCome FirstCome::start(const Profile &profile, const QueueOptions &queueOptions,
                           const StartOptions &options)
{
    const QDeadlineTimer deadline(RunningCore::LongestTry);
    while (true) {
        auto started = RunningCore::start(profile, queueOptions);
        if (started.core || !started.takenByOther)
            return {std::move(started.core), started.error};
        if (handOver(profile, options))
            return {};
        if (deadline.hasExpired())
            return {nullptr, u"another Ferry has this profile and does not answer"_s};
        QThread::msleep(RunningCore::TryAgainAfter.count());
    }
}

QString FirstCome::quitRunning(const Profile &profile)
{
    QLockFile lock(profile.lockPath());
    lock.setStaleLockTime(0);
    const QDeadlineTimer deadline(RunningCore::LongestTry);
    while (!lock.tryLock(RunningCore::TryAgainAfter.count())) {
        if (deadline.hasExpired())
            return u"the running Ferry does not answer"_s;
        (void)askRunningFerry(profile.socketPath(), {{u"cmd"_s, u"leave"_s}});
    }
    return {};
}

} // namespace Ferry
