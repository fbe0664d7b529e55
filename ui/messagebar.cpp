#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/roomybutton.h"
#include "ui/tones.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

MessageBar::MessageBar(QWidget *parent)
    : Translated(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new RoomyButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageAction"_s);
    m_action->hide();
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::get(u"close"_s));
    m_close->hide();

    m_row->setContentsMargins(10, 6, 10, 6);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_row->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    retranslate();
    showKind();
    hide();
}

void MessageBar::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    showKind();
    setVisible(!text.isEmpty());
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::addButton(QPushButton *button)
{
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignVCenter);
    // By Tab in the order in which they stand.
    setTabOrder(m_close->previousInFocusChain(), button);
    setTabOrder(button, m_close);
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showKind();
    Translated::changeEvent(event);
}

QColor MessageBar::tone() const
{
    const Tones tones = Tones::of(palette());
    switch (m_kind) {
    case Kind::Problem: return tones.bad;
    case Kind::Warning: return tones.warn;
    case Kind::Information: break;
    }
    return tones.accent;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    constexpr float Touch = 0.09F;
    constexpr float EdgeTouch = 0.3F;
    constexpr qreal Radius = 4;
    QColor ground = tone();
    QColor edge = ground;
    ground.setAlphaF(Touch);
    edge.setAlphaF(EdgeTouch);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void MessageBar::showKind()
{
    const Icons::ColourOf colour =
        m_kind == Kind::Problem   ? [](const QPalette &palette) { return Tones::of(palette).bad; }
        : m_kind == Kind::Warning ? [](const QPalette &palette) { return Tones::of(palette).warn; }
                                  : [](const QPalette &palette) { return Tones::of(palette).dim; };
    const QString icon = m_kind == Kind::Information ? u"info"_s : u"warning"_s;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    update();
    m_icon->setPixmap(Icons::get(icon, colour).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace Ferry
