#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// Language, and what is asked before something is given up.
class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
};

} // namespace Ferry
