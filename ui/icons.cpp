#include "ui/icons.h"

#include "ui/themeshapes.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt demands it.
static void ferryInitResources() { Q_INIT_RESOURCE(ferry); }

namespace Ferry
{

namespace
{

/// They point along the line of reading, or show what stands at its beginning.
constexpr std::array Directed{"filterpane"_L1, "login"_L1, "quit"_L1, "remove"_L1, "stopafter"_L1, "undo"_L1};

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
        , m_isDirected(std::find(Directed.begin(), Directed.end(), name) != Directed.end())
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->save();
        if (isMirrored()) {
            painter->translate(2.0 * QRectF(square).center().x(), 0);
            painter->scale(-1, 1);
        }
        if (const QIcon shape = ThemeShapes::get(m_name); shape.isNull())
            paintOwn(painter, square, lineColour(mode));
        else
            paintShape(painter, square, shape, lineColour(mode));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString theme = ThemeShapes::get(m_name).isNull() ? QString() : QIcon::themeName();
        const QString way = isMirrored() ? u"mirrored"_s : QString();
        const QString key = u"ferry/%1/%2/%3/%4/%5x%6"_s.arg(m_name, theme, way, lineColour(mode).name())
                                .arg(size.width())
                                .arg(size.height());
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
    void paintOwn(QPainter *painter, const QRect &square, const QColor &colour) const
    {
        QByteArray svg = drawing(m_name);
        svg.replace("#000", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(square));
    }

    static void paintShape(QPainter *painter, const QRect &square, const QIcon &shape, const QColor &colour)
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap coloured = shape.pixmap(square.size(), ratio);
        QPainter filling(&coloured);
        filling.setCompositionMode(QPainter::CompositionMode_SourceIn);
        filling.fillRect(QRect(QPoint(), square.size()), colour);
        filling.end();
        QRectF place(QPointF(), coloured.deviceIndependentSize());
        place.moveCenter(QRectF(square).center());
        painter->drawPixmap(place.topLeft(), coloured);
    }

    bool isMirrored() const { return m_isDirected && QGuiApplication::layoutDirection() == Qt::RightToLeft; }

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
    bool m_isDirected;
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
