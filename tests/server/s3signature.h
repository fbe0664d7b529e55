#pragma once

// The check of AWS Signature Version 4 in the Authorization header, as the S3 documentation describes it.
// The path and the query are decoded and encoded again, so a client that signs something else than what
// it sends is found out. The hash of the body is only compared with the signed one by the one who has the body.

#include "tests/server/httpmessage.h"
#include "tests/server/s3xml.h"

#include <QDateTime>

#include <optional>

namespace Ferry::TestServer
{

struct S3Credentials {
    QByteArray accessKey = "FERRYACCESSKEY";
    QByteArray secretKey = "ferry/secret+key";
    QByteArray sessionToken; ///< not empty: requests have to carry it
    QByteArray region = "us-east-1";
};

/// Why the request isn't accepted at `serverTime`, or nothing.
[[nodiscard]] std::optional<S3Error>
checkS3Signature(const RequestHead &head, const S3Credentials &credentials, const QDateTime &serverTime);

/// The signature (lower-case hex) of `head` under x-amz-date and x-amz-content-sha256, which it has to carry.
/// `signedNames`: lower case, sorted.
[[nodiscard]] QByteArray s3Signature(const RequestHead &head, const QList<QByteArray> &signedNames,
                                     const S3Credentials &credentials);

/// What s3Signature() hashes; shown in SignatureDoesNotMatch.
[[nodiscard]] QByteArray s3CanonicalRequest(const RequestHead &head, const QList<QByteArray> &signedNames);

} // namespace Ferry::TestServer
