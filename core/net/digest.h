#pragma once

#include "core/rules/credentials.h"
#include "core/rules/headerlist.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Ferry
{

/// What a server or proxy asks with "Digest" (RFC 7616 3.3): of several the strongest that is spoken here,
/// SHA-256 before MD5, plain or -sess, with qop "auth" or none (RFC 2069).
struct DigestChallenge {
    enum class Algorithm : quint8 { Md5, Md5Session, Sha256, Sha256Session };
    Algorithm algorithm = Algorithm::Md5;
    bool namesAlgorithm = false; ///< else it is not named in the answer either
    bool hasQop = false;
    bool isStale = false; ///< the answer was right, the nonce is too old
    bool hashesUser = false;
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;

    /// Of the fields called @p name: "WWW-Authenticate" or "Proxy-Authenticate", several in one included.
    [[nodiscard]] static std::optional<DigestChallenge> parse(const HeaderList &headers, QByteArrayView name);
    /// The value of Authorization or Proxy-Authorization.
    [[nodiscard]] QByteArray answer(const Credentials &credentials, const QByteArray &method,
                                    const QByteArray &uri, quint32 count,
                                    const QByteArray &clientNonce) const;
};

/// The last challenge of each place, so that the next request there answers it at once. A value of one plane,
/// in its thread.
class DigestBook
{
public:
    /// Null where nothing is known of @p place (an origin, of whom: server or proxy, and the user).
    [[nodiscard]] QByteArray answer(const QString &place, const Credentials &credentials,
                                    const QByteArray &method, const QByteArray &uri);
    /// Notes the challenge of a 401 or 407. False: there is none that can be answered.
    bool take(const QString &place, const HeaderList &headers, QByteArrayView name);

private:
    struct Known {
        DigestChallenge challenge;
        quint32 count = 0; ///< how often its nonce was used
    };
    QHash<QString, Known> m_known;
};

} // namespace Ferry
