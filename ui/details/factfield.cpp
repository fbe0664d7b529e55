#include "ui/details/factfield.h"

#include <QEvent>
#include <QPainter>

namespace Ferry
{

namespace
{
constexpr int Margins = 8; ///< of a line edit, about
}

FactField::FactField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setTextMargins(-2, 0, -2, 0); // in line with labels
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setColours();
    align();
}

void FactField::setFact(const QString &text, bool isKnown)
{
    if (isKnown != m_isKnown) {
        m_isKnown = isKnown;
        setColours();
    }
    if (text == this->text())
        return;
    setText(text);
    setCursorPosition(0);
    updateGeometry();
    tellAll();
}

QSize FactField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + Margins, fontMetrics().height() + 2};
}

QSize FactField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void FactField::setColours()
{
    QPalette own;
    own.setColor(QPalette::Base, Qt::transparent);
    if (!m_isKnown)
        own.setColor(QPalette::Text, own.color(QPalette::PlaceholderText));
    setPalette(own);
}

void FactField::align()
{
    setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
}

bool FactField::isCut() const { return fontMetrics().horizontalAdvance(text()) > width(); }

void FactField::tellAll() { setToolTip(isCut() ? text() : QString()); }

void FactField::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), int(alignment()), fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
}

void FactField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    tellAll();
}

void FactField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        setColours();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLineEdit::changeEvent(event);
}

} // namespace Ferry
