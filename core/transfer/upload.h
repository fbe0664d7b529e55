#pragma once

#include "core/disk/diskthread.h"
#include "core/disk/sourceidentity.h"
#include "core/transfer/transfer.h"

#include <functional>
#include <memory>
#include <vector>

namespace Ferry
{

/// What every upload does in the same way: opens the source and watches that it stays the same, sends requests
/// with the job's Access and logs them, and ends only when all of its own requests have. A protocol derives
/// from it and says what is asked and sent.
class Upload : public Transfer
{
    Q_OBJECT
public:
    ~Upload() override;
    void start() final;
    void stop(StopFor reason) final;
    [[nodiscard]] ConnectionView connection() const final { return m_connection; }

protected:
    Upload(const TransferContext &context, TransferTask task);

    static constexpr int MaximumSessions = 3; ///< that one attempt begins
    static constexpr int MaximumDoubts = 3;   ///< without progress; then the queue's delays apply
    static constexpr int MaximumTaken = 3;    ///< names, of which somebody else was faster to take each
    static constexpr int MaximumNumber = 999; ///< in the name of a file, where those below are taken

    /// The source is open, its size is told.
    virtual void begin() = 0;
    /// All requests have ended, after success, failure or stop(): the last moment to tell the book.
    virtual void aboutToEnd() {}

    enum class Hear : quint8 {
        UnlessStopped, ///< aborted when the attempt ends
        Always,        ///< waited for: its answer names something on the server, or finishes it
        OnceAllIsSent, ///< send() only: Always as soon as the server may have all of its bytes
    };
    using Answered = std::function<void(const ControlAnswer &)>;
    using Moved = std::function<void(qint64 bytes)>;
    using Sent = std::function<void(const WireResult &)>;

    /// Nothing is sent once isOver(). After that only what is heard Always calls @p answered.
    void ask(ControlRequest request, Answered answered, Hear hear = Hear::UnlessStopped);
    /// Bytes of the source: sourceOffset and sourceLength are the caller's, the rest is filled in. Any number
    /// may run at the same time; they share the job's limit. The answer's body is in WireResult::body.
    void send(WireRequest request, Moved moved, Sent sent, Hear hear = Hear::UnlessStopped);

    /// Digests of a part of the source, made on the disk thread; waited for, but @p done is not called once
    /// isOver(). An error of reading has failed the attempt.
    void digest(qint64 offset, qint64 length, const DiskThread::Algorithms &algorithms,
                std::function<void(const QByteArrayList &raw)> done);

    using Broken = std::function<void(const JobError &, qint64 retryAfterMs)>;
    /// Another transfer as a part of this attempt: told of, stopped and drained with it; one at a time. After
    /// its end @p done or @p broken is called, unless isOver().
    void attend(std::unique_ptr<Transfer> part, std::function<void()> done, Broken broken);
    /// The job's; its own header fields only go to the origin that the job names.
    [[nodiscard]] Access accessFor(const QUrl &url) const;

    [[nodiscard]] const FileHandle::Ptr &source() const { return m_source; }
    [[nodiscard]] const SourceIdentity &identity() const { return m_identity; }
    [[nodiscard]] qint64 size() const { return m_identity.size; }
    /// By name: an editor that saves by renaming leaves our descriptor on the old file.
    [[nodiscard]] bool isSourceUnchanged() const;
    /// Opens it again, after a change. False: fail() has been called.
    [[nodiscard]] bool openSource();
    /// Whether @p leftover was made of the source as it is now (its fact "source").
    [[nodiscard]] bool isOfThisSource(const Leftover &leftover) const;

    void setTransferred(qint64 bytes);
    [[nodiscard]] qint64 transferred() const { return m_progress.transferred; }
    /// All bytes are safe on the server.
    void succeed();
    /// Aborts what else is running; the end follows when that has let go. Silent after stop().
    void fail(const JobError &error, qint64 retryAfterMs = 0);
    /// The failure of a request that carried bytes.
    void failSending(const WireResult &result, const QString &on);
    /// stop() was called, or the attempt has succeeded or failed.
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    struct Running {
        std::unique_ptr<ControlCall> control;
        std::unique_ptr<WireCall> wire;
        Hear hear;
    };
    void close();
    void endSoon();
    void endIfIdle();
    void end();
    void hearOut(const WireCall *call);
    void noteAnswer(const QUrl &url, const QByteArray &httpVersion, const HeaderList &headers);
    template <typename Call>
    void letGo(std::unique_ptr<Call> Running::*member, const QObject *call);

    FileHandle::Ptr m_source;
    SourceIdentity m_identity;
    FileProgress m_progress;
    ConnectionView m_connection;
    std::vector<Running> m_running;
    std::unique_ptr<Transfer> m_part; ///< attended
    int m_diskCalls = 0;              ///< that still hold the source
    std::vector<DiskThread::Errand> m_digests;
    bool m_isStopped = false;
    bool m_isOver = false;
    bool m_hasEnded = false;
};

} // namespace Ferry
