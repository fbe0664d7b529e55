// Leftovers, receipts and log lines.

#include "core/store/sqliterows.h"
#include "core/store/sqlitevalues.h"

using namespace Qt::StringLiterals;

namespace Ferry::SqliteRows
{

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
