#include "ui/theme.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb disabled;
    QRgb placeholder;
    QRgb highlight;
    QRgb link;
    QRgb toolTip;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette((QColor(colours.button)), QColor(colours.window));
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::ToolTipBase, colours.toolTip);
    palette.setColor(QPalette::ToolTipText, colours.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, colours.placeholder);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, colours.disabled);
    return palette;
}

} // namespace

QPalette Theme::light()
{
    return paletteOf({0xfff3f4f6, 0xffffffff, 0xfff7f8f9, 0xffe9ebee, 0xff1d1f23, 0xff8b919b, 0xff656c78,
                      0xff2c68c6, 0xff1f5cb8, 0xffffffff});
}

QPalette Theme::dark()
{
    return paletteOf({0xff27292e, 0xff1d1f23, 0xff232529, 0xff34373d, 0xffe7e8ea, 0xff7a808a, 0xff9aa2ad,
                      0xff2f6fd0, 0xff6fa8f5, 0xff34373d});
}

void Theme::apply(const QString &name)
{
    const bool isOwn = name == "light"_L1 || name == "dark"_L1;
    const QPalette own = name == "dark"_L1 ? dark() : light();
    QApplication::setPalette(isOwn ? own : QPalette());
    // Of the colour of fields, an empty box could hardly be seen where all is dark.
    QPalette boxes = isOwn ? own : QPalette();
    if (name == "dark"_L1)
        boxes.setColor(QPalette::Base, QColor(0x4a, 0x4e, 0x57));
    for (const char *box : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(boxes, box);
    QToolTip::setPalette(QApplication::palette());
}

void Theme::follow(Setting<QString> &chosen, QObject *context)
{
    if (chosen.get() != chosen.otherwise())
        apply(chosen.get());
    chosen.onChange(context, &Theme::apply);
}

} // namespace Ferry
