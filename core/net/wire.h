#pragma once

#include "core/disk/filehandle.h"
#include "core/net/controlproxy.h"
#include "core/net/netsettings.h"
#include "core/rules/access.h"
#include "core/rules/headerlist.h"
#include "core/rules/jobstate.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Ferry
{

class Wire;
class WireThread;

/// One request that carries file bytes.
struct WireRequest {
    QByteArray method = "GET";
    QUrl url{};
    /// Accept-Encoding: identity is added, and Authorization from the settings; Expect is never sent.
    HeaderList headers{};
    /// Of the job: proxy, certificate, credentials, and more header fields after @c headers. To an origin that
    /// the job does not name goes what Access::elsewhere() leaves.
    Access access{};

    /// The body: @c sourceLength bytes from @c sourceOffset; null = no body.
    FileHandle::Ptr source{};
    qint64 sourceOffset = 0;
    qint64 sourceLength = 0;

    /// Not one that served before. What has a source is never sent twice anyway; without this libcurl may
    /// send the rest (GET, HEAD, OPTIONS) again when a reused connection turns out to be dead.
    bool freshConnection = false;
    /// A GET's body that the head announces (Content-Length) as not larger than this is kept whole in
    /// WireResult::body: no headReceived(), no decision, no progressed(), only finished(). Whatever the status;
    /// so is an answer that announces no body at all. 0 = nothing is held, every head is a decision.
    qint64 holdUpTo = 0;
    /// Which limit it shares with others, see Wire::setGroupRate(): the job's id. 0 = none but the total.
    quint64 rateGroup = 0;
};

/// The final answer's head (never a 1xx, nor a 401 or 407 that asks for Digest and is answered: then the whole
/// is sent once more, for it was not executed; the progress starts anew). Redirects are not followed: that is a decision.
struct WireHead {
    int status = 0;
    HeaderList headers;
    QByteArray httpVersion{}; ///< "1.1", "2"
};

/// How a request ended. After a refusal of an upload (status 300 and above) failure is None even when the
/// server hung up with it; a 2xx that came before the whole source was sent is Lost: ask what the server has.
struct WireResult {
    NetFailure failure = NetFailure::None;
    QString detail;      ///< technical English
    int systemError = 0; ///< errno of DiskFull, DiskFailed and FileTooLarge
    int status = 0;      ///< 0 = no head came
    HeaderList headers;
    QByteArray httpVersion;
    QByteArray
        body; ///< of an answer that was not accepted into a file: its first 16 KiB, all of one that was held
    qint64 received = 0; ///< body bytes taken from the socket
    qint64 written = 0;  ///< of these, in the file
    qint64 sent = 0;     ///< body bytes given to the socket
};

/// The main thread's handle on a request. Owned by whoever sent it; destroying it aborts and silences it
/// (nobody then learns when it is drained). A head arrives, then nothing moves until accept() or discard()
/// says where the body goes; only an answer without a body ends without having been asked for that, and the
/// answer to a request with a source (or to any method but GET, HEAD and OPTIONS) is discarded by itself.
class WireCall : public QObject
{
    Q_OBJECT
public:
    ~WireCall() override;

    /// The body goes to @p target from @p offset on; no byte past @p offset + @p limit is written (limit -1 =
    /// none): a server that sends more ends with NetFailure::Protocol. Once, after headReceived().
    /// The body's first @p overlap bytes (at most @p offset) are not written but compared with what @p target has
    /// before @p offset: a difference, or an end before all are compared, ends with NetFailure::Mismatch and
    /// nothing written. They count in WireResult::received only, neither in written nor in progressed().
    void accept(const FileHandle::Ptr &target, qint64 offset, qint64 limit, qint64 overlap = 0);
    /// After accept(), as often as needed: fewer bytes are wanted than its limit. As soon as @p limit are written
    /// the request ends with failure None and its connection is closed; if there are more by now, at once, with
    /// more written. Not less than what is wanted already, and ignored after the end.
    void shorten(qint64 limit);
    /// The body is of no interest beyond WireResult::body; past 1 MiB it is cut off.
    void discard();
    /// Asks the wire to let go; finished() with Aborted follows (unless it had finished), nothing else.
    /// Idempotent.
    void abort();

signals:
    /// At most once; not emitted when no answer came.
    void headReceived(const Ferry::WireHead &head);
    /// Body bytes so far in the file (GET) or given to the socket (with a source), at most 10 times a second.
    void progressed(qint64 bytes);
    /// Exactly once. From here on libcurl holds neither the socket's request nor the file ("drained").
    void finished(const Ferry::WireResult &result);

private:
    friend class Wire;
    WireCall(Wire *wire, quint64 id);
    Wire *m_wire; ///< null once finished
    const quint64 m_id;
    bool m_isAborted = false;
};

/// The data plane: every request that carries file bytes, on one libcurl multi in its own thread. Lives on
/// the main thread. All of it is asynchronous; signals come through the event loop, never from inside a call.
class Wire : public QObject
{
    Q_OBJECT
public:
    explicit Wire(const NetSettings &settings, QObject *parent = nullptr);
    /// Aborts what runs and waits until libcurl has let go; calls that are still there stay silent.
    ~Wire() override;

    /// For requests sent from now on.
    void setSettings(const NetSettings &settings);
    [[nodiscard]] const NetSettings &settings() const { return m_settings; }

    [[nodiscard]] std::unique_ptr<WireCall> send(const WireRequest &request);

    // Limits of body bytes a second, 0 = none (as before they are set). Each takes effect at once, also on what
    // is under way, and holds until it is set again: a group's even while it has no requests. What is waited for
    // is divided evenly among the groups, and in a group among its requests; what one does not use, the others
    // may.

    /// What all requests of @p group together may receive, and so much once more for what they may send.
    void setGroupRate(quint64 group, qint64 bytesPerSecond);
    /// What all requests with a source (Upload), or all others (Download), may move.
    void setTotalRate(Direction direction, qint64 bytesPerSecond);

private:
    friend class WireCall;
    void deliverHead(quint64 id, const WireHead &head);
    void deliverProgress(quint64 id, qint64 bytes);
    void deliverEnd(quint64 id, const WireResult &result);

    std::unique_ptr<WireThread> m_thread;
    NetSettings m_settings;
    ProxyFinder m_proxies;
    QHash<quint64, WireCall *> m_calls;
    quint64 m_lastId = 0;
};

} // namespace Ferry

Q_DECLARE_METATYPE(Ferry::WireHead)
Q_DECLARE_METATYPE(Ferry::WireResult)
