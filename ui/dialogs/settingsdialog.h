#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Ferry
{

class ElidedLabel;
class LimitsBox;
class MessageBar;
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
    void chooseCaFile();
    void takeCaFile(const QString &path);
    void showCaFile();

    JobQueue &m_queue;
    Settings &m_settings;
    QLabel *m_activeLabel;
    QSpinBox *m_active;
    QLabel *m_perHostLabel;
    QSpinBox *m_perHost;
    LimitsBox *m_limits;
    QCheckBox *m_skipSmall;
    QSpinBox *m_smallMiB;
    QLabel *m_caLabel;
    ElidedLabel *m_ca;
    QPushButton *m_caChoose;
    QPushButton *m_caSystem;
    MessageBar *m_caProblem;
    QString m_caFile; ///< empty = the system's
    QString m_caRefused;
    QPushButton *m_dismiss;
    QPushButton *m_ok;
};

} // namespace Ferry
