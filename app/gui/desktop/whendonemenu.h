#pragma once

#include "app/gui/desktop/whendone.h"
#include "ui/translated.h"

#include <QMenu>

#include <array>

class QActionGroup;

namespace Ferry
{

/// Where WhenDone is chosen: in the window and in the tray. What nobody here can do is not in it.
class WhenDoneMenu : public Translated<QMenu>
{
    Q_OBJECT
public:
    explicit WhenDoneMenu(WhenDone &whenDone, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void showChoice();

    WhenDone &m_whenDone;
    std::array<QAction *, 4> m_actions; ///< by WhenDone::Action
};

} // namespace Ferry
