#pragma once

#include <QStringList>

class QAccessibleInterface;
class QWidget;

namespace Ferry::Testing
{

// What is wrong with the visible part of a window for those who do not see it, or have no mouse: a line each, with the
// name of the object.

/// Knows the rows as they are now: where nobody listens, nobody tells it of changes.
[[nodiscard]] QAccessibleInterface *freshInterface(QWidget *widget);
/// Controls and rows without a name, with a role that says nothing, or without the value that their kind has.
[[nodiscard]] QStringList unspoken(const QWidget *root);
/// Controls of one group with the same role and the same name.
[[nodiscard]] QStringList ambiguous(const QWidget *root);
/// Mnemonics that lead nowhere, links without a way by keys, actions with a picture and no words.
[[nodiscard]] QStringList unreachable(const QWidget *root);
/// Goes around once with Tab: what it leaves out, what holds it fast, and where it goes against the order of reading.
/// The window has to be active.
[[nodiscard]] QStringList tabFaults(QWidget *root);
/// Controls that look the same with the focus and without. The window has to be active.
[[nodiscard]] QStringList unseenFocus(QWidget *root);

} // namespace Ferry::Testing
