#pragma once

#include "core/net/s3client.h"
#include "core/transfer/partupload.h"

#include <QSet>

namespace Ferry
{

/// Upload of one file to S3: what is smaller than a part by one PUT, all else by multipart upload, four parts
/// at a time. FileSpec.remote is the object's URL, see S3::Address, which also reads the protocol options
/// "region" and "addressing"; "partSize" (bytes) is for servers with other limits. Signed with the origin's
/// credentials.
///
/// An object that has the name is replaced only with OnCollision::Overwrite, when the upload is whole. Else the
/// name is looked for first, and again before Complete, and If-None-Match guards what finishes the upload, where the
/// server knows it; for keys that may write and not look it is the only guard. A name that is taken while the parts are sent ends
/// in TargetTaken, for their key is fixed: the session stays, and a Resume finishes it once the name is free.
///
/// That what is stored is what was sent is proved so: over plain http the SHA-256 of each body is signed and the
/// server checks it; over https TLS keeps the bytes, up to where the server ends it. With the protocol option
/// "checksum": "md5", or where the server demands it, each body has a Content-MD5 too; the one PUT of a small file
/// and the first part always have. Complete names the ETags that the answers to our PUTs gave; if they are MD5 sums
/// (the first part tells), the object's ETag has to follow from them, and its size has to be the file's. A part on
/// the list of whose PUT no answer came is hashed and compared before it counts.
///
/// Leftover facts (S3Upload): "source" (SourceIdentity), "size", "madeAt" (ms since the epoch by our clock, before
/// it is asked for: AWS dates an object of parts by the beginning of its upload), the address ("endpoint",
/// "bucket", "key", "region", "addressing"), "wishedKey" if another one is used, and "clockOffset" (ms).
/// Multipart: "uploadId" once it is known, "partSize", "parts" (number: ETag) only where ETags are no MD5 sums,
/// "checksum" ("md5") once the server has demanded it, "finishing" and "etag" (what the object will have, empty if
/// that cannot be known) before Complete is sent. PUT: "put": true and "etag".
class S3Upload final : public PartUpload
{
    Q_OBJECT
public:
    S3Upload(const TransferContext &context, TransferTask task);

private:
    struct Sums {
        QByteArray md5;    ///< raw; only where it is wanted
        QByteArray sha256; ///< raw; only where the payload is signed
    };
    enum class Etags : quint8 {
        Unknown,
        Sums,   ///< a part's is its MD5
        Others, ///< encrypted there: they cannot be computed again
    };

    void begin() override;
    void aboutToEnd() override;
    void adoptSession(S3::Address &address);
    void startSession();
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

    // s3upload_name.cpp
    void chooseName();
    void takeLook(const ControlAnswer &answer);
    [[nodiscard]] bool takeNextName();
    [[nodiscard]] bool mayReplace() const { return task().onCollision == OnCollision::Overwrite; }
    [[nodiscard]] HeaderList condition() const;
    void takenWhilePutting();
    void lookBeforeCompleting();
    void takenWhileCompleting();
    void takeTaken(const ControlAnswer &head);

    // s3upload_parts.cpp
    [[nodiscard]] bool isReady(const Part &part) override;
    [[nodiscard]] WireRequest requestFor(const Part &part) override;
    [[nodiscard]] Fate judge(const Part &part, const WireResult &result) override;
    [[nodiscard]] Fate judgeRefusal(const Part &part, const WireResult &result);
    void learnEtags(int number);
    void learnParts() override;
    void takeParts(const S3Client::Parts &parts);
    void verifyParts();
    void sendMissing();
    void digestAhead();
    [[nodiscard]] bool signsPayload() const;
    [[nodiscard]] DiskThread::Algorithms algorithms(bool withMd5) const;
    [[nodiscard]] DiskThread::Algorithms algorithmsFor(const Part &part) const;
    [[nodiscard]] static Sums sumsOf(const DiskThread::Algorithms &algorithms, const QByteArrayList &raw);
    [[nodiscard]] HeaderList headersFor(const Sums &sums) const;
    [[nodiscard]] QByteArray payloadHash(const Sums &sums) const;

    // s3upload_finish.cpp
    void partsDone() override;
    void complete();
    [[nodiscard]] QByteArray expectedEtag() const;
    void takeCompleted(const ControlAnswer &answer);
    void takeRefusedComplete(const ControlAnswer &answer);
    void verifyObject(const QByteArray &etag);
    void askWhetherFinished();
    void takeWhetherFinished(const ControlAnswer &answer);
    [[nodiscard]] bool hasSize(const ControlAnswer &head) const;
    [[nodiscard]] bool isOurObject(const ControlAnswer &head) const;
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

    QString m_wishedKey;
    int m_number = 1;              ///< of the name in use
    int m_takenMeanwhile = 0;      ///< names, while a PUT was sent
    bool m_takesConditions = true; ///< the server has not refused If-None-Match
    bool m_wantsMd5 = false;       ///< of every part
    int m_sample = 0;              ///< the part that is hashed to learn m_kind
    Etags m_kind = Etags::Unknown;
    QHash<int, Sums> m_sums;        ///< of our bytes, by part number
    QHash<int, QByteArray> m_etags; ///< what the server has, by part number
    QList<Part> m_unverified;       ///< parts the server has, not compared yet
    QList<Part> m_missing;
    QList<Part> m_toDigest;
    QSet<int> m_ready; ///< digested, not sent yet
    bool m_isDigesting = false;
};

} // namespace Ferry
