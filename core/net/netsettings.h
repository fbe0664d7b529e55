#pragma once

#include "core/rules/joberror.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Ferry
{

/// User and password for one origin. In memory only.
struct Credentials {
    QString user;
    QString password;
    [[nodiscard]] bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// What both planes must agree on. A value; each plane takes a copy by its setSettings().
struct NetSettings {
    QString userAgent; ///< "Ferry/0.1.0"
    QString caFile;    ///< PEM bundle used instead of the system's; empty = the system's
    int connectTimeoutMs = 15'000;
    int stallTimeoutMs = 60'000;             ///< no byte either way for so long = TimedOut
    QHash<QString, Credentials> credentials; ///< by origin()

    /// "https://host:8443": what credentials belong to, lower case, port always said.
    [[nodiscard]] static QString origin(const QUrl &url);
    [[nodiscard]] Credentials credentialsFor(const QUrl &url) const { return credentials.value(origin(url)); }
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
