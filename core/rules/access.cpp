#include "core/rules/access.h"

#include <QJsonArray>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Headers = "headers"_L1;
constexpr auto ProxyKind = "proxy"_L1;
constexpr auto ProxyUrl = "proxyUrl"_L1;
constexpr auto RedirectPolicy = "redirects"_L1;
constexpr auto Account = "account"_L1;
constexpr auto ClientCertificate = "clientCertificate"_L1;
constexpr auto SecretHeaders = "secretHeaders"_L1;
constexpr auto Origins = "origins"_L1;

template <typename Enum>
Enum limited(const QJsonValue &value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

} // namespace

Access Access::fromJson(const QJsonObject &json)
{
    Access access;
    for (const QJsonValue &line : json[Headers].toArray()) {
        const QJsonArray field = line.toArray();
        access.headers.emplaceBack(field[0].toString().toLatin1(), field[1].toString().toLatin1());
    }
    access.proxy.kind = limited(json[ProxyKind], ProxyChoice::Kind::Explicit);
    access.proxy.url = QUrl(json[ProxyUrl].toString());
    access.redirects = limited(json[RedirectPolicy], Redirects::Refuse);
    access.account = json[Account].toString();
    access.clientCertificate = json[ClientCertificate].toString();
    access.secretHeaders = json[SecretHeaders].toString();
    for (const QJsonValue &origin : json[Origins].toArray())
        access.origins.append(origin.toString());
    return access;
}

QJsonObject Access::toJson() const
{
    QJsonObject json;
    QJsonArray fields;
    for (const auto &[name, value] : headers)
        fields.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    if (!fields.isEmpty())
        json[Headers] = fields;
    if (proxy.kind != ProxyChoice::Kind::System)
        json[ProxyKind] = static_cast<int>(proxy.kind);
    if (!proxy.url.isEmpty())
        json[ProxyUrl] = proxy.url.toString();
    if (redirects != Redirects::Follow)
        json[RedirectPolicy] = static_cast<int>(redirects);
    if (!account.isEmpty())
        json[Account] = account;
    if (!clientCertificate.isEmpty())
        json[ClientCertificate] = clientCertificate;
    if (!secretHeaders.isEmpty())
        json[SecretHeaders] = secretHeaders;
    if (!origins.isEmpty())
        json[Origins] = QJsonArray::fromStringList(origins);
    return json;
}

Access Access::elsewhere() const
{
    Access rest;
    rest.proxy = proxy;
    rest.redirects = redirects;
    return rest;
}

} // namespace Ferry
