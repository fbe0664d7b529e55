#pragma once

#include "app/gui/desktop/notifier.h"
#include "core/jobs/jobqueue.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace Ferry
{

class FileManager;

/// Tells somebody who does not look at the window that transfers have finished or failed, and what can be done about
/// it right there. The first is told at once; those that follow within a moment become one message with it.
class TransferNews : public QObject
{
    Q_OBJECT
public:
    struct Watch {
        std::function<bool()> isWanted; ///< now: the window is not looked at, and it is allowed
        std::function<bool(JobId)> isToldElsewhere = {}; ///< the desktop shows how this one ends
    };
    static constexpr std::chrono::milliseconds Moment{3'000};

    TransferNews(JobQueue &queue, Notifier &notifier, FileManager &files, const Watch &watch,
                 std::chrono::milliseconds moment = Moment, QObject *parent = nullptr);

    void setToldElsewhere(const std::function<bool(JobId)> &isToldElsewhere);
    /// A command from the desktop was not obeyed.
    void tellRefusal(JobId id, JobEvent command, Outcome outcome);

signals:
    /// The user wants to see them in the window.
    void showRequested(const QList<Ferry::JobId> &ids);

private:
    /// Those of one kind that came without a quiet moment between them.
    struct Burst {
        QList<JobId> ids{};
        QList<JobId> told{};
        QTimer timer{};
    };
    void takeState(const Job &job, JobState now, JobState before);
    void add(Burst &burst, const Job &job);
    void tellMore(Burst &burst);
    void tell(Burst &burst);
    void forget(const QList<JobId> &ids);
    void act(const QString &subject, const QString &action);
    void retry(const QList<JobId> &ids);
    [[nodiscard]] bool all(const QList<JobId> &ids, bool (*matches)(const Job *)) const;
    [[nodiscard]] DesktopNotification finished(const QList<JobId> &ids) const;
    [[nodiscard]] DesktopNotification failed(const QList<JobId> &ids) const;
    [[nodiscard]] QString names(const QList<JobId> &ids) const;
    [[nodiscard]] QStringList paths(const QList<JobId> &ids) const;

    JobQueue &m_queue;
    Notifier &m_notifier;
    FileManager &m_files;
    Watch m_watch;
    Burst m_finished;
    Burst m_failed;
};

} // namespace Ferry
