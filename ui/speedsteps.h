#pragma once

#include <QtGlobal>

#include <array>

namespace Ferry
{

/// The limits that menus have at hand, bytes a second; 0 = none. Others are for the dialogs.
inline constexpr std::array<qint64, 9> SpeedSteps = {0,       128 << 10, 256 << 10, 512 << 10, 1 << 20,
                                                     2 << 20, 5 << 20,   10 << 20,  20 << 20};

} // namespace Ferry
