#include "core/rules/s3address.h"

#include "core/rules/filename.h"
#include "core/rules/webaddress.h"

#include <QStringList>

#include <algorithm>

namespace Ferry::S3
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MiB = 1024LL * 1024;
constexpr auto DefaultRegion = "us-east-1"_L1;

/// What a host name of Amazon's tells: "bucket.s3.dualstack.eu-west-1.amazonaws.com" and its like.
struct AmazonName {
    QString bucket;
    QString region;
    QString endpoint;
};

std::optional<AmazonName> readAmazonName(const QString &host)
{
    if (!isAmazonHost(host))
        return std::nullopt;
    const QStringList labels = host.split(u'.');
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        const QString &label = labels.at(i);
        if (label != "s3"_L1 && !label.startsWith("s3-"_L1))
            continue;
        AmazonName name{labels.first(i).join(u'.'), {}, labels.mid(i).join(u'.')};
        QString region = labels.value(i + 1);
        if (region == "dualstack"_L1)
            region = labels.value(i + 2);
        const bool isOldStyle = region == "amazonaws"_L1 && label.count(u'-') >= 2; // "s3-eu-west-1"
        if (region != "amazonaws"_L1)
            name.region = region;
        else if (isOldStyle && label != "s3-external-1"_L1)
            name.region = label.mid(3);
        return name;
    }
    return std::nullopt;
}

QUrl rootOf(const QUrl &url, const QString &host)
{
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(host);
    // Said only where it has to be, so that both planes write the same Host header.
    if (const int port = url.port(); port != (url.scheme() == "https"_L1 ? 443 : 80))
        root.setPort(port);
    return root;
}

QByteArray encoded(const QString &text, const char *kept = "") { return QUrl::toPercentEncoding(text, kept); }

QUrl urlOf(const Address &address, const QString &key, const Address::Query &query)
{
    const QUrl root = address.isVirtualHost
                          ? rootOf(address.endpoint, address.bucket + u'.' + address.endpoint.host())
                          : address.endpoint;
    QByteArray text = root.toEncoded();
    if (!address.isVirtualHost)
        text += '/' + encoded(address.bucket);
    if (address.isVirtualHost || !key.isEmpty())
        text += '/' + encoded(key, "/");
    char sign = '?';
    for (const auto &[name, value] : query) {
        text += sign + encoded(name) + '=' + encoded(value);
        sign = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

/// Splits off what stands before the first @p separator.
QString takeFirst(QString &text, QChar separator)
{
    const qsizetype end = text.indexOf(separator);
    const QString head = end < 0 ? text : text.left(end);
    text = end < 0 ? QString() : text.mid(end + 1);
    return head;
}

} // namespace

QString numberedKey(const QString &key, int number)
{
    const qsizetype name = key.lastIndexOf(u'/') + 1;
    return key.left(name) + numberedFileName(key.mid(name), number);
}

bool isAmazonHost(const QString &host)
{
    return host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1);
}

std::optional<Address> Address::of(const QUrl &url, const QJsonObject &options)
{
    const QString host = url.host().toLower();
    const auto amazon = readAmazonName(host);
    const QString addressing = options.value("addressing"_L1).toString();
    Address address;
    address.isVirtualHost =
        addressing == "virtual"_L1 || (addressing.isEmpty() && amazon && !amazon->bucket.isEmpty());
    address.region = options.value("region"_L1).toString();
    if (address.region.isEmpty())
        address.region = amazon && !amazon->region.isEmpty() ? amazon->region : QString(DefaultRegion);
    QString root = host;
    address.key = url.path(QUrl::FullyDecoded).mid(1);
    if (!address.isVirtualHost) {
        address.bucket = takeFirst(address.key, u'/');
    } else if (amazon && !amazon->bucket.isEmpty()) {
        address.bucket = amazon->bucket;
        root = amazon->endpoint;
    } else {
        address.bucket = takeFirst(root, u'.');
    }
    address.endpoint = rootOf(url, root);
    const bool isObject = !address.key.isEmpty() && !address.key.endsWith(u'/');
    if (!url.isValid() || !isWebScheme(url) || root.isEmpty() || address.bucket.isEmpty() || !isObject)
        return std::nullopt;
    return address;
}

std::optional<Address> Address::fromFacts(const QJsonObject &facts)
{
    const Address address{QUrl(facts.value("endpoint"_L1).toString()), facts.value("bucket"_L1).toString(),
                          facts.value("key"_L1).toString(), facts.value("region"_L1).toString(),
                          facts.value("addressing"_L1) == "virtual"_L1};
    if (!address.endpoint.isValid() || address.endpoint.host().isEmpty() || address.bucket.isEmpty() ||
        address.key.isEmpty() || address.region.isEmpty())
        return std::nullopt;
    return address;
}

void Address::writeTo(QJsonObject &facts) const
{
    facts.insert("endpoint"_L1, endpoint.toString(QUrl::FullyEncoded));
    facts.insert("bucket"_L1, bucket);
    facts.insert("key"_L1, key);
    facts.insert("region"_L1, region);
    facts.insert("addressing"_L1, isVirtualHost ? "virtual"_L1 : "path"_L1);
}

QUrl Address::objectUrl(const Query &query) const { return urlOf(*this, key, query); }

QUrl Address::bucketUrl(const Query &query) const { return urlOf(*this, {}, query); }

qint64 partSizeFor(qint64 size, qint64 wanted)
{
    const qint64 least = (size + MaximumParts - 1) / MaximumParts;
    return std::max({wanted, least, qint64(1)});
}

qint64 partSizeFor(qint64 size)
{
    const auto sizeOfParts = [size](qint64 count) {
        return (size + count * MiB - 1) / (count * MiB) * MiB; // whole MiB
    };
    return std::max({8 * MiB, sizeOfParts(MaximumParts), std::min(sizeOfParts(1000), 64 * MiB)});
}

} // namespace Ferry::S3
