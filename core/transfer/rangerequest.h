#pragma once

#include "core/net/wire.h"
#include "core/rules/contentrange.h"
#include "core/rules/joberror.h"
#include "core/rules/jobrecord.h"
#include "core/rules/validator.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Ferry
{

class DiskThread;

/// What one request of a download is to bring. Bytes of the remote file.
struct RangeOrder {
    QUrl url;
    QUrl named; ///< whose origin @c access is for: others get what Access::elsewhere() leaves
    Access access{};
    qint64 first = 0;
    qint64 end = -1;       ///< -1: to the end
    bool isRanged = false; ///< false: the whole, without Range
    QByteArray ifRange{};
    quint64 rateGroup = 0; ///< the job, see Wire::setGroupRate()
    qint64 holdUpTo = 0;   ///< see WireRequest::holdUpTo; answered() comes with the end then
};

/// A head that brings bytes, or the word that there are none at that place.
struct RangeAnswer {
    enum class Kind : quint8 {
        Whole, ///< 200 and its like: the whole file, whatever was asked for
        Part,  ///< 206 with what was asked for, perhaps less of it; of what size and version is not judged
        OtherPart, ///< 206 with something else
        BeyondEnd, ///< 416
    };
    Kind kind = Kind::Whole;
    int status = 0;
    HeaderList headers{};
    Validator validator{};
    std::optional<ContentRange> range{};
    bool isCompressed = false; ///< a whole that is not the file but can be taken as it comes
    QUrl url{};                ///< that answered
    QByteArray httpVersion{};
};

struct RangeEnd {
    NetFailure failure = NetFailure::None;
    JobError error{}; ///< why it brought less than it should; not set for None and Aborted
    qint64 retryAfterMs = 0;
    int status = 0;
    qint64 written = 0;
};

/// One request for one span of one source: sends it, follows redirects, judges the head, brings the body to the
/// file, ends. Decides nothing about versions. Main thread; destroying it aborts and silences it.
class RangeRequest : public QObject
{
    Q_OBJECT
public:
    RangeRequest(Wire &wire, DiskThread &disk, RangeOrder order);
    ~RangeRequest() override;

    void send();
    /// After answered(): the body goes there, see WireCall::accept().
    void accept(const FileHandle::Ptr &target, qint64 offset, qint64 limit, qint64 overlap);
    /// After accept(), see WireCall::shorten().
    void shorten(qint64 limit);
    /// ended() with Aborted follows, unless it has.
    void abort();

    [[nodiscard]] const RangeOrder &order() const { return m_order; }
    [[nodiscard]] bool isAccepted() const { return m_isAccepted; }

signals:
    /// Once, unless it is refused; then accept() or abort() is due.
    void answered(const Ferry::RangeAnswer &answer);
    /// Bytes in the file.
    void moved(qint64 written);
    /// Exactly once; it may be destroyed from now on, but not by the receiver at once.
    void ended(const Ferry::RangeEnd &end);
    void said(Ferry::LogEvent event, const QString &detail);

private:
    void takeHead(const WireHead &head);
    void takeRedirect(const WireHead &head);
    void takeBody(const WireHead &head);
    [[nodiscard]] bool isWhatWasAskedFor(const ContentRange &range) const;
    void takeEnd(const WireResult &result);
    void takeHeld(const WireResult &result);
    void conclude(const WireResult &result);
    void end(NetFailure failure);
    void writeHeld(const FileHandle::Ptr &target, qint64 offset, qint64 limit);
    void refuse(const JobError &error, qint64 retryAfterMs = 0);

    Wire &m_wire;
    DiskThread &m_disk;
    RangeOrder m_order;
    std::unique_ptr<WireCall> m_call;
    RangeEnd m_end;
    QUrl m_url;
    QByteArray m_held; ///< the whole body, when its head is judged
    int m_redirects = 0;
    bool m_hasHead = false;
    bool m_isWriting = false; ///< the disk thread has the file
    bool m_isAccepted = false;
    bool m_isAborted = false;
    bool m_goesOn = false; ///< to where it was redirected, when this answer is drained
};

} // namespace Ferry
