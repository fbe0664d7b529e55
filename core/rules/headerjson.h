#pragma once

#include "core/rules/headerlist.h"

class QJsonArray;

namespace Ferry
{

/// Header fields as they are stored: [[name, value], ...].
[[nodiscard]] QJsonArray headersToJson(const HeaderList &headers);
[[nodiscard]] HeaderList headersFromJson(const QJsonArray &json);

} // namespace Ferry
