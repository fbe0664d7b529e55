#include "ui/dialogs/adddownloaddialog.h"

#include "ui/dialogs/linkchecker.h"
#include "ui/dialogs/linksedit.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"
#include "ui/tones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

AddDownloadDialog::AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_checker(new LinkChecker(queue, this))
    , m_linksLabel(new QLabel(this))
    , m_links(new LinksEdit(this))
    , m_list(new QTreeWidget(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_browse(new RoomyButton(this))
    , m_collisionLabel(new QLabel(this))
    , m_collision(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_startNow(new QCheckBox(this))
    , m_optionsButton(new RoomyButton(this))
    , m_cancel(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"addDownloadDialog"_s);
    build();
    m_folder->setText(m_settings.downloadFolder.get());
    m_collision->addItems({QString(), QString()});
    m_collision->setCurrentIndex(m_settings.replacesFiles.get() ? 1 : 0);
    retranslate();
    recheck();
    connect(m_links, &QPlainTextEdit::textChanged, this, &AddDownloadDialog::recheck);
    connect(m_folder, &QLineEdit::textChanged, this, &AddDownloadDialog::recheck);
    connect(m_checker, &LinkChecker::changed, this, &AddDownloadDialog::refresh);
    connect(m_collision, &QComboBox::activated, this, &AddDownloadDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &AddDownloadDialog::chooseFolder);
    connect(m_message, &MessageBar::actionTriggered, this, &AddDownloadDialog::signIn);
    connect(m_optionsButton, &QPushButton::clicked, this, &AddDownloadDialog::editOptions);
    connect(m_ok, &QPushButton::clicked, this, &AddDownloadDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AddDownloadDialog::reject);
}

void AddDownloadDialog::build()
{
    m_links->setObjectName(u"linksEdit"_s);
    m_list->setObjectName(u"linkList"_s);
    m_folder->setObjectName(u"folderEdit"_s);
    m_browse->setObjectName(u"browseButton"_s);
    m_collision->setObjectName(u"collisionBox"_s);
    m_startNow->setObjectName(u"startNowBox"_s);
    m_startNow->setChecked(true);
    m_optionsButton->setObjectName(u"optionsButton"_s);
    m_cancel->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_links->setMinimumHeight(m_links->fontMetrics().lineSpacing() * 3 + 12);
    m_linksLabel->setBuddy(m_links);
    m_folderLabel->setBuddy(m_folder);
    m_collisionLabel->setBuddy(m_collision);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    const int character = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, character * 32);
    m_list->header()->resizeSection(1, character * 11);
    m_list->setMinimumWidth(character * 70); // what the server says has to be seen

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_startNow);
    buttons->addWidget(m_optionsButton);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_linksLabel, 0, 0, 1, 3);
    grid->addWidget(m_links, 1, 0, 1, 3);
    grid->addWidget(m_list, 2, 0, 1, 3);
    grid->addWidget(m_folderLabel, 3, 0);
    grid->addWidget(m_folder, 3, 1);
    grid->addWidget(m_browse, 3, 2);
    grid->addWidget(m_collisionLabel, 4, 0);
    grid->addWidget(m_collision, 4, 1, 1, 2);
    grid->addWidget(m_message, 5, 0, 1, 3);
    grid->addLayout(buttons, 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(2, 3);
    grid->setVerticalSpacing(8);
    resize(m_list->fontMetrics().averageCharWidth() * 92, m_list->fontMetrics().lineSpacing() * 23);
}

void AddDownloadDialog::retranslate()
{
    setWindowTitle(tr("Add downloads"));
    m_linksLabel->setText(tr("&Links, one per line"));
    m_links->setPlaceholderText(tr("Paste or drop links here, for example https://example.org/file.iso"));
    m_links->setAccessibleName(tr("Links, one per line"));
    m_list->setHeaderLabels({tr("Name"), tr("Size"), tr("What the server says")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->resizeSection(
        1, qMax(m_list->header()->sectionSize(1), m_list->header()->sectionSizeHint(1)));
    m_list->setAccessibleName(tr("What will be downloaded"));
    m_folderLabel->setText(tr("Save &in"));
    m_folder->setAccessibleName(tr("Folder to save in"));
    m_browse->setText(tr("&Choose folder…"));
    m_collisionLabel->setText(tr("If a name is &taken"));
    m_collision->setItemText(0, tr("Keep both: save under a free name"));
    m_collision->setItemText(1, tr("Replace the file that is there"));
    m_collision->setAccessibleName(tr("What to do when a name is taken"));
    m_startNow->setText(tr("&Start now"));
    m_startNow->setToolTip(tr("Otherwise the transfer is added to the list, paused."));
    m_optionsButton->setText(tr("Optio&ns…"));
    m_cancel->setText(tr("Do not add"));
    refresh();
}

void AddDownloadDialog::addLinks(const QList<QUrl> &links) { m_links->addLinks(links); }

void AddDownloadDialog::recheck()
{
    m_checker->setText(m_links->toPlainText(), QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

void AddDownloadDialog::refresh()
{
    refreshList();
    const bool taken = nameTaken();
    m_collision->setVisible(taken);
    m_collisionLabel->setVisible(taken);
    refreshMessage();
    const QString why = reason();
    const int count = addable();
    m_ok->setText(count > 1 ? tr("Download %Ln file(s)", nullptr, count) : tr("Download"));
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    m_ok->setAccessibleDescription(why);
}

void AddDownloadDialog::refreshList()
{
    const auto &links = m_checker->links();
    while (m_list->topLevelItemCount() > links.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int i = 0; i < links.size(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!item)
            item = new QTreeWidgetItem(m_list);
        const LinkChecker::Link &link = links.at(i);
        const bool invalid = link.refusal.kind == ErrorKind::UrlInvalid;
        QString state;
        if (link.refusal.isSet())
            state = JobText::error(link.refusal);
        else if (link.answered)
            state = answer(link.offer);
        else if (m_checker->isAsking())
            state = tr("asking the server…");
        item->setText(0, invalid ? link.url.toString(QUrl::RemoveUserInfo) : link.fileName());
        item->setToolTip(0, link.url.toString(QUrl::RemoveUserInfo));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(1, link.answered ? Format::bytes(link.offer.size) : QString());
        item->setText(2, state);
        item->setToolTip(2, link.answered ? JobText::offer(Direction::Download, link.offer) : state);
        const bool bad = link.obstacle().isSet() || link.needsSignIn();
        item->setIcon(2, bad ? Icons::get(u"warning"_s, [](const QPalette &p) { return Tones::of(p).bad; })
                             : QIcon());
    }
}

QString AddDownloadDialog::answer(const ServerOffer &offer)
{
    if (!offer.reachable)
        return JobText::error(offer.error);
    //: What a server says of a download, in a narrow column
    return offer.canResume ? tr("can be paused and resumed")
                           //: What a server says of a download, in a narrow column
                           : tr("cannot resume: after a pause it starts over");
}

void AddDownloadDialog::refreshMessage()
{
    const auto &links = m_checker->links();
    const auto locked =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.needsSignIn(); });
    const auto bad =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.obstacle().isSet(); });
    m_message->setAction({});
    if (bad != links.end()) {
        const QString why = JobText::error(bad->obstacle());
        m_message->setMessage(
            MessageBar::Kind::Problem,
            links.size() == 1 ? why : tr("“%1” is left out: %2", "file, reason").arg(bad->fileName(), why));
    } else if (locked != links.end()) {
        m_message->setMessage(MessageBar::Kind::Warning,
                              tr("%1 wants a name and a password.").arg(locked->url.host()));
        m_message->setAction(tr("Sign in…"));
    } else if (nameTaken() && m_collision->currentIndex() == 1) {
        m_message->setMessage(
            MessageBar::Kind::Warning,
            tr("The file that is there is replaced when the download is complete, not before."));
    } else {
        m_message->setMessage(MessageBar::Kind::Information, {});
    }
}

QString AddDownloadDialog::reason() const
{
    const auto &links = m_checker->links();
    if (links.isEmpty())
        return tr("Enter a link first.");
    if (addable() > 0)
        return {};
    return JobText::error(links.first().obstacle());
}

int AddDownloadDialog::addable() const
{
    const auto &links = m_checker->links();
    return static_cast<int>(
        std::count_if(links.begin(), links.end(), [](const auto &link) { return !link.obstacle().isSet(); }));
}

bool AddDownloadDialog::nameTaken() const
{
    const QDir folder(m_folder->text().trimmed());
    const auto &links = m_checker->links();
    return std::any_of(links.begin(), links.end(), [&](const auto &link) {
        return !link.refusal.isSet() && QFileInfo::exists(folder.filePath(link.fileName()));
    });
}

JobSpec AddDownloadDialog::specFor(const QUrl &url) const
{
    JobSpec spec = m_checker->specFor(url);
    if (addable() > 1)
        spec.displayName.clear(); // several transfers of one name could not be told apart
    spec.onCollision =
        nameTaken() && m_collision->currentIndex() == 1 ? OnCollision::Overwrite : OnCollision::FreeName;
    return spec;
}

void AddDownloadDialog::accept()
{
    if (!reason().isEmpty())
        return;
    QList<JobId> ids;
    QStringList left;
    JobError error;
    const auto links = m_checker->links();
    for (const LinkChecker::Link &link : links) {
        const JobQueue::Added result = link.obstacle().isSet()
                                           ? JobQueue::Added{nullptr, link.obstacle()}
                                           : m_queue.add(specFor(link.url), m_startNow->isChecked());
        if (result.job)
            ids.append(result.job->id());
        else
            left.append(link.url.toString(QUrl::FullyEncoded)), error = result.error;
    }
    if (!ids.isEmpty()) {
        m_settings.downloadFolder.set(m_folder->text().trimmed());
        m_settings.replacesFiles.set(m_collision->currentIndex() == 1);
        emit added(ids);
    }
    if (left.isEmpty())
        return QDialog::accept();
    // What could not be added stays, with the reason, instead of being lost.
    m_links->setPlainText(left.join(u'\n'));
    m_message->setMessage(MessageBar::Kind::Problem, JobText::error(error));
}

void AddDownloadDialog::editOptions()
{
    auto *dialog = new OptionsDialog(m_options, OptionsDialog::For::NewJob, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_options = dialog->spec();
        m_checker->setOptions(m_options);
    });
    dialog->open();
}

void AddDownloadDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Save in"), m_folder->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    chooser->open();
}

void AddDownloadDialog::signIn()
{
    const auto &links = m_checker->links();
    const auto locked =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.needsSignIn(); });
    if (locked == links.end())
        return;
    auto *dialog = new SignInDialog(m_queue, locked->url, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_checker, &LinkChecker::askAgain);
    dialog->open();
}

} // namespace Ferry
