#pragma once

#include <QIcon>

namespace Ferry
{

/// What the tray shows at a glance. Said by shape as well as by colour, on a plate of its own, so that it is readable
/// on a light and on a dark panel.
enum class TrayState : quint8 {
    Idle,
    Active, ///< with a bar
    Problem ///< with a sign
};

class TrayPicture
{
public:
    /// @p percent: -1 = not known; looked at only if Active.
    [[nodiscard]] static QIcon icon(TrayState state, int percent = -1);
};

} // namespace Ferry
