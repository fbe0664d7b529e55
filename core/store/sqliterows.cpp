#include "core/store/sqliterows.h"

#include "core/store/storedenums.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Ferry::SqliteRows
{

namespace
{

/// Empty texts take no room, and are read faster, as NULL.
QVariant text(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }

QVariant text(const QJsonObject &json)
{
    return json.isEmpty() ? QVariant()
                          : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

template <typename Enum>
QVariant number(Enum value)
{
    return QVariant(int(value));
}

/// Takes the columns of a row one after the other.
class Row
{
public:
    explicit Row(const QSqlQuery &query, int first = 0)
        : m_query(query)
        , m_column(first)
    {
    }
    QVariant next() { return m_query.value(m_column++); }
    qint64 wide() { return next().toLongLong(); }
    int narrow() { return next().toInt(); }
    bool flag() { return next().toBool(); }
    QString text() { return next().toString(); }
    JobId job() { return JobId(quint64(wide())); }
    Milliseconds duration() { return Milliseconds(wide()); }

private:
    const QSqlQuery &m_query;
    int m_column;
};

/// Reads enumerators of one record and says what it could not read.
class Enums
{
public:
    Enums(QLatin1StringView owner, qint64 id, QStringList &complaints)
        : m_owner(owner)
        , m_id(id)
        , m_complaints(complaints)
    {
    }
    template <typename Enum>
    std::optional<Enum> find(qint64 value, QLatin1StringView what)
    {
        const std::optional<Enum> known = Stored::fromNumber<Enum>(value);
        if (!known)
            m_complaints.append(u"%1 %2: %3 %4 is not known"_s.arg(m_owner).arg(m_id).arg(what).arg(value));
        return known;
    }
    template <typename Enum>
    Enum find(qint64 value, QLatin1StringView what, Enum otherwise)
    {
        return find<Enum>(value, what).value_or(otherwise);
    }

private:
    QLatin1StringView m_owner;
    qint64 m_id;
    QStringList &m_complaints;
};

void readLimits(Row &row, JobSpec &spec)
{
    spec.completesItself = row.flag();
    spec.bytesPerSecond = row.wide();
    spec.retry.minimumRetryDelay = row.duration();
    spec.retry.maximumRetryDelay = row.duration();
    spec.retry.noProgressTimeout = row.duration();
}

void readError(Row &row, JobError &error, Enums &enums)
{
    error.kind = enums.find(row.wide(), "error kind"_L1, ErrorKind::Internal);
    error.httpStatus = row.narrow();
    error.file = row.text();
    error.detail = row.text();
}

void readTimes(Row &row, JobRecord &record)
{
    record.createdAt = row.wide();
    record.changedAt = row.wide();
    record.endedAt = row.wide();
    record.retryAt = row.wide();
    record.stuckSince = row.wide();
}

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

QJsonObject optionsOf(const JobSpec &spec)
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

void readOptions(const QJsonObject &json, JobSpec &spec)
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

QJsonObject optionsOf(const FileSpec &file)
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

void readOptions(const QJsonObject &json, FileSpec &file)
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

QString earlierNotices(const JobRecord &record)
{
    QStringList numbers;
    for (qsizetype i = 0; i + 1 < record.notices.size(); ++i)
        numbers.append(QString::number(static_cast<int>(record.notices.at(i))));
    return numbers.join(u',');
}

QList<Notice> readNotices(const QString &earlier, Notice newest, Enums &enums)
{
    QList<Notice> notices;
    const auto append = [&notices](Notice notice) {
        if (notice != Notice::None && !notices.contains(notice))
            notices.append(notice);
    };
    for (const QString &number : earlier.split(u',', Qt::SkipEmptyParts))
        append(enums.find(number.toLongLong(), "notice"_L1, Notice::None));
    append(newest);
    return notices;
}

/// A job whose state says nothing to us waits for its user instead of doing anything.
JobError strangeState(qint64 state)
{
    return {ErrorKind::Internal, 0, {}, u"stored state %1 is not known"_s.arg(state)};
}

} // namespace

QVariantList jobValues(const JobRecord &record)
{
    const JobSpec &spec = record.spec;
    return {
        key(record.id),
        number(spec.direction),
        text(spec.protocol),
        text(spec.displayName),
        number(spec.onCollision),
        spec.completesItself,
        spec.bytesPerSecond,
        qint64(spec.retry.minimumRetryDelay.count()),
        qint64(spec.retry.maximumRetryDelay.count()),
        qint64(spec.retry.noProgressTimeout.count()),
        number(record.state),
        number(record.error.kind),
        record.error.httpStatus,
        text(record.error.file),
        text(record.error.detail),
        number(record.notices.isEmpty() ? Notice::None : record.notices.last()),
        record.errorCount,
        record.failuresInRow,
        record.createdAt,
        record.changedAt,
        record.endedAt,
        record.retryAt,
        record.stuckSince,
        number(spec.priority),
        text(optionsOf(spec)),
        record.transferredAt,
        record.activeMs,
        text(earlierNotices(record)),
        record.notifyOwed,
        record.idleSeenAt,
        record.turn,
    };
}

std::optional<JobRecord> readJob(const QSqlQuery &query, QStringList &complaints)
{
    Row row(query);
    JobRecord record;
    record.id = row.job();
    Enums enums("job"_L1, key(record.id), complaints);
    const auto direction = enums.find<Direction>(row.wide(), "direction"_L1);
    if (!direction)
        return std::nullopt; // it could not even be cancelled: nobody knows what it is
    record.spec.direction = *direction;
    record.spec.protocol = row.text();
    record.spec.displayName = row.text();
    record.spec.onCollision = enums.find(row.wide(), "collision rule"_L1, OnCollision::Fail);
    readLimits(row, record.spec);
    const qint64 state = row.wide();
    record.state = enums.find(state, "state"_L1, JobState::Error);
    readError(row, record.error, enums);
    if (record.state == JobState::Error && !record.error.isSet() && state != qint64(JobState::Error))
        record.error = strangeState(state);
    const Notice newest = enums.find(row.wide(), "notice"_L1, Notice::None);
    record.errorCount = row.narrow();
    record.failuresInRow = row.narrow();
    readTimes(row, record);
    record.spec.priority = enums.find(row.wide(), "priority"_L1, Priority::Normal);
    readOptions(object(row.text()), record.spec);
    record.transferredAt = row.wide();
    record.activeMs = row.wide();
    record.notices = readNotices(row.text(), newest, enums);
    record.notifyOwed = row.flag();
    record.idleSeenAt = row.wide();
    record.turn = row.wide();
    return record;
}

Access readAccess(const QString &options) { return Access::fromJson(object(options)[AccessKey].toObject()); }

QVariantList fileValues(const JobRecord &record, qsizetype index)
{
    const FileSpec &file = record.spec.files[index];
    QVariantList values = {
        key(record.id),   index,          text(QString::fromLatin1(file.remote.toEncoded())),
        text(file.local), file.nameGiven, text(optionsOf(file)),
    };
    // Without progress the columns are NULL, so that a record comes back as it was.
    return values +
           (index < record.progress.size() ? progressValues(record.progress[index]) : QVariantList(5));
}

QVariantList progressValues(const FileProgress &progress)
{
    return {progress.total, progress.transferred, progress.safe, progress.published, text(progress.path)};
}

void readFile(const QSqlQuery &query, JobRecord &record)
{
    Row row(query, 1);
    FileSpec file;
    file.remote = QUrl::fromEncoded(row.text().toLatin1(), QUrl::StrictMode);
    file.local = row.text();
    file.nameGiven = row.flag();
    readOptions(object(row.text()), file);
    record.spec.files.append(file);
    const QVariant total = row.next();
    if (total.isNull())
        return;
    FileProgress progress;
    progress.total = total.toLongLong();
    progress.transferred = row.wide();
    progress.safe = row.flag();
    progress.published = row.flag();
    progress.path = row.text();
    record.progress.append(progress);
}

QVariantList leftoverValues(const Leftover &leftover)
{
    return {
        key(leftover.job),         leftover.fileIndex,   number(leftover.kind), number(leftover.stage),
        leftover.neverConfirmed,   text(leftover.where), leftover.bytes,        leftover.expiresAt,
        text(leftover.facts),      leftover.attempts,    leftover.nextTryAt,    leftover.lastStatus,
        text(leftover.lastDetail), key(leftover.id),
    };
}

std::optional<Leftover> readLeftover(const QSqlQuery &query, QStringList &complaints)
{
    Row row(query);
    Leftover leftover;
    leftover.job = row.job();
    Enums enums("leftover of job"_L1, key(leftover.job), complaints);
    leftover.fileIndex = row.narrow();
    const auto kind = enums.find<LeftoverKind>(row.wide(), "kind"_L1);
    if (!kind)
        return std::nullopt; // nobody here can remove it
    leftover.kind = *kind;
    // Present: kept while its job lives, removed when it does not.
    leftover.stage = enums.find(row.wide(), "stage"_L1, LeftoverStage::Present);
    leftover.neverConfirmed = row.flag();
    leftover.where = row.text();
    leftover.bytes = row.wide();
    leftover.expiresAt = row.wide();
    leftover.facts = object(row.text());
    leftover.attempts = row.narrow();
    leftover.nextTryAt = row.wide();
    leftover.lastStatus = row.narrow();
    leftover.lastDetail = row.text();
    leftover.id = quint64(row.wide());
    return leftover;
}

QVariantList receiptValues(const ReceiptLine &line)
{
    return {
        key(line.job),      number(line.subject), text(line.where), line.bytes, number(line.action),
        number(line.proof), line.status,          line.attempts,    line.at,    line.expiresAt,
    };
}

std::optional<ReceiptLine> readReceiptLine(const QSqlQuery &query, QStringList &complaints)
{
    Row row(query);
    ReceiptLine line;
    line.job = row.job();
    Enums enums("receipt of job"_L1, key(line.job), complaints);
    const auto subject = enums.find<ReceiptSubject>(row.wide(), "subject"_L1);
    if (!subject)
        return std::nullopt;
    line.subject = *subject;
    line.where = row.text();
    line.bytes = row.wide();
    // What is not understood is claimed neither removed nor proved.
    line.action = enums.find(row.wide(), "action"_L1, ReceiptAction::LeftBehind);
    line.proof = enums.find(row.wide(), "proof"_L1, ReceiptProof::NoProof);
    line.status = row.narrow();
    line.attempts = row.narrow();
    line.at = row.wide();
    line.expiresAt = row.wide();
    return line;
}

QVariantList logValues(JobId job, const LogLine &line)
{
    return {key(job), line.at, number(line.event), text(line.detail), key(job)};
}

std::optional<LogLine> readLogLine(const QSqlQuery &query, QStringList &complaints)
{
    Row row(query);
    LogLine line;
    line.at = row.wide();
    const auto event = Enums("log line of"_L1, line.at, complaints).find<LogEvent>(row.wide(), "event"_L1);
    if (!event)
        return std::nullopt;
    line.event = *event;
    line.detail = row.text();
    return line;
}

} // namespace Ferry::SqliteRows
