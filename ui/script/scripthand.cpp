#include "ui/script/scripthand.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolBar>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// The one in front comes first; what is hidden does not count.
QWidgetList windowsInFront()
{
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *one) { return !one->isVisible(); });
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = QApplication::activePopupWidget();
    if (!front)
        front = QApplication::activeWindow();
    const auto at = windows.indexOf(front);
    if (at > 0)
        windows.move(at, 0);
    return windows;
}

QWidget *focusOf()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return windowsInFront().value(0);
}

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, QString(QChar(0)));
    text.remove(u'&');
    return text.replace(QChar(0), u'&');
}

bool isCalled(const QWidget *widget, const QString &name)
{
    if (widget->objectName() == name)
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && withoutMnemonic(button->text()) == name;
}

void sendMouse(QWidget *widget, QEvent::Type type, QPoint at)
{
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

/// Where a click does something: a box reacts only on its mark and its words.
QPoint placeToClick(const QWidget *widget)
{
    const QPoint centre = widget->rect().center();
    const int inside = std::min(widget->width(), widget->sizeHint().width()) / 2;
    const bool isBox = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
    if (!isBox)
        return centre;
    return {widget->isRightToLeft() ? widget->width() - inside : inside, centre.y()};
}

void sendKey(QWidget *widget, QEvent::Type type, QKeyCombination keys, const QString &text)
{
    QKeyEvent event(type, keys.key(), keys.keyboardModifiers(), text);
    QApplication::sendEvent(widget, &event);
}

QString textOf(QKeyCombination keys)
{
    const bool isCharacter = keys.key() >= Qt::Key_Space && keys.key() <= Qt::Key_AsciiTilde &&
                             !(keys.keyboardModifiers() & ~Qt::ShiftModifier);
    return isCharacter ? QString(QChar(keys.key())).toLower() : QString();
}

} // namespace

QWidget *ScriptHand::widget(const QString &name)
{
    const QWidgetList windows = windowsInFront();
    for (QWidget *window : windows) {
        if (isCalled(window, name))
            return window;
        const auto all = window->findChildren<QWidget *>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QWidget *one) {
            return one->isVisible() && isCalled(one, name);
        });
        if (found != all.end())
            return *found;
    }
    return nullptr;
}

QAction *ScriptHand::action(const QString &name)
{
    const QWidgetList windows = windowsInFront();
    for (const QWidget *window : windows) {
        if (auto *found = window->findChild<QAction *>(name))
            return found;
    }
    return nullptr;
}

QString ScriptHand::click(const QString &name)
{
    QAction *command = action(name);
    if (!command) {
        QWidget *there = widget(name);
        return there ? clickWidget(there) : u"nothing that can be seen is called “%1”"_s.arg(name);
    }
    if (!command->isEnabled())
        return u"“%1” is not possible now: %2"_s.arg(name, command->toolTip());
    const auto shownBy = command->associatedObjects();
    for (QObject *one : shownBy) {
        const auto *bar = qobject_cast<QToolBar *>(one);
        QWidget *button = bar ? bar->widgetForAction(command) : nullptr;
        if (button && button->isVisible())
            return clickWidget(button);
    }
    command->trigger();
    return {};
}

QString ScriptHand::clickWidget(QWidget *widget)
{
    if (!widget->isEnabled())
        return u"“%1” is not possible now: %2"_s.arg(widget->objectName(), widget->toolTip());
    const QPoint at = placeToClick(widget);
    if (widget->focusPolicy() & Qt::ClickFocus)
        widget->setFocus(Qt::MouseFocusReason);
    sendMouse(widget, QEvent::MouseButtonPress, at);
    sendMouse(widget, QEvent::MouseButtonRelease, at);
    return {};
}

/// Shortcuts are found by Qt's private map: this is its rule for those of actions.
bool ScriptHand::isCommand(QAction *action, const QKeySequence &keys, const QWidget *focus)
{
    if (!action->isEnabled() || !action->isVisible() || !action->shortcuts().contains(keys))
        return false;
    if (action->shortcutContext() == Qt::WindowShortcut ||
        action->shortcutContext() == Qt::ApplicationShortcut)
        return true;
    const auto owners = action->associatedObjects();
    return std::any_of(owners.begin(), owners.end(), [&](const QObject *owner) {
        const auto *widget = qobject_cast<const QWidget *>(owner);
        const bool isInside = action->shortcutContext() == Qt::WidgetWithChildrenShortcut && widget &&
                              widget->isAncestorOf(focus);
        return widget == focus || isInside;
    });
}

QString ScriptHand::press(const QKeySequence &keys)
{
    QWidget *focus = focusOf();
    if (!focus || keys.isEmpty())
        return focus ? u"that is no key"_s : u"no window has the focus"_s;
    const QString text = textOf(keys[0]);
    QKeyEvent override(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers(), text);
    override.ignore();
    QApplication::sendEvent(focus, &override);
    if (!override.isAccepted()) {
        const auto all = focus->window()->findChildren<QAction *>();
        for (QAction *one : all) {
            if (isCommand(one, keys, focus)) {
                one->trigger();
                return {};
            }
        }
    }
    sendKey(focus, QEvent::KeyPress, keys[0], text);
    if (QWidget *still = focusOf())
        sendKey(still, QEvent::KeyRelease, keys[0], text);
    return {};
}

QString ScriptHand::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = focusOf();
        if (!focus)
            return u"no window has the focus"_s;
        const bool isEnd = letter == u'\n';
        const auto key = isEnd ? Qt::Key_Return : static_cast<Qt::Key>(letter.toUpper().unicode());
        sendKey(focus, QEvent::KeyPress, key, isEnd ? u"\r"_s : QString(letter));
        sendKey(focus, QEvent::KeyRelease, key, isEnd ? u"\r"_s : QString(letter));
    }
    return {};
}

QString ScriptHand::fill(const QString &name, const QString &text)
{
    QWidget *field = widget(name);
    if (!field)
        return u"no field that can be seen is called “%1”"_s.arg(name);
    if (!field->isEnabled())
        return u"the field “%1” cannot be changed now"_s.arg(name);
    field->setFocus(Qt::OtherFocusReason);
    sendKey(field, QEvent::KeyPress, Qt::CTRL | Qt::Key_A, {});
    sendKey(field, QEvent::KeyPress, Qt::Key_Delete, {});
    return type(text);
}

QString ScriptHand::drop(const QStringList &items)
{
    QWidget *on = windowsInFront().value(0);
    if (!on)
        return u"there is no window"_s;
    QList<QUrl> urls;
    for (const QString &item : items)
        urls.append(QFileInfo::exists(item) ? QUrl::fromLocalFile(QFileInfo(item).absoluteFilePath())
                                            : QUrl(item));
    QMimeData data;
    data.setUrls(urls);
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return u"the window does not take it"_s;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
    return event.isAccepted() ? QString() : u"the window did not take it"_s;
}

} // namespace Ferry
