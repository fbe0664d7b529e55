#include "core/rules/access.h"

#include "core/rules/accesskeys.h"
#include "core/rules/headerjson.h"

#include <QJsonArray>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

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
    access.headers = headersFromJson(json[AccessKey::Headers].toArray());
    access.proxy.kind = limited(json[AccessKey::Proxy], ProxyChoice::Kind::Explicit);
    access.proxy.url = QUrl(json[AccessKey::ProxyUrl].toString());
    access.redirects = limited(json[AccessKey::Redirects], Redirects::Refuse);
    access.account = json[AccessKey::Account].toString();
    access.clientCertificate = json[AccessKey::ClientCertificate].toString();
    access.secretHeaders = json[AccessKey::SecretHeaders].toString();
    for (const QJsonValue &origin : json[AccessKey::Origins].toArray())
        access.origins.append(origin.toString());
    return access;
}

QJsonObject Access::toJson() const
{
    QJsonObject json;
    if (!headers.isEmpty())
        json[AccessKey::Headers] = headersToJson(headers);
    if (proxy.kind != ProxyChoice::Kind::System)
        json[AccessKey::Proxy] = static_cast<int>(proxy.kind);
    if (!proxy.url.isEmpty())
        json[AccessKey::ProxyUrl] = proxy.url.toString();
    if (redirects != Redirects::Follow)
        json[AccessKey::Redirects] = static_cast<int>(redirects);
    if (!account.isEmpty())
        json[AccessKey::Account] = account;
    if (!clientCertificate.isEmpty())
        json[AccessKey::ClientCertificate] = clientCertificate;
    if (!secretHeaders.isEmpty())
        json[AccessKey::SecretHeaders] = secretHeaders;
    if (!origins.isEmpty())
        json[AccessKey::Origins] = QJsonArray::fromStringList(origins);
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
