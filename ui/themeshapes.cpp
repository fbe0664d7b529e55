#include "ui/themeshapes.h"

#include <QCoreApplication>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

struct Standard {
    QLatin1StringView own;
    QLatin1StringView name; ///< in the naming specification
};

constexpr std::array<Standard, 18> Standards{{
    {"resume"_L1, "media-playback-start"_L1},
    {"pause"_L1, "media-playback-pause"_L1},
    {"cancel"_L1, "process-stop"_L1},
    {"startnow"_L1, "media-seek-forward"_L1},
    {"retry"_L1, "view-refresh"_L1},
    {"remove"_L1, "list-remove"_L1},
    {"up"_L1, "go-up"_L1},
    {"down"_L1, "go-down"_L1},
    {"search"_L1, "edit-find"_L1},
    {"undo"_L1, "edit-undo"_L1},
    {"copy"_L1, "edit-copy"_L1},
    {"paste"_L1, "edit-paste"_L1},
    {"folder"_L1, "folder"_L1},
    {"file"_L1, "text-x-generic"_L1},
    {"close"_L1, "window-close"_L1},
    {"history"_L1, "document-open-recent"_L1},
    {"quit"_L1, "application-exit"_L1},
    {"settings"_L1, "preferences-system"_L1},
}};

/// Can be painted in another colour without losing anything.
bool isOfOneColour(const QIcon &icon)
{
    constexpr int Side = 16;
    constexpr int Visible = 64; ///< of 255: what is fainter is an edge
    constexpr int Alike = 24;
    const QImage image = icon.pixmap(QSize(Side, Side), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    std::optional<QColor> first;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            if (here.alpha() < Visible)
                continue;
            if (!first)
                first = here;
            const int far =
                std::max({std::abs(here.red() - first->red()), std::abs(here.green() - first->green()),
                          std::abs(here.blue() - first->blue())});
            if (far > Alike)
                return false;
        }
    }
    return first.has_value();
}

QIcon find(const QString &name)
{
    const QString symbolic = name + u"-symbolic"_s;
    const QIcon icon = QIcon::fromTheme(symbolic);
    // Qt looks for "edit" as well where there is no "edit-undo".
    const bool isIt = icon.name() == symbolic || icon.name() == name;
    return isIt && isOfOneColour(icon) ? icon : QIcon();
}

QHash<QString, QIcon> readTheme()
{
    QHash<QString, QIcon> found;
    for (const Standard &one : Standards) {
        const QIcon icon = find(one.name);
        if (icon.isNull())
            return {};
        found.insert(one.own, icon);
    }
    return found;
}

QHash<QString, QIcon> &shapes()
{
    static QHash<QString, QIcon> all;
    return all;
}

} // namespace

bool ThemeShapes::hasStandardName(const QString &name)
{
    return std::any_of(Standards.begin(), Standards.end(),
                       [&](const Standard &one) { return one.own == name; });
}

QIcon ThemeShapes::get(const QString &name)
{
    static bool wasRead = false;
    static QString theme;
    if (!hasStandardName(name))
        return {};
    const bool isFirst = !std::exchange(wasRead, true);
    if (isFirst)
        qAddPostRoutine([] { shapes().clear(); }); // pictures do not outlive the application
    if (isFirst || theme != QIcon::themeName()) {
        theme = QIcon::themeName();
        shapes() = readTheme();
    }
    return shapes().value(name);
}

} // namespace Ferry
