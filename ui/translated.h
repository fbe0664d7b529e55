#pragma once

#include <QEvent>

namespace Ferry
{

/// A widget that says all its words in retranslate(), and says them again when the language changes. The
/// constructor of the class that overrides it calls it once.
template <typename Widget>
class Translated : public Widget
{
public:
    using Widget::Widget;

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Widget::changeEvent(event);
    }
};

} // namespace Ferry
