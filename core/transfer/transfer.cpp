#include "core/transfer/transfer.h"

#include <QDateTime>

namespace Ferry
{

void Transfer::log(LogEvent event, const QString &detail)
{
    emit logged({QDateTime::currentMSecsSinceEpoch(), event, detail});
}

Leftover Transfer::newLeftover(const TransferTask &task, LeftoverKind kind, const QString &where)
{
    Leftover leftover;
    leftover.id = newLeftoverId();
    leftover.job = task.job;
    leftover.fileIndex = task.fileIndex;
    leftover.kind = kind;
    leftover.where = where;
    return leftover;
}

JobError Transfer::errorFor(NetFailure failure, int systemError, const QString &on, const QString &detail)
{
    JobError error{errorKindFor(failure), 0, on, detail};
    if (systemError != 0)
        error.detail += QStringLiteral(" (errno %1)").arg(systemError);
    return error;
}

JobError Transfer::errorFor(int httpStatus, const QString &on)
{
    return {errorKindForStatus(httpStatus), httpStatus, on, QStringLiteral("HTTP %1").arg(httpStatus)};
}

qint64 Transfer::retryAfterMs(const HeaderList &headers)
{
    return parseRetryAfter(headerValue(headers, "Retry-After"), QDateTime::currentMSecsSinceEpoch())
        .value_or(Milliseconds{0})
        .count();
}

} // namespace Ferry
