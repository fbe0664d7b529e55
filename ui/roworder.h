#pragma once

#include <QCollator>
#include <QList>
#include <QString>

#include <vector>

namespace Ferry
{

/// What a row is sorted by, read once: a speed that falls while rows are compared would break the order's logic.
struct RowKey {
    int row = 0;      ///< of the source, which is by id
    double first = 0; ///< what comes before the others
    double number = 0;
    QString text{}; ///< RowOrder::isByText
};

/// How rows are put in order. A value, for any thread.
struct RowOrder {
    Qt::SortOrder direction = Qt::DescendingOrder;
    bool isByText = false;
    bool isOlderFirst =
        false; ///< equal rows turn with the direction; else the newer one is on top, whatever it is

    /// Names as people sort them: "file2" before "file10".
    [[nodiscard]] static QCollator collator();
    [[nodiscard]] bool isBefore(const RowKey &a, const RowKey &b, const QCollator &collator) const;
    [[nodiscard]] QList<int> sorted(const std::vector<RowKey> &keys) const;

private:
    /// @p texts: how the texts compare, below zero or above, or zero.
    [[nodiscard]] bool isBefore(const RowKey &a, const RowKey &b, int texts) const;
};

} // namespace Ferry
