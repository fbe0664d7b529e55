#pragma once

#include "ui/jobtext.h"
#include "ui/tones.h"

class QColor;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Ferry::RowParts
{

constexpr int BarHeight = 6;

/// The direction's sign: shape and colour say the same.
void drawArrow(QPainter *painter, const QRect &box, Direction direction, const QColor &color);
/// @p percent -1: the size is unknown. Filled from the right in right-to-left layouts.
void drawBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int percent,
             const QColor &color, const QColor &track);

[[nodiscard]] bool showsBar(const JobSnapshot &job);
[[nodiscard]] QColor statusTone(const JobSnapshot &job, const Tones &tones);
[[nodiscard]] QColor barTone(const JobSnapshot &job, const Tones &tones);
/// Of the second line: where it goes, or what went wrong.
[[nodiscard]] QColor placeTone(const JobSnapshot &job, const Tones &tones);
/// A sentence loses its end, a way from somewhere to somewhere its middle.
[[nodiscard]] Qt::TextElideMode placeElision(const JobSnapshot &job);
/// What a column says that has nothing but a word: all but name and progress.
[[nodiscard]] QString columnText(int column, const JobSnapshot &job);

} // namespace Ferry::RowParts
