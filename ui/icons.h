#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace Ferry
{

/// Ferry's own drawings, recoloured when they are painted: they follow the palette, dark or light, without
/// being asked.
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
