#pragma once

#include "ui/settingspages/settingspage.h"

namespace Ferry
{

/// Which servers' passwords Ferry knows now, and how it forgets them.
class PasswordsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PasswordsPage(JobQueue &queue, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchWords() const override;
};

} // namespace Ferry
