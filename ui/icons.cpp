#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt demands it.
static void ferryInitResources() { Q_INIT_RESOURCE(ferry); }

namespace Ferry
{

namespace
{

QByteArray drawing(const QString &name)
{
    static const bool ready = (ferryInitResources(), true);
    Q_UNUSED(ready)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Icons", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, Icons::ColourOf colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = drawing(m_name);
        svg.replace("#000", lineColour(mode).name().toLatin1());
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        QSvgRenderer(svg).render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            u"ferry/%1/%2/%3x%4"_s.arg(m_name, lineColour(mode).name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }

private:
    QColor lineColour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour ? m_colour(palette) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    Icons::ColourOf m_colour;
};

} // namespace

QIcon Icons::get(const QString &name, ColourOf colour) { return QIcon(new PaletteIconEngine(name, colour)); }

QIcon Icons::application()
{
    QIcon icon;
    QSvgRenderer renderer(drawing(u"ferry"_s));
    for (const int side : {16, 32, 48, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Ferry
