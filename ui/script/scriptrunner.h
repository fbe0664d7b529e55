#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/script/script.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace Ferry
{

/// Where a scenario runs: the window it is about, and what it may ask for beside it. A test has a server with faults
/// and can end and start everything anew; `ferry --script` has neither.
class ScriptHost
{
public:
    virtual ~ScriptHost() = default;
    [[nodiscard]] virtual JobQueue *queue() = 0; ///< both may be others after a step
    [[nodiscard]] virtual QWidget *window() = 0;
    /// What {name} in a step stands for; null: nothing.
    [[nodiscard]] virtual QString valueOf(const QString &name) const = 0;
    /// A step that is none of the runner's own. Why it could not be done; empty: done.
    [[nodiscard]] virtual QString perform(const ScriptStep &step) = 0;
};

/// Runs a Script, step by step, from the event loop: it clicks and types as ScriptHand does, and looks at the queue and
/// at what is to be seen. "expect" looks once; "wait" looks again until it is so, for ten seconds or as long as its
/// end says ("within 60s"). Ends with the first step that fails. GUI thread.
class ScriptRunner : public QObject
{
    Q_OBJECT
public:
    /// @p host outlives this. Pictures and relative files are in @p folder.
    ScriptRunner(ScriptHost &host, Script script, const QString &folder, QObject *parent = nullptr);

    void start();
    /// The steps that there are, a line each.
    [[nodiscard]] static QString help();

signals:
    /// A step was done; @p text is as it was written.
    void stepped(int line, const QString &text);
    /// Empty @p problem: everything was as the scenario says. Else with the line, for a person.
    void finished(const QString &problem);

private:
    void step();
    void look();
    void conclude(const QString &problem);
    [[nodiscard]] QString perform(const ScriptStep &step);
    [[nodiscard]] ScriptStep filledIn(ScriptStep step) const;

    // what there is to do
    [[nodiscard]] QString select(const QStringList &names);
    [[nodiscard]] QString resize(const QString &size);
    [[nodiscard]] QString takePicture(const QString &file);

    // what can be expected: why it is not so, empty if it is
    [[nodiscard]] QString wrongIn(const QStringList &condition) const;
    [[nodiscard]] QString wrongInTransfer(const QStringList &condition) const;
    [[nodiscard]] QString wrongInWidget(const QStringList &condition) const;
    [[nodiscard]] QString wrongInFiles(const QStringList &condition) const;
    [[nodiscard]] Job *job(const QString &name) const;
    [[nodiscard]] QString pathOf(const QString &file) const;

    ScriptHost &m_host;
    const Script m_script;
    const QString m_folder;
    qsizetype m_next = 0;
    QStringList m_awaited;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    qint64 m_patienceMs = 0;
};

} // namespace Ferry
