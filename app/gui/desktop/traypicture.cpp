#include "app/gui/desktop/traypicture.h"

#include "ui/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Ferry
{

namespace
{

// The plate is always white, so these need no palette.
constexpr QColor Plate(0xff, 0xff, 0xff);
constexpr QColor Edge(0x1b, 0x1f, 0x24);
constexpr QColor Done(0x1a, 0x7f, 0x3c);
constexpr QColor Missing(0xd4, 0xd8, 0xdd);
constexpr QColor Bad(0xc0, 0x22, 0x1c);

/// Half of it while it is not known how much there is: something moves.
void paintBar(QPainter &painter, qreal side, int percent)
{
    const qreal height = std::max(5.0, side * 0.26);
    const QRectF plate(0, side - height, side, height);
    painter.fillRect(plate, Edge);
    const QRectF inner = plate.adjusted(1, 1, -1, -1);
    painter.fillRect(inner, percent < 0 ? Plate : Missing);
    QRectF done = inner;
    if (percent < 0)
        done.adjust(inner.width() * 0.3, 0, -inner.width() * 0.3, 0);
    else
        done.setWidth(inner.width() * std::clamp(percent, 0, 100) / 100.0);
    painter.fillRect(done, Done);
}

void paintSign(QPainter &painter, qreal side)
{
    const qreal size = side * 0.62;
    const QRectF place(side - size, side - size, size, size);
    QPainterPath triangle;
    triangle.moveTo(place.center().x(), place.top());
    triangle.lineTo(place.bottomRight());
    triangle.lineTo(place.bottomLeft());
    triangle.closeSubpath();
    painter.setPen(QPen(Plate, std::max(1.0, side / 16), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Bad);
    painter.drawPath(triangle);
    const qreal width = std::max(1.5, size * 0.13);
    QRectF stroke(0, 0, width, size * 0.30);
    stroke.moveCenter({place.center().x(), place.top() + size * 0.55});
    painter.fillRect(stroke, Plate);
    painter.fillRect(QRectF(stroke.left(), place.top() + size * 0.78, width, width), Plate);
}

} // namespace

QIcon TrayPicture::icon(TrayState state, int percent)
{
    const QIcon plain = Icons::application();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        plain.paint(&painter, pixmap.rect());
        painter.setRenderHint(QPainter::Antialiasing, state == TrayState::Problem);
        if (state == TrayState::Active)
            paintBar(painter, side, percent);
        else if (state == TrayState::Problem)
            paintSign(painter, side);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Ferry
