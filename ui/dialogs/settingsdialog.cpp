#include "ui/dialogs/settingsdialog.h"

#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QSpinBox *numberBox(const QString &objectName, int value, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(1, most);
    box->setValue(value);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_activeLabel(new QLabel(this))
    , m_active(numberBox(u"activeBox"_s, queue.options().maximumActive, 64, this))
    , m_perHostLabel(new QLabel(this))
    , m_perHost(numberBox(u"perHostBox"_s, queue.options().maximumActivePerHost, 64, this))
    , m_skipSmall(new QCheckBox(this))
    , m_smallMiB(numberBox(u"smallBox"_s, settings.smallMiB.get(), 100'000, this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"settingsDialog"_s);
    m_skipSmall->setObjectName(u"skipSmallBox"_s);
    m_skipSmall->setChecked(settings.skipsSmallQuestions.get());
    m_smallMiB->setEnabled(m_skipSmall->isChecked());
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_activeLabel->setBuddy(m_active);
    m_perHostLabel->setBuddy(m_perHost);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_activeLabel, 0, 0);
    grid->addWidget(m_active, 0, 1);
    grid->addWidget(m_perHostLabel, 1, 0);
    grid->addWidget(m_perHost, 1, 1);
    grid->addWidget(m_skipSmall, 2, 0);
    grid->addWidget(m_smallMiB, 2, 1);
    grid->setRowStretch(3, 1);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 44);

    connect(m_skipSmall, &QCheckBox::toggled, m_smallMiB, &QWidget::setEnabled);
    connect(m_dismiss, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &SettingsDialog::accept);
    retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_activeLabel->setText(tr("&Transfers at the same time"));
    m_active->setAccessibleName(tr("Transfers at the same time"));
    m_perHostLabel->setText(tr("… of them with the same &server"));
    m_perHost->setAccessibleName(tr("Transfers at the same time with the same server"));
    m_skipSmall->setText(tr("&Cancel without a question if smaller than"));
    m_smallMiB->setSuffix(tr(" MiB"));
    m_smallMiB->setAccessibleName(tr("Cancel without a question if smaller than"));
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Apply"));
}

void SettingsDialog::accept()
{
    m_settings.maximumActive.set(m_active->value());
    m_settings.maximumActivePerHost.set(m_perHost->value());
    m_settings.skipsSmallQuestions.set(m_skipSmall->isChecked());
    m_settings.smallMiB.set(m_smallMiB->value());
    m_queue.setOptions(m_settings.queueOptions(m_queue.options()));
    QDialog::accept();
}

} // namespace Ferry
