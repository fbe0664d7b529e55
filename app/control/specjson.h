#pragma once

#include "core/jobs/jobchange.h"
#include "core/rules/credentials.h"

#include <QJsonObject>

#include <optional>

namespace Ferry
{

/// How what somebody asks for is written on the socket: the fields of `add`, `addFiles` and `set`. Reading is
/// tolerant: what is missing or unknown has its default. Times are milliseconds, sizes bytes, -1 = unknown.

/// direction protocol files displayName description tags priority onCollision completesItself bytesPerSecond
/// minimumRetryDelay noProgressTimeout maximumTime access protocolOptions notifyCommand connections; a single
/// file's url local ... may stand beside them instead of in files. What the queue fills in (the names of secrets)
/// is never written.
[[nodiscard]] QJsonObject specToJson(const JobSpec &spec);
/// All of it but the files.
[[nodiscard]] QJsonObject settingsToJson(const JobSpec &spec);
[[nodiscard]] JobSpec specFromJson(const QJsonObject &json);

/// url local nameGiven ranges replyTo mirrors checksums findsChecksum expectedSize; a range is [offset, length], a
/// checksum "sha-256:HEX". One that cannot be read becomes one that no file has.
[[nodiscard]] QJsonObject fileToJson(const FileSpec &file);
[[nodiscard]] QList<FileSpec> filesFromJson(const QJsonObject &json);

/// Of `set`: only what is there. A part of `access` that is not there is as in @p current.
[[nodiscard]] JobChange changeFromJson(const QJsonObject &json, const Access &current);
[[nodiscard]] QJsonObject changeToJson(const JobChange &change);
/// @p tags with those of `addTags`, without those of `removeTags`, whatever their case.
[[nodiscard]] QStringList tagsFromJson(const QJsonObject &json, const QStringList &tags);

[[nodiscard]] QString checksumText(const Checksum &checksum); ///< "sha-256:HEX"
[[nodiscard]] QLatin1StringView priorityName(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFromName(QStringView name);
[[nodiscard]] QLatin1StringView collisionName(OnCollision onCollision);
[[nodiscard]] std::optional<OnCollision> collisionFromName(QStringView name);
[[nodiscard]] QLatin1StringView directionName(Direction direction);

} // namespace Ferry
