#include "app/support/runningcore.h"

#include "core/store/secretstore.h"
#include "core/store/sqlitejobstore.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ferry
{

namespace
{

/// How long leaving may take when a server does not answer.
constexpr auto LongestDrain = 3s;

} // namespace

RunningCore::Started RunningCore::start(const Profile &profile, const QueueOptions &options)
{
    std::unique_ptr<RunningCore> core(new RunningCore);
    core->m_lock = std::make_unique<QLockFile>(profile.lockPath());
    core->m_lock->setStaleLockTime(0); // only a dead owner makes it stale: transfers run for days
    if (!core->m_lock->tryLock(0)) {
        const bool taken = core->m_lock->error() == QLockFile::LockFailedError;
        return {nullptr, taken, taken ? QString() : u"cannot write %1"_s.arg(profile.lockPath())};
    }

    auto opened = SqliteJobStore::open(profile.databasePath());
    if (!opened.store)
        return {nullptr, false, u"%1: %2"_s.arg(profile.databasePath(), opened.error)};
    core->m_movedAside = opened.movedAside;
    core->m_queue = std::make_unique<JobQueue>(std::move(opened.store), SecretStore::ofSystem(), options);
    return {std::move(core), false, {}};
}

RunningCore::~RunningCore() = default;

void RunningCore::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    connect(m_queue.get(), &JobQueue::drained, this, &RunningCore::left, Qt::SingleShotConnection);
    if (m_queue->shutDown()) {
        m_queue->disconnect(this);
        QTimer::singleShot(0, this, &RunningCore::left);
        return;
    }
    QTimer::singleShot(LongestDrain, this, [this] {
        if (m_queue->disconnect(this))
            emit left();
    });
}

QueueOptions defaultQueueOptions()
{
    QueueOptions options;
    options.net.userAgent = u"Ferry/" FERRY_VERSION ""_s;
    options.net.caFile = qEnvironmentVariable("SSL_CERT_FILE");
    return options;
}

} // namespace Ferry
