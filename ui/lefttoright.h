#pragma once

#include <QWidget>

#include <initializer_list>

namespace Ferry
{

/// Addresses, paths and whatever else is code begin at the left in any language: else the stroke at the end of one jumps
/// to its beginning. For fields in which people write them.
inline void writeFromTheLeft(std::initializer_list<QWidget *> fields)
{
    for (QWidget *field : fields)
        field->setLayoutDirection(Qt::LeftToRight);
}

} // namespace Ferry
