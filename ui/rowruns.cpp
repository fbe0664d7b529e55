#include "ui/rowruns.h"

#include <algorithm>

namespace Ferry
{

QList<RowRuns::Run> RowRuns::of(const QList<int> &rows)
{
    QList<Run> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    return runs;
}

QList<RowRuns::Run> RowRuns::covering(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    const QList<Run> runs = of(rows);
    return runs.size() > Most ? QList<Run>{{runs.first().first, runs.last().second}} : runs;
}

} // namespace Ferry
