// How a job's server is reached: what `--header`, `--proxy` and their like are told.

#include "app/cli/argumentoption.h"
#include "core/rules/accesskeys.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ferry
{

void Arguments::setAccess(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject access = settings["access"_L1].toObject();
    access.insert(key, value);
    settings.insert("access"_L1, access);
}

void Arguments::setProxy(ProxyChoice::Kind kind, const QString &url)
{
    setAccess(AccessKey::Proxy, static_cast<int>(kind));
    setAccess(AccessKey::ProxyUrl, url);
}

void Arguments::readHeader(const QString &value)
{
    QJsonArray headers = settings["access"_L1][AccessKey::Headers].toArray();
    const qsizetype colon = value.indexOf(u':');
    if (value != NoneWord)
        headers.append(QJsonArray{value.left(colon).trimmed(), value.mid(colon + 1).trimmed()});
    setAccess(AccessKey::Headers, headers);
    if (value != NoneWord && colon < 1)
        refuse(tr("“%1” is no header field. Write for example “X-Team: blue”.").arg(value));
}

void Arguments::readProxy(const QString &value)
{
    if (value == "system"_L1)
        return setProxy(ProxyChoice::Kind::System, {});
    const QUrl proxy(value, QUrl::StrictMode);
    setProxy(ProxyChoice::Kind::Explicit, value);
    if (!proxy.isValid() || proxy.host().isEmpty())
        refuse(tr("“%1” is no address of a proxy. Write for example http://proxy:3128.").arg(value));
    else if (!proxy.password().isEmpty())
        refuse(tr("A password does not belong on the command line."));
}

void Arguments::readRedirects(const QString &value)
{
    // In the order of their numbers.
    const int policy = wordIn({u"follow"_s, u"same-origin"_s, u"refuse"_s}, value);
    setAccess(AccessKey::Redirects, policy);
}

void Arguments::readCertificate(const QString &path)
{
    setAccess(AccessKey::ClientCertificate, path == NoneWord ? QString() : absolutePath(path));
}

void Arguments::readAuthentication(const QString &value)
{
    (void)wordIn({u"basic"_s, u"digest"_s, u"bearer"_s, u"s3"_s}, value);
    authentication = value;
}

} // namespace Ferry
