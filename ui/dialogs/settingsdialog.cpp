#include "ui/dialogs/settingsdialog.h"

#include "ui/details/elidedlabel.h"
#include "ui/dialogs/limitsbox.h"
#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
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

bool hasCertificate(const QString &path)
{
    constexpr qint64 Most = 4 * 1024 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Most).contains("-----BEGIN CERTIFICATE-----");
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
    , m_limits(new LimitsBox(queue.options(), this))
    , m_skipSmall(new QCheckBox(this))
    , m_smallMiB(numberBox(u"smallBox"_s, settings.smallMiB.get(), 100'000, this))
    , m_caLabel(new QLabel(this))
    , m_ca(new ElidedLabel(this))
    , m_caChoose(new RoomyButton(this))
    , m_caSystem(new RoomyButton(this))
    , m_caProblem(new MessageBar(this))
    , m_caFile(settings.caFile.get())
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"settingsDialog"_s);
    m_skipSmall->setObjectName(u"skipSmallBox"_s);
    m_skipSmall->setChecked(settings.skipsSmallQuestions.get());
    m_smallMiB->setEnabled(m_skipSmall->isChecked());
    m_ca->setObjectName(u"caFileLabel"_s);
    m_caChoose->setObjectName(u"caChooseButton"_s);
    m_caSystem->setObjectName(u"caSystemButton"_s);
    m_caChoose->setAutoDefault(false);
    m_caSystem->setAutoDefault(false);
    m_caLabel->setBuddy(m_caChoose);
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
    auto *authority = new QHBoxLayout;
    authority->setSpacing(8);
    authority->addWidget(m_ca, 1);
    authority->addWidget(m_caChoose);
    authority->addWidget(m_caSystem);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_activeLabel, 0, 0);
    grid->addWidget(m_active, 0, 1);
    grid->addWidget(m_perHostLabel, 1, 0);
    grid->addWidget(m_perHost, 1, 1);
    grid->addWidget(m_skipSmall, 2, 0);
    grid->addWidget(m_smallMiB, 2, 1);
    grid->setRowMinimumHeight(3, 8);
    grid->addWidget(m_limits, 4, 0, 1, 2);
    grid->setRowMinimumHeight(5, 8);
    grid->addWidget(m_caLabel, 6, 0, 1, 2);
    grid->addLayout(authority, 7, 0, 1, 2);
    grid->addWidget(m_caProblem, 8, 0, 1, 2);
    grid->setRowStretch(9, 1);
    grid->setRowMinimumHeight(9, 8);
    grid->addLayout(buttons, 10, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 44);

    connect(m_skipSmall, &QCheckBox::toggled, m_smallMiB, &QWidget::setEnabled);
    connect(m_caChoose, &QPushButton::clicked, this, &SettingsDialog::chooseCaFile);
    connect(m_caSystem, &QPushButton::clicked, this, [this] { takeCaFile({}); });
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
    m_caLabel->setText(tr("Certificate &authorities that are trusted"));
    m_caChoose->setText(tr("Choose file…"));
    m_caChoose->setAccessibleName(tr("Choose a file of certificate authorities"));
    m_caSystem->setText(tr("Use the system’s"));
    m_caSystem->setAccessibleName(tr("Use the system’s certificate authorities"));
    showCaFile();
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Apply"));
}

void SettingsDialog::showCaFile()
{
    m_ca->setFullText(m_caFile.isEmpty() ? tr("The system’s") : Format::path(m_caFile));
    m_caSystem->setEnabled(!m_caFile.isEmpty());
    m_caProblem->setMessage(MessageBar::Kind::Problem,
                            m_caRefused.isEmpty()
                                ? QString()
                                : tr("There is no certificate in %1.").arg(Format::path(m_caRefused)));
}

void SettingsDialog::chooseCaFile()
{
    auto *chooser = new QFileDialog(this, tr("Certificate authorities"), QFileInfo(m_caFile).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &SettingsDialog::takeCaFile);
    chooser->open();
}

void SettingsDialog::takeCaFile(const QString &path)
{
    // A file without any would mean that nothing is trusted, and nothing would work any more.
    const bool good = path.isEmpty() || hasCertificate(path);
    m_caRefused = good ? QString() : path;
    if (good)
        m_caFile = path;
    showCaFile();
}

void SettingsDialog::accept()
{
    m_settings.maximumActive.set(m_active->value());
    m_settings.maximumActivePerHost.set(m_perHost->value());
    m_settings.skipsSmallQuestions.set(m_skipSmall->isChecked());
    m_settings.smallMiB.set(m_smallMiB->value());
    m_settings.caFile.set(m_caFile);
    QueueOptions options = m_queue.options();
    m_limits->writeTo(options);
    m_settings.keepLimits(options);
    m_queue.setOptions(m_settings.queueOptions(options));
    QDialog::accept();
}

} // namespace Ferry
