#include "ui/dialogs/canceldialog.h"

#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"
#include "ui/tones.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool removable(const Job &job) { return !job.record().has(Notice::CannotRemoveSession); }

} // namespace

CancelDialog::CancelDialog(JobQueue &queue, Settings &settings, const QList<JobId> &ids, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_ids(ids)
    , m_title(new QLabel(this))
    , m_undo(new QLabel(this))
    , m_skipSmall(new QCheckBox(this))
    , m_cancel(new RoomyButton(this))
    , m_keep(new RoomyButton(this))
{
    setObjectName(u"cancelDialog"_s);
    build();
    connect(m_cancel, &QPushButton::clicked, this, &CancelDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, &CancelDialog::reject);
    connect(&m_queue, &JobQueue::jobStateChanged, this, &CancelDialog::dropEnded);
    connect(&m_queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        m_ids.removeIf([&](JobId id) { return gone.contains(id); });
        dropEnded();
    });
    retranslate();
}

void CancelDialog::build()
{
    m_title->setObjectName(u"cancelTitle"_s);
    m_skipSmall->setObjectName(u"skipSmallBox"_s);
    m_skipSmall->setChecked(m_settings.skipsSmallQuestions.get());
    m_cancel->setObjectName(u"cancelTransferButton"_s);
    m_cancel->setAutoDefault(false);
    m_keep->setObjectName(u"keepTransferringButton"_s);
    m_keep->setDefault(true);
    m_keep->setFocus();
    m_title->setFont(scaledFont(font(), 1.2));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_skipSmall);
    buttons->addStretch();
    buttons->addSpacing(24);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_undo);
    column->addStretch();
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
}

QList<Job *> CancelDialog::jobs() const
{
    QList<Job *> result;
    for (const JobId id : m_ids) {
        Job *job = m_queue.job(id);
        if (job && succeeded(job->wouldAnswer(JobEvent::Cancel)))
            result.append(job);
    }
    return result;
}

void CancelDialog::retranslate()
{
    QPalette red = m_cancel->palette();
    red.setColor(QPalette::ButtonText, Tones::of(palette()).bad);
    m_cancel->setPalette(red);
    const QList<Job *> all = jobs();
    const int count = static_cast<int>(all.size());
    setWindowTitle(tr("Cancel transfer"));
    m_title->setText(count == 1 ? tr("Cancel this transfer?")
                                : tr("Cancel %Ln transfer(s)?", nullptr, count));
    m_undo->setText(tr("This cannot be undone."));
    m_skipSmall->setText(tr("Don’t ask for transfers under %Ln MiB", nullptr, m_settings.smallMiB.get()));
    m_cancel->setText(count == 1 ? tr("Cancel transfer") : tr("Cancel %Ln transfer(s)", nullptr, count));
    m_keep->setText(tr("Keep transferring"));

    delete m_facts;
    m_facts = new QWidget(this);
    m_rows = new QGridLayout(m_facts);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(14);
    m_rows->setColumnStretch(1, 1);
    if (count == 1)
        describeOne(*all.first());
    else
        describeSeveral(all);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_facts);
    m_facts->show();
}

void CancelDialog::changeEvent(QEvent *event)
{
    // The rows are of the palette they were made with.
    if (event->type() == QEvent::PaletteChange && m_facts)
        retranslate();
    Translated::changeEvent(event);
}

void CancelDialog::addRow(const QString &label, const QString &text, bool strong)
{
    auto *name = new QLabel(label, m_facts);
    QPalette dim = name->palette();
    dim.setColor(QPalette::WindowText, Tones::of(palette()).dim);
    name->setPalette(dim);
    auto *value = new QLabel(text, m_facts);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    alignToLayout(value);
    if (strong) {
        QFont bold = value->font();
        bold.setBold(true);
        value->setFont(bold);
    }
    const int row = m_rows->rowCount();
    m_rows->addWidget(name, row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1);
}

void CancelDialog::describeOne(const Job &job)
{
    const JobRecord &record = job.record();
    const bool upload = record.spec.direction == Direction::Upload;
    const QString host = Format::leftToRight(
        record.spec.files.isEmpty() ? QString() : record.spec.files.first().remote.host());
    const QString amount = Format::bytesOf(record.bytesTransferred(), record.bytesTotal());
    addRow(JobText::direction(record.spec.direction), JobText::name(job), true);
    addRow(upload ? tr("Sent") : tr("Received"), amount);
    if (!upload)
        addRow(tr("Removed"), tr("the unfinished file, with all that was received"));
    else if (removable(job))
        addRow(tr("Removed"), tr("the unfinished upload on %1").arg(host));
    else
        addRow(tr("Stays"), tr("the unfinished upload on %1: that server lets nobody remove it").arg(host));
    const int files = int(record.spec.files.size());
    const int finished = int(
        std::count_if(record.progress.begin(), record.progress.end(), [](const auto &f) { return f.safe; }));
    if (upload && finished > 0)
        addRow(tr("Stays"), tr("%Ln file(s) that the server has already finished", nullptr, finished));
    if (upload && files == 1)
        addRow(tr("Kept"), tr("your own file %1").arg(Format::path(record.spec.files.first().local)));
    else if (upload && files > 1)
        addRow(tr("Kept"), tr("your own %Ln file(s)", nullptr, files));
}

void CancelDialog::describeSeveral(const QList<Job *> &jobs)
{
    constexpr int MostNamed = 4;
    qint64 bytes = 0;
    bool uploads = false;
    bool downloads = false;
    qsizetype stuck = 0;
    QStringList names;
    for (const Job *job : jobs) {
        bytes += job->record().bytesTransferred();
        const bool upload = job->spec().direction == Direction::Upload;
        (upload ? uploads : downloads) = true;
        stuck += upload && !removable(*job) ? 1 : 0;
        if (names.size() < MostNamed)
            names.append(JobText::name(*job));
    }
    if (jobs.size() > MostNamed)
        names.append(tr("and %Ln more", nullptr, static_cast<int>(jobs.size()) - MostNamed));
    addRow(tr("Transfers"), names.join(u'\n'), true);
    addRow(tr("Lost"), tr("%1 already transferred").arg(Format::bytes(bytes)));
    if (downloads)
        addRow(tr("Removed"), tr("the unfinished files"));
    if (uploads)
        addRow(tr("Removed"), tr("the unfinished uploads on their servers"));
    if (stuck > 0)
        addRow(tr("Stays"),
               tr("%Ln upload(s) whose server lets nobody remove them", nullptr, static_cast<int>(stuck)));
    if (uploads)
        addRow(tr("Kept"), tr("your own files"));
}

void CancelDialog::dropEnded()
{
    const QList<Job *> left = jobs();
    if (left.isEmpty()) {
        reject();
    } else if (left.size() != m_ids.size()) {
        m_ids.clear();
        for (const Job *job : left)
            m_ids.append(job->id());
        retranslate();
    }
}

void CancelDialog::accept()
{
    m_settings.skipsSmallQuestions.set(m_skipSmall->isChecked());
    const QList<JobId> ids = std::exchange(m_ids, {});
    m_queue.disconnect(this); // each of very many ends would be heard
    QDialog::accept();
    m_queue.cancelAll(ids);
}

} // namespace Ferry
