#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// What Ferry does beside its window: notifications, tray, clipboard, sleep.
class DesktopPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DesktopPage(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void addSilentHosts(Settings &settings);
    void addLoginStart(Settings &settings);
};

} // namespace Ferry
