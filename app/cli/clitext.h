#pragma once

#include "app/cli/jobview.h"
#include "core/rules/jobspec.h"
#include "core/rules/outcome.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTime>

namespace Ferry
{

struct HostRule;
struct SpeedSchedule;

/// The words of ferryctl that the window does not have; everything else comes from JobText and Format.
class CliText
{
    Q_DECLARE_TR_FUNCTIONS(CliText)
public:
    /// "46 %  2.1 of 6.2 GiB", for a column.
    [[nodiscard]] static QString progress(const JobView &job);
    /// State, and what is special about it: an error, a clean-up that is not over.
    [[nodiscard]] static QString state(const JobView &job);
    /// A line for a terminal of @p width columns.
    [[nodiscard]] static QString bar(const JobView &job, int width);
    /// The same for several, of which @p over are over.
    [[nodiscard]] static QString bar(const QList<JobView> &jobs, int over, int width);

    /// How a transfer ended: "Saved ~/report.pdf (12 MiB)", of several files "... and 2 more files (30 MiB)".
    [[nodiscard]] static QString ending(const JobView &job);
    /// Why it stopped and what to do.
    [[nodiscard]] static QString failure(const JobView &job);
    [[nodiscard]] static QString failure(const QString &what, const JobError &error);
    /// How a kept job goes on, or is given up. @p command: how ferryctl is called.
    [[nodiscard]] static QString kept(const JobView &job, const QString &command);
    [[nodiscard]] static QString waitsForComplete(const JobView &job, const QString &command);
    [[nodiscard]] static QString refused(const QString &id, Outcome outcome);

    /// What a server offers in one protocol: "dav (likely): ...".
    [[nodiscard]] static QString offer(Direction direction, const ServerOffer &offer);
    [[nodiscard]] static QString addressesReplaced(int files);
    [[nodiscard]] static QString uploadUsage();
    /// What limitsToJson() says; one line each.
    [[nodiscard]] static QStringList limits(const QJsonObject &json);
    /// What rulesToJson() says; one line each.
    [[nodiscard]] static QStringList rules(const QJsonObject &json);
    /// Of a job that is added although others that are not over fetch or send the same.
    [[nodiscard]] static QString duplicate(const QString &what, const QStringList &ids);
    [[nodiscard]] static QString rateLimit(qint64 bytesPerSecond);

    /// What became of what a cancelled job had created, and what is still to be removed; one line each.
    [[nodiscard]] static QStringList cleanup(const JobView &job);
    [[nodiscard]] static QString staysBehind(const JobView &job);

private:
    /// "example.org: 2 jobs, 500 KiB/s".
    [[nodiscard]] static QString hostRule(const HostRule &rule);
    /// "22:00–06:00 Mon–Fri, Sun".
    [[nodiscard]] static QString weekly(QTime from, QTime to, quint8 onDays);
    [[nodiscard]] static QString days(quint8 days);
    /// Of the limits of @p schedule: %1 is the downloads', %2 the uploads'.
    [[nodiscard]] static QString alternative(const SpeedSchedule &schedule);
};

} // namespace Ferry
