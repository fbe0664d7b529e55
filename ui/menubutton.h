#pragma once

#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace Ferry
{

/// A tool button that opens a menu, with an arrow behind its words, not on them. One without words needs none: its
/// symbol says it.
class MenuButton : public QToolButton
{
public:
    explicit MenuButton(QWidget *parent = nullptr)
        : QToolButton(parent)
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setPopupMode(InstantPopup);
    }
    QSize sizeHint() const override { return QToolButton::sizeHint() + QSize(arrowRoom(), 0); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu; // or the style draws its arrow into the corner
    }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        QStyleOptionToolButton ground = option;
        ground.text.clear();
        ground.icon = {};
        painter.drawComplexControl(QStyle::CC_ToolButton, ground);
        const auto place = [this](const QRect &at) {
            return style()->visualRect(layoutDirection(), rect(), at);
        };
        option.rect = place(rect().adjusted(0, 0, -arrowRoom(), 0));
        painter.drawControl(QStyle::CE_ToolButtonLabel, option);
        if (arrowRoom() == 0)
            return;
        option.rect = place(QRect(width() - arrowRoom(), (height() - ArrowSide) / 2, ArrowSide, ArrowSide));
        painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, option);
    }

private:
    static constexpr int ArrowSide = 8;
    static constexpr int Air = 5; ///< behind the arrow
    [[nodiscard]] int arrowRoom() const { return text().isEmpty() ? 0 : ArrowSide + Air; }
};

} // namespace Ferry
