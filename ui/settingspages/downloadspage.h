#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// What a new download begins with.
class DownloadsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit DownloadsPage(Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void addCategories(Settings &settings);
};

} // namespace Ferry
