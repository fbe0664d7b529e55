#pragma once

#include "ui/settings.h"

#include <QPalette>

namespace Ferry
{

/// The colours of all windows: the desktop's, or light or dark ones whatever the desktop has.
class Theme
{
public:
    /// "system", "light" or "dark"; anything else means the first.
    static void apply(const QString &name);
    /// What @p chosen says from now on, as long as @p context lives. The desktop's colours are left alone until another
    /// theme is chosen.
    static void follow(Setting<QString> &chosen, QObject *context);
    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();
};

} // namespace Ferry
