#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace Ferry
{

/// The symbols of the window, all of one kind: shapes without colours of their own, painted in those of the palette when
/// they are painted, so that they follow it, dark or light, without being asked.
///
/// What has a name in the freedesktop.org icon naming specification (commands such as Resume, Copy or Settings) takes its
/// shape from the desktop's icon theme, by its "-symbolic" drawing before its plain one; what has none (directions,
/// states, Ferry's own commands) is one of Ferry's drawings: "paused" is the state, "pause" the command. A theme serves all of those with a name or none of them: if
/// it lacks one, or has one in several colours only, all are Ferry's, because half of each would look like neither.
///
/// What points along the line of reading is mirrored where the application is laid out from right to left.
class Icons
{
public:
    /// The colour of the lines; the default is the text's.
    using ColourOf = QColor (*)(const QPalette &);

    /// @p name is that of resources/icons/<name>.svg. Disabled and selected states have their own colours.
    [[nodiscard]] static QIcon get(const QString &name, ColourOf colour = nullptr);
    /// The coloured one of window and task bar.
    [[nodiscard]] static QIcon application();
};

} // namespace Ferry
