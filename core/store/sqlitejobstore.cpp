#include "core/store/sqlitefile.h"
#include "core/store/sqlitejobstoreprivate.h"
#include "core/store/sqliterows.h"
#include "core/store/sqliteschema.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Ferry
{

using namespace SqliteRows;

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

QHash<JobId, bool> SqliteJobStore::receipts()
{
    QHash<JobId, bool> jobs;
    const auto take = [&jobs](const QSqlQuery &query, QStringList &) {
        const auto action = ReceiptAction(query.value(1).toInt());
        jobs[JobId(query.value(0).toULongLong())] |= isLeftBehind(action);
    };
    return d->session.read(LoadReceipts, {}, take) ? jobs : QHash<JobId, bool>();
}

QList<LogLine> SqliteJobStore::log(JobId job) { return d->load(LoadLog, {key(job)}, readLogLine); }

QByteArray SqliteJobStore::rateHistory(JobId job)
{
    QByteArray data;
    const auto take = [&data](const QSqlQuery &query, QStringList &) { data = query.value(0).toByteArray(); };
    return d->session.read(LoadRateHistory, {key(job)}, take) ? data : QByteArray();
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
