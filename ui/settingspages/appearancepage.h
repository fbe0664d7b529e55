#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// How the window looks.
class AppearancePage : public SettingsPage
{
    Q_OBJECT
public:
    explicit AppearancePage(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
};

} // namespace Ferry
