#include "tests/ui/accessiblecheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Ferry::Testing
{

namespace
{

QString described(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : name;
}

/// Parts of a control of Qt's, for which the control answers.
bool isPart(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QLineEdit *>(widget->parentWidget());
}

bool takesFocus(const QWidget *widget)
{
    // A page that scrolls is reached through what is on it.
    const bool isPage =
        widget->inherits("QScrollArea") && qobject_cast<const QScrollArea *>(widget)->widget();
    return widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && !isPart(widget) && !isPage;
}

QList<QWidget *> seenIn(const QWidget *root)
{
    QList<QWidget *> seen;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == root)
            seen.append(widget);
    }
    return seen;
}

QString nameOf(QAccessibleInterface *interface) { return interface->text(QAccessible::Name).trimmed(); }

QString nameOf(const QWidget *widget, QAccessibleInterface *interface)
{
    // On Linux a combo box's name is its value, and what people hear is the label's, by its relation to the box.
    if (!qobject_cast<const QComboBox *>(widget))
        return nameOf(interface);
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    for (const auto &[label, relation] : interface->relations(QAccessible::Label))
        return nameOf(label);
    return {};
}

bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client;
}

QStringList unspokenRows(const QAbstractItemView *view)
{
    QStringList found;
    QAccessibleInterface *interface = freshInterface(const_cast<QAbstractItemView *>(view));
    QAccessibleTableInterface *table = interface->tableInterface();
    if (!table)
        return {described(view) + u": is no table or list for screen readers"_s};
    for (int row = 0; row < qMin(table->rowCount(), 30); ++row) {
        QAccessibleInterface *cell = table->cellAt(row, 0);
        if (!cell || nameOf(cell).isEmpty())
            found.append(u"%1: row %2 says nothing"_s.arg(described(view)).arg(row));
    }
    return found;
}

/// What belongs together: names have to differ in it.
const QWidget *groupOf(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (around->isWindow() || !around->accessibleName().isEmpty() ||
            qobject_cast<const QGroupBox *>(around))
            return around;
    }
    return nullptr;
}

} // namespace

QAccessibleInterface *freshInterface(QWidget *widget)
{
    QAccessible::deleteAccessibleInterface(
        QAccessible::uniqueId(QAccessible::queryAccessibleInterface(widget)));
    return QAccessible::queryAccessibleInterface(widget);
}

QStringList unspoken(const QWidget *root)
{
    QStringList found;
    const auto widgets = seenIn(root);
    for (QWidget *widget : widgets) {
        const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if ((!takesFocus(widget) && !isButton) || isPart(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface) {
            found.append(described(widget) + u": is not there for screen readers"_s);
            continue;
        }
        const QString name = nameOf(widget, interface);
        if (name.isEmpty() || name.contains(u'&'))
            found.append(u"%1: its name is “%2”"_s.arg(described(widget), name));
        if (saysNothing(interface->role()))
            found.append(described(widget) + u": its role says nothing"_s);
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box && box->count() > 0 && box->currentIndex() >= 0 &&
            interface->text(QAccessible::Value) != box->currentText())
            found.append(described(widget) + u": has no value"_s);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && button->isCheckable() && !interface->state().checkable)
            found.append(described(widget) + u": does not say whether it is checked"_s);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            found += unspokenRows(view);
    }
    return found;
}

QStringList ambiguous(const QWidget *root)
{
    QStringList found;
    std::map<std::tuple<const QWidget *, int, QString>, const QWidget *> controls;
    const auto widgets = seenIn(root);
    for (QWidget *widget : widgets) {
        if (!takesFocus(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const std::tuple key{groupOf(widget), int(interface->role()), nameOf(widget, interface)};
        if (const auto &[known, isNew] = controls.emplace(key, widget); !isNew)
            found.append(u"%1 and %2 are both “%3”"_s.arg(described(known->second), described(widget),
                                                          nameOf(interface)));
    }
    return found;
}

QStringList unreachable(const QWidget *root)
{
    QStringList found;
    const auto widgets = seenIn(root);
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label)
            continue;
        const bool hasKey =
            label->textFormat() != Qt::PlainText && !QKeySequence::mnemonic(label->text()).isEmpty();
        if (hasKey && !label->buddy())
            found.append(u"%1: “%2” has a key and no field"_s.arg(described(label), label->text()));
        const auto flags = label->textInteractionFlags();
        if (label->text().contains("<a "_L1) && flags.testFlag(Qt::LinksAccessibleByMouse) &&
            !flags.testFlag(Qt::LinksAccessibleByKeyboard))
            found.append(described(label) + u": its link is for the mouse only"_s);
    }
    const auto actions = root->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const bool isOurs = action->objectName().startsWith("action"_L1);
        if (isOurs && !action->icon().isNull() && action->text().isEmpty())
            found.append(action->objectName() + u": a picture without words"_s);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (isOurs && !key.isEmpty() && !action->toolTip().contains(key))
            found.append(u"%1: its tool tip does not name %2"_s.arg(action->objectName(), key));
    }
    return found;
}

} // namespace Ferry::Testing
