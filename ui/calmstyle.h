#pragma once

#include <QProxyStyle>

class QStyleOptionViewItem;

namespace Ferry
{

/// Fusion, where it is the platform's style, with what it lacks: edges of boxes and fields that can be seen where all is
/// dark, air in lists, heads and selections in them as quiet as those of the transfers, and boxes of messages that look
/// like Ferry's own dialogs. Any other style is left alone.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    /// Before the first window, if the application's style is Fusion.
    static void useForFusion();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawSelected(const QStyleOptionViewItem &item, QPainter *painter, const QWidget *widget) const;
};

} // namespace Ferry
