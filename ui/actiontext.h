#pragma once

#include <QCoreApplication>
#include <QString>

class QAction;

namespace Ferry
{

/// An action's words where no key is underlined: tool tips, and what is read aloud.
class ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
public:
    /// "&Settings…" and "設定(&S)…" without the sign of the key: "Settings…", "設定…".
    [[nodiscard]] static QString plain(const QString &text);
    /// The tool tip: text and shortcut, then @p remark on a line of its own.
    static void setToolTip(QAction *action, const QString &remark = {});
};

} // namespace Ferry
