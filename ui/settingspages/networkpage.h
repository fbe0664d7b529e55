#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// How servers are reached.
class NetworkPage : public SettingsPage
{
    Q_OBJECT
public:
    NetworkPage(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

private:
    void addConnections(JobQueue &queue, Settings &settings);
    void addProxy(JobQueue &queue, Settings &settings);
    void addTrust(JobQueue &queue, Settings &settings);
};

} // namespace Ferry
