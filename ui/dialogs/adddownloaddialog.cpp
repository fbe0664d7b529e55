#include "ui/dialogs/adddownloaddialog.h"

#include "ui/details/elidedlabel.h"
#include "ui/dialogs/folderbox.h"
#include "ui/dialogs/linksedit.h"
#include "ui/dialogs/optionsdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/freespace.h"
#include "ui/jobtext.h"
#include "ui/linktext.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

AddDownloadDialog::AddDownloadDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_targets(settings, queue.options().rules)
    , m_otherwise(settings.downloadFolder.get())
    , m_checker(new LinkChecker(queue, this))
    , m_space(new FreeSpace(this))
    , m_linksLabel(new QLabel(this))
    , m_links(new LinksEdit(this))
    , m_openList(new RoomyButton(this))
    , m_list(new QTreeWidget(this))
    , m_folderLabel(new QLabel(this))
    , m_folderBox(new FolderBox(settings.recentDownloadFolders, this))
    , m_folder(m_folderBox->lineEdit())
    , m_browse(new RoomyButton(this))
    , m_categories(new QToolButton(this))
    , m_why(new ElidedLabel(this))
    , m_propose(new RoomyButton(this))
    , m_checksumLabel(new QLabel(this))
    , m_checksum(new QLineEdit(this))
    , m_recognised(new QLabel(this))
    , m_findChecksum(new QCheckBox(this))
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
    m_folderBox->setFolder(m_otherwise);
    m_checker->setFolders([this](const LinkChecker::Link &link) { return folderFor(link); });
    m_findChecksum->setChecked(m_settings.findsChecksum.get());
    m_options.access.proxy = m_queue.options().proxy;
    m_checker->setOptions(m_options);
    m_collision->addItems({QString(), QString()});
    m_collision->setCurrentIndex(m_settings.replacesFiles.get() ? 1 : 0);
    retranslate();
    recheck();
    connectParts();
}

void AddDownloadDialog::connectParts()
{
    connect(m_links, &QPlainTextEdit::textChanged, this, [this] {
        m_listProblem.clear();
        recheck();
    });
    connect(m_links, &LinksEdit::listsDropped, this, &AddDownloadDialog::addLists);
    connect(m_links, &LinksEdit::confirmed, m_ok, &QPushButton::click);
    connect(m_list, &QTreeWidget::itemChanged, this, &AddDownloadDialog::takeTick);
    connect(m_checksum, &QLineEdit::textChanged, this, &AddDownloadDialog::refresh);
    connect(m_openList, &QPushButton::clicked, this, &AddDownloadDialog::chooseList);
    connect(m_folder, &QLineEdit::textChanged, this, &AddDownloadDialog::takeFolder);
    connect(m_checker, &LinkChecker::changed, this, &AddDownloadDialog::refresh);
    connect(m_space, &FreeSpace::answered, this, &AddDownloadDialog::refresh);
    connect(m_collision, &QComboBox::activated, this, &AddDownloadDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &AddDownloadDialog::chooseFolder);
    connect(m_categories, &QToolButton::clicked, this, &AddDownloadDialog::editCategories);
    connect(m_propose, &QPushButton::clicked, this, &AddDownloadDialog::proposeAgain);
    connect(m_message, &MessageBar::actionTriggered, this, &AddDownloadDialog::act);
    connect(m_optionsButton, &QPushButton::clicked, this, &AddDownloadDialog::editOptions);
    connect(m_ok, &QPushButton::clicked, this, &AddDownloadDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AddDownloadDialog::reject);
    // Text fields take it for themselves.
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &AddDownloadDialog::paste);
}

void AddDownloadDialog::paste()
{
    const MimeLinks found = MimeLinks::from(QGuiApplication::clipboard()->mimeData());
    if (!found.lines.isEmpty())
        m_links->addLines(found.lines);
    if (!found.lists.isEmpty())
        addLists(found.lists);
    if (!found.hasDownloads())
        say(found.unusable.isEmpty() ? tr("There is no link in what was copied.")
                                     : LinkText::unusable(found.unusable));
}

void AddDownloadDialog::say(const QString &problem)
{
    m_listProblem = problem;
    refresh();
}

void AddDownloadDialog::addLinks(const QList<QUrl> &links) { m_links->addLinks(links); }

void AddDownloadDialog::addLines(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_links->addLines(lines);
    if (m_ok->isEnabled())
        m_ok->setFocus();
}

void AddDownloadDialog::propose(const QStringList &lines)
{
    m_links->addLines(lines);
    m_links->selectAll();
}

void AddDownloadDialog::recheck() { m_checker->setText(m_links->toPlainText()); }

void AddDownloadDialog::refresh()
{
    refreshList();
    refreshProposal();
    refreshChecksum();
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

void AddDownloadDialog::act()
{
    switch (m_offer) {
    case Offer::SignIn: return signIn();
    case Offer::OneLink: return m_links->setPlainText(TypedLinks::withoutPatterns(m_links->toPlainText()));
    case Offer::TickEarlier: return m_checker->tickEarlier();
    }
}

QString AddDownloadDialog::reason() const
{
    const auto &links = m_checker->links();
    const TypedLinks &typed = m_checker->typed();
    if (!typed.tooMany.isEmpty())
        return LinkText::tooMany(typed.tooMany, typed.tooManyCount);
    if (links.isEmpty())
        return tr("Enter a link first.");
    const bool wantsChecksum = links.size() == 1 && !m_checksum->text().trimmed().isEmpty();
    if (wantsChecksum && !parseChecksum(m_checksum->text()))
        return tr("This is not a checksum.");
    if (addable() > 0)
        return {};
    const auto bad = std::ranges::find_if(links, [](const auto &link) { return link.obstacle().isSet(); });
    if (bad != links.end())
        return JobText::error(bad->obstacle());
    const bool areEarlier =
        std::ranges::any_of(links, [](const auto &link) { return link.earlier.has_value(); });
    return areEarlier ? tr("It is in the list already. Tick what you want once more.")
                      : tr("Tick what you want to download.");
}

int AddDownloadDialog::addable() const
{
    const auto &links = m_checker->links();
    return static_cast<int>(std::ranges::count_if(
        links, [](const auto &link) { return link.isWanted() && !link.obstacle().isSet(); }));
}

bool AddDownloadDialog::nameTaken() const
{
    const auto &links = m_checker->links();
    const auto end = links.begin() + qMin<qsizetype>(links.size(), MostRows);
    return std::any_of(links.begin(), end, [&](const auto &link) {
        return link.isWanted() && !link.refusal.isSet() &&
               QFileInfo::exists(QDir(folderFor(link)).filePath(link.fileName()));
    });
}

JobSpec AddDownloadDialog::specFor(const LinkChecker::Link &link, const Common &common) const
{
    JobSpec spec = m_checker->specFor(link);
    FileSpec &file = spec.files.first();
    if (common.checksum && !file.checksums.contains(*common.checksum))
        file.checksums.prepend(*common.checksum);
    file.findsChecksum = m_findChecksum->isChecked();
    if (common.areSeveral)
        spec.displayName.clear(); // several transfers of one name could not be told apart
    spec.onCollision = common.onCollision;
    return spec;
}

AddDownloadDialog::Common AddDownloadDialog::common() const
{
    Common common;
    common.areSeveral = addable() > 1;
    if (m_checker->links().size() == 1)
        common.checksum = parseChecksum(m_checksum->text());
    if (nameTaken() && m_collision->currentIndex() == 1)
        common.onCollision = OnCollision::Overwrite;
    return common;
}

void AddDownloadDialog::accept()
{
    if (!reason().isEmpty())
        return;
    QList<JobId> ids;
    QStringList left;
    QStringList folders;
    JobError error;
    const auto links = m_checker->links();
    const Common shared = common();
    for (const LinkChecker::Link &link : links) {
        if (!link.isWanted())
            continue;
        const JobQueue::Added result = link.obstacle().isSet()
                                           ? JobQueue::Added{nullptr, link.obstacle()}
                                           : m_queue.add(specFor(link, shared), m_startNow->isChecked());
        if (result.job)
            ids.append(result.job->id()), folders.append(folderFor(link));
        else
            left.append(link.wanted.links.join(u'\t')), error = result.error;
    }
    if (!ids.isEmpty()) {
        rememberFolders(folders);
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

void AddDownloadDialog::signIn()
{
    const auto &links = m_checker->links();
    const auto locked =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.needsSignIn(); });
    if (locked == links.end())
        return;
    auto *dialog = new SignInDialog(m_queue, locked->url, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccount(m_options.access.account);
    connect(dialog, &QDialog::accepted, m_checker, &LinkChecker::askAgain);
    dialog->open();
}

} // namespace Ferry
