#pragma once

#include "core/net/control.h"
#include "core/net/wire.h"
#include "core/rules/connectionview.h"
#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"
#include "core/rules/partview.h"

#include <QObject>

namespace Ferry
{

class ConnectionBudget;
class DiskThread;
class SpaceBook;

/// The planes and the book a transfer works with; all outlive it.
struct TransferContext {
    Wire &wire;
    ControlPlane &control;
    DiskThread &disk;
    LeftoverBook &book;
    ConnectionBudget &budget;
    SpaceBook &space;
};

/// One attempt at one file.
struct TransferTask {
    JobId job;
    int fileIndex = 0;
    FileSpec file;
    Access access{};
    QJsonObject protocolOptions{};
    Priority priority = Priority::Normal;
    OnCollision onCollision = OnCollision::FreeName; ///< uploads to a name of the user's choice
    int connections = 0;                             ///< downloads: so many; 0 = found by measuring
    bool isFirstTry = true;                          ///< none has failed since bytes of the job moved
    FileProgress progress;                           ///< what is known from earlier attempts
    QList<Leftover> leftovers; ///< this file's, none of them doomed: the points to resume from
};

/// The protocol strategy for one attempt at one file. Main thread; owned by its Job.
///
/// start() once, then exactly one of succeeded(), failed() or (after stop()) nothing; then drained(), exactly
/// once, when no reply of its own is running and no file is open any more. Only then may what it created be
/// removed. Destroying it earlier aborts and silences everything, for which nobody then waits: that is for
/// leaving the program.
class Transfer : public QObject
{
    Q_OBJECT
public:
    Transfer(const TransferContext &context, TransferTask task)
        : m_context(context)
        , m_task(std::move(task))
    {
    }

    virtual void start() = 0;
    enum class StopFor {
        Resuming,   ///< what is safe by now is made durable before drained()
        Discarding, ///< nobody will resume: let go as fast as possible
    };
    /// Ends the attempt; drained() follows, from the event loop. A request whose answer would name something
    /// on the server (a create) is waited for, so that it can be recorded. A second call may turn Resuming
    /// into Discarding.
    virtual void stop(StopFor reason) = 0;
    /// Downloads: the connections at work now, in the order of the file. Cheap enough for each frame.
    [[nodiscard]] virtual QList<PartView> parts() const { return {}; }
    /// Downloads: the bytes that are in the file, ascending and merged.
    [[nodiscard]] virtual QList<ByteSpan> present() const { return {}; }

    /// Downloads: it has asked for nothing yet, and brings what is there to another folder. Known after start().
    [[nodiscard]] virtual bool isMoving() const { return false; }

    /// What its answers have told.
    [[nodiscard]] virtual ConnectionView connection() const { return {}; }

    /// A leftover of @p task, with a fresh id.
    [[nodiscard]] static Leftover newLeftover(const TransferTask &task, LeftoverKind kind,
                                              const QString &where);
    [[nodiscard]] static JobError errorFor(NetFailure failure, int systemError, const QString &on,
                                           const QString &detail);
    [[nodiscard]] static JobError errorFor(int httpStatus, const QString &on);
    [[nodiscard]] static qint64 retryAfterMs(const HeaderList &headers);

signals:
    /// The server's answer is in, bytes follow.
    void connected();
    /// Total, bytes safe so far or under way, path: whatever is known now. Also tells that bytes moved.
    void progressed(const Ferry::FileProgress &progress);
    void noticed(Ferry::Notice notice);
    void logged(const Ferry::LogLine &line);
    /// Downloads, once: every byte is here, the disk has the rest to do. Another file may begin.
    void received();
    /// Every byte is safe: fsynced on disk, or acknowledged by the server.
    void succeeded();
    /// @p retryAfterMs: what the server asked for, 0 = nothing.
    void failed(const Ferry::JobError &error, qint64 retryAfterMs);
    void drained();

protected:
    [[nodiscard]] const TransferContext &context() const { return m_context; }
    [[nodiscard]] const TransferTask &task() const { return m_task; }
    /// Stamped with the time and sent up.
    void log(LogEvent event, const QString &detail);
    /// A leftover of this task, with a fresh id.
    [[nodiscard]] Leftover newLeftover(LeftoverKind kind, const QString &where) const
    {
        return newLeftover(m_task, kind, where);
    }

private:
    TransferContext m_context;
    TransferTask m_task;
};

} // namespace Ferry
