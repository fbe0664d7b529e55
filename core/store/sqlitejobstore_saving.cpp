// What is written.

#include "core/store/sqlitejobstoreprivate.h"
#include "core/store/sqliterows.h"

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

/// The statement keeps its last values.
constexpr qsizetype EndedAtOnce = 10'000;

QString noLeftover(quint64 id) { return u"there is no leftover %1"_s.arg(id); }

} // namespace

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

bool SqliteJobStore::endJobs(const QList<JobId> &jobs, JobState state, qint64 atMsSinceEpoch)
{
    Batch batch(*this);
    for (qsizetype done = 0; done < jobs.size(); done += EndedAtOnce) {
        const QList<JobId> some = jobs.mid(done, EndedAtOnce);
        const QVariantList values{int(state), atMsSinceEpoch, atMsSinceEpoch, idList(some)};
        const QSqlQuery *query = d->session.write(EndJobs, values);
        if (!query)
            return false;
        if (query->numRowsAffected() != some.size()) {
            d->session.setErrorString(u"one of %1 jobs is not there"_s.arg(some.size()));
            return false;
        }
    }
    return batch.commit();
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

bool SqliteJobStore::saveRateHistory(JobId job, const QByteArray &data)
{
    Batch batch(*this);
    return d->session.write(SaveRateHistory, {key(job), data}) && batch.commit();
}

} // namespace Ferry
