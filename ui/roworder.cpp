#include "ui/roworder.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Ferry
{

namespace
{

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : int(b < a);
}

} // namespace

QCollator RowOrder::collator()
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

bool RowOrder::isBefore(const RowKey &a, const RowKey &b, int texts) const
{
    int difference = order(a.first, b.first);
    if (difference == 0)
        difference = isByText ? texts : order(a.number, b.number);
    const bool isAscending = direction == Qt::AscendingOrder;
    if (difference != 0)
        return (difference < 0) == isAscending;
    return isOlderFirst ? (a.row < b.row) == isAscending : a.row > b.row;
}

bool RowOrder::isBefore(const RowKey &a, const RowKey &b, const QCollator &collator) const
{
    return isBefore(a, b, isByText ? collator.compare(a.text, b.text) : 0);
}

QList<int> RowOrder::sorted(const std::vector<RowKey> &keys) const
{
    std::vector<QCollatorSortKey> texts;
    if (isByText) {
        const QCollator own = collator();
        texts.reserve(keys.size());
        for (const RowKey &key : keys)
            texts.push_back(own.sortKey(key.text));
    }
    std::vector<size_t> places(keys.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::sort(places.begin(), places.end(), [&](size_t a, size_t b) {
        return isBefore(keys[a], keys[b], isByText ? texts[a].compare(texts[b]) : 0);
    });
    QList<int> rows;
    rows.reserve(qsizetype(places.size()));
    for (const size_t place : places)
        rows.append(keys[place].row);
    return rows;
}

} // namespace Ferry
