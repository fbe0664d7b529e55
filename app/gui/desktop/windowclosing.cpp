#include "app/gui/desktop/windowclosing.h"

#include "app/gui/desktop/closequestion.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"

#include <QCloseEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto Hide = "hide"_L1;
constexpr auto Quit = "quit"_L1;

} // namespace

WindowClosing::WindowClosing(Settings &settings, const std::function<bool()> &hasTray, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hasTray(hasTray)
{
}

void WindowClosing::watch(MainWindow *window)
{
    m_window = window;
    m_question = new CloseQuestion(window);
    window->addBar(m_question);
    window->installEventFilter(this);
    connect(m_question, &CloseQuestion::answered, this, &WindowClosing::takeAnswer);
}

void WindowClosing::hide(QWidget *window)
{
    m_goesOn = true;
    window->hide();
}

Setting<QString> &WindowClosing::setting() const
{
    return m_hasTray() ? m_settings.closingWithTray : m_settings.closingWithoutTray;
}

bool WindowClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close || mayClose())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_question->ask(m_hasTray());
    return true;
}

bool WindowClosing::mayClose()
{
    m_goesOn = false;
    if (m_allowed || qGuiApp->isSavingSession())
        return true;
    const QString known = setting().get();
    const bool isAsked = m_question && m_question->isVisible();
    if (known != Hide && known != Quit && !isAsked)
        return false;
    m_goesOn = known == Hide || (known != Quit && m_hasTray());
    if (m_question)
        m_question->hide();
    return true;
}

void WindowClosing::takeAnswer(bool goesOn)
{
    setting().set(goesOn ? Hide : Quit);
    if (m_window)
        m_window->close();
}

} // namespace Ferry
