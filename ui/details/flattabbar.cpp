#include "ui/details/flattabbar.h"

#include "ui/tones.h"

#include <QCursor>
#include <QPainter>

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr int WidestAir = 24; ///< beside a word, both sides together
constexpr int LeastAir = 10;
constexpr int Height = 14; ///< beside that of the letters
constexpr int LineWidth = 2;

} // namespace

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QSize FlatTabBar::tabSizeHint(int index) const
{
    const QFontMetrics metrics = fontMetrics();
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words += metrics.size(Qt::TextShowMnemonic, tabText(i)).width();
    const int room = parentWidget() ? parentWidget()->width() : width();
    const int air = std::clamp((room - words) / std::max(count(), 1), LeastAir, WidestAir);
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + air, metrics.height() + Height};
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones tones = Tones::of(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), tones.hairline);
    const QPoint mouse = underMouse() ? mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool open = i == currentIndex();
        if (!open && tab.contains(mouse))
            painter.fillRect(tab.adjusted(0, 0, 0, -1), tones.hover);
        painter.setPen(open ? tones.text : tones.dim);
        painter.drawText(tab, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
        if (!open)
            continue;
        painter.fillRect(QRect(tab.left(), height() - LineWidth, tab.width(), LineWidth), tones.accent);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tones.accent, 1.5));
            painter.drawRoundedRect(QRectF(tab).adjusted(2, 3, -2, -5), 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

} // namespace Ferry
