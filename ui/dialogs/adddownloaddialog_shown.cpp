#include "core/rules/metalink.h"
#include "ui/dialogs/adddownloaddialog.h"
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
    const auto &links = m_checker->links();
    const int rows = int(qMin<qsizetype>(links.size(), MostRows));
    const qsizetype more = links.size() - rows;
    while (m_list->topLevelItemCount() > rows)
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int i = 0; i < rows; ++i)
        refreshRow(i, links.at(i));
    if (more > 0)
        new QTreeWidgetItem(m_list, {tr("and %Ln more", nullptr, int(more))});
}

void AddDownloadDialog::refreshRow(int row, const LinkChecker::Link &link)
{
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    if (!item)
        item = new QTreeWidgetItem(m_list);
    const bool invalid = link.refusal.kind == ErrorKind::UrlInvalid;
    QString state;
    if (link.refusal.isSet())
        state = JobText::error(link.refusal);
    else if (link.answered)
        state = answer(link);
    else if (m_checker->isAsking())
        state = tr("asking the server…");
    const qint64 size = link.answered && link.offer.size >= 0 ? link.offer.size : link.wanted.size;
    QStringList addresses{link.url.toString(QUrl::RemoveUserInfo)};
    addresses.append(link.wanted.links.mid(1));
    item->setText(0, invalid ? addresses.first() : link.fileName());
    item->setToolTip(0, addresses.join(u'\n'));
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(1, size >= 0 || link.answered ? Format::bytes(size) : QString());
    item->setText(2, state);
    item->setToolTip(2, link.answered ? JobText::offer(Direction::Download, link.offer) : state);
    const bool bad = link.obstacle().isSet() || link.needsSignIn();
    item->setIcon(2, bad ? Icons::get(u"warning"_s, [](const QPalette &p) { return Tones::of(p).bad; })
                         : QIcon());
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
    const auto &links = m_checker->links();
    const auto locked =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.needsSignIn(); });
    const auto bad =
        std::find_if(links.begin(), links.end(), [](const auto &link) { return link.obstacle().isSet(); });
    m_message->setAction({});
    m_offersOneLink = false;
    if (!m_listProblem.isEmpty()) {
        m_message->setMessage(MessageBar::Kind::Problem, m_listProblem);
    } else if (bad != links.end()) {
        const QString why = JobText::error(bad->obstacle());
        m_message->setMessage(
            MessageBar::Kind::Problem,
            links.size() == 1 ? why : tr("“%1” is left out: %2", "file, reason").arg(bad->fileName(), why));
    } else if (locked != links.end()) {
        m_message->setMessage(MessageBar::Kind::Warning,
                              tr("%1 wants a name and a password.").arg(locked->url.host()));
        m_message->setAction(tr("Sign in…"));
    } else if (showPattern()) {
        m_offersOneLink = true;
        m_message->setAction(tr("Take as one link"));
    } else if (nameTaken() && m_collision->currentIndex() == 1) {
        m_message->setMessage(
            MessageBar::Kind::Warning,
            tr("The file that is there is replaced when the download is complete, not before."));
    } else {
        m_message->setMessage(MessageBar::Kind::Information, {});
    }
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
