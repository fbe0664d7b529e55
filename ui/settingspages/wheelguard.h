#pragma once

#include <QEvent>
#include <QWidget>

namespace Ferry
{

/// Who scrolls a page must not change what happens to be under the mouse: the wheel turns a box only when it has the
/// focus.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    static void protect(QWidget *box)
    {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(new WheelGuard(box));
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isWheel = event->type() == QEvent::Wheel;
        if (!isWheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // the page scrolls
        return true;
    }

private:
    using QObject::QObject;
};

} // namespace Ferry
