#pragma once

#include "app/control/specjson.h"
#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"
#include "core/rules/outcome.h"

#include <QJsonObject>

#include <limits>
#include <optional>

namespace Ferry
{

class Job;

/// How jobs are written as JSON, on the socket and for scripts. Names are those of the code and of BITS,
/// never translated; times are milliseconds since the epoch, 0 = not yet; sizes are bytes, -1 = unknown.
/// Reading is tolerant: what is missing or unknown has its default.

/// id name direction state bytesTotal bytesTransferred error cleanup, the settings of specToJson(), and the rest.
/// A row has the first files and leftovers only: a job may have a hundred thousand, and is told of often.
enum class Extent { Row, Whole };
constexpr qsizetype FilesInARow = 16;
[[nodiscard]] QJsonObject jobToJson(const Job &job, Extent extent = Extent::Row);
/// The whole with the log.
[[nodiscard]] QJsonObject jobToJsonWithLog(const Job &job);

/// null when there is no error.
[[nodiscard]] QJsonValue errorToJson(const JobError &error);
[[nodiscard]] JobError errorFromJson(const QJsonValue &json);

[[nodiscard]] QJsonObject cleanupToJson(const CleanupReport &report,
                                        qsizetype mostOpen = std::numeric_limits<qsizetype>::max());
[[nodiscard]] CleanupReport cleanupFromJson(const QJsonValue &json);

[[nodiscard]] QJsonObject logLineToJson(const LogLine &line);
[[nodiscard]] LogLine logLineFromJson(const QJsonValue &json);

[[nodiscard]] QJsonObject offerToJson(const ServerOffer &offer);
[[nodiscard]] ServerOffer offerFromJson(const QJsonValue &json);

/// {"outcome": "DO_E_INVALID_STATE", "hresult": "0x80D02013", "ok": false}
[[nodiscard]] QJsonObject outcomeToJson(Outcome outcome);
[[nodiscard]] Outcome outcomeFromJson(const QJsonObject &json);

[[nodiscard]] Notice noticeFromName(QStringView name);

} // namespace Ferry
