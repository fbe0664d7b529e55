#pragma once

#include "core/net/s3client.h"
#include "core/transfer/partupload.h"

#include <QSet>

namespace Ferry
{

/// Upload of one file to S3: what is smaller than a part by one PUT, all else by multipart upload, four parts
/// at a time. FileSpec.remote is the object's URL, see S3::Address, which also reads the protocol options
/// "region" and "addressing"; "partSize" (bytes) is for servers with other limits. Signed with the origin's
/// credentials. An object that has the name is replaced when the upload is whole, unless OnCollision::Fail.
///
/// Leftover facts (S3Upload): "source" (SourceIdentity), "size", "madeAt" (ms since the epoch by our clock, before
/// it is asked for: AWS dates an object of parts by the beginning of its upload), the address ("endpoint",
/// "bucket", "key", "region", "addressing") and "clockOffset" (ms). Multipart: "uploadId" once it is known, "partSize",
/// "parts" (number: ETag) only of parts whose ETag is not their MD5, "finishing" and "etag" (what the object
/// will have, empty if that cannot be known) before Complete is sent. PUT: "put": true and "etag".
class S3Upload final : public PartUpload
{
    Q_OBJECT
public:
    S3Upload(const TransferContext &context, TransferTask task)
        : PartUpload(context, std::move(task))
    {
    }

private:
    struct Sums {
        QByteArray md5;    ///< raw
        QByteArray sha256; ///< raw; only where the payload is signed
    };

    void begin() override;
    void aboutToEnd() override;
    void adoptSession(S3::Address &address);
    void startSession();
    void checkName();
    void goOnWithSession();
    void startOver(Notice notice);
    void sourceChanged();
    void prepareSession(const QJsonObject &facts);
    [[nodiscard]] bool record();
    void ask(const S3Client::Question &question, const Answered &answered);
    void tellClock();
    void create();
    void takeCreated(const ControlAnswer &answer);
    void takeUploadId(const QString &id);

    // s3upload_parts.cpp
    [[nodiscard]] bool isReady(const Part &part) override;
    [[nodiscard]] WireRequest requestFor(const Part &part) override;
    [[nodiscard]] Fate judge(const Part &part, const WireResult &result) override;
    [[nodiscard]] Fate judgeRefusal(const WireResult &result);
    void learnParts() override;
    void takeParts(const S3Client::Parts &parts);
    void verifyParts();
    [[nodiscard]] bool isKept(int number) const;
    void sendMissing();
    void digestAhead();
    [[nodiscard]] DiskThread::Algorithms algorithms() const;
    [[nodiscard]] static Sums sumsOf(const QByteArrayList &raw);
    [[nodiscard]] HeaderList headersFor(const Sums &sums) const;
    [[nodiscard]] QByteArray payloadHash(const Sums &sums) const;

    // s3upload_finish.cpp
    void partsDone() override;
    [[nodiscard]] QByteArray expectedEtag() const;
    void takeCompleted(const ControlAnswer &answer);
    void takeRefusedComplete(const ControlAnswer &answer);
    void verifyObject(const QByteArray &etag);
    void askWhetherFinished();
    void takeWhetherFinished(const ControlAnswer &answer);
    [[nodiscard]] bool hasSize(const ControlAnswer &head) const;
    void finish();
    void put();
    void sendWhole(const Sums &sums);
    void takePut(const WireResult &result, const Sums &sums);
    void settlePut();

    void failBy(const ControlAnswer &answer);
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString uploadId() const;
    [[nodiscard]] QUrl uploadUrl() const;
    [[nodiscard]] QByteArray factEtag() const;

    std::unique_ptr<S3Client> m_client;
    Leftover m_session; ///< id 0: none
    qint64 m_partSize = 0;
    int m_sessions = 0;  ///< begun in this attempt
    int m_completes = 0; ///< sent since a part was
    bool m_hasToldClock = false;

    QHash<int, Sums> m_sums;        ///< of our bytes, by part number
    QHash<int, QByteArray> m_etags; ///< what the server has, by part number
    QList<Part> m_unverified;       ///< parts the server has, not compared yet
    QList<Part> m_missing;
    QList<Part> m_toDigest;
    QSet<int> m_ready; ///< digested, not sent yet
    bool m_isDigesting = false;
};

} // namespace Ferry
