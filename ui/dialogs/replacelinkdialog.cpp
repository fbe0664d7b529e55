#include "ui/dialogs/replacelinkdialog.h"

#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QString written(const QUrl &url) { return url.toString(QUrl::FullyEncoded); }

/// "https://mirror.example.org/pub/": of the first file that is not there yet.
QString folderOf(const JobRecord &record)
{
    for (qsizetype i = 0; i < record.spec.files.size(); ++i) {
        if (!record.progress.value(i).safe)
            return written(record.spec.files.at(i).remote.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery |
                                                                   QUrl::RemoveFragment));
    }
    return {};
}

} // namespace

ReplaceLinkDialog::ReplaceLinkDialog(JobQueue &queue, JobId id, int file, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_id(id)
    , m_file(file)
    , m_note(new QLabel(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QLineEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"replaceLinkDialog"_s);
    build();
    if (const Job *job = queue.job(id)) {
        m_from->setText(isOfAll() ? folderOf(job->record()) : written(job->spec().files.value(file).remote));
        m_to->setText(m_from->text());
        m_to->selectAll();
    }
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &ReplaceLinkDialog::refresh);
    connect(m_dismiss, &QPushButton::clicked, this, &ReplaceLinkDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ReplaceLinkDialog::accept);
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, this, [this](const QList<JobId> &gone) {
        if (gone.contains(m_id))
            reject();
    });
    retranslate();
    m_to->setFocus();
}

void ReplaceLinkDialog::build()
{
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    writeFromTheLeft({m_from, m_to});
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_note->setWordWrap(true);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_from->setReadOnly(!isOfAll());

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->addWidget(m_message, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 56);
}

void ReplaceLinkDialog::retranslate()
{
    setWindowTitle(isOfAll() ? tr("Replace link prefix") : tr("Replace link"));
    m_fromLabel->setText(isOfAll() ? tr("Links &beginning with") : tr("&Link until now"));
    m_from->setAccessibleName(isOfAll() ? tr("Links beginning with") : tr("Link until now"));
    m_toLabel->setText(isOfAll() ? tr("begin &with") : tr("&New link"));
    m_to->setAccessibleName(isOfAll() ? tr("Begin with") : tr("New link"));
    m_note->setText(
        tr("What is there already is kept if the new place has the same file. An upload that is not "
           "finished starts over there."));
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Replace"));
    refresh();
}

int ReplaceLinkDialog::matching() const
{
    const Job *job = m_queue.job(m_id);
    const QString from = m_from->text().trimmed();
    int count = 0;
    for (int i = 0; job && !from.isEmpty() && i < job->spec().files.size(); ++i) {
        const bool open = !job->record().progress.value(i).safe;
        count += open && written(job->spec().files.at(i).remote).startsWith(from) ? 1 : 0;
    }
    return count;
}

void ReplaceLinkDialog::refresh()
{
    QString why;
    const QString to = m_to->text().trimmed();
    if (isOfAll() && matching() == 0)
        why = tr("No unfinished file has a link that begins like this.");
    else if (to.isEmpty())
        why = tr("Enter a link first.");
    else if (to == m_from->text().trimmed())
        why = tr("Nothing is changed yet.");
    m_message->setMessage(MessageBar::Kind::Information, why);
    m_ok->setText(isOfAll() && matching() > 1 ? tr("Replace %Ln link(s)", nullptr, matching())
                                              : tr("Replace"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

QString ReplaceLinkDialog::replace()
{
    Job *job = m_queue.job(m_id);
    if (!job)
        return JobText::outcome(Outcome::NotFound);
    JobError why;
    const QString to = m_to->text().trimmed();
    const Outcome outcome = isOfAll() ? job->replaceRemotePrefix(m_from->text().trimmed(), to, &why).outcome
                                      : job->setRemote(m_file, QUrl(to, QUrl::TolerantMode), &why);
    if (succeeded(outcome))
        return {};
    return why.isSet() ? JobText::error(why) : JobText::outcome(outcome);
}

void ReplaceLinkDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    const QString refused = replace();
    if (refused.isEmpty())
        return QDialog::accept();
    m_message->setMessage(MessageBar::Kind::Problem, refused);
}

} // namespace Ferry
