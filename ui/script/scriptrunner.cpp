#include "ui/script/scriptrunner.h"

#include "ui/script/scripthand.h"
#include "ui/transferlist.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 PatienceMs = 10'000;
/// Between two looks, and between two steps: what follows a step at once has happened by then.
constexpr int LookMs = 20;

/// "… within 60s" is taken off the end of @p condition.
qint64 patienceOf(QStringList &condition)
{
    static const QRegularExpression seconds(u"^(\\d+)s$"_s);
    const qsizetype count = condition.size();
    const auto match = seconds.match(condition.value(count - 1));
    if (count < 3 || condition[count - 2] != "within"_L1 || !match.hasMatch())
        return PatienceMs;
    condition.resize(count - 2);
    return match.captured(1).toLongLong() * 1'000;
}

/// "add" and "upload" are short for what a person does in their dialogs.
QList<ScriptStep> spelledOut(const ScriptStep &step)
{
    const auto as = [&](const QString &word, const QStringList &given) {
        return ScriptStep{step.line, word, given};
    };
    const QList<ScriptStep> confirming{as(u"wait"_s, {u"possible"_s, u"okButton"_s}),
                                       as(u"click"_s, {u"okButton"_s})};
    const qsizetype to = step.arguments.size() - 2;
    if (step.word == "add"_L1 && !step.arguments.isEmpty())
        return QList<ScriptStep>{as(u"click"_s, {u"actionAddDownload"_s}),
                                 as(u"fill"_s, {u"linksEdit"_s, step.arguments.join(u'\n')})} +
               confirming;
    if (step.word == "upload"_L1 && to > 0 && step.arguments[to] == "to"_L1)
        return QList<ScriptStep>{as(u"drop"_s, step.arguments.first(to)),
                                 as(u"fill"_s, {u"serverEdit"_s, step.arguments.last()})} +
               confirming;
    return {step};
}

Script spelledOut(Script script)
{
    QList<ScriptStep> all;
    for (const ScriptStep &step : std::as_const(script.steps))
        all += spelledOut(step);
    script.steps = all;
    return script;
}

} // namespace

ScriptRunner::ScriptRunner(ScriptHost &host, Script script, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_script(spelledOut(std::move(script)))
    , m_folder(folder)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_awaited.isEmpty() ? step() : look(); });
}

QString ScriptRunner::help()
{
    return uR"(add URL…                      the add dialog, filled in and confirmed
upload FILE… to URL           the same for an upload
select NAME… | all | none     rows of the list, by the transfers' names
click NAME                    a command or control by its object name, or a button by what is written on it
key KEYS                      Ctrl+N, Del, F6 …
type TEXT                     to whatever has the focus
fill NAME TEXT                a field gets a new text
drop URL|FILE…                dropped on the window in front
size WIDTHxHEIGHT             of the window
screenshot FILE.png           of the window in front
expect CONDITION              it is so now
wait CONDITION [within 60s]   it becomes so
  transfer NAME STATE         QUEUED, CONNECTING, TRANSFERRING, SUSPENDED, ERROR, TRANSIENT_ERROR, TRANSFERRED, ACKNOWLEDGED, CANCELLED
  transfer NAME says TEXT     in the row, or in its spoken sentence
  transfer NAME moved         some bytes have come or gone
  transfer NAME clean         nothing it created is left or owed
  transfer NAME pending       it owes something that is not yet removed
  transfer NAME gone          it is in no list any more
  rows N                      so many are shown
  seen NAME | unseen NAME     a control
  possible NAME | impossible NAME    a control or command can be used
  text NAME TEXT              what a control says has TEXT in it
  focus NAME                  a control has the focus
  file PATH | nofile PATH
  files N FOLDER              so many files are in a folder, hidden ones too
)"_s;
}

void ScriptRunner::start()
{
    if (!m_script.error.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_script.error); }, Qt::QueuedConnection);
        return;
    }
    m_timer.start(0); // also goes on while a dialog has an event loop of its own
}

void ScriptRunner::step()
{
    if (m_next >= m_script.steps.size()) {
        m_timer.stop();
        emit finished({});
        return;
    }
    const ScriptStep step = filledIn(m_script.steps[m_next]);
    if (step.word != "wait"_L1) {
        conclude(perform(step));
        return;
    }
    m_awaited = step.arguments;
    m_patienceMs = patienceOf(m_awaited);
    m_waiting.start();
    m_timer.start(LookMs);
    if (m_awaited.isEmpty())
        conclude(u"for what?"_s);
}

void ScriptRunner::look()
{
    const QString wrong = wrongIn(m_awaited);
    if (!wrong.isEmpty() && !m_waiting.hasExpired(m_patienceMs))
        return;
    m_awaited.clear();
    conclude(wrong);
}

void ScriptRunner::conclude(const QString &problem)
{
    const ScriptStep &step = m_script.steps[m_next++];
    if (!problem.isEmpty()) {
        m_timer.stop();
        emit finished(u"line %1: %2: %3"_s.arg(step.line).arg(step.text(), problem));
        return;
    }
    m_timer.start(LookMs);
    emit stepped(step.line, step.text());
}

/// With values for {names}; what is none stays.
ScriptStep ScriptRunner::filledIn(ScriptStep step) const
{
    static const QRegularExpression name(u"\\{(\\w+)\\}"_s);
    for (QString &argument : step.arguments) {
        QString filled;
        qsizetype end = 0;
        for (auto found = name.globalMatch(argument); found.hasNext();) {
            const auto match = found.next();
            const QString value = m_host.valueOf(match.captured(1));
            filled += QStringView(argument).sliced(end, match.capturedStart() - end);
            filled += value.isNull() ? match.captured() : value;
            end = match.capturedEnd();
        }
        argument = filled + QStringView(argument).sliced(end).toString();
    }
    return step;
}

QString ScriptRunner::perform(const ScriptStep &step)
{
    const QStringList &given = step.arguments;
    const QString &word = step.word;
    if (word == "expect"_L1)
        return wrongIn(given);
    if (word == "select"_L1)
        return select(given);
    if (word == "drop"_L1)
        return ScriptHand::drop(given);
    if (word == "fill"_L1 && given.size() == 2)
        return ScriptHand::fill(given[0], given[1]);
    if (given.size() == 1) {
        if (word == "click"_L1)
            return ScriptHand::click(given[0]);
        if (word == "key"_L1)
            return ScriptHand::press(QKeySequence(given[0], QKeySequence::PortableText));
        if (word == "type"_L1)
            return ScriptHand::type(given[0]);
        if (word == "size"_L1)
            return resize(given[0]);
        if (word == "screenshot"_L1)
            return takePicture(given[0]);
    }
    return m_host.perform(step);
}

QString ScriptRunner::select(const QStringList &names)
{
    auto *list = m_host.window()->findChild<TransferList *>();
    list->window()->activateWindow();
    list->setFocus();
    QList<JobId> ids;
    if (names == QStringList{u"all"_s}) {
        list->selectAll();
        return {};
    }
    for (const QString &name : names) {
        const Job *found = job(name);
        if (!found)
            return u"no transfer is called “%1”"_s.arg(name);
        ids.append(found->id());
    }
    list->select(ids);
    return {};
}

QString ScriptRunner::resize(const QString &size)
{
    static const QRegularExpression shape(u"^(\\d+)x(\\d+)$"_s);
    const auto match = shape.match(size);
    if (!match.hasMatch())
        return u"it is “size 800x500”"_s;
    m_host.window()->resize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

QString ScriptRunner::takePicture(const QString &file)
{
    QWidget *front = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_host.window();
    return front->grab().save(pathOf(file)) ? QString() : u"%1 cannot be written"_s.arg(pathOf(file));
}

Job *ScriptRunner::job(const QString &name) const
{
    const QList<Job *> all = m_host.queue()->jobs();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const Job *one) { return one->name() == name; });
    return found == all.rend() ? m_host.queue()->find(name) : *found;
}

QString ScriptRunner::pathOf(const QString &file) const { return QDir(m_folder).absoluteFilePath(file); }

} // namespace Ferry
