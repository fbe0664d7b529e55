#include "app/gui/desktop/whendonebar.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

WhenDoneBar::WhenDoneBar(WhenDone &whenDone, QWidget *parent)
    : MessageBar(parent)
    , m_whenDone(whenDone)
{
    setObjectName(u"whenDoneBar"_s);
    connect(&whenDone, &WhenDone::changed, this, &WhenDoneBar::showState);
    connect(this, &MessageBar::actionTriggered, this, [this] { m_whenDone.stop(); });
    connect(this, &MessageBar::closed, this, [this] { m_failure.clear(); });
    showState();
}

void WhenDoneBar::showFailure(const QString &detail)
{
    m_failure = detail;
    showState();
}

QString WhenDoneBar::countdownText(const WhenDone &whenDone)
{
    const int seconds = whenDone.secondsLeft();
    if (seconds < 0)
        return {};
    return whenDone.chosen() == WhenDone::Action::Sleep
               ? tr("Everything is done. The computer goes to sleep in %Ln second(s).", nullptr, seconds)
               : tr("Everything is done. The computer is powered off in %Ln second(s).", nullptr, seconds);
}

void WhenDoneBar::retranslate()
{
    MessageBar::retranslate();
    showState();
}

void WhenDoneBar::showState()
{
    const QString countdown = countdownText(m_whenDone);
    setClosable(countdown.isEmpty());
    setAction(countdown.isEmpty() ? QString() : tr("Stop", "the countdown"));
    if (!countdown.isEmpty())
        setMessage(Kind::Warning, countdown);
    else if (!m_failure.isEmpty())
        setMessage(Kind::Problem, tr("The system has refused it: %1").arg(m_failure));
    else
        setMessage(Kind::Information, {});
}

} // namespace Ferry
