#pragma once

#include "core/disk/sourceidentity.h"
#include "core/transfer/transfer.h"

#include <memory>

namespace Ferry
{

/// Upload of one file by tus 1.0.0: discover, create with an empty body, one streamed PATCH, the offset asked
/// from the server after every doubt. The session's URL is durable before the first byte goes.
///
/// Leftover facts (TusSession): "source" (SourceIdentity), "length", "endpoint". While Intended, `where` is
/// the endpoint: a create was sent, or was about to be, and its answer is not known.
class TusUpload final : public Transfer
{
    Q_OBJECT
public:
    TusUpload(const TransferContext &context, TransferTask task);
    ~TusUpload() override;

    void start() override;
    void stop(StopFor reason) override;

private:
    [[nodiscard]] bool openSource();
    [[nodiscard]] bool sourceIsUnchanged() const;
    void adoptSession();
    void begin();
    void control(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                 void (TusUpload::*take)(const ControlAnswer &));

    void discover();
    void takeOffer(const ControlAnswer &answer);
    void create();
    void takeCreated(const ControlAnswer &answer);
    void takeSession(const ControlAnswer &answer);
    void takeUnknownCreate(const JobError &error, qint64 retryAfterMs);
    [[nodiscard]] static JobError errorOfCreate(const ControlAnswer &answer, const QUrl &endpoint);
    void askOffset();
    void takeOffset(const ControlAnswer &answer);
    void takeValidOffset(qint64 offset);
    [[nodiscard]] bool isOurLength(const HeaderList &headers) const;
    void patch(qint64 offset);
    void takePatchProgress(qint64 bytes);
    void takePatchEnd(const WireResult &result);
    void takePatchStatus(const WireResult &result);
    void takeBrokenPatch(const WireResult &result);
    void goOnFrom(qint64 offset);
    void replaceSession(Notice notice);
    void sourceChanged();

    void setTransferred(qint64 bytes);
    void succeed();
    void fail(const JobError &error, qint64 retryAfterMs = 0);
    [[nodiscard]] static JobError errorOfStatus(int status, const QString &on);
    void end();

    FileHandle::Ptr m_source;
    SourceIdentity m_identity;
    Leftover m_session; ///< id 0: none
    qint64 m_offset = 0;
    FileProgress m_progress;
    qint64 m_furthest = 0;      ///< the largest offset this session has told
    int m_doubts = 0;           ///< offsets asked since that grew
    bool m_conflicting = false; ///< the last PATCH was refused for its offset, or for a lock
    int m_sessions = 0;         ///< made in this attempt
    Notice m_replacedFor = Notice::None;

    std::unique_ptr<ControlCall> m_control;
    std::unique_ptr<WireCall> m_wire;
    bool m_creating = false; ///< its answer must be waited for
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace Ferry
