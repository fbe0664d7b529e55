#include "core/rules/headerjson.h"

#include <QJsonArray>

namespace Ferry
{

QJsonArray headersToJson(const HeaderList &headers)
{
    QJsonArray fields;
    for (const auto &[name, value] : headers)
        fields.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return fields;
}

HeaderList headersFromJson(const QJsonArray &json)
{
    HeaderList headers;
    for (const QJsonValue &line : json) {
        const QJsonArray field = line.toArray();
        headers.emplaceBack(field[0].toString().toLatin1(), field[1].toString().toLatin1());
    }
    return headers;
}

} // namespace Ferry
