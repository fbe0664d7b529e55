#pragma once

#include <QColor>
#include <QPalette>

namespace Ferry
{

/// The colours of the rows, made from the platform's palette so that they follow its light and dark styles.
/// Every one that is used for text has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3) on @c base and on @c
/// selection.
struct Tones {
    QColor base; ///< behind the rows
    QColor text;
    QColor dim;    ///< second lines
    QColor accent; ///< downloads, and the edge of the selection
    QColor upload; ///< violet
    QColor ok;
    QColor warn;
    QColor bad;
    QColor track;         ///< behind a progress bar; no text
    QColor selectedTrack; ///< the same on a selection
    QColor hairline;      ///< between rows; no text
    QColor selection;     ///< behind a selected row
    QColor hover;         ///< behind what the mouse is over: less than the selection

    [[nodiscard]] static Tones of(const QPalette &palette);
    /// 1 to 21 (WCAG 2.1).
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
};

} // namespace Ferry
