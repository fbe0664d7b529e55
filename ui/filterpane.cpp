#include "ui/filterpane.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/tones.h"

#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int KeyRole = Qt::UserRole + 1;
constexpr int CountRole = Qt::UserRole + 2;
constexpr int Side = 8; ///< around the content of a row
constexpr int IconSide = 16;
constexpr int MostHosts = 20;

const std::array<QString, StateGroupCount> GroupIcons = {u"all"_s,       u"active"_s,   u"waiting"_s,
                                                         u"pause"_s,     u"problems"_s, u"cleanup"_s,
                                                         u"completed"_s, u"cancelled"_s};

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool head = index.data(KeyRole).toString().isEmpty();
        const QFontMetrics metrics(head ? scaledFont(option.font, 0.9) : option.font);
        const int count = metrics.horizontalAdvance(u"00 000"_s);
        const int width = metrics.horizontalAdvance(index.data().toString()) + 4 * Side;
        return {head ? width : width + IconSide + count, metrics.height() + (head ? 14 : 9)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones tones = Tones::of(option.palette);
        const QRect box = option.rect.adjusted(Side / 2, 1, -Side / 2, -1);
        const QRect inside = box.adjusted(Side, 0, -Side, 0);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, inside, rect);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(KeyRole).toString().isEmpty()) {
            painter->setFont(scaledFont(option.font, 0.9));
            painter->setPen(tones.dim);
            const QRect line = inside.adjusted(0, 0, 0, -3);
            painter->drawText(line, Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
        } else {
            if (option.state & QStyle::State_Selected) {
                painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tones.accent) : QPen(Qt::NoPen));
                painter->setBrush(tones.selection);
                painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            }
            const QRect icon(inside.left(), inside.center().y() - IconSide / 2 + 1, IconSide, IconSide);
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(icon));
            const QString count = index.data(CountRole).toString();
            const int countWidth = option.fontMetrics.horizontalAdvance(count);
            const QRect text = inside.adjusted(IconSide + Side, 0, -countWidth - Side, 0);
            painter->setFont(option.font);
            painter->setPen(tones.text);
            painter->drawText(
                mirrored(text), Qt::AlignVCenter | Qt::AlignLeading,
                option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
            painter->setPen(tones.dim);
            painter->drawText(inside, Qt::AlignVCenter | Qt::AlignTrailing, count);
        }
        painter->restore();
    }
};

} // namespace

FilterPane::FilterPane(JobFilter &filter, QWidget *parent)
    : Translated(parent)
    , m_filter(filter)
    , m_entries(new QStandardItemModel(this))
{
    setObjectName(u"filterPane"_s);
    setModel(m_entries);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    // On the window's colour, as a side pane, not on the list's.
    viewport()->setAutoFillBackground(false);
    // Many thousands at once announce themselves in many ranges: the pane counts once for all of them.
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &FilterPane::refreshCounts);
    connect(&m_filter, &JobFilter::countsChanged, &m_refreshTimer, qOverload<>(&QTimer::start));
    retranslate();
    choose(StateGroup::All);
}

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

void FilterPane::retranslate()
{
    setAccessibleName(tr("Filter"));
    rebuild();
}

void FilterPane::addHead(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_entries->appendRow(item);
}

void FilterPane::addEntry(const QString &key, const QString &icon, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(key, KeyRole);
    item->setIcon(Icons::get(icon, [](const QPalette &palette) { return Tones::of(palette).dim; }));
    item->setToolTip(text);
    m_entries->appendRow(item);
}

void FilterPane::rebuild()
{
    const QString chosen = chosenKey();
    m_rebuilding = true;
    m_entries->clear();
    addHead(tr("State"));
    for (int group = 0; group < StateGroupCount; ++group)
        addEntry(u"state:%1"_s.arg(group), GroupIcons.at(static_cast<size_t>(group)),
                 name(StateGroup(group)));
    addHead(tr("Direction"));
    addEntry(u"direction:0"_s, u"download"_s, tr("Downloads"));
    addEntry(u"direction:1"_s, u"upload"_s, tr("Uploads"));
    if (!m_hosts.isEmpty())
        addHead(tr("Server"));
    for (const QString &host : std::as_const(m_hosts))
        addEntry(u"host:"_s + host, u"host"_s, host);
    m_rebuilding = false;
    refreshCounts();
    chooseKey(chosen);
    setMinimumWidth(sizeHint().width());
}

void FilterPane::refreshCounts()
{
    const JobFilter::Counts counts = m_filter.counts();
    QStringList hosts;
    QHash<QString, int> byKey;
    for (const auto &[host, count] : counts.hosts.mid(0, MostHosts)) {
        hosts.append(host);
        byKey.insert(u"host:"_s + host, count);
    }
    hosts.sort();
    if (hosts != m_hosts) {
        m_hosts = hosts;
        return rebuild();
    }
    for (int group = 0; group < StateGroupCount; ++group)
        byKey.insert(u"state:%1"_s.arg(group), counts.groups.at(static_cast<size_t>(group)));
    byKey.insert(u"direction:0"_s, counts.directions[0]);
    byKey.insert(u"direction:1"_s, counts.directions[1]);
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem *item = m_entries->item(row);
        const QString key = item->data(KeyRole).toString();
        if (key.isEmpty())
            continue;
        const QString count = QLocale().toString(byKey.value(key));
        if (item->data(CountRole).toString() == count)
            continue;
        item->setData(count, CountRole);
        item->setAccessibleText(tr("%1: %2", "a filter and its count").arg(item->text(), count));
    }
}

QString FilterPane::chosenKey() const { return currentIndex().data(KeyRole).toString(); }

QString FilterPane::chosenName() const { return currentIndex().data().toString(); }

void FilterPane::choose(StateGroup group) { chooseKey(u"state:%1"_s.arg(int(group))); }

void FilterPane::chooseKey(const QString &key)
{
    const QModelIndex head = m_entries->index(0, 0);
    const QModelIndexList found = m_entries->match(head, KeyRole, key, 1, Qt::MatchExactly);
    setCurrentIndex(found.isEmpty() ? m_entries->index(1, 0) : found.first());
}

void FilterPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_rebuilding && current.isValid())
        apply(current.data(KeyRole).toString());
}

void FilterPane::apply(const QString &key)
{
    const QString value = key.section(u':', 1);
    m_filter.setGroup(key.startsWith("state:"_L1) ? StateGroup(value.toInt()) : StateGroup::All);
    if (key.startsWith("direction:"_L1))
        m_filter.setDirection(value == "0"_L1 ? Direction::Download : Direction::Upload);
    else
        m_filter.setDirection(std::nullopt);
    m_filter.setHost(key.startsWith("host:"_L1) ? value : QString());
}

QItemSelectionModel::SelectionFlags FilterPane::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

QSize FilterPane::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const QModelIndex index = m_entries->index(row, 0);
        if (!index.data(KeyRole).toString().startsWith("host:"_L1))
            width = qMax(width, sizeHintForIndex(index).width());
    }
    return {width + Side, QListView::sizeHint().height()};
}

} // namespace Ferry
