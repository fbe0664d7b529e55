#include "ui/dialogs/linksedit.h"

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
}

void LinksEdit::addLinks(const QList<QUrl> &links)
{
    QString text = toPlainText().trimmed();
    for (const QUrl &link : links) {
        if (!text.isEmpty())
            text += u'\n';
        text += link.toString(QUrl::FullyEncoded);
    }
    setPlainText(text);
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
    if (found.links.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        addLinks(found.links);
}

} // namespace Ferry
