#include "ui/history/clearhistorydialog.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"
#include "ui/roomybutton.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 DayMs = 24LL * 60 * 60 * 1'000;
constexpr int RefreshMs = 500; // while transfers end

bool isOf(const Job &job, int which, int both)
{
    return which == both || job.state() == (which == 0 ? JobState::Acknowledged : JobState::Cancelled);
}

} // namespace

ClearHistoryDialog::ClearHistoryDialog(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_heading(new QLabel(this))
    , m_which({new QRadioButton(this), new QRadioButton(this), new QRadioButton(this)})
    , m_onlyOld(new QCheckBox(this))
    , m_days(new QSpinBox(this))
    , m_staying(new QLabel(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"clearHistoryDialog"_s);
    build();
    for (QRadioButton *button : std::as_const(m_which))
        connect(button, &QRadioButton::toggled, this, &ClearHistoryDialog::refresh);
    connect(m_onlyOld, &QCheckBox::toggled, this, &ClearHistoryDialog::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &ClearHistoryDialog::refresh);
    connect(m_dismiss, &QPushButton::clicked, this, &ClearHistoryDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ClearHistoryDialog::accept);
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ClearHistoryDialog::refresh);
    const auto refreshSoon = [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start(RefreshMs);
    };
    connect(&queue, &JobQueue::jobStateChanged, this, refreshSoon);
    connect(&queue, &JobQueue::cleanupSettled, this, refreshSoon);
    retranslate();
}

void ClearHistoryDialog::build()
{
    m_heading->setFont(scaledFont(font(), 1.15));
    m_heading->setWordWrap(true);
    m_which.at(Completed)->setObjectName(u"completedButton"_s);
    m_which.at(Cancelled)->setObjectName(u"cancelledButton"_s);
    m_which.at(Both)->setObjectName(u"bothButton"_s);
    m_which.at(Completed)->setChecked(true);
    m_onlyOld->setObjectName(u"onlyOldBox"_s);
    m_days->setObjectName(u"daysBox"_s);
    m_days->setRange(1, 3'650);
    m_days->setValue(30);
    m_staying->setObjectName(u"stayingLabel"_s);
    m_staying->setWordWrap(true);
    m_staying->setForegroundRole(QPalette::PlaceholderText);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_dismiss->setDefault(true);

    auto *age = new QHBoxLayout;
    age->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) + 6); // below the words of the box
    age->addWidget(m_days);
    age->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_heading);
    for (QRadioButton *button : std::as_const(m_which))
        column->addWidget(button);
    column->addSpacing(4);
    column->addWidget(m_onlyOld);
    column->addLayout(age);
    column->addWidget(m_staying);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

bool ClearHistoryDialog::isOldEnough(const Job &job) const
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - job.record().endedAt;
    return !m_onlyOld->isChecked() || age > m_days->value() * DayMs;
}

QList<JobId> ClearHistoryDialog::idsOf(int which) const
{
    QList<JobId> ids;
    const QList<Job *> all = m_queue.jobs();
    for (const Job *job : all) {
        if (isFinal(job->state()) && isOf(*job, which, Both) && isOldEnough(*job) &&
            JobChecks::canRemove(*job))
            ids.append(job->id());
    }
    return ids;
}

int ClearHistoryDialog::chosen() const
{
    for (int which = 0; which < WhichCount; ++which) {
        if (m_which.at(which)->isChecked())
            return which;
    }
    return Completed;
}

void ClearHistoryDialog::refresh()
{
    std::array<int, WhichCount> counts{};
    int staying = 0;
    const QList<Job *> all = m_queue.jobs();
    for (const Job *job : all) {
        if (!isFinal(job->state()) || !isOldEnough(*job))
            continue;
        const bool leaves = JobChecks::canRemove(*job);
        staying += leaves ? 0 : 1;
        for (int which = 0; which < WhichCount && leaves; ++which)
            counts.at(size_t(which)) += isOf(*job, which, Both) ? 1 : 0;
    }
    //: Transfers
    m_which.at(Completed)->setText(tr("%Ln that are completed", nullptr, counts[Completed]));
    //: Transfers
    m_which.at(Cancelled)->setText(tr("%Ln that were cancelled", nullptr, counts[Cancelled]));
    //: Transfers
    m_which.at(Both)->setText(tr("All %Ln that have ended", nullptr, counts[Both]));
    m_days->setEnabled(m_onlyOld->isChecked());
    sayDays();
    const QString files = tr("Files stay where they are; the receipts go.");
    //: Ended transfers whose leftovers are not removed yet
    const QString stay = tr("%Ln that are still being cleaned up stay in the list.", nullptr, staying);
    m_staying->setText(JobText::sentences(files, staying > 0 ? stay : QString()));
    const int count = counts.at(size_t(chosen()));
    //: Transfers
    m_ok->setText(tr("&Remove %Ln from the list", nullptr, count));
    m_ok->setEnabled(count > 0);
}

/// What the language has around the number, in the form that it has there.
void ClearHistoryDialog::sayDays()
{
    const QString number = QLocale().toString(m_days->value());
    const QString whole = Format::days(m_days->value());
    const qsizetype at = whole.indexOf(number);
    m_days->setPrefix(whole.first(std::max<qsizetype>(at, 0)));
    m_days->setSuffix(at < 0 ? QString() : whole.sliced(at + number.size()));
}

void ClearHistoryDialog::retranslate()
{
    setWindowTitle(tr("Clear history"));
    m_heading->setText(tr("Which transfers are to leave the list?"));
    m_onlyOld->setText(tr("&Only if they ended longer ago than"));
    m_days->setAccessibleName(tr("Only if they ended longer ago than"));
    m_dismiss->setText(tr("&Keep all"));
    refresh();
}

void ClearHistoryDialog::accept()
{
    const int count = m_queue.removeFromList(idsOf(chosen()));
    emit cleared(count);
    QDialog::accept();
}

} // namespace Ferry
