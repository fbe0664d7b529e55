#pragma once

#include <QPushButton>

namespace Ferry
{

/// A push button with some air beside its words, which not every style gives.
class RoomyButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        constexpr int Air = 12;
        return QPushButton::sizeHint() + QSize(Air, 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace Ferry
