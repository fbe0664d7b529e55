// All jobs, as they are read at the start.

#include "core/store/sqlitejobstoreprivate.h"
#include "core/store/sqliterows.h"

#include <QFileInfo>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace SqliteRows;

namespace
{

/// What belongs to jobs, in the order of their ids.
struct Belongings {
    std::vector<FileRow> files;
    std::vector<Remarks> remarks;
    QStringList complaints;
};

/// @p read: (statement, values, row) as SqliteConnection has it.
template <typename Read>
std::optional<Belongings> readBelongings(Read read)
{
    Belongings all;
    const auto makeRoom = [&](const QSqlQuery &query) {
        all.files.reserve(static_cast<size_t>(query.value(0).toLongLong()));
    };
    Repeated folder;
    const auto takeFile = [&](const QSqlQuery &query) { all.files.push_back(readFile(query, folder)); };
    const auto takeRemarks = [&](const QSqlQuery &query) {
        all.remarks.push_back(readRemarks(query, all.complaints));
    };
    const bool isRead =
        read(CountJobs, makeRoom) && read(LoadFiles, takeFile) && read(LoadRemarks, takeRemarks);
    return isRead ? std::optional(std::move(all)) : std::nullopt;
}

/// Read in another thread, on a connection of its own, from now until somebody asks for them. Nothing on any error:
/// reading on the usual connection will tell it.
class OnTheWay
{
public:
    explicit OnTheWay(const QString &path)
        : m_thread(QThread::create([this, path] { m_read = readAll(path); }))
    {
        m_thread->start();
    }
    ~OnTheWay() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(OnTheWay)
    [[nodiscard]] std::optional<Belongings> take()
    {
        m_thread->wait();
        return std::move(m_read);
    }

private:
    static std::optional<Belongings> readAll(const QString &path)
    {
        SqliteConnection connection;
        if (!connection.open(path, SqliteConnection::Access::ReadWrite))
            return std::nullopt;
        return readBelongings([&](const char *sql, auto row) { return connection.read(sql, {}, row); });
    }

    std::optional<Belongings> m_read;
    std::unique_ptr<QThread> m_thread;
};

/// Of a larger database jobs and what belongs to them are read at the same time: it takes as long for each.
constexpr qint64 ReadAtOnce = 1024LL * 1024;

/// What belongs to a job that could not be read is left out with it.
void give(QList<JobRecord> &jobs, Belongings &all)
{
    auto file = all.files.begin();
    auto remark = all.remarks.begin();
    for (JobRecord &job : jobs) {
        while (file != all.files.end() && key(file->job) < key(job.id))
            ++file;
        for (; file != all.files.end() && file->job == job.id; ++file) {
            job.spec.files.append(std::move(file->file));
            if (file->progress)
                job.progress.append(std::move(*file->progress));
        }
        while (remark != all.remarks.end() && key(remark->job) < key(job.id))
            ++remark;
        if (remark != all.remarks.end() && remark->job == job.id)
            remark->addTo(job);
    }
}

} // namespace

QList<JobRecord> SqliteJobStore::Private::readJobs()
{
    QList<JobRecord> jobs;
    Repeated protocol;
    const auto makeRoom = [&](const QSqlQuery &query, QStringList &) {
        jobs.reserve(query.value(0).toLongLong());
    };
    const auto take = [&](const QSqlQuery &query, QStringList &complaints) {
        if (!readJob(query, protocol, jobs.emplaceBack(), complaints))
            jobs.removeLast();
    };
    return session.read(CountJobs, {}, makeRoom) && session.read(LoadJobs, {}, take) ? jobs
                                                                                     : QList<JobRecord>();
}

QList<JobRecord> SqliteJobStore::jobs()
{
    SqliteSession &session = d->session;
    std::optional<OnTheWay> onTheWay;
    if (session.isBetweenBatches() && QFileInfo(session.path()).size() > ReadAtOnce)
        onTheWay.emplace(session.path());
    QList<JobRecord> jobs = d->readJobs();
    QStringList complaints{errorString()};
    std::optional<Belongings> all = onTheWay ? onTheWay->take() : std::nullopt;
    if (!all) {
        all = readBelongings([&](const char *sql, auto row) {
            return session.read(sql, {}, [&](const QSqlQuery &query, QStringList &) { row(query); });
        });
    }
    if (!all)
        return {};
    give(jobs, *all);
    complaints += all->complaints.mid(0, SqliteSession::ComplaintsTold);
    complaints.removeAll(QString());
    session.setErrorString(complaints.join("; "_L1));
    return jobs;
}

} // namespace Ferry
