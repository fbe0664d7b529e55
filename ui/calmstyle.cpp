#include "ui/calmstyle.h"

#include "ui/tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr int CellAir = 5; ///< at both ends; what a style calls the margin of its focus frame
constexpr int RowAir = 4;
constexpr int HeadAir = 6; ///< so that words and cells begin at the same place
/// How far an edge is from the ground to the text: what is ticked has to be seen, a field has its ground as well.
constexpr double BoxEdge = 0.6;
constexpr double FieldEdge = 0.22;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Fusion's edges are the window's colour, darker by 1.4: @p palette with one that makes them @p share of the text's.
QPalette withEdge(QPalette palette, double share)
{
    constexpr double Darkening = 1.4;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor ground = palette.color(group, QPalette::Window);
        const QColor text = palette.color(group, QPalette::WindowText);
        const auto mix = [share](int a, int b) {
            return std::min(255, qRound((a + (b - a) * share) * Darkening));
        };
        palette.setColor(group, QPalette::Window,
                         QColor(mix(ground.red(), text.red()), mix(ground.green(), text.green()),
                                mix(ground.blue(), text.blue())));
    }
    return palette;
}

template <typename Option>
Option withEdge(const QStyleOption *option, double share)
{
    Option own = *static_cast<const Option *>(option);
    own.palette = withEdge(own.palette, share);
    return own;
}

/// Not the list of a combo box, which is as a menu.
bool isList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QComboBoxListView");
}

void drawHead(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->fillRect(rect, palette.window());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Tones::of(palette).hairline);
}

/// "Ctrl+," behind an entry of a menu is read from the left in any language.
QString withKeysTogether(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('\t')) + 1;
    return at == 0 ? text : text.first(at) + QChar(0x2066) + text.sliced(at) + QChar(0x2069);
}

/// Around what is current, not over it: that would look selected.
void drawFocus(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    constexpr qreal Radius = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Tones::of(palette).accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void CalmStyle::useForFusion()
{
    if (QApplication::style()->name() == QLatin1String("fusion") &&
        !qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
}

/// The question of a message box stands out from what explains it.
void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->objectName() != QLatin1String("qt_msgbox_label"))
        return;
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    // What is done stands at the end, as in the other dialogs.
    const bool isAsked = widget && qobject_cast<const QInputDialog *>(widget->window());
    if (hint == SH_DialogButtonLayout && isAsked)
        return QDialogButtonBox::GnomeLayout;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_FocusFrameHMargin: return isList(widget) ? CellAir : usual;
    case PM_HeaderMargin: return HeadAir;
    case PM_ListViewIconSize: return QProxyStyle::pixelMetric(PM_SmallIconSize, option, widget);
    default: return usual;
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ItemViewItemFocusRect && isList(widget))
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem && isList(widget) ? usual + QSize(0, RowAir) : usual;
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        const auto own = withEdge<QStyleOptionButton>(button, BoxEdge);
        return QProxyStyle::drawPrimitive(element, &own, painter, widget);
    }
    if (element == PE_PanelItemViewRow && isList(widget) && option->state & State_Selected)
        return painter->fillRect(option->rect, Tones::of(widget->palette()).selection);
    if (element == PE_FrameFocusRect && isList(widget))
        return drawFocus(painter, option->rect, widget->palette());
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && element == PE_FrameLineEdit && isDark(frame->palette)) {
        const auto own = withEdge<QStyleOptionFrame>(frame, FieldEdge);
        return QProxyStyle::drawPrimitive(element, &own, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return drawHead(painter, option->rect, option->palette);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && element == CE_ItemViewItem && isList(widget) && item->state & State_Selected)
        return drawSelected(*item, painter, widget);
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (entry && element == CE_MenuItem && entry->direction == Qt::RightToLeft) {
        QStyleOptionMenuItem own = *entry;
        own.text = withKeysTogether(own.text);
        return QProxyStyle::drawControl(element, &own, painter, widget);
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && element == CE_HeaderLabel) {
        QStyleOptionHeaderV2 own;
        if (const auto *second = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            own = *second;
        else
            own.QStyleOptionHeader::operator=(*header);
        own.palette.setColor(QPalette::ButtonText, Tones::of(own.palette).dim);
        return QProxyStyle::drawControl(element, &own, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// The words and symbols of a row keep their colours when it is selected: only its ground is another.
void CalmStyle::drawSelected(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(item.rect, Tones::of(widget->palette()).selection);
    QStyleOptionViewItem own = item;
    own.state &= ~State_Selected;
    own.backgroundBrush = {};
    QProxyStyle::drawControl(CE_ItemViewItem, &own, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin && isDark(spin->palette)) {
        const auto own = withEdge<QStyleOptionSpinBox>(spin, FieldEdge);
        return QProxyStyle::drawComplexControl(control, &own, painter, widget);
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && combo->editable && isDark(combo->palette)) {
        const auto own = withEdge<QStyleOptionComboBox>(combo, FieldEdge);
        return QProxyStyle::drawComplexControl(control, &own, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Ferry
