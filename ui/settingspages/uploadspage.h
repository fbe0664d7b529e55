#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// What a new upload begins with.
class UploadsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit UploadsPage(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
};

} // namespace Ferry
