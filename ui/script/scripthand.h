#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace Ferry
{

/// What a person's hand does to the windows of this process: the events that the platform would send. Each function
/// says why it could not be done; empty: done. GUI thread.
class ScriptHand
{
public:
    /// The visible widget called @p name, in the window in front before all others: an object name, or what is
    /// written on a button. Null if there is none.
    [[nodiscard]] static QWidget *widget(const QString &name);
    /// By object name, in the window in front before all others.
    [[nodiscard]] static QAction *action(const QString &name);

    /// A click on a widget, or a command: on its button where one is to be seen, else chosen as from its menu.
    [[nodiscard]] static QString click(const QString &name);
    /// To whoever has the focus; a shortcut where it is one.
    [[nodiscard]] static QString press(const QKeySequence &keys);
    [[nodiscard]] static QString type(const QString &text);
    /// Puts the focus into a field, and @p text in the place of what it has.
    [[nodiscard]] static QString fill(const QString &name, const QString &text);
    /// A drop of addresses and files on the window in front.
    [[nodiscard]] static QString drop(const QStringList &items);

private:
    [[nodiscard]] static QString clickWidget(QWidget *widget);
    [[nodiscard]] static bool isCommand(QAction *action, const QKeySequence &keys, const QWidget *focus);
};

} // namespace Ferry
