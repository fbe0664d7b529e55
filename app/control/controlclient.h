#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Ferry
{

/// Asks the running Ferry at @p socketPath one thing and waits for the answer: for a start that has nothing
/// else to do yet. Nothing when there is none, or none that answers in time.
[[nodiscard]] std::optional<QJsonObject> askRunningFerry(const QString &socketPath,
                                                         const QJsonObject &request, int timeoutMs = 5'000);

} // namespace Ferry
