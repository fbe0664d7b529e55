#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// How many at a time, and when none.
class QueuePage : public SettingsPage
{
    Q_OBJECT
public:
    QueuePage(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void addRules(JobQueue &queue, Settings &settings);
};

} // namespace Ferry
