#pragma once

#include "core/rules/joberror.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Ferry
{

/// How credentials are presented. Stored by number with the secret.
enum class AuthScheme : quint8 {
    Basic = 0,     ///< RFC 7617, said at once
    Digest = 1,    ///< RFC 7616, after the server's challenge
    Bearer = 2,    ///< RFC 6750: the password is the token
    Signature = 3, ///< AWS Signature Version 4: who signs uses them; the planes add nothing
};

/// Who we are at one origin, server or proxy. Never logged, and never stored but in the secret store.
struct Credentials {
    QString user; ///< Signature: the access key id
    QString password;
    AuthScheme scheme = AuthScheme::Basic; ///< how they are presented
    QString sessionToken{};                ///< Signature: x-amz-security-token
    [[nodiscard]] bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// What both planes must agree on. A value; each plane takes a copy by its setSettings().
struct NetSettings {
    QString userAgent; ///< "Ferry/0.1.0"
    QString caFile;    ///< PEM bundle used instead of the system's; empty = the system's
    int connectTimeoutMs = 15'000;
    int stallTimeoutMs = 60'000;             ///< no byte either way for so long = TimedOut
    QHash<QString, Credentials> credentials; ///< by secretName()

    /// "https://host:8443": what credentials belong to, lower case, port always said.
    [[nodiscard]] static QString origin(const QUrl &url);
    /// What an origin's credentials are called in the secret store: the origin, and "|account" if there is one.
    [[nodiscard]] static QString secretName(const QUrl &url, const QString &account = {});
    [[nodiscard]] Credentials credentialsFor(const QUrl &url, const QString &account = {}) const
    {
        return credentials.value(secretName(url, account));
    }
};

/// Why no (complete) answer came, in the words of neither library.
enum class NetFailure : quint8 {
    None = 0,
    Aborted, ///< by us
    HostNotFound,
    Refused,
    Lost, ///< the connection broke; the request may or may not have been executed
    TimedOut,
    CertificateNotTrusted,
    Tls,
    Proxy,
    Protocol, ///< an answer that is no HTTP, a 1xx as the final one, more bytes than announced
    UrlInvalid,
    DiskFull,   ///< wire only: writing to the file
    DiskFailed, ///< wire only: reading or writing the file
    Internal,
};

/// The error of a job that a failure stands for. None for None and Aborted.
[[nodiscard]] ErrorKind errorKindFor(NetFailure failure);

} // namespace Ferry
