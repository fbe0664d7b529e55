#pragma once

#include "app/control/controlleftovers.h"
#include "core/jobs/jobqueue.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <set>

namespace Ferry
{

/// Who has the core that is being talked to.
struct ControlOwner {
    QString kind;          ///< "window", "background" or "ferryctl"
    bool canRaise = false; ///< it has a window, or can make one
};

/// The commands of ferryctl and of a second start, carried out on a JobQueue: one object a client, over the
/// socket or in the same process, so that there is one implementation. Main thread; the queue outlives it.
///
/// A request is {"cmd": name, "re": anything, ...}. Each gets one answer with the same "re" and the fields of
/// outcomeToJson(), except that `list` sends {"re", "job"} for each job before it. After `watch` come
/// {"event": "job", "job": {...}}, {"event": "removed", "id": ...} and {"event": "storeFailed", "detail":
/// ...}; of a job at most one for each turn of the event loop, with what is true then.
///
/// `credentials` are {user, password, scheme, sessionToken} for the address and `account`; they go to the secret
/// store and are never told again. `notifyCommand` is taken: only the user of this core gets in. What comes by
/// `raise` (links, lists) has addresses only.
///
/// | cmd | fields | what it does |
/// | --- | --- | --- |
/// | hello | | version, pid, owner |
/// | add | the fields of specToJson(), start, credentials, account, remember | makes a job; `duplicates` are the ids of
/// those not final that fetch or send the same |
/// | again | job | a new job with the same spec |
/// | probe | as add | what the server offers, later |
/// | detect | as add | in which protocols it can be spoken to, and what it offers in each, later |
/// | list, info | job | one job, or all |
/// | addFiles | job files | more files for it |
/// | set | job, the fields of changeToJson(), addTags, removeTags, credentials, account, remember | changes its settings |
/// | relink | job file url | file number `file` is there now |
/// | mirror | from to job (absent: all that are not final) | replaces the beginning of addresses; `files` were |
/// | suspend, resume, cancel, complete | job | the four commands; resume with `now`: beside limits and rules |
/// | move | jobs, and before (a job) or step (first up down last) | in the order that they start in |
/// | retryCleanup, giveUpCleanup | job | "try now" and "stop trying" |
/// | leftovers | folders | searches what jobs used and these: sends {"re", "leftover"} for each, then `failures` |
/// | adopt | names (absent: all that are Ours) of the last leftovers | `jobs` remove them now; `missing`: none is taken |
/// | limits | download upload alternative (each may be absent) | sets those that are there; `limits` has what is set
/// and what is in force now, see limitsToJson() |
/// | rules | the fields of QueueRules::toJson(), changedHosts, startsNothing (each may be absent) | the same for when
/// jobs are held and what is different with some servers, see takeRules() and rulesToJson() |
/// | watch | jobs (absent: all) | events; each job is told once at the start; a second watch replaces the first |
/// | raise | arguments | for a second start |
/// | leave | | for a second start that can show a window |
class ControlHandler : public QObject
{
    Q_OBJECT
public:
    ControlHandler(JobQueue &queue, const ControlOwner &owner, QObject *parent = nullptr);

    void receive(const QJsonObject &request);

signals:
    /// Answers and events, in order.
    void sent(const QJsonObject &message);
    /// A second start hands over what it was called with: URLs, or files by absolute path.
    void raiseRequested(const QStringList &arguments);
    /// Somebody wants this core to save, let go of the profile and end.
    void leaveRequested();

private:
    using Command = void (ControlHandler::*)(const QJsonObject &request);
    [[nodiscard]] static Command commandFor(const QString &name);
    void hello(const QJsonObject &request);
    void add(const QJsonObject &request);
    void probe(const QJsonObject &request);
    void detect(const QJsonObject &request);
    void addFiles(const QJsonObject &request);
    void set(const QJsonObject &request);
    void relink(const QJsonObject &request);
    void mirror(const QJsonObject &request);
    void list(const QJsonObject &request);
    void info(const QJsonObject &request);
    void changeState(const QJsonObject &request);
    Outcome resume(Job *job, bool now);
    void retryCleanup(const QJsonObject &request);
    void leftovers(const QJsonObject &request);
    void adopt(const QJsonObject &request);
    void move(const QJsonObject &request);
    void again(const QJsonObject &request);
    void limits(const QJsonObject &request);
    void rules(const QJsonObject &request);
    void watch(const QJsonObject &request);
    void raise(const QJsonObject &request);
    void leave(const QJsonObject &request);

    void answer(const QJsonObject &request, Outcome outcome, QJsonObject fields = {});
    /// Null, and answered, when there is no such job.
    [[nodiscard]] Job *jobOf(const QJsonObject &request);
    void answerChange(const QJsonObject &request, const Job *job, Outcome outcome, const JobError &why);
    /// The proxy is the queue's where the request names none.
    [[nodiscard]] JobSpec specOf(const QJsonObject &request) const;
    void takeCredentials(const QJsonObject &request, const QUrl &url);
    void startWatching();
    void tellSoon(const Job *job);
    void tellChanged();
    void tellJob(const Job *job);

    JobQueue &m_queue;
    ControlLeftovers m_leftovers;
    const ControlOwner m_owner;
    QSet<JobId> m_watched; ///< empty: all
    bool m_isWatching = false;
    std::set<JobId> m_changed; ///< to be told of
    QHash<JobId, JobState> m_toldStates;
    QTimer m_tellTimer;
};

} // namespace Ferry
