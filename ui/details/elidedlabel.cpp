#include "ui/details/elidedlabel.h"

#include "ui/lefttoright.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace Ferry
{

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    alignToLayout(this);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_full)
        return;
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 4, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_full); });
    menu->popup(event->globalPos());
}

void ElidedLabel::elide()
{
    // elidedText() takes parts of a pixel for room; what is painted then has lost its last one.
    const bool fits = fontMetrics().size(Qt::TextSingleLine, m_full).width() <= width();
    setText(fits ? m_full : fontMetrics().elidedText(m_full, Qt::ElideMiddle, width() - 1));
    setToolTip(fits ? QString() : m_full);
}

} // namespace Ferry
