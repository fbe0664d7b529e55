#pragma once

#include <QActionEvent>
#include <QMenuBar>
#include <QPointer>

namespace Ferry
{

/// A menu bar that looks at a changed menu after all others have. Qt 6.4's makes its list of menus that have no room
/// anew at once, which adds to what the action is going through at that moment to tell of its change: where letters of
/// another language are higher, that reads what has been freed.
class MenuBar : public QMenuBar
{
public:
    using QMenuBar::QMenuBar;

protected:
    void actionEvent(QActionEvent *event) override
    {
        if (event->type() != QEvent::ActionChanged)
            return QMenuBar::actionEvent(event);
        const auto later = [this, action = QPointer(event->action())] {
            if (!action)
                return;
            QActionEvent late(QEvent::ActionChanged, action);
            QMenuBar::actionEvent(&late);
        };
        QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
    }
};

} // namespace Ferry
