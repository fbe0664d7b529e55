#pragma once

#include <QList>

#include <utility>

/// Rows of a model that lie beside each other, as first and last.
namespace Ferry::RowRuns
{

using Run = std::pair<int, int>;

/// Past so many a view is faster when it hears of one that covers them all, or starts anew: each costs it work in
/// proportion to its rows.
inline constexpr qsizetype Most = 100;

/// The contiguous runs of @p rows, which are ascending.
[[nodiscard]] QList<Run> of(const QList<int> &rows);
/// The same of any rows, each once, for an announcement that may name more rows than it has to: no more than Most.
[[nodiscard]] QList<Run> covering(QList<int> rows);

} // namespace Ferry::RowRuns
