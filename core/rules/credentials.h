#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

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

    /// As they are kept in the secret store, and nowhere else.
    [[nodiscard]] static Credentials fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Whether a header field of that name carries a secret by itself: Authorization, Proxy-Authorization, Cookie,
/// and whatever is called a token, a key, a secret or a password. Its value goes to the secret store only.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

} // namespace Ferry
