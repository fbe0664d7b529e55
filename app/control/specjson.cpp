#include "app/control/specjson.h"

#include "app/control/jsonnames.h"
#include "core/rules/accesskeys.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr std::array PriorityNames = {"Foreground"_L1, "High"_L1, "Normal"_L1, "Low"_L1};
constexpr std::array CollisionNames = {"FreeName"_L1, "Overwrite"_L1, "Fail"_L1};

/// Secrets are the queue's: nobody else may say which ones a job has.
QJsonObject accessToJson(Access access)
{
    access.secretHeaders.clear();
    access.origins.clear();
    return access.toJson();
}

Access accessFromJson(const QJsonObject &json, const Access &current)
{
    QJsonObject merged = current.toJson();
    if (json.contains(AccessKey::Headers))
        merged.remove(AccessKey::SecretHeaders); // all of them are said anew
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != AccessKey::SecretHeaders && it.key() != AccessKey::Origins)
            merged.insert(it.key(), it.value());
    }
    return Access::fromJson(merged);
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue word : json.toArray())
        strings.append(word.toString());
    return strings;
}

/// What cannot be read becomes a digest that no file has: nothing passes unchecked because of a slip.
QList<Checksum> checksumsFromJson(const QJsonValue &json)
{
    QList<Checksum> checksums;
    for (const QString &text : stringsOf(json))
        checksums.append(parseChecksum(text).value_or(Checksum()));
    return checksums;
}

FileSpec fileFromJson(const QJsonObject &json)
{
    FileSpec file;
    file.remote = QUrl(json["url"_L1].toString());
    file.local = json["local"_L1].toString();
    file.nameGiven = json["nameGiven"_L1].toBool();
    file.replyTo = json["replyTo"_L1].toString();
    for (const QJsonValue range : json["ranges"_L1].toArray())
        file.ranges.append({range.toArray()[0].toInteger(-1), range.toArray()[1].toInteger(-1)});
    for (const QString &mirror : stringsOf(json["mirrors"_L1]))
        file.mirrors.append(QUrl(mirror).adjusted(QUrl::RemoveUserInfo));
    file.checksums = checksumsFromJson(json["checksums"_L1]);
    file.findsChecksum = json["findsChecksum"_L1].toBool();
    file.expectedSize = json["expectedSize"_L1].toInteger(-1);
    return file;
}

/// What of @p json is there, and of that type.
template <typename Value, typename Read>
void take(const QJsonObject &json, QLatin1StringView key, std::optional<Value> &to, Read read)
{
    if (json.contains(key))
        to = read(json[key]);
}

Milliseconds millisecondsOf(const QJsonValue &json) { return Milliseconds{json.toInteger()}; }

} // namespace

QJsonObject fileToJson(const FileSpec &file)
{
    QJsonObject json{
        {u"url"_s, file.remote.toString(QUrl::FullyEncoded)},
        {u"local"_s, file.local},
        {u"nameGiven"_s, file.nameGiven},
    };
    QJsonArray ranges;
    for (const ByteRange &range : file.ranges)
        ranges.append(QJsonArray{range.offset, range.length});
    if (!ranges.isEmpty())
        json.insert("ranges"_L1, ranges);
    if (!file.replyTo.isEmpty())
        json.insert("replyTo"_L1, file.replyTo);
    QJsonArray mirrors;
    for (const QUrl &mirror : file.mirrors)
        mirrors.append(mirror.toString(QUrl::FullyEncoded));
    if (!mirrors.isEmpty())
        json.insert("mirrors"_L1, mirrors);
    QJsonArray checksums;
    for (const Checksum &checksum : file.checksums)
        checksums.append(checksumText(checksum));
    if (!checksums.isEmpty())
        json.insert("checksums"_L1, checksums);
    if (file.findsChecksum)
        json.insert("findsChecksum"_L1, true);
    if (file.expectedSize >= 0)
        json.insert("expectedSize"_L1, file.expectedSize);
    return json;
}

QList<FileSpec> filesFromJson(const QJsonObject &json)
{
    if (!json.contains("files"_L1))
        return {fileFromJson(json)};
    QList<FileSpec> files;
    for (const QJsonValue file : json["files"_L1].toArray())
        files.append(fileFromJson(file.toObject()));
    return files;
}

JobChange changeFromJson(const QJsonObject &json, const Access &current)
{
    const auto text = [](const QJsonValue &value) { return value.toString(); };
    JobChange change;
    take(json, "displayName"_L1, change.displayName, text);
    take(json, "description"_L1, change.description, text);
    take(json, "tags"_L1, change.tags, stringsOf);
    // An unknown word is no priority at all, so that the change is refused.
    take(json, "priority"_L1, change.priority, [](const QJsonValue &value) {
        return priorityFromName(value.toString()).value_or(static_cast<Priority>(0xFF));
    });
    take(json, "onCollision"_L1, change.onCollision, [](const QJsonValue &value) {
        return collisionFromName(value.toString()).value_or(static_cast<OnCollision>(0xFF));
    });
    take(json, "completesItself"_L1, change.completesItself,
         [](const QJsonValue &value) { return value.toBool(true); });
    take(json, "bytesPerSecond"_L1, change.bytesPerSecond,
         [](const QJsonValue &value) { return value.toInteger(); });
    take(json, "connections"_L1, change.connections, [](const QJsonValue &value) { return value.toInt(-1); });
    take(json, "minimumRetryDelay"_L1, change.minimumRetryDelay, millisecondsOf);
    take(json, "noProgressTimeout"_L1, change.noProgressTimeout, millisecondsOf);
    take(json, "maximumTime"_L1, change.maximumTime, millisecondsOf);
    take(json, "access"_L1, change.access,
         [&current](const QJsonValue &value) { return accessFromJson(value.toObject(), current); });
    take(json, "folder"_L1, change.folder, text);
    take(json, "notifyCommand"_L1, change.notifyCommand, stringsOf);
    return change;
}

QJsonObject changeToJson(const JobChange &change)
{
    QJsonObject json;
    if (change.displayName)
        json.insert("displayName"_L1, *change.displayName);
    if (change.description)
        json.insert("description"_L1, *change.description);
    if (change.tags)
        json.insert("tags"_L1, QJsonArray::fromStringList(*change.tags));
    if (change.priority)
        json.insert("priority"_L1, priorityName(*change.priority));
    if (change.onCollision)
        json.insert("onCollision"_L1, collisionName(*change.onCollision));
    if (change.completesItself)
        json.insert("completesItself"_L1, *change.completesItself);
    if (change.bytesPerSecond)
        json.insert("bytesPerSecond"_L1, *change.bytesPerSecond);
    if (change.connections)
        json.insert("connections"_L1, *change.connections);
    if (change.minimumRetryDelay)
        json.insert("minimumRetryDelay"_L1, qint64{change.minimumRetryDelay->count()});
    if (change.noProgressTimeout)
        json.insert("noProgressTimeout"_L1, qint64{change.noProgressTimeout->count()});
    if (change.maximumTime)
        json.insert("maximumTime"_L1, qint64{change.maximumTime->count()});
    if (change.access)
        json.insert("access"_L1, accessToJson(*change.access));
    if (change.folder)
        json.insert("folder"_L1, *change.folder);
    if (change.notifyCommand)
        json.insert("notifyCommand"_L1, QJsonArray::fromStringList(*change.notifyCommand));
    return json;
}

QStringList tagsFromJson(const QJsonObject &json, const QStringList &tags)
{
    const QStringList removed = JobChange::cleanTags(stringsOf(json["removeTags"_L1]));
    QStringList changed = tags;
    changed.removeIf([&removed](const QString &tag) { return removed.contains(tag, Qt::CaseInsensitive); });
    return JobChange::cleanTags(changed + stringsOf(json["addTags"_L1]));
}

QJsonObject settingsToJson(const JobSpec &spec)
{
    JobChange all;
    all.displayName = spec.displayName;
    all.description = spec.description;
    all.tags = spec.tags;
    all.priority = spec.priority;
    all.onCollision = spec.onCollision;
    all.completesItself = spec.completesItself;
    all.bytesPerSecond = spec.bytesPerSecond;
    if (spec.connections > 0)
        all.connections = spec.connections;
    all.minimumRetryDelay = spec.retry.minimumRetryDelay;
    all.noProgressTimeout = spec.retry.noProgressTimeout;
    all.maximumTime = spec.maximumTime;
    all.access = spec.access;
    all.notifyCommand = spec.notifyCommand;
    QJsonObject json = changeToJson(all);
    json.insert("direction"_L1, directionName(spec.direction));
    json.insert("protocol"_L1, spec.protocol);
    json.insert("protocolOptions"_L1, spec.protocolOptions);
    return json;
}

QJsonObject specToJson(const JobSpec &spec)
{
    QJsonObject json = settingsToJson(spec);
    QJsonArray files;
    for (const FileSpec &file : spec.files)
        files.append(fileToJson(file));
    json.insert("files"_L1, files);
    return json;
}

JobSpec specFromJson(const QJsonObject &json)
{
    JobSpec spec;
    changeFromJson(json, {}).applyTo(spec);
    const bool upload = json["direction"_L1].toString() == directionName(Direction::Upload);
    spec.direction = upload ? Direction::Upload : Direction::Download;
    spec.protocol = json["protocol"_L1].toString();
    spec.protocolOptions = json["protocolOptions"_L1].toObject();
    spec.files = filesFromJson(json);
    return spec;
}

QString checksumText(const Checksum &checksum) { return checksum.algorithmName() + u':' + checksum.hex(); }

QLatin1StringView priorityName(Priority priority)
{
    return PriorityNames.at(std::min<size_t>(static_cast<size_t>(priority), PriorityNames.size() - 1));
}

std::optional<Priority> priorityFromName(QStringView name)
{
    return JsonNames::valueIn<Priority>(PriorityNames, name, Qt::CaseInsensitive);
}

QLatin1StringView collisionName(OnCollision onCollision)
{
    return CollisionNames.at(std::min<size_t>(static_cast<size_t>(onCollision), CollisionNames.size() - 1));
}

std::optional<OnCollision> collisionFromName(QStringView name)
{
    return JsonNames::valueIn<OnCollision>(CollisionNames, name, Qt::CaseInsensitive);
}

QLatin1StringView directionName(Direction direction)
{
    return direction == Direction::Upload ? "upload"_L1 : "download"_L1;
}

} // namespace Ferry
