#pragma once

#include "tests/support/queueharness.h"

#include <memory>

namespace Ferry::Testing
{

/// Requests of one kind, as a fault finds them.
struct Spot {
    QByteArray method;
    QString target{};
    QByteArray packetType{}; ///< BITS: all of its requests have one method
    [[nodiscard]] bool isSet() const { return !method.isEmpty(); }
    [[nodiscard]] TestServer::Fault at(const TestServer::Fault &fault) const;
};

/// One protocol in the scenarios: its server beside the queue, a job in it, the requests that matter, and
/// what lies in the server's own storage. A protocol of Ferry's is one class more here.
class ProtocolBench
{
public:
    virtual ~ProtocolBench() = default;

    [[nodiscard]] virtual QByteArray name() const = 0;
    [[nodiscard]] virtual ReceiptSubject subject() const = 0;
    [[nodiscard]] bool isUpload() const { return subject() != ReceiptSubject::PartFile; }

    /// Serves it, in the process that owns the server, and puts something foreign beside: that must stay.
    virtual void serve(QueueHarness &harness) = 0;
    /// What a client must know (credentials); in every process.
    [[nodiscard]] virtual QueueOptions options(const QueueHarness &harness) const
    {
        return harness.options();
    }
    [[nodiscard]] virtual JobSpec spec(QueueHarness &harness, qint64 size) const = 0;
    /// Everything in the server's storage, ours and foreign, sessions and files; sorted. The last word of each
    /// is its name.
    [[nodiscard]] virtual QStringList stored() const = 0;
    /// The folder it is in, as files that a test can compare; empty: it stores nothing.
    [[nodiscard]] virtual QString storage(const QueueHarness &) const { return {}; }
    /// Of stored(): the finished file, if it is there.
    [[nodiscard]] virtual QString finished() const { return {}; }
    [[nodiscard]] virtual QByteArray finishedContent() const { return {}; }

    /// The first request of an attempt that resumes; none: it sends its bytes at once.
    [[nodiscard]] virtual Spot question() const = 0;
    /// Of the very first attempt, where question() has none.
    [[nodiscard]] virtual Spot firstQuestion() const { return {}; }
    /// Of bytes that were cut off the server has something.
    [[nodiscard]] virtual bool keepsWhatWasCut() const { return true; }
    [[nodiscard]] virtual Spot bytes() const = 0;
    [[nodiscard]] virtual Spot create() const { return {}; } ///< its answer names the session
    [[nodiscard]] virtual Spot remove() const { return {}; }
    [[nodiscard]] virtual Spot finish() const { return {}; } ///< after the last byte
    /// Its last bytes make the file, before it is asked to finish.
    [[nodiscard]] virtual bool finishesWithItsBytes() const { return false; }
    /// What a server says that cannot just now.
    [[nodiscard]] virtual int busyStatus() const { return 423; }
    /// Whether the server picks the session's name: then a create without an answer stays unknown.
    [[nodiscard]] virtual bool isNamedByServer() const { return false; }
};

/// "download", "tus", "bits", "s3", "nextcloud", "dav".
[[nodiscard]] QByteArrayList protocolNames();
[[nodiscard]] std::unique_ptr<ProtocolBench> makeBench(const QByteArray &name);

} // namespace Ferry::Testing
