#include "core/rules/credentials.h"

#include <algorithm>
#include <array>

namespace Ferry
{

using namespace Qt::StringLiterals;

Credentials Credentials::fromJson(const QJsonObject &json)
{
    const int scheme = json["scheme"_L1].toInt();
    const bool isKnown = scheme >= 0 && scheme <= static_cast<int>(AuthScheme::Signature);
    return {json["user"_L1].toString(), json["password"_L1].toString(),
            isKnown ? static_cast<AuthScheme>(scheme) : AuthScheme::Basic,
            json["sessionToken"_L1].toString()};
}

QJsonObject Credentials::toJson() const
{
    QJsonObject json{{u"user"_s, user}, {u"password"_s, password}, {u"scheme"_s, static_cast<int>(scheme)}};
    if (!sessionToken.isEmpty())
        json["sessionToken"_L1] = sessionToken;
    return json;
}

bool isSecretHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Words{"authorization", "cookie", "token",
                                                         "key",           "secret", "password"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(Words.begin(), Words.end(),
                       [&lower](QByteArrayView word) { return lower.contains(word); });
}

} // namespace Ferry
