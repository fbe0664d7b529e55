#include "ui/waysin.h"

#include "ui/clipboardwatch.h"
#include "ui/copiedbar.h"
#include "ui/dropoverlay.h"
#include "ui/linktext.h"
#include "ui/messagebar.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Never Move: what is dropped stays where it is.
bool acceptWithoutMoving(QDropEvent *event)
{
    const bool copies = event->possibleActions().testFlag(Qt::CopyAction);
    const bool links = event->possibleActions().testFlag(Qt::LinkAction);
    if (!copies && !links)
        return false;
    event->setDropAction(copies ? Qt::CopyAction : Qt::LinkAction);
    event->accept();
    return true;
}

} // namespace

WaysIn::WaysIn(Settings &settings, QWidget *window)
    : Translated(window)
    , m_window(window)
    , m_watch(new ClipboardWatch(*QGuiApplication::clipboard(), settings, {}, this))
    , m_overlay(new DropOverlay(window))
    , m_refusal(new MessageBar(this))
    , m_copied(new CopiedBar(settings, this))
{
    setObjectName(u"waysIn"_s);
    m_refusal->setObjectName(u"refusalBar"_s);
    m_refusal->setClosable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_refusal);
    column->addWidget(m_copied);
    m_window->setAcceptDrops(true);
    m_window->installEventFilter(this);
    connect(m_refusal, &MessageBar::closed, this, [this] { m_isRefusing = false; });
    connect(m_refusal, &MessageBar::actionTriggered, this, &WaysIn::act);
    connect(m_watch, &ClipboardWatch::linkCopied, m_copied, &CopiedBar::offer);
    connect(m_copied, &CopiedBar::downloadRequested, this, [this](const QUrl &url) {
        MimeLinks one;
        one.links = {url};
        one.lines = {url.toString(QUrl::FullyEncoded)};
        take(one);
    });
    retranslate();
}

void WaysIn::paste(QClipboard::Mode mode)
{
    const QMimeData *there = QGuiApplication::clipboard()->mimeData(mode);
    if (there && there->hasText())
        m_watch->noteSeen(there->text());
    take(MimeLinks::from(there));
}

void WaysIn::pasteByMiddleClick(QWidget *widget) { widget->installEventFilter(this); }

void WaysIn::take(const MimeLinks &what)
{
    m_isRefusing = what.isEmpty() || !what.unusable.isEmpty();
    m_refused = what;
    m_copied->hide();
    retranslate();
    if (!what.isEmpty())
        emit found(what);
}

void WaysIn::retranslate()
{
    using Kind = MessageBar::Kind;
    if (!m_isRefusing) {
        m_refusal->setMessage(Kind::Information, {});
        return;
    }
    const QString why = LinkText::unusable(m_refused.unusable);
    const int torrents = int(m_refused.torrents().size());
    m_refusal->setMessage(why.isEmpty() ? Kind::Information : Kind::Problem,
                          why.isEmpty() ? tr("There is neither a link nor a file in what was copied.") : why);
    if (torrents > 0)
        m_refusal->setAction(tr("&Upload as file(s)…", nullptr, torrents));
    else
        m_refusal->setAction(why.isEmpty() ? tr("Add &download…") : QString());
}

void WaysIn::act()
{
    MimeLinks torrents;
    torrents.files = m_refused.torrents();
    m_isRefusing = false;
    retranslate();
    if (torrents.isEmpty())
        emit addDownloadRequested();
    else
        emit found(torrents);
}

bool WaysIn::eventFilter(QObject *watched, QEvent *event)
{
    const bool isWindow = watched == m_window;
    switch (event->type()) {
    case QEvent::DragEnter:
        if (isWindow)
            dragEntered(static_cast<QDragEnterEvent *>(event));
        return isWindow;
    case QEvent::DragMove:
        if (isWindow)
            dragMoved(static_cast<QDragMoveEvent *>(event));
        return isWindow;
    case QEvent::DragLeave:
        if (isWindow)
            m_overlay->hide();
        return isWindow;
    case QEvent::Drop:
        if (isWindow)
            dropped(static_cast<QDropEvent *>(event));
        return isWindow;
    case QEvent::MouseButtonRelease:
        if (!isWindow && static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton &&
            QGuiApplication::clipboard()->supportsSelection())
            paste(QClipboard::Selection);
        break;
    default: break;
    }
    return Translated::eventFilter(watched, event);
}

void WaysIn::dragEntered(QDragEnterEvent *event)
{
    // What is dragged within Ferry has a meaning of its own.
    if (event->source() || !MimeLinks::mayHold(event->mimeData()))
        return event->ignore();
    m_dragged = MimeLinks::from(event->mimeData());
    // Also what cannot be dropped: without it nobody would tell when it is gone. The moves refuse it.
    if (acceptWithoutMoving(event))
        m_overlay->offer(m_dragged, event->position().toPoint());
    else
        event->ignore();
}

void WaysIn::dragMoved(QDragMoveEvent *event)
{
    m_overlay->moveTo(event->position().toPoint());
    if (m_dragged.isEmpty() || !acceptWithoutMoving(event))
        event->ignore();
}

void WaysIn::dropped(QDropEvent *event)
{
    m_overlay->hide();
    MimeLinks what = MimeLinks::from(event->mimeData());
    if (what.canBeEither())
        what = what.as(m_overlay->directionAt(event->position().toPoint()));
    if (what.isEmpty() || !acceptWithoutMoving(event))
        event->ignore();
    take(what);
}

} // namespace Ferry
