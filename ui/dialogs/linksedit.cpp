#include "ui/dialogs/linksedit.h"

#include "ui/lefttoright.h"
#include "ui/mimelinks.h"

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
    if (!found.lines.isEmpty())
        addLines(found.lines);
    if (!found.lists.isEmpty())
        emit listsDropped(found.lists);
}

} // namespace Ferry
