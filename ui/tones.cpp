#include "ui/tones.h"

#include <algorithm>
#include <cmath>

namespace Ferry
{

namespace
{

constexpr double Readable = 4.5;

/// Of whole steps of 255, as it will be on the screen.
QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// @p color, moved towards black or white no further than needed to be read on both grounds.
QColor readable(const QColor &color, const QColor &ground, const QColor &otherGround)
{
    const QColor end = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step <= 20; ++step) {
        const QColor shown = mixed(color, end, step / 20.0);
        if (std::min(Tones::contrast(shown, ground), Tones::contrast(shown, otherGround)) >= Readable)
            return shown;
    }
    return end;
}

} // namespace

double Tones::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tones Tones::of(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    const bool dark = luminance(base) <= 0.18;
    Tones tones;
    tones.base = base;
    tones.selection = mixed(base, highlight, dark ? 0.32 : 0.16);
    tones.hover = mixed(base, text, dark ? 0.06 : 0.04);
    const auto on = [&tones](const QColor &color) { return readable(color, tones.base, tones.selection); };
    tones.text = on(text);
    tones.dim = on(mixed(text, base, 0.36));
    tones.accent = on(highlight);
    tones.upload = on(dark ? QColor(0xb1, 0x93, 0xee) : QColor(0x7a, 0x4f, 0xc0));
    tones.ok = on(dark ? QColor(0x5c, 0xc5, 0x7f) : QColor(0x2c, 0x8a, 0x4b));
    tones.warn = on(dark ? QColor(0xe0, 0xa5, 0x4a) : QColor(0xa8, 0x65, 0x00));
    tones.bad = on(dark ? QColor(0xef, 0x7d, 0x75) : QColor(0xc0, 0x32, 0x2b));
    tones.track = mixed(base, text, dark ? 0.15 : 0.11);
    tones.selectedTrack = dark ? tones.track : mixed(tones.selection, text, 0.13);
    tones.hairline = mixed(base, text, dark ? 0.12 : 0.08);
    return tones;
}

} // namespace Ferry
