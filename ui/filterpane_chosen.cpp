// What is chosen in the pane: set on the filter, shown, and remembered.

#include "ui/filterentrydelegate.h"
#include "ui/filterpane.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{
using Entry = FilterEntryDelegate;
} // namespace

void FilterPane::showChosen()
{
    QItemSelection chosen;
    for (int section = 0; section < SectionCount; ++section) {
        QStandardItem *under = head(section);
        const QString value = chosenIn(section);
        const QString key = sectionKey(section) + u':' + value;
        QString name;
        for (int row = 0; row < under->rowCount(); ++row) {
            if (value.isEmpty() ||
                under->child(row)->data(Entry::KeyRole).toString().compare(key, Qt::CaseInsensitive) != 0)
                continue;
            const QModelIndex index = under->child(row)->index();
            chosen.select(index, index);
            name = under->child(row)->text();
        }
        const bool all = section == StateSection && m_filter.group() == StateGroup::All;
        if (under->data(Entry::ChosenRole).toString() != (all ? QString() : name))
            under->setData(all ? QString() : name, Entry::ChosenRole);
    }
    if (selectionModel()->selection() != chosen)
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void FilterPane::toggle(Section section, const QString &value)
{
    const bool again = chosenIn(section) == value;
    switch (section) {
    case StateSection: m_filter.setGroup(again ? StateGroup::All : StateGroup(value.toInt())); break;
    case DirectionSection:
        m_filter.setDirection(again ? std::nullopt : std::optional(Direction(value.toInt())));
        break;
    case TagSection: m_filter.setTag(again ? QString() : value); break;
    default: m_filter.setHost(again ? QString() : value); break;
    }
    refresh();
}

void FilterPane::clear()
{
    m_filter.setGroup(StateGroup::All);
    m_filter.setDirection(std::nullopt);
    m_filter.setTag({});
    m_filter.setHost({});
    refresh();
}

void FilterPane::choose(StateGroup group)
{
    m_filter.setGroup(group);
    setCurrentIndex(head(StateSection)->child(int(group))->index());
    refresh();
}

void FilterPane::showOnly(StateGroup group)
{
    clear();
    choose(group);
}

/// From the filter, not from what is painted: the list is empty before the pane has been made anew.
QString FilterPane::chosenName() const
{
    QStringList names;
    if (m_filter.group() != StateGroup::All)
        names.append(name(m_filter.group()));
    if (const auto direction = m_filter.direction())
        names.append(head(DirectionSection)->child(int(*direction))->text());
    for (const QString &name : {m_filter.tag(), m_filter.host()}) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() ? name(StateGroup::All) : names.join(u" · "_s);
}

QString FilterPane::chosenKey() const
{
    QStringList keys;
    for (int section = 0; section < SectionCount; ++section) {
        if (const QString value = chosenIn(section); !value.isEmpty())
            keys.append(sectionKey(section) + u':' + value);
    }
    return keys.join(u'\n');
}

void FilterPane::chooseKey(const QString &key)
{
    clear();
    const QStringList keys = key.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : keys) {
        const QString value = one.section(u':', 1);
        for (int section = 0; section < SectionCount; ++section) {
            if (one.section(u':', 0, 0) == sectionKey(section) && isKnown(section, value) &&
                chosenIn(section) != value)
                toggle(Section(section), value);
        }
    }
}

QString FilterPane::chosenIn(int section) const
{
    switch (section) {
    case StateSection: return QString::number(int(m_filter.group()));
    case DirectionSection:
        return m_filter.direction() ? QString::number(int(*m_filter.direction())) : QString();
    case TagSection: return m_filter.tag();
    default: return m_filter.host();
    }
}

} // namespace Ferry
