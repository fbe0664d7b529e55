#include "ui/dialogs/optionsdialog.h"

#include "ui/details/flattabbar.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/options/connectionoptions.h"
#include "ui/options/generaloptions.h"
#include "ui/options/limitoptions.h"
#include "ui/roomybutton.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

template <typename Value>
void note(std::optional<Value> &change, const Value &before, const Value &after)
{
    if (before != after)
        change = after;
}

QString applyTo(JobQueue &queue, JobId id, const JobSpec &before, const JobSpec &after)
{
    Job *job = queue.job(id);
    if (!job)
        return JobText::outcome(Outcome::NotFound);
    const JobChange change = OptionsDialog::changeBetween(before, after);
    if (change == JobChange())
        return {};
    JobError why;
    const Outcome outcome = job->change(change, &why);
    if (succeeded(outcome))
        return {};
    return why.isSet() ? JobText::error(why) : JobText::outcome(outcome);
}

} // namespace

OptionsDialog::OptionsDialog(const JobSpec &spec, For what, QWidget *parent)
    : Translated(parent)
    , m_before(spec)
    , m_for(what)
    , m_pages({new GeneralOptions(this), new LimitOptions(this), new ConnectionOptions(this)})
    , m_tabs(new FlatTabs(this))
    , m_message(new MessageBar(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"optionsDialog"_s);
    build();
    for (OptionsPage *page : std::as_const(m_pages)) {
        page->readFrom(spec);
        connect(page, &OptionsPage::changed, this, &OptionsDialog::refresh);
    }
    connect(m_dismiss, &QPushButton::clicked, this, &OptionsDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &OptionsDialog::accept);
    retranslate();
}

OptionsDialog *OptionsDialog::properties(JobQueue &queue, JobId id, QWidget *parent)
{
    const Job *job = queue.job(id);
    if (!job)
        return nullptr;
    auto *dialog = new OptionsDialog(job->spec(), For::ExistingJob, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->m_name = JobText::name(*job);
    dialog->m_apply = [&queue, id, before = job->spec()](const JobSpec &after) {
        return applyTo(queue, id, before, after);
    };
    connect(&queue, &JobQueue::jobsAboutToBeRemoved, dialog, [dialog, id](const QList<JobId> &gone) {
        if (gone.contains(id))
            dialog->reject();
    });
    dialog->retranslate();
    return dialog;
}

void OptionsDialog::build()
{
    m_tabs->setObjectName(u"optionsTabs"_s);
    for (OptionsPage *page : std::as_const(m_pages))
        m_tabs->addTab(page, QString());
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 24);
}

void OptionsDialog::retranslate()
{
    const bool isNew = m_for == For::NewJob;
    //: Window title: %1 is a transfer's name
    setWindowTitle(isNew ? tr("Options") : tr("Properties of %1").arg(m_name));
    for (int i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(i, m_pages.at(i)->title());
    m_tabs->tabBar()->setAccessibleName(isNew ? tr("Options") : tr("Properties"));
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Apply"));
    refresh();
}

QString OptionsDialog::problem() const
{
    for (const OptionsPage *page : m_pages) {
        if (const QString why = page->problem(); !why.isEmpty())
            return why;
    }
    return {};
}

void OptionsDialog::refresh()
{
    const QString why = problem();
    m_message->setMessage(MessageBar::Kind::Problem, why);
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

JobSpec OptionsDialog::spec() const
{
    JobSpec spec = m_before;
    for (const OptionsPage *page : m_pages)
        page->writeTo(spec);
    return spec;
}

void OptionsDialog::accept()
{
    if (!problem().isEmpty())
        return;
    const QString refused = m_apply ? m_apply(spec()) : QString();
    if (refused.isEmpty())
        return QDialog::accept();
    m_message->setMessage(MessageBar::Kind::Problem, refused);
}

JobChange OptionsDialog::changeBetween(const JobSpec &before, const JobSpec &after)
{
    JobChange change;
    note(change.displayName, before.displayName, after.displayName);
    note(change.description, before.description, after.description);
    note(change.priority, before.priority, after.priority);
    note(change.completesItself, before.completesItself, after.completesItself);
    note(change.bytesPerSecond, before.bytesPerSecond, after.bytesPerSecond);
    note(change.minimumRetryDelay, before.retry.minimumRetryDelay, after.retry.minimumRetryDelay);
    note(change.noProgressTimeout, before.retry.noProgressTimeout, after.retry.noProgressTimeout);
    note(change.maximumTime, before.maximumTime, after.maximumTime);
    note(change.access, before.access, after.access);
    note(change.notifyCommand, before.notifyCommand, after.notifyCommand);
    return change;
}

} // namespace Ferry
