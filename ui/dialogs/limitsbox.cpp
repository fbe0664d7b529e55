#include "ui/dialogs/limitsbox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
constexpr int MostKiB = 100'000'000;

Qt::DayOfWeek dayAt(size_t index) { return static_cast<Qt::DayOfWeek>(index + 1); }

} // namespace

LimitsBox::LimitsBox(const QueueOptions &options, QWidget *parent)
    : Translated(parent)
    , m_downloadHead(new QLabel(this))
    , m_uploadHead(new QLabel(this))
    , m_usualLabel(new QLabel(this))
    , m_download(makeRate(u"downloadRateBox"_s, options.downloadRate))
    , m_upload(makeRate(u"uploadRateBox"_s, options.uploadRate))
    , m_alternativeLabel(new QLabel(this))
    , m_alternativeDownload(makeRate(u"alternativeDownloadBox"_s, options.schedule.alternative.download))
    , m_alternativeUpload(makeRate(u"alternativeUploadBox"_s, options.schedule.alternative.upload))
    , m_useLabel(new QLabel(this))
    , m_use(new QComboBox(this))
    , m_timeLabel(new QLabel(this))
    , m_from(makeTime(u"fromEdit"_s, options.schedule.from))
    , m_to(makeTime(u"toEdit"_s, options.schedule.to))
    , m_daysLabel(new QLabel(this))
{
    m_use->setObjectName(u"alternativeUseBox"_s);
    m_use->addItems({{}, {}, {}});
    m_use->setCurrentIndex(static_cast<int>(options.schedule.use));
    m_usualLabel->setBuddy(m_download.box);
    m_alternativeLabel->setBuddy(m_alternativeDownload.box);
    m_useLabel->setBuddy(m_use);
    m_timeLabel->setBuddy(m_from);
    makeDays(options.schedule);
    m_daysLabel->setBuddy(m_days.front());
    layOut();
    connect(m_use, &QComboBox::currentIndexChanged, this, &LimitsBox::enableParts);
    enableParts();
    retranslate();
}

LimitsBox::Rate LimitsBox::makeRate(const QString &objectName, qint64 bytes)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(0, MostKiB);
    box->setGroupSeparatorShown(true);
    box->setAccelerated(true);
    // A little is not nothing, which would mean no limit.
    box->setValue(static_cast<int>(bytes > 0 ? std::clamp<qint64>(bytes / KiB, 1, MostKiB) : 0));
    return {box, bytes, box->value()};
}

qint64 LimitsBox::written(const Rate &rate)
{
    return rate.box->value() == rate.shown ? rate.bytes : rate.box->value() * KiB;
}

QTimeEdit *LimitsBox::makeTime(const QString &objectName, QTime time)
{
    auto *edit = new QTimeEdit(time, this);
    edit->setObjectName(objectName);
    edit->setWrapping(true);
    return edit;
}

void LimitsBox::makeDays(const SpeedSchedule &schedule)
{
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new QToolButton(this);
        m_days[i]->setObjectName(u"day%1Button"_s.arg(i + 1));
        m_days[i]->setCheckable(true);
        m_days[i]->setFocusPolicy(Qt::StrongFocus);
        m_days[i]->setChecked(schedule.isOn(dayAt(i)));
    }
}

void LimitsBox::layOut()
{
    auto *days = new QHBoxLayout;
    days->setSpacing(2);
    // As the week begins where the user lives.
    const auto first = static_cast<size_t>(QLocale().firstDayOfWeek()) - 1;
    for (size_t i = 0; i < m_days.size(); ++i)
        days->addWidget(m_days[(first + i) % m_days.size()], 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_downloadHead, 0, 1);
    grid->addWidget(m_uploadHead, 0, 2);
    grid->addWidget(m_usualLabel, 1, 0);
    grid->addWidget(m_download.box, 1, 1);
    grid->addWidget(m_upload.box, 1, 2);
    grid->addWidget(m_alternativeLabel, 2, 0);
    grid->addWidget(m_alternativeDownload.box, 2, 1);
    grid->addWidget(m_alternativeUpload.box, 2, 2);
    grid->addWidget(m_useLabel, 3, 0);
    grid->addWidget(m_use, 3, 1, 1, 2);
    grid->addWidget(m_timeLabel, 4, 0);
    grid->addWidget(m_from, 4, 1);
    grid->addWidget(m_to, 4, 2);
    grid->addWidget(m_daysLabel, 5, 0);
    grid->addLayout(days, 5, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(12);
}

void LimitsBox::enableParts()
{
    const auto use = static_cast<SpeedSchedule::Use>(m_use->currentIndex());
    const bool isByTime = use == SpeedSchedule::Use::ByTime;
    m_alternativeDownload.box->setEnabled(use != SpeedSchedule::Use::Never);
    m_alternativeUpload.box->setEnabled(use != SpeedSchedule::Use::Never);
    m_from->setEnabled(isByTime);
    m_to->setEnabled(isByTime);
    for (QToolButton *day : m_days)
        day->setEnabled(isByTime);
}

void LimitsBox::writeTo(QueueOptions &options) const
{
    options.downloadRate = written(m_download);
    options.uploadRate = written(m_upload);
    SpeedSchedule &schedule = options.schedule;
    schedule.alternative = {written(m_alternativeDownload), written(m_alternativeUpload)};
    schedule.use = static_cast<SpeedSchedule::Use>(m_use->currentIndex());
    schedule.from = m_from->time();
    schedule.to = m_to->time();
    for (size_t i = 0; i < m_days.size(); ++i)
        schedule.setOn(dayAt(i), m_days[i]->isChecked());
}

void LimitsBox::retranslate()
{
    m_downloadHead->setText(tr("All downloads"));
    m_uploadHead->setText(tr("All uploads"));
    m_usualLabel->setText(tr("Speed &limit"));
    m_alternativeLabel->setText(tr("Alternati&ve limit"));
    m_useLabel->setText(tr("&Use the alternative one"));
    m_use->setAccessibleName(tr("When to use the alternative limit"));
    //: The alternative speed limit is used ...
    m_use->setItemText(0, tr("never"));
    //: The alternative speed limit is used ...
    m_use->setItemText(1, tr("always"));
    //: The alternative speed limit is used ...
    m_use->setItemText(2, tr("at certain times"));
    m_timeLabel->setText(tr("&From and to"));
    m_from->setAccessibleName(tr("Start of the alternative limit"));
    m_to->setAccessibleName(tr("End of the alternative limit"));
    m_daysLabel->setText(tr("On these &days"));
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i]->setText(QLocale().standaloneDayName(dayAt(i), QLocale::ShortFormat));
        m_days[i]->setAccessibleName(QLocale().standaloneDayName(dayAt(i), QLocale::LongFormat));
    }
    retranslateRates();
}

void LimitsBox::retranslateRates()
{
    m_download.box->setAccessibleName(tr("Speed limit of all downloads"));
    m_upload.box->setAccessibleName(tr("Speed limit of all uploads"));
    m_alternativeDownload.box->setAccessibleName(tr("Alternative limit of all downloads"));
    m_alternativeUpload.box->setAccessibleName(tr("Alternative limit of all uploads"));
    for (const Rate &rate : {m_download, m_upload, m_alternativeDownload, m_alternativeUpload}) {
        //: After a number: kibibytes a second
        rate.box->setSuffix(tr(" KiB/s"));
        //: Instead of a number: as fast as it can be
        rate.box->setSpecialValueText(tr("none", "speed limit"));
    }
}

} // namespace Ferry
