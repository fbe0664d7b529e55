#include "core/rules/metalink.h"
#include "ui/dialogs/adddownloaddialog.h"
#include "ui/fitwidth.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/jobtext.h"
#include "ui/linktext.h"
#include "ui/messagebar.h"
#include "ui/tones.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the dialog shows of the links that were typed.

namespace Ferry
{

void AddDownloadDialog::refreshList()
{
    m_isFilling = true;
    const auto &links = m_checker->links();
    const int rows = int(qMin<qsizetype>(links.size(), MostRows));
    const qsizetype more = links.size() - rows;
    while (m_list->topLevelItemCount() > rows)
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int i = 0; i < rows; ++i)
        refreshRow(i, links.at(i));
    if (more > 0)
        new QTreeWidgetItem(m_list, {tr("and %Ln more", nullptr, int(more))});
    m_isFilling = false;
}

/// One link needs no box to say that it is wanted.
void AddDownloadDialog::refreshTick(QTreeWidgetItem *item, const LinkChecker::Link &link) const
{
    const bool isChoice = m_checker->links().size() > 1 || link.earlier;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsUserCheckable, isChoice && !link.obstacle().isSet());
    item->setFlags(flags);
    const bool isTicked = link.isWanted() && !link.obstacle().isSet();
    item->setData(0, Qt::CheckStateRole,
                  isChoice ? QVariant(isTicked ? Qt::Checked : Qt::Unchecked) : QVariant());
}

void AddDownloadDialog::takeTick(QTreeWidgetItem *item)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (m_isFilling || row < 0 || row >= m_checker->links().size())
        return;
    m_checker->setTicked(row, item->checkState(0) == Qt::Checked);
}

void AddDownloadDialog::refreshRow(int row, const LinkChecker::Link &link)
{
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    if (!item)
        item = new QTreeWidgetItem(m_list);
    refreshTick(item, link);
    const bool invalid = link.refusal.kind == ErrorKind::UrlInvalid;
    const QString state = stateOf(link);
    const qint64 size = link.answered && link.offer.size >= 0 ? link.offer.size : link.wanted.size;
    QStringList addresses{link.url.toString(QUrl::RemoveUserInfo)};
    addresses.append(link.wanted.links.mid(1));
    if (const auto proposal = proposalFor(link); !m_folderByHand && !proposal.folder.isEmpty())
        addresses.append(tr("to %1, %2", "folder, why")
                             .arg(Format::path(proposal.folder), TargetFolders::because(proposal)));
    item->setText(0, Format::leftToRight(invalid ? addresses.first() : link.fileName()));
    item->setToolTip(0, addresses.join(u'\n'));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(1, size >= 0 || link.answered ? Format::bytes(size) : QString());
    item->setText(2, state);
    item->setToolTip(2, link.answered && !link.earlier ? JobText::offer(Direction::Download, link.offer)
                                                       : state);
    const bool bad = link.obstacle().isSet() || link.needsSignIn();
    if (bad)
        item->setIcon(2, Icons::get(u"warning"_s, [](const QPalette &p) { return Tones::of(p).bad; }));
    else
        item->setIcon(2, link.earlier ? Icons::get(u"info"_s) : QIcon());
}

QString AddDownloadDialog::stateOf(const LinkChecker::Link &link) const
{
    if (link.refusal.isSet())
        return JobText::error(link.refusal);
    if (link.earlier)
        return describe(*link.earlier);
    if (link.answered)
        return answer(link);
    return m_checker->isAsking() ? tr("asking the server…") : QString();
}

QString AddDownloadDialog::describe(const LinkChecker::Earlier &earlier)
{
    switch (earlier.state) {
    case JobState::Acknowledged:
    case JobState::Transferred:
        //: %1 is a moment: "today 14:02", "19 Nov 14:02"
        return tr("downloaded %1").arg(Format::dateTime(earlier.changedAt));
    case JobState::Queued: return tr("already waiting in the list");
    case JobState::Suspended: return tr("already in the list, paused");
    case JobState::Error:
    case JobState::TransientError: return tr("already in the list, with a problem");
    default: return tr("already downloading");
    }
}

QString AddDownloadDialog::answer(const LinkChecker::Link &link)
{
    if (!link.offer.reachable)
        return JobText::error(link.offer.error);
    if (Metalink::isNamedSo(link.fileName()))
        return tr("a list of links: saved as a file; open it then with “Open list…”");
    //: What a server says of a download, in a narrow column
    return link.offer.canResume ? tr("can be paused and resumed")
                                //: What a server says of a download, in a narrow column
                                : tr("cannot resume: after a pause it starts over");
}

void AddDownloadDialog::refreshChecksum()
{
    const auto &links = m_checker->links();
    const bool one = links.size() == 1;
    m_checksum->setEnabled(one);
    m_checksum->setToolTip(one ? QString() : tr("A checksum is for one file."));
    const QList<Checksum> listed = one ? links.first().wanted.checksums : QList<Checksum>();
    m_checksum->setPlaceholderText(listed.isEmpty()
                                       ? tr("If you have one: SHA-256, SHA-512, MD5 …")
                                       : tr("from the list: %1", "checksum").arg(listed.first().hex()));
    if (listed.isEmpty())
        fitWidth(m_checksum);
    const QString text = one ? m_checksum->text().trimmed() : QString();
    const auto checksum = parseChecksum(text);
    QString said = text.isEmpty() ? QString() : tr("not a checksum");
    if (checksum)
        said = LinkText::algorithm(checksum->algorithm);
    else if (text.isEmpty() && !listed.isEmpty())
        said = LinkText::algorithm(listed.first().algorithm);
    m_recognised->setText(said);
    m_recognised->setVisible(!said.isEmpty());
    m_checksum->setAccessibleDescription(said);
}

void AddDownloadDialog::refreshMessage()
{
    m_message->setAction({});
    if (showProblem() || showEarlier() || showNoRoom())
        return;
    if (showPattern()) {
        m_offer = Offer::OneLink;
        m_message->setAction(tr("Take as one link"));
    } else if (m_checker->typed().repeated > 0) {
        m_message->setMessage(MessageBar::Kind::Information, LinkText::repeated(m_checker->typed().repeated));
    } else if (nameTaken() && m_collision->currentIndex() == 1) {
        m_message->setMessage(
            MessageBar::Kind::Warning,
            tr("The file that is there is replaced when the download is complete, not before."));
    } else {
        m_message->setMessage(MessageBar::Kind::Information, {});
    }
}

bool AddDownloadDialog::showProblem()
{
    const auto &links = m_checker->links();
    const auto locked = std::ranges::find_if(links, [](const auto &link) { return link.needsSignIn(); });
    const auto bad = std::ranges::find_if(links, [](const auto &link) { return link.obstacle().isSet(); });
    if (!m_listProblem.isEmpty()) {
        m_message->setMessage(MessageBar::Kind::Problem, m_listProblem);
    } else if (bad != links.end()) {
        const QString why = JobText::error(bad->obstacle());
        m_message->setMessage(
            MessageBar::Kind::Problem,
            links.size() == 1
                ? why
                : tr("“%1” is left out: %2", "file, reason").arg(Format::leftToRight(bad->fileName()), why));
    } else if (locked != links.end()) {
        m_message->setMessage(
            MessageBar::Kind::Warning,
            tr("%1 wants a name and a password.").arg(Format::leftToRight(locked->url.host())));
        m_offer = Offer::SignIn;
        m_message->setAction(tr("Sign in…"));
    } else {
        return false;
    }
    return true;
}

bool AddDownloadDialog::showEarlier()
{
    const auto &links = m_checker->links();
    const auto isLeftOut = [](const auto &link) { return link.earlier && !link.isWanted(); };
    const int count = int(std::ranges::count_if(links, isLeftOut));
    if (count == 0)
        return false;
    const auto first = std::ranges::find_if(links, isLeftOut);
    m_message->setMessage(
        MessageBar::Kind::Information,
        links.size() == 1
            ? tr("“%1” is in the list: %2.", "file, what became of it")
                  .arg(Format::leftToRight(first->fileName()), describe(*first->earlier))
            : tr("%Ln link(s) are left out, because they are in the list already.", nullptr, count));
    m_offer = Offer::TickEarlier;
    m_message->setAction(links.size() == 1 ? tr("Download again") : tr("Tick them too"));
    return true;
}

bool AddDownloadDialog::showPattern()
{
    const TypedLinks &typed = m_checker->typed();
    if (!typed.tooMany.isEmpty())
        m_message->setMessage(MessageBar::Kind::Problem,
                              LinkText::tooMany(typed.tooMany, typed.tooManyCount));
    else if (!typed.patterns.isEmpty())
        m_message->setMessage(MessageBar::Kind::Information,
                              LinkText::pattern(typed.patterns.first(), int(m_checker->links().size())));
    return !typed.tooMany.isEmpty() || !typed.patterns.isEmpty();
}

} // namespace Ferry
