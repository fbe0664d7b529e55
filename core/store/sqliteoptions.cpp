#include "core/store/sqliteoptions.h"

#include "core/store/sqliterows.h"
#include "core/store/sqlitevalues.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto AccessKey = "access"_L1;
constexpr auto Checksums = "checksums"_L1;
constexpr auto Connections = "connections"_L1;
constexpr auto Description = "description"_L1;
constexpr auto ExpectedSize = "expectedSize"_L1;
constexpr auto FindsChecksum = "findsChecksum"_L1;
constexpr auto MaximumTime = "maximumTimeMs"_L1;
constexpr auto Mirrors = "mirrors"_L1;
constexpr auto NotifyCommand = "notifyCommand"_L1;
constexpr auto ProtocolOptions = "protocol"_L1;
constexpr auto Ranges = "ranges"_L1;
constexpr auto ReplyTo = "replyTo"_L1;
constexpr auto Tags = "tags"_L1;

QJsonArray mirrorsOf(const FileSpec &file)
{
    QJsonArray mirrors;
    for (const QUrl &mirror : file.mirrors)
        mirrors.append(QString::fromLatin1(mirror.toEncoded()));
    return mirrors;
}

QJsonArray checksumsOf(const FileSpec &file)
{
    QJsonArray checksums;
    for (const Checksum &checksum : file.checksums)
        checksums.append(QString(checksum.algorithmName() + u':' + checksum.hex()));
    return checksums;
}

} // namespace

QVariant SqliteRows::text(const QJsonObject &json)
{
    return json.isEmpty() ? QVariant()
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject SqliteRows::object(const QString &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject SqliteRows::optionsOf(const JobSpec &spec)
{
    QJsonObject json;
    if (!spec.description.isEmpty())
        json[Description] = spec.description;
    if (spec.maximumTime.count() > 0)
        json[MaximumTime] = static_cast<double>(spec.maximumTime.count());
    if (const QJsonObject access = spec.access.toJson(); !access.isEmpty())
        json[AccessKey] = access;
    if (!spec.protocolOptions.isEmpty())
        json[ProtocolOptions] = spec.protocolOptions;
    if (!spec.notifyCommand.isEmpty())
        json[NotifyCommand] = QJsonArray::fromStringList(spec.notifyCommand);
    if (spec.connections > 0)
        json[Connections] = spec.connections;
    if (!spec.tags.isEmpty())
        json[Tags] = QJsonArray::fromStringList(spec.tags);
    return json;
}

void SqliteRows::readOptions(const QJsonObject &json, JobSpec &spec)
{
    spec.description = json[Description].toString();
    spec.maximumTime = Milliseconds(static_cast<qint64>(json[MaximumTime].toDouble()));
    spec.access = Access::fromJson(json[AccessKey].toObject());
    spec.protocolOptions = json[ProtocolOptions].toObject();
    for (const QJsonValue &word : json[NotifyCommand].toArray())
        spec.notifyCommand.append(word.toString());
    spec.connections = json[Connections].toInt();
    for (const QJsonValue &tag : json[Tags].toArray())
        spec.tags.append(tag.toString());
}

QJsonObject SqliteRows::optionsOf(const FileSpec &file)
{
    QJsonObject json;
    QJsonArray ranges;
    for (const ByteRange &range : file.ranges)
        ranges.append(QJsonArray{static_cast<double>(range.offset), static_cast<double>(range.length)});
    if (!ranges.isEmpty())
        json[Ranges] = ranges;
    if (!file.replyTo.isEmpty())
        json[ReplyTo] = file.replyTo;
    if (!file.mirrors.isEmpty())
        json[Mirrors] = mirrorsOf(file);
    if (!file.checksums.isEmpty())
        json[Checksums] = checksumsOf(file);
    if (file.findsChecksum)
        json[FindsChecksum] = true;
    if (file.expectedSize >= 0)
        json[ExpectedSize] = static_cast<double>(file.expectedSize);
    return json;
}

void SqliteRows::readOptions(const QJsonObject &json, FileSpec &file)
{
    for (const QJsonValue &value : json[Ranges].toArray()) {
        const QJsonArray range = value.toArray();
        file.ranges.append(
            {static_cast<qint64>(range[0].toDouble()), static_cast<qint64>(range[1].toDouble())});
    }
    file.replyTo = json[ReplyTo].toString();
    for (const QJsonValue &mirror : json[Mirrors].toArray())
        file.mirrors.append(QUrl::fromEncoded(mirror.toString().toLatin1(), QUrl::StrictMode));
    for (const QJsonValue &text : json[Checksums].toArray()) {
        // One that is not understood is no file's: what was to be checked must not pass because of that.
        file.checksums.append(parseChecksum(text.toString()).value_or(Checksum()));
    }
    file.findsChecksum = json[FindsChecksum].toBool();
    file.expectedSize = static_cast<qint64>(json[ExpectedSize].toDouble(-1));
}

Access SqliteRows::readAccess(const QString &options)
{
    return Access::fromJson(object(options)[AccessKey].toObject());
}

} // namespace Ferry
