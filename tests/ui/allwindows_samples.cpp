// The transfers in all windows.

#include "core/rules/filename.h"
#include "tests/ui/allwindows.h"

#include <QDateTime>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Fast = 24 * MiB; ///< bytes a second
constexpr qint64 Slow = 420'000;
constexpr int Patience = 30'000;

/// Says which of them it was that did not come about.
bool waitFor(const char *forWhat, const std::function<bool()> &what)
{
    const bool isSo = QTest::qWaitFor(what, Patience);
    if (!isSo)
        qWarning("AllWindows: waited in vain for %s", forWhat);
    return isSo;
}

bool becomes(const Job *job, JobState state)
{
    return waitFor(qPrintable(job->name()), [=] { return job->state() == state; });
}

int percentOf(const Job *job)
{
    const qint64 total = job->record().bytesTotal();
    return total > 0 ? int(100 * job->record().bytesTransferred() / total) : 0;
}

/// What another Ferry left, or this one before a crash: nobody here knows of it.
void orphan(const QString &path, qint64 bytes, int days)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    (void)file.resize(bytes);
    (void)file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime);
}

} // namespace

bool AllWindows::slowDown(Job *job, int percent)
{
    JobChange change;
    change.bytesPerSecond = Fast;
    (void)job->change(change);
    if (!waitFor(qPrintable(job->name()), [=] { return percentOf(job) >= percent; }))
        return false;
    change.bytesPerSecond = Slow;
    return succeeded(job->change(change));
}

Job *AllWindows::addDownload(const QString &path, Milliseconds longestRetry)
{
    JobSpec spec;
    spec.retry.minimumRetryDelay = longestRetry;
    spec.files = {{m_harness.server.url(path), m_harness.folder(u"downloads"_s), false}};
    return m_harness.queue->add(spec).job;
}

bool AllWindows::fill()
{
    TestServer::TusOptions tus;
    tus.maxSize = 2048 * MiB;
    tus.expiresAfterSeconds = 7 * 24 * 3600;
    m_harness.serveTus(tus);
    m_harness.serveAllProtocols();
    m_harness.server.setThrottle(0, Fast);
    if (!fillEnded() || !fillMoving() || !fillWaiting())
        return false;
    fillLeftovers();
    const auto *list = m_harness.find<QTableView>("transferList");
    const auto count = m_harness.queue->jobs().size();
    return waitFor("the list", [=] { return list->model()->rowCount() == count; });
}

bool AllWindows::fillEnded()
{
    m_samples.done = m_harness.download(u"annual-report-2025.pdf"_s, 9 * MiB);
    m_samples.failed = addDownload(u"/models/model-weights-q4.gguf"_s);
    m_samples.removed = m_harness.upload(u"survey-raw-data.tar.zst"_s, 640 * MiB);
    m_samples.stuck = m_harness.upload(u"backup-2026-11-20.tar"_s, 320 * MiB);
    for (Job *job : {m_samples.removed, m_samples.stuck}) {
        if (!waitFor(qPrintable(job->name()), [=] { return percentOf(job) >= 2; }))
            return false;
    }
    (void)m_samples.removed->cancel();
    if (!waitFor("a clean-up", [this] { return m_samples.removed->cleanupStage() == CleanupStage::Clean; }))
        return false;
    m_harness.server.addFault(TestServer::Fault::replyStatus(423).on("DELETE").always());
    (void)m_samples.stuck->cancel();
    return waitFor("a clean-up that is stuck",
                   [this] { return m_samples.stuck->cleanupStage() == CleanupStage::Waiting; }) &&
           becomes(m_samples.failed, JobState::Error) &&
           waitFor("a download", [this] { return isFinal(m_samples.done->state()); });
}

bool AllWindows::fillMoving()
{
    m_samples.sending = m_harness.upload(u"conference-recording-2026-11.mkv"_s, 190 * MiB);
    if (!slowDown(m_samples.sending, 28))
        return false;
    m_samples.moving = m_harness.download(u"debian-12.11.0-amd64-DVD-1.iso"_s, 160 * MiB);
    if (!slowDown(m_samples.moving, 46))
        return false;
    m_samples.paused = m_harness.download(u"ubuntu-base-24.04-arm64.tar.gz"_s, 28 * MiB);
    if (!slowDown(m_samples.paused, 35))
        return false;
    (void)m_samples.paused->suspend();
    return becomes(m_samples.paused, JobState::Suspended);
}

bool AllWindows::fillWaiting()
{
    m_harness.server.addFault(TestServer::Fault::replyStatus(503).on("GET", u"nightly"_s).always());
    m_samples.waiting = addDownload(u"/nightly.tar.xz"_s, Milliseconds{3'600'000});
    if (!becomes(m_samples.waiting, JobState::TransientError))
        return false;
    QueueOptions options = m_harness.queue->options();
    options.maximumActive = 2;
    m_harness.queue->setOptions(options);
    JobSpec several;
    several.direction = Direction::Upload;
    several.protocol = u"dav"_s;
    several.displayName = u"Field recordings"_s;
    several.description = u"For the archive; the second copy is at the library."_s;
    several.priority = Priority::High;
    several.bytesPerSecond = 2 * MiB;
    several.maximumTime = Milliseconds{5'400'000};
    several.notifyCommand = {u"/bin/echo"_s, u"archived"_s};
    several.access.headers = {{"X-Project", "archive"}, {"Accept-Language", "en"}};
    several.access.redirects = Redirects::SameOrigin;
    several.access.proxy.kind = ProxyChoice::Kind::None;
    for (const QString &name : {u"reed-warbler.flac"_s, u"nightjar.flac"_s, u"skylark.flac"_s})
        several.files.append({m_harness.server.url(u"/dav/"_s), m_harness.file(name, 14 * MiB), false});
    m_samples.several = m_harness.queue->add(several, false).job;
    const Job *next = m_harness.upload(u"holiday-photos.zip"_s, 230 * MiB);
    (void)m_harness.download(
        u"an-unusually-long-name-of-a-recording-that-no-column-has-room-for-in-a-small-window.flac"_s,
        48 * MiB, 0, false);
    return becomes(next, JobState::Queued);
}

void AllWindows::fillLeftovers()
{
    const QString downloads = m_harness.folder(u"downloads"_s) + u'/';
    orphan(downloads + u".kernel-6.1.tar.xz.2m4k7d9w3rtbx.part"_s, 3 * MiB, 400);
    orphan(downloads + partFileName(u"fedora-41-x86_64-netinst.iso"_s, m_samples.removed->id(), 0), 812 * MiB,
           9);
}

} // namespace Ferry::Testing
