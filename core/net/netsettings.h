#pragma once

#include "core/rules/access.h"
#include "core/rules/credentials.h"
#include "core/rules/joberror.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace Ferry
{

/// What both planes must agree on. A value; each plane takes a copy by its setSettings().
struct NetSettings {
    QString userAgent; ///< "Ferry/0.1.0"
    QString caFile;    ///< PEM bundle used instead of the system's; empty = the system's
    int connectTimeoutMs = 15'000;
    int stallTimeoutMs = 60'000;                ///< no byte either way for so long = TimedOut
    QHash<QString, Credentials> credentials;    ///< by secretName()
    QHash<QString, HeaderList> secretHeaders{}; ///< by Access::secretHeaders

    /// "https://host:8443": what credentials belong to, lower case, port always said.
    [[nodiscard]] static QString origin(const QUrl &url);
    /// What an origin's credentials are called in the secret store: the origin, and "|account" if there is one.
    /// A certificateUrl() has its own name.
    [[nodiscard]] static QString secretName(const QUrl &url, const QString &account = {});
    /// "cert:/path": under its name is the passphrase (as password) of a client certificate's key.
    [[nodiscard]] static QUrl certificateUrl(const QString &path);
    /// Of an account that is not known: the origin's only ones.
    [[nodiscard]] Credentials credentialsFor(const QUrl &url, const QString &account = {}) const;
    /// All of @p access for an origin that its job names, else what is left of it elsewhere.
    [[nodiscard]] static Access accessFor(const Access &access, const QUrl &url);
    /// @p own, and after them what of @p access may be added: nothing that @p own has, nothing that belongs to
    /// the protocol or the connection (Host, Range, Content-Length, Proxy-Authorization ...).
    [[nodiscard]] HeaderList headersFor(const HeaderList &own, const Access &access) const;
    /// A name that is a token (RFC 9110 5.6.2), a value without CR, LF and NUL.
    [[nodiscard]] static bool isUsableHeader(const QByteArray &name, const QByteArray &value);
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
    DiskFull,     ///< wire only: writing to the file
    DiskFailed,   ///< wire only: reading or writing the file
    FileTooLarge, ///< wire only: EFBIG, of the file system or of a limit of the user's
    Mismatch,     ///< wire only: the answer begins otherwise than the file goes on, see WireCall::accept()
    Internal,
};

/// Of writing to a file that answered @p error (errno).
[[nodiscard]] NetFailure writeFailureFor(int error);
/// The error of a job that a failure stands for. None for None and Aborted.
[[nodiscard]] ErrorKind errorKindFor(NetFailure failure);

} // namespace Ferry
