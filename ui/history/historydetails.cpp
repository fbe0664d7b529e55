#include "ui/history/historydetails.h"

#include "ui/details/cleanuppage.h"
#include "ui/details/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

HistoryDetails::HistoryDetails(QWidget *parent)
    : Translated(parent)
    , m_title(new ElidedLabel(this))
    , m_grid(new QGridLayout)
    , m_receipt(new CleanupPage(this))
{
    setObjectName(u"historyDetails"_s);
    m_title->setObjectName(u"historyTitle"_s);
    m_title->setFont(scaledFont(font(), 1.1));
    for (int fact = 0; fact < FactCount; ++fact) {
        m_labels.append(new QLabel(this));
        m_values.append(new ElidedLabel(this));
        m_labels.last()->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(m_labels.last(), fact, 0);
        m_grid->addWidget(m_values.last(), fact, 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 10, 16, 0);
    facts->setSpacing(4);
    facts->addWidget(m_title);
    facts->addLayout(m_grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(facts);
    column->addWidget(m_receipt, 1);
    retranslate();
}

void HistoryDetails::showFact(Fact fact, const QString &label, const QString &value)
{
    m_labels.at(fact)->setText(label);
    m_values.at(fact)->setFullText(value);
    m_labels.at(fact)->setVisible(!value.isEmpty());
    m_values.at(fact)->setVisible(!value.isEmpty());
}

QString HistoryDetails::amount(const JobRecord &record)
{
    const qint64 bytes = record.bytesTransferred();
    const QString moved = record.state == JobState::Acknowledged
                              ? Format::bytes(bytes)
                              : Format::bytesOf(bytes, record.bytesTotal());
    if (record.activeMs < 1'000 || bytes <= 0)
        return moved;
    const double rate = double(bytes) * 1'000 / double(record.activeMs);
    //: %1 is an amount, %2 a duration, %3 a speed: "2.1 GiB in 4 min, on average 9 MiB/s"
    return tr("%1 in %2, on average %3")
        .arg(moved, Format::duration(record.activeMs / 1'000), Format::rate(rate));
}

void HistoryDetails::showJob(Job *job, int count)
{
    m_job = job;
    m_count = count;
    m_title->setFullText(job ? JobText::name(*job) : QString());
    m_title->setVisible(job);
    m_receipt->showJob(job, count);
    const JobSpec none;
    const JobSpec &spec = job ? job->spec() : none;
    const bool isUpload = spec.direction == Direction::Upload;
    QString address = spec.files.isEmpty() ? QString() : spec.files.first().remote.toDisplayString();
    QString place = job ? JobChecks::pathOf(*job) : QString();
    address = Format::leftToRight(address);
    place = place.isEmpty() ? place : Format::path(place);
    if (const int more = int(spec.files.size()) - 1; more > 0) {
        //: %1 is an address or a file, %Ln how many others there are
        address = tr("%1 and %Ln more", nullptr, more).arg(address);
        place = tr("%1 and %Ln more", nullptr, more).arg(place);
    }
    showFact(Address, isUpload ? tr("To", "address") : tr("From", "address"), job ? address : QString());
    showFact(Place, isUpload ? tr("File") : tr("Saved as"), job ? place : QString());
    showFact(Amount, tr("Amount"), job ? amount(job->record()) : QString());
    showFact(Tags, tr("Tags"), Format::list(spec.tags));
}

void HistoryDetails::retranslate() { showJob(m_job, m_count); }

} // namespace Ferry
