#pragma once

#include <QIcon>
#include <QString>

namespace Ferry
{

/// What the desktop's icon theme has of Icons: all that have a name in the naming specification, or nothing. Asks the
/// theme when one is painted for the first time, and again after another theme was chosen. GUI thread.
class ThemeShapes
{
public:
    /// The theme's drawing of one colour for Ferry's @p name; null if Ferry's own is to be painted.
    [[nodiscard]] static QIcon get(const QString &name);
    /// Whether it is one that themes have: those are served together.
    [[nodiscard]] static bool hasStandardName(const QString &name);
};

} // namespace Ferry
