#include "ui/dialogs/leftoversdialog.h"

#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settings.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

enum Column { What, Where, Size, Since, Whose, ColumnCount };

bool isOurs(const FoundLeftover &found) { return found.whose == FoundLeftover::Whose::Ours; }

QString place(const QString &where)
{
    const QUrl url(where);
    if (url.host().isEmpty())
        return Format::path(where);
    return Format::leftToRight(url.authority(QUrl::FullyDecoded) + url.path());
}

} // namespace

LeftoversDialog::LeftoversDialog(JobQueue &queue, Settings &settings, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_settings(settings)
    , m_heading(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_message(new MessageBar(this))
    , m_again(new RoomyButton(this))
    , m_close(new RoomyButton(this))
    , m_takeOver(new RoomyButton(this))
    , m_remove(new RoomyButton(this))
{
    setObjectName(u"leftoversDialog"_s);
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &LeftoversDialog::refresh);
    connect(m_again, &QPushButton::clicked, this, &LeftoversDialog::search);
    connect(m_close, &QPushButton::clicked, this, &LeftoversDialog::reject);
    connect(m_takeOver, &QPushButton::clicked, this, &LeftoversDialog::askAboutForeign);
    connect(m_remove, &QPushButton::clicked, this, &LeftoversDialog::removeSelected);
    retranslate();
    search();
}

void LeftoversDialog::build()
{
    m_list->setObjectName(u"leftoverList"_s);
    m_again->setObjectName(u"searchAgainButton"_s);
    m_close->setObjectName(u"dismissButton"_s);
    m_takeOver->setObjectName(u"takeOverButton"_s);
    m_remove->setObjectName(u"removeButton"_s);
    for (QPushButton *button : {m_again, m_takeOver, m_remove})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    m_heading->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // The place gives way: it says most at its ends, and has a tool tip.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Where, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(m_list->fontMetrics().averageCharWidth() * 11);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_takeOver);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    resize(m_list->fontMetrics().averageCharWidth() * 116, m_list->fontMetrics().lineSpacing() * 22);
}

void LeftoversDialog::retranslate()
{
    setWindowTitle(tr("Leftovers"));
    m_heading->setText(tr("Temporary files and unfinished uploads that no transfer in the list needs or is "
                          "removing. Ferry searches the folders and servers that your transfers have used."));
    m_list->setAccessibleName(tr("Leftovers"));
    //: Column headers: kind, place, size, since when it is there, who made it
    m_list->setHeaderLabels({tr("What"), tr("Where"), tr("Size"), tr("Last changed"), tr("Whose")});
    m_list->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setMinimumSectionSize(
        std::max(m_list->fontMetrics().averageCharWidth() * 11, m_list->header()->sectionSizeHint(Where)));
    m_again->setText(tr("&Search again"));
    m_close->setText(tr("&Close"));
    m_takeOver->setText(tr("&Take over and remove…"));
    refreshList();
    refresh();
}

void LeftoversDialog::search()
{
    m_searching = true;
    m_refused.clear();
    m_result = {};
    refreshList();
    refresh();
    m_queue.findLeftovers({m_settings.downloadFolder.get()}, this,
                          [this](const SearchResult &result) { take(result); });
}

void LeftoversDialog::take(const SearchResult &result)
{
    m_searching = false;
    m_result = result;
    refreshList();
    // One key further to remove what is certainly Ferry's; nothing else is selected for anybody.
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        m_list->topLevelItem(row)->setSelected(isOurs(m_result.found.at(row)));
    // It has the focus since it was empty.
    m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
    refresh();
}

QString LeftoversDialog::whose(const FoundLeftover &found)
{
    switch (found.whose) {
    //: Whose leftover it is
    case FoundLeftover::Whose::Ours: return tr("this Ferry’s");
    //: Whose leftover it is: it has the name of an upload of ours, but Ferry was never told its id
    case FoundLeftover::Whose::Perhaps: return tr("perhaps this Ferry’s");
    //: Whose leftover it is
    case FoundLeftover::Whose::Foreign: return tr("another program’s");
    }
    return {};
}

void LeftoversDialog::refreshList()
{
    m_list->clear();
    for (const FoundLeftover &found : std::as_const(m_result.found)) {
        const Leftover &leftover = found.leftover;
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(What, JobText::what(leftover.kind));
        item->setText(Where, place(leftover.where));
        item->setToolTip(Where, leftover.where);
        item->setText(Size, leftover.bytes > 0 ? Format::bytes(leftover.bytes) : Format::bytes(-1));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(Since, found.since > 0 ? Format::dateTime(found.since) : Format::bytes(-1));
        item->setText(Whose, whose(found));
    }
}

QList<FoundLeftover> LeftoversDialog::selected() const
{
    QList<FoundLeftover> result;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            result.append(m_result.found.at(row));
    }
    return result;
}

void LeftoversDialog::refresh()
{
    const QList<FoundLeftover> chosen = selected();
    const int count = int(chosen.size());
    const bool ours = std::all_of(chosen.begin(), chosen.end(), isOurs);
    m_remove->setText(count > 1 ? tr("&Remove %Ln leftover(s)", nullptr, count) : tr("&Remove"));
    m_remove->setEnabled(count > 0 && ours);
    m_remove->setToolTip(count == 0 ? tr("Select what is to be removed first.")
                         : !ours    ? tr("Not all of it is certainly this Ferry’s: take it over instead.")
                                    : QString());
    m_takeOver->setEnabled(count > 0 && !ours);
    m_takeOver->setToolTip(count == 0 ? tr("Select what is to be removed first.")
                           : ours     ? tr("This is Ferry’s own: just remove it.")
                                      : QString());
    m_again->setEnabled(!m_searching);
    refreshMessage();
}

void LeftoversDialog::refreshMessage()
{
    using Kind = MessageBar::Kind;
    if (m_searching)
        return m_message->setMessage(Kind::Information, tr("Searching…"));
    if (!m_refused.isEmpty())
        return m_message->setMessage(Kind::Problem, m_refused);
    if (!m_result.failures.isEmpty()) {
        //: Places: folders or servers; %1 is the reason of the first
        return m_message->setMessage(Kind::Warning, tr("%Ln place(s) could not be searched. %1", nullptr,
                                                       int(m_result.failures.size()))
                                                        .arg(JobText::error(m_result.failures.first())));
    }
    m_message->setMessage(Kind::Information, m_result.found.isEmpty()
                                                 ? tr("Nothing was found: Ferry left nothing behind.")
                                                 : QString());
}

void LeftoversDialog::removeSelected()
{
    const QList<FoundLeftover> chosen = selected();
    if (!chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), isOurs))
        adopt(chosen);
}

void LeftoversDialog::askAboutForeign()
{
    const QList<FoundLeftover> chosen = selected();
    auto *box = new QMessageBox(this);
    box->setObjectName(u"takeOverBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Leftovers"));
    const auto doubtful = chosen.size() - std::count_if(chosen.begin(), chosen.end(), isOurs);
    box->setText(tr("Remove %Ln thing(s) that may be another program’s?", nullptr, int(doubtful)));
    box->setInformativeText(
        tr("If that program still works with it, its transfer is lost. This cannot be undone."));
    QPushButton *remove = box->addButton(tr("Take over and remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Leave it alone"), QMessageBox::RejectRole);
    remove->setObjectName(u"confirmTakeOverButton"_s);
    keep->setObjectName(u"leaveAloneButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, chosen] { adopt(chosen); });
    box->open();
}

void LeftoversDialog::adopt(const QList<FoundLeftover> &found)
{
    // Here and there are different transfers, and so is each server: a transfer has one way to its server.
    QList<QList<FoundLeftover>> groups;
    for (const FoundLeftover &one : found) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &other) {
            return other.first().access == one.access && other.first().leftover.kind == one.leftover.kind;
        });
        if (group == groups.end())
            groups.append({one});
        else
            group->append(one);
    }
    QList<JobId> ids;
    for (const auto &group : std::as_const(groups)) {
        if (const Job *job = m_queue.adopt(group))
            ids.append(job->id());
    }
    if (!ids.isEmpty())
        emit adopted(ids);
    search();
    if (ids.size() < groups.size())
        m_refused = JobText::outcome(Outcome::NotSaved);
    refresh();
}

} // namespace Ferry
