#pragma once

#include "app/gui/desktop/whendone.h"
#include "ui/messagebar.h"

namespace Ferry
{

/// The countdown of WhenDone in the window, and a button that stops it. After a failure: what did not work.
class WhenDoneBar : public MessageBar
{
    Q_OBJECT
public:
    explicit WhenDoneBar(WhenDone &whenDone, QWidget *parent = nullptr);

    /// It was due and could not be done. @p detail: technical English.
    void showFailure(const QString &detail);
    /// "Everything is done. The computer goes to sleep in 42 seconds."; empty while nothing is counted down.
    [[nodiscard]] static QString countdownText(const WhenDone &whenDone);

protected:
    void retranslate() override;

private:
    void showState();

    WhenDone &m_whenDone;
    QString m_failure;
};

} // namespace Ferry
