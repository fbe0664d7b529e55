#include "core/rules/headerlist.h"

#include <algorithm>

namespace Ferry
{

namespace
{

[[nodiscard]] auto findHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::find_if(headers.begin(), headers.end(), [name](const auto &field) {
        return name.compare(field.first, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    const auto found = findHeader(headers, name);
    if (found == headers.end())
        return {};
    // A field without a value is there all the same.
    return found->second.isNull() ? QByteArray("") : found->second;
}

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return findHeader(headers, name) != headers.end();
}

} // namespace Ferry
