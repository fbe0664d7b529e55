#include "core/store/sqliterows.h"

#include "core/store/sqliteoptions.h"
#include "core/store/sqlitevalues.h"

using namespace Qt::StringLiterals;

namespace Ferry::SqliteRows
{

namespace
{

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

bool readJob(const QSqlQuery &query, Repeated &protocol, JobRecord &record, QStringList &complaints)
{
    Row row(query);
    record.id = row.job();
    Enums enums("job"_L1, key(record.id), complaints);
    const auto direction = enums.find<Direction>(row.wide(), "direction"_L1);
    if (!direction)
        return false; // it could not even be cancelled: nobody knows what it is
    record.spec.direction = *direction;
    record.spec.protocol = row.text(protocol);
    record.spec.displayName = row.text();
    record.spec.onCollision = enums.find(row.wide(), "collision rule"_L1, OnCollision::Fail);
    readLimits(row, record.spec);
    const qint64 state = row.wide();
    record.state = enums.find(state, "state"_L1, JobState::Error);
    if (record.state == JobState::Error && state != qint64(JobState::Error))
        record.error = strangeState(state); // unless it has one of its own
    record.createdAt = row.wide();
    record.changedAt = row.wide();
    record.endedAt = row.wide();
    record.spec.priority = enums.find(row.wide(), "priority"_L1, Priority::Normal);
    record.transferredAt = row.wide();
    record.activeMs = row.wide();
    record.turn = row.wide();
    return true;
}

Remarks readRemarks(const QSqlQuery &query, QStringList &complaints)
{
    Row row(query);
    Remarks remarks{row.job()};
    Enums enums("job"_L1, key(remarks.job), complaints);
    readError(row, remarks.error, enums);
    const Notice newest = enums.find(row.wide(), "notice"_L1, Notice::None);
    remarks.notices = readNotices(row.text(), newest, enums);
    remarks.errorCount = row.narrow();
    remarks.failuresInRow = row.narrow();
    remarks.retryAt = row.wide();
    remarks.stuckSince = row.wide();
    remarks.options = row.text();
    remarks.notifyOwed = row.flag();
    remarks.idleSeenAt = row.wide();
    return remarks;
}

void Remarks::addTo(JobRecord &record) const
{
    if (error.isSet() || !record.error.isSet())
        record.error = error;
    record.notices = notices;
    record.errorCount = errorCount;
    record.failuresInRow = failuresInRow;
    record.retryAt = retryAt;
    record.stuckSince = stuckSince;
    record.notifyOwed = notifyOwed;
    record.idleSeenAt = idleSeenAt;
    if (!options.isEmpty())
        readOptions(object(options), record.spec);
}

QString idList(const QList<JobId> &jobs)
{
    QString json;
    json.reserve(jobs.size() * 20);
    for (const JobId job : jobs)
        json += (json.isEmpty() ? u'[' : u',') + QString::number(key(job));
    return json + (json.isEmpty() ? u"[]"_s : u"]"_s);
}

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

FileRow readFile(const QSqlQuery &query, Repeated &folder)
{
    Row row(query);
    FileRow read{row.job()};
    FileSpec &file = read.file;
    file.remote = QUrl::fromEncoded(row.next().toByteArray(), QUrl::StrictMode);
    file.local = row.text(folder);
    file.nameGiven = row.flag();
    if (const QString options = row.text(); !options.isEmpty())
        readOptions(object(options), file);
    const QVariant total = row.next();
    if (total.isNull())
        return read;
    FileProgress &progress = read.progress.emplace();
    progress.total = total.toLongLong();
    progress.transferred = row.wide();
    progress.safe = row.flag();
    progress.published = row.flag();
    progress.path = row.text();
    return read;
}

} // namespace Ferry::SqliteRows
