#pragma once

#include "ui/settings.h"

#include <QStyle>
#include <QWidget>

namespace Ferry
{

/// Whether things may glide or fade: the one place that everything asks that moves by itself. Not for what shows a state
/// as it is, however often that changes.
class Motion
{
public:
    /// No, where the user or the style of the desktop wants none.
    [[nodiscard]] static bool isWanted(const QWidget *widget)
    {
        return !s_isReduced &&
               widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) != 0;
    }
    static void reduce(bool reduced) { s_isReduced = reduced; }
    /// What @p chosen says from now on, as long as @p context lives.
    static void follow(Setting<bool> &chosen, QObject *context)
    {
        reduce(chosen.get());
        chosen.onChange(context, &Motion::reduce);
    }

private:
    static inline bool s_isReduced = false;
};

} // namespace Ferry
