#include "ui/actiontext.h"

#include <QAction>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ferry
{

QString ActionText::plain(const QString &text)
{
    // Where the letters of the language are on no key, a Latin one is put behind in brackets.
    static const QRegularExpression inBrackets(uR"(\s*\(&[^&]\))"_s);
    static const QRegularExpression sign(u"&(.)"_s);
    QString result = text;
    return result.remove(inBrackets).replace(sign, u"\\1"_s);
}

void ActionText::setToolTip(QAction *action, const QString &remark)
{
    const QString text = plain(action->text());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QString tip = keys.isEmpty() ? text : tr("%1 (%2)", "a command and its key").arg(text, keys);
    if (!remark.isEmpty())
        tip += u'\n' + remark;
    action->setToolTip(tip);
}

} // namespace Ferry
