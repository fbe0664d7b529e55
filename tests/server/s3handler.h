#pragma once

// An S3 server: objects and multipart uploads, every request signed (Signature Version 4, header form).
// Path style (/BUCKET/KEY) and virtual-host style (Host: BUCKET.anything). What it keeps is in an S3Store.
// To be owned by a shared_ptr. Mounted at u""_s it gets every request that nobody mounted earlier wants;
// path style can also be had by mounting it at "/BUCKET".
//
//     auto s3 = std::make_shared<S3Handler>(options);
//     server.mount(u""_s, s3);
//     s3->change([](S3Switches &s) { s.refuseAbort = true; });

#include "tests/server/exchange.h"
#include "tests/server/s3request.h"
#include "tests/server/s3signature.h"
#include "tests/server/s3store.h"
#include "tests/server/s3xml.h"

#include <functional>
#include <memory>
#include <mutex>

namespace Ferry::TestServer
{

/// What becomes of If-None-Match: *.
enum class S3Conditions {
    Kept,    ///< 412 if the object is there
    Ignored, ///< as if it were not there
    Refused, ///< 501
};

/// How the server deviates; all of it may be changed while it runs. Counters: so many requests; -1: all.
struct S3Switches {
    int clockOffsetSeconds = 0; ///< added to the server's clock: its Date headers and its skew check
    int pageSize = 1000;        ///< most entries in one answer of a list
    int failingCompletes = 0;   ///< Complete answers 200 with white space and an <Error> in the body ...
    bool failingCompletesAct = false; ///< ... and has, all the same, completed
    QByteArray failingCompleteCode = "InternalError";
    bool whiteSpaceFirst = true; ///< before the XML declaration; false: behind it, as AWS does it
    /// A part that was arriving when its upload was aborted brings the upload back.
    bool latePartStays = false;
    int idleAborts = 0;                        ///< Abort answers 204 and leaves everything there
    bool refuseAbort = false;                  ///< Abort answers 403
    int failingUploadLists = 0;                ///< ListMultipartUploads answers `failingListStatus`
    int failingPartLists = 0;                  ///< ListParts does
    int failingListStatus = 500;               ///< 403, 500, 501 or 503
    QByteArray partsGoneCode = "NoSuchUpload"; ///< of ListParts' 404; some servers say NoSuchKey
    bool completeTwice = true;                 ///< a Complete that is repeated answers 200 again; false: 404
    bool allowUnsignedPayload = true;
    S3Conditions conditions = S3Conditions::Kept; ///< of PutObject and CompleteMultipartUpload
    bool wantsMd5 = false; ///< a PUT without Content-MD5 answers 400, as with Object Lock
};

struct S3Options {
    QString directory; ///< made if it isn't there
    QStringList buckets{QStringLiteral("bucket")};
    S3Credentials credentials;
    qint64 minimumPartSize = 5 * 1024 * 1024; ///< of every part but the last
    qint64 bytesPerSecond = 0;                ///< reading speed of PUT; 0: the server's throttle
    S3Switches switches;                      ///< to begin with
};

/// Everything public may be called from any thread, but open().
class S3Handler final : public Handler, public std::enable_shared_from_this<S3Handler>
{
public:
    explicit S3Handler(const S3Options &options);

    [[nodiscard]] std::unique_ptr<Exchange> open(const RequestHead &head) override;

    void change(const std::function<void(S3Switches &)> &edit);
    [[nodiscard]] S3Switches switches() const;

    [[nodiscard]] const S3Store &store() const { return m_store; }
    /// Every multipart upload of every bucket, with its parts.
    [[nodiscard]] QList<S3Upload> uploads() const;
    [[nodiscard]] QByteArray objectData(const QString &bucket, const QString &key) const;
    /// Upload id of an upload that no client of the test has made, with one part if `firstPart` isn't empty.
    /// Empty if that failed.
    [[nodiscard]] QString createForeignUpload(const QString &bucket, const QString &key,
                                              const QByteArray &firstPart = {});
    /// As the server sees it.
    [[nodiscard]] QDateTime now() const;

private:
    class PutExchange;
    class SmallExchange;

    [[nodiscard]] std::optional<S3Error> refusal(const S3Request &request) const;
    [[nodiscard]] std::optional<S3Error> putRefusal(const S3Request &request) const;
    [[nodiscard]] std::optional<S3Error> conditionRefusal(const S3Request &request) const;
    [[nodiscard]] Answer act(const S3Request &request, const QByteArray &body);
    [[nodiscard]] Answer stored(const S3Request &request, const std::optional<S3Upload> &upload,
                                const S3Received &body);
    [[nodiscard]] Answer partStored(const S3Request &request, const S3Upload &upload, const S3Received &body);

    // s3objects.cpp
    [[nodiscard]] Answer onBucket(const S3Request &request);
    [[nodiscard]] Answer readObject(const S3Request &request) const;
    [[nodiscard]] Answer removeObject(const S3Request &request) const;

    // s3multipart.cpp
    [[nodiscard]] Answer createUpload(const S3Request &request);
    [[nodiscard]] Answer listParts(const S3Request &request);
    [[nodiscard]] Answer listUploads(const S3Request &request);
    [[nodiscard]] Answer completeUpload(const S3Request &request, const QByteArray &body);
    [[nodiscard]] Answer assemble(const S3Request &request, const S3Upload &upload,
                                  const QList<S3NamedPart> &named);
    [[nodiscard]] Answer completedBefore(const S3Request &request) const;
    [[nodiscard]] Answer abortUpload(const S3Request &request);

    [[nodiscard]] std::optional<S3Upload> uploadOf(const S3Request &request) const;
    [[nodiscard]] int pageSize(const S3Request &request, const QByteArray &name) const;
    [[nodiscard]] Answer listFailure(const S3Request &request) const;
    [[nodiscard]] Answer failed(const S3Error &error, const S3Request &request) const;
    /// With the server's clock.
    [[nodiscard]] Answer stamped(const Answer &answer) const;
    /// Uses up one of a counter.
    [[nodiscard]] bool take(int S3Switches::*counter);

    const S3Options m_options;
    const S3Store m_store;
    mutable std::mutex m_mutex;
    S3Switches m_switches; ///< guarded by m_mutex
};

} // namespace Ferry::TestServer
