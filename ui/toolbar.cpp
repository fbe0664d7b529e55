#include "ui/toolbar.h"

#include "ui/tones.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QToolButton>

namespace Ferry
{

namespace
{

constexpr QMargins Air(6, 4, 6, 5);
constexpr int Gap = 3;

} // namespace

ToolBar::ToolBar(QWidget *parent)
    : QToolBar(parent)
{
    setMovable(false);
    setFloatable(false);
    setIconSize({16, 16});
    use(Qt::ToolButtonTextBesideIcon);
    layout()->setContentsMargins(Air);
    layout()->setSpacing(Gap);
}

void ToolBar::addIcon(QAction *action)
{
    addAction(action);
    m_icons.append(action);
    use(toolButtonStyle());
}

void ToolBar::addField(QWidget *field)
{
    m_field = field;
    addWidget(field);
}

void ToolBar::use(Qt::ToolButtonStyle style)
{
    setToolButtonStyle(style);
    for (QAction *action : std::as_const(m_icons)) {
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

int ToolBar::widthAs(Qt::ToolButtonStyle style)
{
    use(style);
    const int field = m_field ? m_field->sizeHint()
                                        .expandedTo(m_field->minimumSize())
                                        .boundedTo(m_field->maximumSize())
                                        .width() -
                                    m_field->minimumWidth()
                              : 0;
    return sizeHint().width() - field;
}

void ToolBar::measure()
{
    m_withLabels = widthAs(Qt::ToolButtonTextBesideIcon);
    setMinimumWidth(widthAs(Qt::ToolButtonIconOnly));
    use(width() >= m_withLabels ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void ToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout()) {
        layout()->setContentsMargins(Air);
        layout()->setSpacing(Gap);
    }
    if (m_withLabels > 0 && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        measure();
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    const auto style = width() >= m_withLabels ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    if (style != toolButtonStyle())
        use(style);
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Tones::of(palette()).hairline);
}

} // namespace Ferry
