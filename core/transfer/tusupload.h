#pragma once

#include "core/transfer/upload.h"

namespace Ferry
{

/// Upload of one file by tus 1.0.0: discover, create with an empty body, one streamed PATCH, the offset asked
/// from the server after every doubt. The session's URL is durable before the first byte goes.
///
/// Leftover facts (TusSession): "source" (SourceIdentity), "length", "endpoint". While Intended, `where` is
/// the endpoint: a create was sent, or was about to be, and its answer is not known.
class TusUpload final : public Upload
{
    Q_OBJECT
public:
    TusUpload(const TransferContext &context, TransferTask task);
    ~TusUpload() override;

private:
    void begin() override;
    void aboutToEnd() override;

    void adoptSession();
    void askTus(const QByteArray &method, const QUrl &url, const HeaderList &headers,
                void (TusUpload::*take)(const ControlAnswer &), Hear hear = Hear::UnlessStopped);
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
    void takePatchEnd(const WireResult &result);
    void takePatchStatus(const WireResult &result);
    void goOnFrom(qint64 offset);
    void replaceSession(Notice notice);
    void sourceChanged();

    void finish();
    [[nodiscard]] static JobError errorOfStatus(int status, const QString &on);

    Leftover m_session; ///< id 0: none
    qint64 m_offset = 0;
    qint64 m_furthest = 0;      ///< the largest offset this session has told
    int m_doubts = 0;           ///< offsets asked since that grew
    bool m_conflicting = false; ///< the last PATCH was refused for its offset, or for a lock
    int m_sessions = 0;         ///< made in this attempt
    Notice m_replacedFor = Notice::None;
};

} // namespace Ferry
