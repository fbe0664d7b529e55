// Where the files go: what is proposed for each, and what is chosen for all.

#include "ui/details/elidedlabel.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/dialogs/categoryfoldersdialog.h"
#include "ui/dialogs/folderbox.h"
#include "ui/format.h"
#include "ui/freespace.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/settings.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

TargetFolders::Proposal AddDownloadDialog::proposalFor(const LinkChecker::Link &link) const
{
    return m_targets.propose(link.url, link.fileName());
}

QString AddDownloadDialog::folderFor(const LinkChecker::Link &link) const
{
    if (m_folderByHand)
        return m_folderBox->folder();
    const QString proposed = proposalFor(link).folder;
    return proposed.isEmpty() ? m_otherwise : proposed;
}

void AddDownloadDialog::takeFolder()
{
    if (m_isFilling)
        return;
    m_folderByHand = true;
    m_checker->recheck();
}

void AddDownloadDialog::proposeAgain()
{
    m_folderByHand = false;
    m_checker->recheck();
    m_folderBox->setFocus();
}

void AddDownloadDialog::refreshProposal()
{
    using Why = TargetFolders::Proposal::Why;
    QList<std::pair<TargetFolders::Proposal, int>> groups;
    const auto &links = m_checker->links();
    int files = 0;
    for (const LinkChecker::Link &link : links.first(qMin<qsizetype>(links.size(), MostRows))) {
        const TargetFolders::Proposal proposal = proposalFor(link);
        ++files;
        if (proposal.why == Why::None)
            continue;
        const auto same =
            std::ranges::find_if(groups, [&](const auto &one) { return one.first == proposal; });
        if (same == groups.end())
            groups.append({proposal, 1});
        else
            ++same->second;
    }
    const bool isOne = groups.size() == 1 && groups.first().second == files;
    const bool proposes =
        std::ranges::any_of(groups, [](const auto &one) { return !one.first.folder.isEmpty(); });
    if (!m_folderByHand) {
        m_isFilling = true;
        m_folderBox->setFolder(isOne && proposes ? groups.first().first.folder : m_otherwise);
        m_isFilling = false;
    }
    const bool differs = !isOne || groups.first().first.folder != m_folderBox->folder();
    QString said = isOne ? TargetFolders::because(groups.first().first) : describe(groups);
    if (m_folderByHand && proposes && isOne)
        //: %1 a folder, %2 why: "because it is from example.org"
        said = tr("%1 is proposed, %2").arg(Format::path(groups.first().first.folder), said);
    const bool offers = m_folderByHand && proposes && differs;
    m_propose->setVisible(offers);
    m_why->setFullText(m_folderByHand && !offers ? QString() : said);
    m_why->setVisible(!m_why->fullText().isEmpty());
    m_folderBox->setAccessibleDescription(m_why->fullText());
}

QString AddDownloadDialog::describe(const QList<std::pair<TargetFolders::Proposal, int>> &groups) const
{
    QStringList parts;
    for (const auto &[proposal, files] : groups) {
        if (proposal.folder.isEmpty())
            return TargetFolders::because(proposal);
        //: A part of "By kind and server: 2 in ~/Videos, 1 in /srv/example.org"
        parts.append(tr("%Ln file(s) in %1", nullptr, files).arg(Format::path(proposal.folder)));
    }
    if (parts.isEmpty())
        return {};
    return tr("By kind and server: %1").arg(Format::list(parts));
}

void AddDownloadDialog::rememberFolders(const QStringList &used)
{
    // Of many the last ones; a proposal is proposed again without being the folder for everything else.
    QStringList folders = used;
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders))
        m_folderBox->remember(folder);
    const QString chosen = m_folderByHand ? m_folderBox->folder() : m_otherwise;
    if (used.contains(chosen))
        m_settings.downloadFolder.set(chosen);
}

void AddDownloadDialog::editCategories()
{
    auto *dialog = new CategoryFoldersDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_targets = TargetFolders(m_settings, m_queue.options().rules);
        proposeAgain();
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

bool AddDownloadDialog::showNoRoom()
{
    const auto &links = m_checker->links();
    const auto isWanted = [](const auto &link) { return link.isWanted() && link.offer.size > 0; };
    const auto first = std::ranges::find_if(links, isWanted);
    if (first == links.end())
        return false;
    const QString folder = folderFor(*first);
    if (folder != m_space->folder())
        m_space->ask(folder);
    if (folder != m_space->folder() || m_space->bytes() < 0)
        return false;
    qint64 wanted = 0;
    for (const auto &link : links) {
        if (isWanted(link) && folderFor(link) == folder)
            wanted += link.offer.size;
    }
    if (wanted <= m_space->bytes())
        return false;
    m_message->setMessage(
        MessageBar::Kind::Warning,
        JobText::error({ErrorKind::DiskFull, 0, folder, missingDetail(wanted - m_space->bytes())}));
    return true;
}

} // namespace Ferry
