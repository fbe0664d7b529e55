#pragma once

#include "core/rules/bitspacket.h"
#include "core/transfer/upload.h"

#include <QElapsedTimer>

namespace Ferry
{

/// Upload of one file by the BITS upload protocol ([MC-BUP]) to FileSpec::remote, the file's name on the
/// server: Create-Session, then Fragment after Fragment, each answered before the next, then Close-Session.
/// The server's word on the next offset counts, be it lower or higher than ours. The session's id is durable
/// before the first byte goes; after Close the file is the user's, and Cancel does not take it back.
///
/// With FileSpec::replyTo the server's reply is downloaded before Close, which would delete it, into a part
/// file that Complete publishes under that name.
///
/// A file without bytes has no fragment (an empty Content-Range cannot be written): Close follows Create. No
/// document says what a server makes of that; one that refuses is reported.
///
/// Leftover facts (BitsSession): "source" (SourceIdentity), "length", "session" (id), "lastFragmentAcked"
/// (bytes), "host" (BITS-Host-Id), "hostTimeout" (seconds without progress after which the host in `where` is
/// used again; absent: never), "hostFallbackAt" (that moment, ms since the epoch), "fellBack", "replyUrl" (as
/// sent), "replied" (the reply is safe), "finishing" (the last fragment or Close was sent, or was about to
/// be: the file may be there), "madeAt" (by the server's clock, ms since the epoch), "closed" (Close was acknowledged). `where` is the file's URL.
class BitsUpload final : public Upload
{
    Q_OBJECT
public:
    BitsUpload(const TransferContext &context, TransferTask task);
    ~BitsUpload() override;

private:
    void begin() override;
    void aboutToEnd() override;

    void adoptSession();
    void ask(Bits::Packet packet, void (BitsUpload::*take)(const ControlAnswer &), int timeoutMs,
             Hear hear = Hear::UnlessStopped);
    [[nodiscard]] QUrl url() const;

    void createSession();
    void takeCreated(const ControlAnswer &answer);
    [[nodiscard]] JobError errorOfCreate(const ControlAnswer &answer) const;
    void takeSession(const ControlAnswer &answer);
    void takeUnknownCreate(const JobError &error, qint64 retryAfterMs);
    void ping();
    void takePing(const ControlAnswer &answer);
    void resume();
    void giveUp(Leftover session);
    void replaceSession(Notice notice);
    void sourceChanged();
    [[nodiscard]] JobError errorOf(const ControlAnswer &answer) const;
    void failOrFallBack(const JobError &error, qint64 retryAfterMs);

    // the bytes (bitsupload_fragments.cpp)
    void sendFragment(qint64 offset);
    void takeFragment(const WireResult &result);
    void takeAck(const WireResult &result);
    void takeOtherOffset(const WireResult &result);
    void takeTooLong();
    void takeBroken(const WireResult &result);
    void goOnFrom(qint64 offset);
    void noteAcked(qint64 offset);
    [[nodiscard]] bool isTimeToLook();

    // the end (bitsupload_end.cpp)
    void allAcknowledged();
    [[nodiscard]] bool wantsReply() const { return !task().file.replyTo.isEmpty(); }
    void fetchReply();
    void takeReplyFailure(const JobError &error, qint64 retryAfterMs);
    void dropReply();
    void closeSession();
    void takeClosed(const ControlAnswer &answer);
    void finish();
    void markFinishing();

    Leftover m_session;          ///< id 0: none
    QList<Leftover> m_replyPart; ///< of an earlier attempt
    qint64 m_offset = 0;         ///< of the fragment under way
    qint64 m_length = 0;
    qint64 m_blockSize; ///< the longest fragment the server takes, as far as known
    qint64 m_furthest = 0;
    int m_doubts = 0;        ///< fragments that moved nothing since that grew
    bool m_isFresh = false;  ///< the fragment under way has a connection of its own
    bool m_wasAsked = false; ///< an earlier attempt may have closed the session
    int m_sessions = 0;      ///< made in this attempt
    Notice m_replacedFor = Notice::None;
    QElapsedTimer m_sinceNoted;  ///< the offset in the book
    QElapsedTimer m_sinceLooked; ///< at the source
};

} // namespace Ferry
