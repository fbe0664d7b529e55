#pragma once

#include "core/rules/jobrecord.h"
#include "core/rules/leftover.h"
#include "core/store/sqlitejobstore.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace Ferry::Records
{

using namespace Qt::StringLiterals;

/// A job in which no field has its default, different for each @p id.
inline JobRecord fullJob(quint64 id)
{
    const int n = int(id % 1000);
    JobRecord record;
    record.id = JobId(id);
    record.spec.direction = Direction::Upload;
    record.spec.protocol = u"tus"_s;
    record.spec.files = {
        {QUrl(u"https://example.org:8443/a%2Fb/%C3%A9 %1?q=a%26b&c=%25#f"_s.arg(n)), u"/home/é/файл 名 🚀"_s,
         true},
        {QUrl(u"http://[::1]/second"_s), u"/tmp/\"quoted' %1"_s.arg(n), false},
    };
    FileSpec &first = record.spec.files.first();
    first.ranges = {{0, 5}, {1LL << 50, -1}};
    first.replyTo = u"/home/é/reply"_s;
    first.mirrors = {QUrl(u"https://mirror.example.org/a%2Fb/%C3%A9?q=a%26b"_s), QUrl(u"http://[::2]/"_s)};
    first.checksums = {{ChecksumAlgorithm::Sha512, QByteArray(64, char(n))},
                       {ChecksumAlgorithm::Md5, QByteArray("\0\xFF 0123456789abc", 16)},
                       {}};
    first.findsChecksum = true;
    first.expectedSize = 1LL << 50;
    record.spec.connections = 7;
    record.spec.description = u"line one\nline two é"_s;
    record.spec.tags = {u"Work"_s, u"é, \"2\""_s};
    record.spec.priority = Priority::Foreground;
    record.spec.maximumTime = Milliseconds{1LL << 41};
    record.spec.protocolOptions = {{u"region"_s, u"é"_s}};
    record.spec.notifyCommand = {u"/bin/é"_s, u"a b"_s};
    record.spec.displayName = u"Name of %1"_s.arg(n);
    record.spec.onCollision = OnCollision::Fail;
    record.spec.completesItself = false;
    record.spec.bytesPerSecond = 1LL << 40;
    record.spec.retry = {Milliseconds{1}, Milliseconds{2}, Milliseconds{1LL << 41}};
    record.state = JobState::TransientError;
    record.progress = {{1LL << 50, (1LL << 50) - 1, true, true, u"/final/é"_s}, {5, 4, false, true, u"/x"_s}};
    record.error = {ErrorKind::ChecksumMismatch, 460, u"https://example.org/é"_s, u"line one\nline two"_s};
    record.notices = {Notice::SecretsInMemory, Notice::CannotResume, Notice::SessionBusy};
    record.notifyOwed = true;
    record.idleSeenAt = 1'700'000'000'006;
    record.turn = -(1LL << 40) - n;
    record.errorCount = 7;
    record.failuresInRow = 3;
    record.createdAt = 1'700'000'000'001;
    record.changedAt = 1'700'000'000'002;
    record.endedAt = 1'700'000'000'003;
    record.retryAt = 1'700'000'000'004;
    record.stuckSince = 1'700'000'000'005 + n;
    return record;
}

/// A download of one file as it usually looks.
inline JobRecord plainJob(quint64 id)
{
    JobRecord record;
    record.id = JobId(id);
    record.spec.protocol = u"http"_s;
    record.spec.files = {{QUrl(u"https://downloads.example.org/releases/file-%1.tar.gz"_s.arg(id)),
                          u"/home/user/Downloads"_s, false}};
    record.state = JobState::Queued;
    record.progress = {
        {1'000'000, qint64(id), false, false, u"/home/user/Downloads/file-%1.tar.gz"_s.arg(id)}};
    record.createdAt = 1'700'000'000'000 + qint64(id);
    return record;
}

inline Leftover fullLeftover(quint64 id, quint64 job)
{
    Leftover leftover;
    leftover.id = id;
    leftover.job = JobId(job);
    leftover.fileIndex = 2;
    leftover.kind = LeftoverKind::TusSession;
    leftover.stage = LeftoverStage::Removed;
    leftover.neverConfirmed = false;
    leftover.where = u"https://example.org/files/é%20"_s;
    leftover.bytes = 1LL << 45;
    leftover.expiresAt = 1'800'000'000'000;
    leftover.facts = {
        {u"etag"_s, u"\"é\""_s}, {u"offset"_s, qint64(1) << 52}, {u"list"_s, QJsonArray{1, u"b"_s}}};
    leftover.attempts = 9;
    leftover.nextTryAt = 1'700'000'000'009;
    leftover.lastStatus = 503;
    leftover.lastDetail = u"busy"_s;
    return leftover;
}

inline ReceiptLine fullReceiptLine(quint64 job, int attempts = 4)
{
    return {JobId(job),          ReceiptSubject::UserFile, u"/home/é"_s, 1LL << 44,
            ReceiptAction::Kept, ReceiptProof::NotOurs,    13,           attempts,
            1'700'000'000'007,   1'700'000'000'008};
}

/// A store in a folder of its own, with ways to look at and harm its file from outside.
class Fixture
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"ferry.db"_s); }
    [[nodiscard]] std::unique_ptr<SqliteJobStore> open() const { return SqliteJobStore::open(path()).store; }

    /// Runs one statement on a connection of its own; its first value.
    QVariant sql(const QString &statement) const { return sqlOn(path(), statement); }
    static QVariant sqlOn(const QString &file, const QString &statement)
    {
        QVariant result;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(file);
            QSqlQuery query(database);
            if (!database.open() || !query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            if (query.next())
                result = query.value(0);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        return result;
    }
    /// The connection of the only store that is open.
    static QSqlDatabase connection()
    {
        for (const QString &name : QSqlDatabase::connectionNames()) {
            if (name.startsWith("ferry-store-"_L1))
                return QSqlDatabase::database(name, false);
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Ferry::Records
