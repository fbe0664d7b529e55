#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace Ferry::Testing
{

/// What is written on the visible widgets in @p root and does not fit: "object name: text: why". A text
/// that is shortened on purpose and whole in a tool tip fits.
[[nodiscard]] QStringList cutTexts(const QWidget *root);
/// Two of the visible widgets in @p root with words on them, in the same parent, lie over each other.
[[nodiscard]] QStringList overlappingTexts(const QWidget *root);
/// Letters that more than one label or button in @p dialog claims, also those that are hidden just now.
[[nodiscard]] QStringList mnemonicClashes(const QWidget *dialog);
/// Letters that more than one entry of @p menu, or of a menu in it, claims.
[[nodiscard]] QStringList mnemonicClashes(const QMenu *menu);
/// Tool tips with the leftover of a mnemonic in them: "&Cancel", "取消(C)".
[[nodiscard]] QStringList toolTipsWithMnemonics(const QWidget *root);

} // namespace Ferry::Testing
