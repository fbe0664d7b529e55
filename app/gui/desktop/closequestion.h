#pragma once

#include "ui/translated.h"

#include <QWidget>

class QPushButton;

namespace Ferry
{

class MessageBar;

/// Asked once, inside the window, when it is to be closed for the first time: whether Ferry goes on without it.
class CloseQuestion : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget *parent = nullptr);

    /// Shows it, with the focus on what changes least. @p hasTray: there is an icon to come back by.
    void ask(bool hasTray);

signals:
    /// It has hidden itself.
    void answered(bool goesOn);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(bool goesOn);

    bool m_hasTray = false;
    MessageBar *m_message;
    QPushButton *m_goOn;
    QPushButton *m_quit;
};

} // namespace Ferry
