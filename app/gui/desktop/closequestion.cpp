#include "app/gui/desktop/closequestion.h"

#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Ferry
{

CloseQuestion::CloseQuestion(QWidget *parent)
    : Translated(parent)
    , m_message(new MessageBar(this))
    , m_goOn(new RoomyButton(this))
    , m_quit(new RoomyButton(this))
{
    setObjectName(u"closeQuestion"_s);
    m_goOn->setObjectName(u"closeGoesOn"_s);
    m_quit->setObjectName(u"closeQuits"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_message);
    for (QPushButton *button : {m_goOn, m_quit})
        m_message->addButton(button);
    connect(m_goOn, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_quit, &QPushButton::clicked, this, [this] { answer(false); });
    retranslate();
    hide();
}

void CloseQuestion::ask(bool hasTray)
{
    m_hasTray = hasTray;
    retranslate();
    show();
    (hasTray ? m_goOn : m_quit)->setFocus(Qt::OtherFocusReason);
}

void CloseQuestion::answer(bool goesOn)
{
    hide();
    emit answered(goesOn);
}

void CloseQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide(); // the window stays, and it is asked again
    else
        QWidget::keyPressEvent(event);
}

void CloseQuestion::retranslate()
{
    m_message->setMessage(
        MessageBar::Kind::Information,
        m_hasTray ? tr("Should transfers go on without the window? Ferry then stays in the tray.")
                  : tr("Should transfers go on without the window? Starting Ferry again shows it."));
    m_goOn->setText(m_hasTray ? tr("&Stay in the tray") : tr("Go on in the &background"));
    m_quit->setText(tr("&Quit Ferry"));
    setAccessibleName(m_message->text());
}

} // namespace Ferry
