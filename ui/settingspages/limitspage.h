#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// What all transfers together may move, and the alternative to it at certain times.
class LimitsPage : public SettingsPage
{
    Q_OBJECT
public:
    LimitsPage(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void addUsual(JobQueue &queue, Settings &settings);
    void addAlternative(JobQueue &queue, Settings &settings);
    SettingRow *addRate(const SettingValue &value, const Speak &speak);
    SettingRow *addSpan(const SettingValue &value, int parts, const Speak &speak);
};

} // namespace Ferry
