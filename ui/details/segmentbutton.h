#pragma once

#include "ui/tones.h"

#include <QPainter>
#include <QToolButton>

namespace Ferry
{

/// One of a few choices side by side: the one that is made is filled, and its edge says so as well.
class SegmentButton : public QToolButton
{
public:
    explicit SegmentButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override
    {
        constexpr QSize Air(20, 8);
        return fontMetrics().size(Qt::TextShowMnemonic, text()) + Air;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal Radius = 4;
        const Tones tones = Tones::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isSeen = isChecked() && isEnabled();
        const QColor ground = isSeen                        ? tones.selection
                              : underMouse() && isEnabled() ? tones.hover
                                                            : tones.base;
        painter.setPen(isSeen ? tones.accent : tones.track);
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
        if (hasFocus()) {
            painter.setPen(QPen(tones.accent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), Radius - 2, Radius - 2);
        }
        painter.setPen(!isEnabled() ? palette().color(QPalette::Disabled, QPalette::WindowText)
                       : isSeen     ? tones.text
                                    : tones.dim);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace Ferry
