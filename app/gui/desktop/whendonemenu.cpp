#include "app/gui/desktop/whendonemenu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Ferry
{

WhenDoneMenu::WhenDoneMenu(WhenDone &whenDone, QWidget *parent)
    : Translated(parent)
    , m_whenDone(whenDone)
    , m_actions{}
{
    setObjectName(u"whenDoneMenu"_s);
    auto *group = new QActionGroup(this);
    const char *const names[] = {"whenDoneNothing", "whenDoneQuit", "whenDoneSleep", "whenDonePowerOff"};
    for (size_t index = 0; index < m_actions.size(); ++index) {
        QAction *action = group->addAction(QString());
        m_actions[index] = action;
        action->setObjectName(QLatin1StringView(names[index]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, index] { m_whenDone.choose(WhenDone::Action(index)); });
    }
    addActions(group->actions());
    connect(&whenDone, &WhenDone::changed, this, &WhenDoneMenu::showChoice);
    retranslate();
    showChoice();
}

void WhenDoneMenu::retranslate()
{
    setTitle(tr("When all is &done"));
    const QString texts[] = {tr("Do &nothing"), tr("&Quit Ferry"), tr("&Sleep", "the computer"),
                             tr("&Power off", "the computer")};
    for (size_t index = 0; index < m_actions.size(); ++index)
        m_actions[index]->setText(texts[index]);
}

void WhenDoneMenu::showChoice()
{
    for (size_t index = 0; index < m_actions.size(); ++index) {
        const auto action = WhenDone::Action(index);
        m_actions[index]->setVisible(m_whenDone.isOffered(action));
        m_actions[index]->setChecked(m_whenDone.chosen() == action);
    }
}

} // namespace Ferry
