#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Ferry
{

class Settings;

/// The few things that can be set; OK applies them at once and remembers them.
class SettingsDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    SettingsDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);
    void accept() override;

protected:
    void retranslate() override;

private:
    JobQueue &m_queue;
    Settings &m_settings;
    QLabel *m_activeLabel;
    QSpinBox *m_active;
    QLabel *m_perHostLabel;
    QSpinBox *m_perHost;
    QCheckBox *m_skipSmall;
    QSpinBox *m_smallMiB;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
