#pragma once

#include "core/rules/headerlist.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

/// AWS Signature Version 4 in the Authorization header, by the rules of S3: the path is encoded once.

namespace Ferry::S3
{

/// What requests are signed with. Never logged.
struct Keys {
    QString accessKey;
    QString secretKey;
    QString sessionToken{}; ///< sent as x-amz-security-token
    [[nodiscard]] bool isEmpty() const { return accessKey.isEmpty() || secretKey.isEmpty(); }
};

struct Signable {
    QByteArray method;
    QUrl url; ///< path and query encoded as objectUrl() of s3address.h does it
    /// All of them are signed, and all x-amz-* ones have to be among them. Host, x-amz-date,
    /// x-amz-content-sha256 and x-amz-security-token are added.
    HeaderList headers{};
    QByteArray payloadHash; ///< hex SHA-256 of the body, or UnsignedPayload
};

inline constexpr char UnsignedPayload[] = "UNSIGNED-PAYLOAD"; ///< on TLS only

/// Hex SHA-256 of a body in memory.
[[nodiscard]] QByteArray payloadHashOf(const QByteArray &body);

/// @p request's headers and those that were added, Authorization the last; Host is left to whoever sends.
[[nodiscard]] HeaderList sign(const Signable &request, const Keys &keys, const QString &region,
                              const QDateTime &utc);

/// What the signature is made of: for tests and logs.
[[nodiscard]] QByteArray canonicalRequest(const QByteArray &method, const QUrl &url,
                                          const HeaderList &signedHeaders, const QByteArray &payloadHash);
/// As in the Host header: the port only where it is not the scheme's.
[[nodiscard]] QByteArray hostOf(const QUrl &url);

} // namespace Ferry::S3
