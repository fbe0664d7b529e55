#include "ui/dialogs/tagsdialog.h"

#include "ui/details/elidedlabel.h"
#include "ui/fitwidth.h"
#include "ui/jobtext.h"
#include "ui/roomybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

TagsDialog::TagsDialog(JobQueue &queue, const QList<JobId> &ids, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_ids(ids)
    , m_title(new ElidedLabel(this))
    , m_list(new QListWidget(this))
    , m_new(new QLineEdit(this))
    , m_add(new RoomyButton(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"tagsDialog"_s);
    m_title->setObjectName(u"tagsTitle"_s);
    m_list->setObjectName(u"tagList"_s);
    m_new->setObjectName(u"newTagEdit"_s);
    m_new->setMaxLength(int(JobSpec::LongestTag));
    m_add->setObjectName(u"addTagButton"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_new, 1);
    entry->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(entry);
    column->addLayout(buttons);

    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    // Return in a field with something in it adds it; else it is OK's.
    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { (text.trimmed().isEmpty() ? m_ok : m_add)->setDefault(true); });
    connect(m_add, &QPushButton::clicked, this, &TagsDialog::addTag);
    connect(m_dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    retranslate();
    m_new->setFocus();
}

void TagsDialog::retranslate()
{
    setWindowTitle(tr("Tags"));
    const Job *only = m_ids.size() == 1 ? m_queue.job(m_ids.first()) : nullptr;
    //: %1 is the name of a transfer
    m_title->setFullText(only ? tr("Tags of %1").arg(JobText::name(*only))
                              : tr("Tags of %Ln transfer(s)", nullptr, int(m_ids.size())));
    m_list->setAccessibleName(tr("Tags"));
    m_new->setPlaceholderText(tr("New tag"));
    fitWidth(m_new);
    m_new->setAccessibleName(tr("New tag"));
    m_new->setToolTip(tr("A word of your own, to find transfers by"));
    m_add->setText(tr("&Add"));
    m_dismiss->setText(tr("Leave as it was"));
    m_ok->setText(tr("Apply"));
}

void TagsDialog::fill()
{
    struct Use {
        QString name;
        int chosen = 0; ///< of the transfers that this is about
    };
    QMap<QString, Use> tags; // by name, whatever its case
    const auto take = [&tags](const Job &job, int step) {
        for (const QString &tag : job.spec().tags) {
            Use &use = tags[tag.toLower()];
            use.name = use.name.isEmpty() ? tag : use.name;
            use.chosen += step;
        }
    };
    const QList<Job *> all = m_queue.jobs();
    for (const Job *job : all)
        take(*job, 0);
    for (const JobId id : std::as_const(m_ids)) {
        if (const Job *job = m_queue.job(id))
            take(*job, 1);
    }
    for (const Use &use : std::as_const(tags)) {
        addItem(use.name, use.chosen == 0              ? Qt::Unchecked
                          : use.chosen == m_ids.size() ? Qt::Checked
                                                       : Qt::PartiallyChecked);
    }
}

void TagsDialog::addItem(const QString &tag, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setToolTip(tag);
}

void TagsDialog::addTag()
{
    const QString tag = JobChange::cleanTags({m_new->text()}).value(0);
    m_new->clear();
    m_new->setFocus();
    if (tag.isEmpty())
        return;
    const QList<QListWidgetItem *> known = m_list->findItems(tag, Qt::MatchFixedString);
    if (known.isEmpty())
        addItem(tag, Qt::Checked);
    else
        known.first()->setCheckState(Qt::Checked);
}

void TagsDialog::accept()
{
    if (!m_new->text().trimmed().isEmpty())
        addTag();
    QStringList on;
    QStringList off;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::PartiallyChecked)
            (item->checkState() == Qt::Checked ? on : off).append(item->text());
    }
    for (const JobId id : std::as_const(m_ids)) {
        Job *job = m_queue.job(id);
        if (!job || isFinal(job->state()))
            continue;
        QStringList tags = job->spec().tags;
        tags.removeIf([&off](const QString &tag) { return off.contains(tag, Qt::CaseInsensitive); });
        JobChange change;
        change.tags = JobChange::cleanTags(tags + on);
        if (*change.tags != job->spec().tags)
            (void)job->change(change);
    }
    QDialog::accept();
}

} // namespace Ferry
