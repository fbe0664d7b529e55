#pragma once

#include "core/jobs/jobqueue.h"
#include "tests/server/loopbackserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Ferry::Testing
{

/// A queue on a real database in a temporary folder, a loopback server beside it, and the folders that a test
/// counts in: everything that Cancel could leave behind, or harm.
class QueueHarness
{
public:
    QueueHarness();
    /// In a child process: the folders and the server are the parent's.
    QueueHarness(const QString &folder, quint16 serverPort);
    ~QueueHarness();

    /// What the queue would do after a restart of the program: the old one goes without a word, the new one
    /// restores.
    void restart();
    void closeQueue() { m_queue.reset(); }

    [[nodiscard]] JobQueue &queue() { return *m_queue; }
    [[nodiscard]] TestServer::LoopbackServer &server() { return m_server; }
    [[nodiscard]] QueueOptions options() const; ///< fast: delays of milliseconds
    void useOptions(const QueueOptions &options);

    /// Of the server, in whichever process it runs.
    [[nodiscard]] QUrl url(const QString &path) const { return m_base.resolved(QUrl(path)); }
    [[nodiscard]] QString downloads() const { return path(QStringLiteral("downloads")); }
    [[nodiscard]] QString sources() const { return path(QStringLiteral("sources")); }
    [[nodiscard]] QString storage() const { return path(QStringLiteral("sessions")); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("ferry.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    /// A file to upload, of bytes that depend on @p seed.
    [[nodiscard]] QString makeSource(const QString &name, qint64 size, quint64 seed = 1);
    [[nodiscard]] JobSpec downloadOf(const QString &urlPath) const;
    [[nodiscard]] JobSpec uploadOf(const QString &file) const;
    /// Adds it; fails the test when that is refused.
    Job *add(const JobSpec &spec, bool startNow = true);

    /// All names in the downloads folder, hidden ones too.
    [[nodiscard]] QStringList filesInDownloads() const;
    [[nodiscard]] static QByteArray contentOf(const QString &file);

private:
    QTemporaryDir m_dir;
    QString m_folder;
    TestServer::LoopbackServer m_server;
    QUrl m_base; ///< of the server
    QueueOptions m_options;
    std::unique_ptr<JobQueue> m_queue;
};

/// Waits for it, by signals; false after ten seconds.
[[nodiscard]] bool waitForState(Job *job, JobState state);
[[nodiscard]] bool waitForBytes(Job *job, qint64 atLeast);
/// Until the clean-up is Clean or LeftBehind; false after 45 seconds.
[[nodiscard]] bool waitForCleanup(Job *job);

} // namespace Ferry::Testing
