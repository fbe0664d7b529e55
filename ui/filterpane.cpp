#include "ui/filterpane.h"

#include "ui/filterentrydelegate.h"
#include "ui/icons.h"
#include "ui/tones.h"

#include <QStandardItemModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

using Entry = FilterEntryDelegate;

const std::array<QString, StateGroupCount> GroupIcons = {u"all"_s,       u"active"_s,   u"waiting"_s,
                                                         u"paused"_s,    u"problems"_s, u"cleanup"_s,
                                                         u"completed"_s, u"cancelled"_s};

void add(QStandardItem *head, const QString &key, const QString &icon)
{
    auto *item = new QStandardItem;
    item->setData(key, Entry::KeyRole);
    if (!icon.isEmpty())
        item->setIcon(Icons::get(icon, [](const QPalette &palette) { return Tones::of(palette).dim; }));
    head->appendRow(item);
}

} // namespace

FilterPane::FilterPane(JobFilter &filter, QWidget *parent)
    : Translated(parent)
    , m_filter(filter)
    , m_entries(new QStandardItemModel(this))
{
    setObjectName(u"filterPane"_s);
    setModel(m_entries);
    setItemDelegate(new FilterEntryDelegate(this));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(MultiSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMouseTracking(true);
    // On the window's colour, as a side pane, not on the list's.
    viewport()->setAutoFillBackground(false);
    for (int section = 0; section < SectionCount; ++section)
        addSection(Section(section));
    connect(this, &QAbstractItemView::clicked, this, &FilterPane::triggered);
    connect(this, &QAbstractItemView::entered, this, [this](const QModelIndex &index) {
        m_hovered = index;
        viewport()->update();
    });
    // Many thousands at once announce themselves in many ranges: the pane counts once for all of them.
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &FilterPane::refresh);
    connect(&m_filter, &JobFilter::countsChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    retranslate();
    expandAll();
    setCurrentIndex(m_entries->index(0, 0, m_entries->index(StateSection, 0)));
}

QString FilterPane::sectionKey(int section)
{
    static const std::array<QString, SectionCount> keys{u"state"_s, u"direction"_s, u"tag"_s, u"host"_s};
    return keys.at(size_t(section));
}

void FilterPane::addSection(Section section)
{
    auto *item = new QStandardItem;
    item->setData(sectionKey(section), Entry::KeyRole);
    item->setFlags(Qt::ItemIsEnabled);
    m_entries->appendRow(item);
    if (section == StateSection) {
        for (int group = 0; group < StateGroupCount; ++group)
            add(item, u"state:%1"_s.arg(group), GroupIcons.at(size_t(group)));
    } else if (section == DirectionSection) {
        add(item, u"direction:0"_s, u"download"_s);
        add(item, u"direction:1"_s, u"upload"_s);
    }
}

QStandardItem *FilterPane::head(int section) const { return m_entries->item(section); }

QString FilterPane::name(StateGroup group)
{
    switch (group) {
    case StateGroup::All: return tr("All", "transfers");
    case StateGroup::Active: return tr("Active", "transfers");
    case StateGroup::Waiting: return tr("Waiting", "transfers");
    case StateGroup::Paused: return tr("Paused", "transfers");
    case StateGroup::Problems: return tr("Problems");
    case StateGroup::CleaningUp: return tr("Cleaning up");
    case StateGroup::Completed: return tr("Completed", "transfers");
    case StateGroup::Cancelled: return tr("Cancelled", "transfers");
    }
    return {};
}

QString FilterPane::sectionName(int section)
{
    switch (section) {
    case StateSection: return tr("State");
    case DirectionSection: return tr("Direction");
    //: The user's own words for transfers
    case TagSection: return tr("Tags");
    default: return tr("Server");
    }
}

void FilterPane::retranslate()
{
    setAccessibleName(tr("Filter"));
    for (int section = 0; section < SectionCount; ++section)
        head(section)->setText(sectionName(section));
    refresh();
    keepWidth();
}

// ---- counts

void FilterPane::setEntry(QStandardItem *item, const QString &text, int count)
{
    const QString shown = QLocale().toString(count);
    if (item->text() == text && item->data(Entry::CountRole).toString() == shown)
        return;
    item->setText(text);
    item->setToolTip(text);
    item->setData(shown, Entry::CountRole);
    item->setAccessibleText(tr("%1: %2", "a filter and its count").arg(text, shown));
}

void FilterPane::refresh()
{
    const JobFilter::Counts counts = m_filter.counts();
    for (int group = 0; group < StateGroupCount; ++group)
        setEntry(head(StateSection)->child(group), name(StateGroup(group)), counts.groups.at(size_t(group)));
    setEntry(head(DirectionSection)->child(0), tr("Downloads"), counts.directions[0]);
    setEntry(head(DirectionSection)->child(1), tr("Uploads"), counts.directions[1]);
    setNames(TagSection, counts.tags, counts.moreTags);
    setNames(HostSection, counts.hosts, counts.moreHosts);
    showChosen();
}

/// Rows stay and get other names: the pane neither blinks nor scrolls back while counts change.
void FilterPane::setNames(Section section, const QList<std::pair<QString, int>> &names, int more)
{
    QStandardItem *under = head(section);
    while (under->rowCount() < names.size())
        add(under, {}, section == TagSection ? u"tag"_s : QString());
    if (under->rowCount() > names.size())
        under->removeRows(int(names.size()), under->rowCount() - int(names.size()));
    for (int row = 0; row < under->rowCount(); ++row) {
        const auto &[name, count] = names.at(row);
        const QString key = sectionKey(section) + u':' + name;
        if (under->child(row)->data(Entry::KeyRole).toString() != key)
            under->child(row)->setData(key, Entry::KeyRole);
        setEntry(under->child(row), name, count);
    }
    //: A tool tip: the list beside has only the most frequent ones
    under->setToolTip(more > 0 ? tr("%Ln more are not shown", "tags or servers", more) : QString());
    setRowHidden(section, {}, names.isEmpty());
}

// ---- choosing

void FilterPane::triggered(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!index.parent().isValid())
        return setExpanded(index, !isExpanded(index));
    toggle(Section(index.parent().row()), index.data(Entry::KeyRole).toString().section(u':', 1));
}

/// A tag or a host may come later.
bool FilterPane::isKnown(int section, const QString &value) const
{
    if (!isFixed(section))
        return !value.isEmpty();
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number < head(section)->rowCount();
}

QStringList FilterPane::foldedSections() const
{
    QStringList keys;
    for (int section = 0; section < SectionCount; ++section) {
        if (!isExpanded(head(section)->index()))
            keys.append(sectionKey(section));
    }
    return keys;
}

void FilterPane::foldSections(const QStringList &keys)
{
    for (int section = 0; section < SectionCount; ++section)
        setExpanded(head(section)->index(), !keys.contains(sectionKey(section)));
}

} // namespace Ferry
