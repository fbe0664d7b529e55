#pragma once

#include "ui/mimelinks.h"
#include "ui/translated.h"

#include <QClipboard>
#include <QWidget>

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;

namespace Ferry
{

class ClipboardWatch;
class CopiedBar;
class DropOverlay;
class MessageBar;
class Settings;

/// What comes into the window from outside, by keys, middle click, drag or a look at the clipboard: tells what can be
/// made of it, and says in a line of its own, above the list, what cannot. Hidden while it has nothing to say.
class WaysIn : public Translated<QWidget>
{
    Q_OBJECT
public:
    /// Takes what is dropped on @p window, a top level.
    WaysIn(Settings &settings, QWidget *window);

    void paste(QClipboard::Mode mode = QClipboard::Clipboard);
    /// A middle click on @p widget pastes what is selected elsewhere, where the platform has that.
    void pasteByMiddleClick(QWidget *widget);

signals:
    /// Something that transfers can be made of.
    void found(const Ferry::MimeLinks &found);
    void addDownloadRequested();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const MimeLinks &what);
    void act();
    void dragEntered(QDragEnterEvent *event);
    void dragMoved(QDragMoveEvent *event);
    void dropped(QDropEvent *event);

    QWidget *m_window;
    ClipboardWatch *m_watch;
    DropOverlay *m_overlay;
    MessageBar *m_refusal;
    CopiedBar *m_copied;
    MimeLinks m_dragged;
    MimeLinks m_refused; ///< of which m_refusal speaks
    bool m_isRefusing = false;
};

} // namespace Ferry
