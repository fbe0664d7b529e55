// Where the focus goes, and whether it is seen.

#include "tests/ui/accessiblecheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

constexpr int Frame = 3; ///< around a control, where its focus may be painted too

QString described(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

bool isStop(const QWidget *widget, const QWidget *root)
{
    const bool byTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    // A page that scrolls takes the focus for its scroll bars, and is no matter if it has nothing to scroll.
    const auto *area = qobject_cast<const QScrollArea *>(widget);
    return byTab && !area && !widget->focusProxy() && widget->isVisible() && widget->isEnabled() &&
           widget->window() == root && !widget->objectName().startsWith("qt_"_L1);
}

/// Of buttons that exclude each other one is a stop, and the arrow keys lead to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() && button->group() &&
           button->group()->exclusive();
}

/// What the focus is on: a proxy stands for its owner.
QWidget *focused() { return QApplication::focusWidget(); }

/// In the order of reading @p second stands before @p first.
bool goesBack(const QWidget *first, const QWidget *second)
{
    if (first->parentWidget() != second->parentWidget())
        return false;
    const QRect a = first->geometry();
    const QRect b = second->geometry();
    if (b.bottom() < a.top())
        return b.right() >= a.left() && b.left() <= a.right(); // above it, in the same column
    const bool inOneLine = a.top() <= b.bottom() && b.top() <= a.bottom();
    return inOneLine && (first->isRightToLeft() ? b.left() >= a.right() : b.right() <= a.left());
}

QImage pictureOf(QWidget *widget)
{
    QWidget *window = widget->window();
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-Frame, -Frame, Frame, Frame)).toImage();
}

} // namespace

QStringList tabFaults(QWidget *root)
{
    QList<QWidget *> wanted;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isStop(widget, root))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {};
    const bool isAlone = wanted.size() == 1;
    QWidget *first = root->nextInFocusChain();
    while (!isStop(first, root))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    QWidget *const start = focused();
    if (!start)
        return {described(first) + u": does not take the focus"_s};
    QStringList faults;
    QList<QWidget *> visited;
    for (QWidget *at = start; visited.size() <= all.size();) {
        if (visited.contains(at))
            break;
        if (!visited.isEmpty() && at != start && goesBack(visited.last(), at))
            faults.append(u"from %1 back to %2"_s.arg(described(visited.last()), described(at)));
        visited.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
        if (focused() == at) {
            if (!isAlone)
                faults.append(described(at) + u": Tab stays in it"_s);
            break;
        }
        at = focused();
    }
    if (focused() != start)
        faults.append(
            u"Tab does not come round: from %1 to %2"_s.arg(described(visited.last()), described(focused())));
    for (QWidget *widget : std::as_const(wanted)) {
        if (!visited.contains(widget) && !isReachedByArrows(widget))
            faults.append(described(widget) + u": Tab does not come to it"_s);
    }
    return faults;
}

QStringList unseenFocus(QWidget *root)
{
    root->setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
    QStringList found;
    QList<QWidget *> stops;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isStop(widget, root))
            stops.append(widget);
    }
    for (QWidget *widget : std::as_const(stops)) {
        for (QWidget *around = widget->parentWidget(); around && around != root;
             around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(widget);
        }
        // Fusion draws it the same way; that the focus came to it is seen where it went away.
        if (const auto *button = qobject_cast<const QPushButton *>(widget); button && button->isDefault())
            continue;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && (!view->model() || view->model()->rowCount() == 0))
            continue; // there is nothing to be at
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (QApplication::focusWidget() != widget)
            continue; // tabFaults() says so
        const QImage with = pictureOf(widget);
        widget->clearFocus();
        QCoreApplication::processEvents();
        if (pictureOf(widget) == with)
            found.append(described(widget) + u": its focus is not seen"_s);
    }
    return found;
}

} // namespace Ferry::Testing
