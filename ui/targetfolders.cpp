#include "ui/targetfolders.h"

#include "ui/format.h"
#include "ui/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Ferry
{

TargetFolders::TargetFolders(const Settings &settings, const QueueRules &rules)
    : m_rules(rules)
    , m_sorts(settings.sortsByCategory.get())
    , m_folders(stored(settings))
{
}

TargetFolders::ByCategory TargetFolders::stored(const Settings &settings)
{
    const QStringList folders = settings.categoryFolders.get();
    ByCategory result;
    for (int category = 0; category < FileCategoryCount; ++category)
        result[size_t(category)] = category < folders.size()
                                       ? folders.at(category)
                                       : FileCategories::desktopFolder(FileCategory(category));
    return result;
}

void TargetFolders::store(Settings &settings, const ByCategory &folders)
{
    settings.categoryFolders.set(QStringList(folders.begin(), folders.end()));
}

TargetFolders::Proposal TargetFolders::propose(const QUrl &url, const QString &fileName) const
{
    Proposal proposal;
    const HostRule *rule = m_rules.ruleFor(url.host());
    const FileCategory category = FileCategories::of(fileName);
    if (rule && !rule->folder.isEmpty())
        proposal = {rule->folder, Proposal::Why::Host, category, rule->host};
    else if (m_sorts && category != FileCategory::Other && !m_folders[size_t(category)].isEmpty())
        proposal = {m_folders[size_t(category)], Proposal::Why::Category, category};
    if (!proposal.folder.isEmpty() && !QDir(proposal.folder).exists())
        proposal.missing = std::exchange(proposal.folder, {});
    return proposal;
}

QString TargetFolders::because(const Proposal &proposal)
{
    const bool isHost = proposal.why == Proposal::Why::Host;
    const QString what =
        isHost ? Format::leftToRight(proposal.host) : FileCategories::name(proposal.category);
    if (proposal.why == Proposal::Why::None)
        return {};
    if (!proposal.missing.isEmpty())
        return isHost ? tr("Files from %1 go to %2, but that is not there.", "server, folder")
                            .arg(what, Format::path(proposal.missing))
                      : tr("“%1” go to %2, but that is not there.", "kind of files such as Videos, folder")
                            .arg(what, Format::path(proposal.missing));
    //: Why a folder is proposed; %1 is a server
    return isHost ? tr("because it is from %1").arg(what)
                  //: Why a folder is proposed; %1 is a kind of files such as "Videos"
                  : tr("because it belongs to “%1”").arg(what);
}

} // namespace Ferry
