#include "core/transfer/tusprotocol.h"

#include "core/rules/contentrange.h"
#include "core/rules/webaddress.h"

#include <algorithm>

namespace Ferry::Tus
{

using namespace Qt::StringLiterals;

namespace
{

bool lists(const QByteArray &commaList, QByteArrayView wanted)
{
    const QList<QByteArray> items = commaList.split(',');
    return std::any_of(items.begin(), items.end(),
                       [wanted](const QByteArray &item) { return item.trimmed() == wanted; });
}

JobError errorOf(const ControlAnswer &answer, const QUrl &endpoint)
{
    const QString on = endpoint.toString();
    if (answer.failure != NetFailure::None)
        return {errorKindFor(answer.failure), 0, on, answer.detail};
    if (answer.status == 412)
        return {ErrorKind::TusVersionMismatch, 412, on, u"OPTIONS"_s};
    if (answer.status >= 400 && answer.status != 405 && answer.status != 501)
        return {errorKindForStatus(answer.status), answer.status, on, u"OPTIONS"_s};
    if (!lists(headerValue(answer.headers, "Tus-Version"), Version))
        return {hasHeader(answer.headers, "Tus-Version") ? ErrorKind::TusVersionMismatch
                                                         : ErrorKind::NotTusServer,
                answer.status, on, QString::fromLatin1(headerValue(answer.headers, "Tus-Version"))};
    if (!lists(headerValue(answer.headers, "Tus-Extension"), "creation"))
        return {ErrorKind::NotTusServer, answer.status, on, u"no creation extension"_s};
    return {};
}

} // namespace

ServerOffer readOffer(const ControlAnswer &answer, const QUrl &endpoint)
{
    ServerOffer offer;
    offer.protocol = u"tus"_s;
    offer.error = errorOf(answer, endpoint);
    offer.reachable = !offer.error.isSet();
    offer.fit = offer.reachable ? Fit::Certain : Fit::No;
    offer.canResume = offer.reachable;
    offer.canRemove = lists(headerValue(answer.headers, "Tus-Extension"), "termination");
    offer.maximumSize = parseLength(headerValue(answer.headers, "Tus-Max-Size")).value_or(-1);
    return offer;
}

bool isMarked(const HeaderList &headers) { return hasHeader(headers, "Tus-Resumable"); }

QByteArray metadataFor(const QString &fileName) { return "filename "_ba + fileName.toUtf8().toBase64(); }

std::optional<QUrl> sessionUrl(const QByteArray &location, const QUrl &endpoint)
{
    if (location.isEmpty())
        return std::nullopt;
    QUrl url =
        endpoint.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!isWebAddress(url))
        return std::nullopt;
    if (isWeaker(url, endpoint)) {
        if (url.host() != endpoint.host())
            return std::nullopt;
        url.setScheme(u"https"_s);
        url.setPort(endpoint.port()); // the port behind the proxy is not reachable from here
    }
    return url;
}

std::optional<qint64> offsetOf(const HeaderList &headers)
{
    return parseLength(headerValue(headers, "Upload-Offset"));
}

} // namespace Ferry::Tus
