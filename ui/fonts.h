#pragma once

#include <QFont>
#include <QFontInfo>

namespace Ferry
{

/// @p font, larger or smaller and perhaps bold; also where the platform has set it in pixels.
[[nodiscard]] inline QFont scaledFont(const QFont &font, double factor, bool bold = true)
{
    QFont result = font;
    result.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    result.setBold(bold);
    return result;
}

} // namespace Ferry
