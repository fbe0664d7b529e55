#include "ui/dialogs/changefolderdialog.h"

#include "ui/dialogs/folderbox.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

ChangeFolderDialog::ChangeFolderDialog(JobQueue &queue, Settings &settings, const QList<JobId> &ids,
                                       QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_ids(ids)
    , m_note(new QLabel(this))
    , m_label(new QLabel(this))
    , m_folder(new FolderBox(settings.recentDownloadFolders, this))
    , m_choose(new RoomyButton(this))
    , m_message(new MessageBar(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"changeFolderDialog"_s);
    build();
    if (const Job *job = first()) {
        const QString folder = job->spec().files.value(0).folder();
        m_folder->setFolder(folder);
        m_folder->lineEdit()->selectAll();
        const bool isOne = std::all_of(m_ids.begin(), m_ids.end(), [&](JobId id) {
            const Job *other = m_queue.job(id);
            return !other || other->spec().files.value(0).folder() == folder;
        });
        m_before = isOne ? folder : QString();
    }
    connect(m_folder, &QComboBox::editTextChanged, this, &ChangeFolderDialog::refresh);
    connect(m_choose, &QPushButton::clicked, this, &ChangeFolderDialog::choose);
    connect(m_dismiss, &QPushButton::clicked, this, &ChangeFolderDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ChangeFolderDialog::accept);
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        m_ids.removeIf([&](JobId id) { return gone.contains(id); });
        if (m_ids.isEmpty())
            reject();
    });
    retranslate();
    m_folder->setFocus();
}

void ChangeFolderDialog::build()
{
    m_folder->setObjectName(u"folderBox"_s);
    m_choose->setObjectName(u"browseButton"_s);
    m_choose->setAutoDefault(false);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_note->setWordWrap(true);
    m_label->setBuddy(m_folder);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(m_choose, 0, 2);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->addWidget(m_message, 2, 0, 1, 3);
    grid->addLayout(buttons, 3, 0, 1, 3);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 40);
}

void ChangeFolderDialog::retranslate()
{
    setWindowTitle(tr("Change folder"));
    m_label->setText(tr("Save &in"));
    m_folder->setAccessibleName(tr("Save in"));
    m_choose->setText(tr("&Choose folder…"));
    m_note->setText(
        tr("What is there already moves along, and no file in the other folder is replaced. What can "
           "no longer be read is loaded again."));
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Change folder"));
    refresh();
}

const Job *ChangeFolderDialog::first() const
{
    return m_ids.isEmpty() ? nullptr : m_queue.job(m_ids.first());
}

void ChangeFolderDialog::refresh()
{
    QString why;
    if (m_folder->folder().isEmpty())
        why = tr("Enter a folder first.");
    else if (m_folder->folder() == m_before)
        why = tr("Nothing is changed yet.");
    m_message->setMessage(MessageBar::Kind::Information, why);
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void ChangeFolderDialog::choose()
{
    auto *chooser = new QFileDialog(this, tr("Save in"), m_folder->folder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &FolderBox::setFolder);
    chooser->open();
}

QString ChangeFolderDialog::change()
{
    JobChange change;
    change.folder = m_folder->folder();
    for (const JobId id : std::as_const(m_ids)) {
        Job *job = m_queue.job(id);
        if (!job || isFinal(job->state())) // it ended meanwhile
            continue;
        JobError why;
        const Outcome outcome = job->change(change, &why);
        if (!succeeded(outcome))
            return why.isSet() ? JobText::error(why) : JobText::outcome(outcome);
        if (job->state() == JobState::Error)
            (void)job->resume();
    }
    return {};
}

void ChangeFolderDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    if (const QString refused = change(); !refused.isEmpty()) {
        m_message->setMessage(MessageBar::Kind::Problem, refused);
        return;
    }
    m_folder->remember(m_folder->folder());
    QDialog::accept();
}

} // namespace Ferry
