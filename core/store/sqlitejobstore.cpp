#include "core/store/sqlitejobstore.h"

#include "core/store/sqlitefile.h"
#include "core/store/sqliterows.h"
#include "core/store/sqliteschema.h"
#include "core/store/sqlitesession.h"

#include <QSqlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace SqliteRows;

namespace
{

constexpr char HasLeftovers[] = "SELECT 1 FROM leftovers WHERE job = ? LIMIT 1";
constexpr char EraseLeftover[] = "DELETE FROM leftovers WHERE id = ?";
// The newest 500 stay.
constexpr char TrimLog[] = "DELETE FROM log_lines WHERE job = ? AND number <= (SELECT max(number) FROM "
                           "log_lines WHERE job = ?) - 500";
constexpr const char *EraseJob[] = {
    "DELETE FROM jobs WHERE id = ?",
    "DELETE FROM receipts WHERE job = ?",
    "DELETE FROM log_lines WHERE job = ?",
    "DELETE FROM rate_histories WHERE job = ?",
};

QString noLeftover(quint64 id) { return u"there is no leftover %1"_s.arg(id); }

/// Both lists are in the order of the ids; files whose job could not be read are left out with it.
class FileMatcher
{
public:
    explicit FileMatcher(QList<JobRecord> &jobs)
        : m_next(jobs.begin())
        , m_end(jobs.end())
    {
    }
    void take(const QSqlQuery &query)
    {
        const qint64 job = query.value(0).toLongLong();
        while (m_next != m_end && key(m_next->id) < job)
            ++m_next;
        if (m_next != m_end && key(m_next->id) == job)
            readFile(query, *m_next);
    }

private:
    QList<JobRecord>::iterator m_next;
    QList<JobRecord>::iterator m_end;
};

} // namespace

class SqliteJobStore::Private
{
public:
    explicit Private(const QString &path)
        : session(path)
    {
    }

    /// Whether it failed because the file is damaged; else see @p result.
    static bool tryOpen(const QString &path, OpenResult &result);

    template <typename Value>
    using Reader = std::optional<Value> (*)(const QSqlQuery &, QStringList &);
    template <typename Value>
    QList<Value> load(const char *sql, const QVariantList &values, Reader<Value> readValue);
    bool writeJob(const JobRecord &record);
    bool writeProgress(JobId job, const QMap<int, FileProgress> &progress);
    bool eraseJob(JobId job);
    bool owesNothing(const QList<JobId> &jobs);

    SqliteSession session;
};

template <typename Value>
QList<Value> SqliteJobStore::Private::load(const char *sql, const QVariantList &values,
                                           Reader<Value> readValue)
{
    QList<Value> result;
    const auto take = [&](const QSqlQuery &query, QStringList &complaints) {
        if (std::optional<Value> value = readValue(query, complaints))
            result.append(std::move(*value));
    };
    return session.read(sql, values, take) ? result : QList<Value>();
}

bool SqliteJobStore::Private::writeJob(const JobRecord &record)
{
    if (!session.write(SaveJob, jobValues(record)))
        return false;
    for (qsizetype i = 0; i < record.spec.files.size(); ++i) {
        if (!session.write(SaveFile, fileValues(record, i)))
            return false;
    }
    return true;
}

bool SqliteJobStore::Private::writeProgress(JobId job, const QMap<int, FileProgress> &progress)
{
    // The last first: if that file exists the others do, so what does not fit changes nothing.
    for (auto it = progress.end(); it != progress.begin();) {
        --it;
        const QVariantList values = progressValues(*it) + QVariantList{key(job), it.key()};
        if (!session.change(SaveProgress, values, u"job %1 has no file %2"_s.arg(job.value()).arg(it.key())))
            return false;
    }
    return true;
}

bool SqliteJobStore::Private::eraseJob(JobId job)
{
    return std::all_of(std::begin(EraseJob), std::end(EraseJob),
                       [&](const char *sql) { return session.write(sql, {key(job)}); });
}

bool SqliteJobStore::Private::owesNothing(const QList<JobId> &jobs)
{
    for (const JobId job : jobs) {
        bool owes = false;
        if (!session.read(HasLeftovers, {key(job)}, [&](const QSqlQuery &, QStringList &) { owes = true; }))
            return false;
        if (owes) {
            session.setErrorString(u"job %1 still has leftovers"_s.arg(job.value()));
            return false;
        }
    }
    return true;
}

SqliteJobStore::SqliteJobStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

SqliteJobStore::~SqliteJobStore() = default;

bool SqliteJobStore::Private::tryOpen(const QString &path, OpenResult &result)
{
    using namespace SqliteSchema;
    const Finding finding = inspect(path, SqliteFile::isSuspect(path) ? Depth::Everything : Depth::Quick);
    result.error = finding.detail;
    if (finding.verdict != Verdict::Usable)
        return finding.verdict == Verdict::Damaged;
    auto priv = std::make_unique<Private>(path);
    if (!priv->session.start()) {
        result.error = u"cannot open the database %1: %2"_s.arg(path, priv->session.errorString());
        return priv->session.isDamaged();
    }
    SqliteFile::clearSuspicion(path);
    result.store.reset(new SqliteJobStore(std::move(priv)));
    return false;
}

SqliteJobStore::OpenResult SqliteJobStore::open(const QString &path)
{
    OpenResult result;
    result.error = SqliteFile::refusal(path);
    if (!result.error.isEmpty() || !Private::tryOpen(path, result))
        return result;
    result.movedAside = SqliteFile::moveAside(path);
    if (result.movedAside.isEmpty()) {
        result.error = u"the database %1 is damaged (%2) and cannot be moved aside"_s.arg(path, result.error);
        return result;
    }
    SqliteFile::clearSuspicion(path);
    Private::tryOpen(path, result);
    return result;
}

QList<JobRecord> SqliteJobStore::jobs()
{
    QList<JobRecord> jobs = d->load(LoadJobs, {}, readJob);
    const QString complaints = errorString();
    FileMatcher matcher(jobs);
    if (!d->session.read(LoadFiles, {}, [&](const QSqlQuery &query, QStringList &) { matcher.take(query); }))
        return {};
    d->session.setErrorString(complaints);
    return jobs;
}

Access SqliteJobStore::access(JobId job)
{
    QString options;
    const bool isRead =
        d->session.read(LoadOptions, {key(job)}, [&options](const QSqlQuery &query, QStringList &) {
            options = query.value(0).toString();
        });
    return isRead ? readAccess(options) : Access();
}

QList<Leftover> SqliteJobStore::leftovers() { return d->load(LoadLeftovers, {}, readLeftover); }

QList<ReceiptLine> SqliteJobStore::receipt(JobId job)
{
    return d->load(LoadReceipt, {key(job)}, readReceiptLine);
}

QList<LogLine> SqliteJobStore::log(JobId job) { return d->load(LoadLog, {key(job)}, readLogLine); }

bool SqliteJobStore::saveJob(const JobRecord &record)
{
    if (record.progress.size() > record.spec.files.size()) {
        d->session.setErrorString(u"job %1 has more progress than files"_s.arg(record.id.value()));
        return false;
    }
    Batch batch(*this);
    return d->writeJob(record) && batch.commit();
}

bool SqliteJobStore::saveState(const JobRecord &record)
{
    Batch batch(*this);
    const QVariantList values = jobValues(record);
    const bool found = d->session.change(SaveState, values.sliced(1) + values.first(1),
                                         u"there is no job %1"_s.arg(record.id.value()));
    return batch.commit() && found;
}

bool SqliteJobStore::saveProgress(JobId job, const QMap<int, FileProgress> &progress)
{
    Batch batch(*this);
    const bool written = d->writeProgress(job, progress);
    return batch.commit() && written;
}

bool SqliteJobStore::saveTurns(const QList<std::pair<JobId, qint64>> &turns)
{
    Batch batch(*this);
    const auto save = [this](const std::pair<JobId, qint64> &turn) {
        return d->session.write(SaveTurn, {turn.second, key(turn.first)});
    };
    return std::all_of(turns.begin(), turns.end(), save) && batch.commit();
}

bool SqliteJobStore::removeJobs(const QList<JobId> &jobs)
{
    Batch batch(*this);
    if (!d->owesNothing(jobs)) {
        std::ignore = batch.commit(); // nothing changed, so nothing around it has to fail
        return false;
    }
    const auto erase = [this](JobId job) { return d->eraseJob(job); };
    return std::all_of(jobs.begin(), jobs.end(), erase) && batch.commit();
}

bool SqliteJobStore::saveLeftover(const Leftover &leftover)
{
    Batch batch(*this, Batch::Durability::Power);
    return d->session.write(SaveLeftover, leftoverValues(leftover)) && batch.commit();
}

bool SqliteJobStore::updateLeftover(const Leftover &leftover)
{
    Batch batch(*this);
    const bool found = d->session.change(UpdateLeftover, leftoverValues(leftover), noLeftover(leftover.id));
    return batch.commit() && found;
}

bool SqliteJobStore::settleLeftover(quint64 id, const ReceiptLine &line)
{
    Batch batch(*this, Batch::Durability::Power);
    const bool settled = d->session.change(EraseLeftover, {key(id)}, noLeftover(id)) &&
                         d->session.write(AddReceiptLine, receiptValues(line));
    return batch.commit() && settled;
}

bool SqliteJobStore::forgetLeftover(quint64 id)
{
    Batch batch(*this);
    return d->session.write(EraseLeftover, {key(id)}) && batch.commit();
}

bool SqliteJobStore::addReceiptLine(const ReceiptLine &line)
{
    Batch batch(*this);
    return d->session.write(AddReceiptLine, receiptValues(line)) && batch.commit();
}

bool SqliteJobStore::appendLog(JobId job, const QList<LogLine> &lines)
{
    Batch batch(*this);
    const auto append = [&](const LogLine &line) {
        return d->session.write(AppendLog, logValues(job, line));
    };
    return std::all_of(lines.begin(), lines.end(), append) &&
           d->session.write(TrimLog, {key(job), key(job)}) && batch.commit();
}

QByteArray SqliteJobStore::rateHistory(JobId job)
{
    QByteArray data;
    const auto take = [&data](const QSqlQuery &query, QStringList &) { data = query.value(0).toByteArray(); };
    return d->session.read(LoadRateHistory, {key(job)}, take) ? data : QByteArray();
}

bool SqliteJobStore::saveRateHistory(JobId job, const QByteArray &data)
{
    Batch batch(*this);
    return d->session.write(SaveRateHistory, {key(job), data}) && batch.commit();
}

QString SqliteJobStore::errorString() const { return d->session.errorString(); }

bool SqliteJobStore::begin(Batch::Durability durability)
{
    // Even when it could not begin: the batch then refuses what is called in it, instead of each call being
    // saved alone.
    d->session.begin(durability);
    return true;
}

bool SqliteJobStore::commit() { return d->session.commit(); }

void SqliteJobStore::rollback() { d->session.rollback(); }

} // namespace Ferry
