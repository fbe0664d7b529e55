#include "ui/dialogs/linksedit.h"

#include "ui/lefttoright.h"
#include "ui/mimelinks.h"

#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Ferry
{

LinksEdit::LinksEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    writeFromTheLeft({this});
}

void LinksEdit::addLinks(const QList<QUrl> &links)
{
    QStringList lines;
    for (const QUrl &link : links)
        lines.append(link.toString(QUrl::FullyEncoded));
    addLines(lines);
}

void LinksEdit::addLines(const QStringList &lines)
{
    const QString before = toPlainText().trimmed();
    setPlainText((before.isEmpty() ? lines : QStringList(before) + lines).join(u'\n'));
    moveCursor(QTextCursor::End);
}

bool LinksEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void LinksEdit::insertFromMimeData(const QMimeData *source)
{
    const MimeLinks found = MimeLinks::from(source);
    // Part of an address, pasted into one that is being typed, stays text.
    if (!found.hasDownloads())
        return QPlainTextEdit::insertFromMimeData(source);
    textCursor().removeSelectedText();
    QStringList lines = found.lines;
    // Also what cannot be loaded: the list below says why.
    for (const MimeLinks::Unusable &one : found.unusable) {
        if (one.why == MimeLinks::Unusable::Why::Scheme)
            lines.append(one.what);
    }
    addLines(lines);
    if (!found.lists.isEmpty())
        emit listsDropped(found.lists);
}

void LinksEdit::keyPressEvent(QKeyEvent *event)
{
    const bool returns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isProposal =
        !toPlainText().isEmpty() && textCursor().selectedText().size() == toPlainText().size();
    if (returns && (isProposal || event->modifiers().testFlag(Qt::ControlModifier)))
        emit confirmed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace Ferry
