#include "ui/jobfilter.h"
#include "ui/jobtext.h"
#include "ui/script/scripthand.h"
#include "ui/script/scriptrunner.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

/// What a scenario can expect.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QString textOf(const QWidget *widget)
{
    for (const char *property : {"text", "plainText", "currentText", "title"}) {
        const QVariant text = widget->property(property);
        if (text.isValid() && !text.toString().isEmpty())
            return text.toString();
    }
    return widget->accessibleName();
}

QString wordsOf(const Job &job)
{
    return QStringList{JobText::place(job), JobText::status(job), JobText::reason(job), JobText::spoken(job)}
        .join(u'\n');
}

qint64 movedOf(const Job &job)
{
    qint64 sum = 0;
    for (const FileProgress &file : job.record().progress)
        sum += file.transferred;
    return sum;
}

bool isPossible(const QString &name, bool &isThere)
{
    const QAction *action = ScriptHand::action(name);
    const QWidget *widget = action ? nullptr : ScriptHand::widget(name);
    isThere = action || widget;
    return action ? action->isEnabled() : widget && widget->isEnabled();
}

} // namespace

QString ScriptRunner::wrongIn(const QStringList &condition) const
{
    const QString about = condition.value(0);
    if (about == "transfer"_L1)
        return wrongInTransfer(condition.mid(1));
    if (about == "file"_L1 || about == "nofile"_L1 || about == "files"_L1)
        return wrongInFiles(condition);
    if (about == "rows"_L1) {
        const int rows = m_host.window()->findChild<JobFilter *>()->rowCount();
        return rows == condition.value(1).toInt() ? QString() : u"there are %1"_s.arg(rows);
    }
    return wrongInWidget(condition);
}

QString ScriptRunner::wrongInTransfer(const QStringList &condition) const
{
    const QString wanted = condition.value(1);
    const Job *found = job(condition.value(0));
    if (wanted == "gone"_L1)
        return found ? u"it is there"_s : QString();
    if (!found)
        return u"there is no such transfer"_s;
    const CleanupReport cleanup = found->cleanup();
    if (wanted == "says"_L1)
        return wordsOf(*found).contains(condition.value(2)) ? QString()
                                                            : u"it says: "_s + JobText::spoken(*found);
    if (wanted == "moved"_L1)
        return movedOf(*found) > 0 ? QString() : u"nothing has moved"_s;
    if (wanted == "clean"_L1)
        return isFinal(found->state()) && cleanup.open.isEmpty() ? QString()
                                                                 : JobText::cleanupHeadline(*found);
    if (wanted == "pending"_L1)
        return cleanup.open.isEmpty() ? u"nothing is owed"_s : QString();
    const QString state = stateName(found->state());
    return state == wanted ? QString() : u"it is %1: %2"_s.arg(state, JobText::spoken(*found));
}

QString ScriptRunner::wrongInWidget(const QStringList &condition) const
{
    const QString about = condition.value(0);
    const QString name = condition.value(1);
    const QWidget *widget = ScriptHand::widget(name);
    if (about == "seen"_L1)
        return widget ? QString() : u"it is not to be seen"_s;
    if (about == "unseen"_L1)
        return widget ? u"it is to be seen"_s : QString();
    if (about == "possible"_L1 || about == "impossible"_L1) {
        bool isThere = false;
        const bool can = isPossible(name, isThere);
        if (!isThere)
            return u"there is nothing of that name"_s;
        return can == (about == "possible"_L1) ? QString()
               : can                           ? u"it is possible"_s
                                               : u"it is not possible"_s;
    }
    if (!widget)
        return u"there is nothing of that name to be seen, or no such condition"_s;
    if (about == "text"_L1)
        return textOf(widget).contains(condition.value(2)) ? QString()
                                                           : u"it says “%1”"_s.arg(textOf(widget));
    if (about == "focus"_L1) {
        const QWidget *focus = QApplication::focusWidget();
        const bool has = focus && (focus == widget || widget->isAncestorOf(focus));
        return has ? QString() : u"“%1” has it"_s.arg(focus ? focus->objectName() : QString());
    }
    return u"there is no such condition"_s;
}

QString ScriptRunner::wrongInFiles(const QStringList &condition) const
{
    if (condition.value(0) == "files"_L1) {
        const auto there =
            QDir(pathOf(condition.value(2))).entryList(QDir::Files | QDir::Hidden | QDir::System);
        return there.size() == condition.value(1).toInt() ? QString()
                                                          : u"there are: "_s + there.join(u", "_s);
    }
    const bool isThere = QFileInfo(pathOf(condition.value(1))).exists();
    return isThere == (condition.value(0) == "file"_L1) ? QString()
           : isThere                                    ? u"it is there"_s
                                                        : u"it is not there"_s;
}

} // namespace Ferry
