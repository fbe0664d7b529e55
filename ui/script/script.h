#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ferry
{

/// One line of a scenario.
struct ScriptStep {
    int line = 0;          ///< from 1
    QString word;          ///< what to do
    QStringList arguments; ///< without their quotes

    /// As it was written, for messages.
    [[nodiscard]] QString text() const;
};

/// A scenario: steps for a window, one a line, in a text that people write and send with a bug report. Words are
/// parted by spaces; "…" keeps them together, with \" and \\ inside; # begins a comment. A value.
struct Script {
    QList<ScriptStep> steps;
    QString error; ///< what cannot be read, with its line; then there are no steps

    [[nodiscard]] static Script parse(const QString &text);
};

} // namespace Ferry
