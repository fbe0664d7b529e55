#pragma once

#include "core/jobs/job.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Ferry
{

/// What a search in the history compares.
class HistorySearch
{
public:
    /// Folded: neither case nor accents matter.
    [[nodiscard]] static QList<QByteArray> words(const QString &text);
    /// Everything of @p job that can be found, folded, with its receipt as it is shown.
    [[nodiscard]] static QByteArray textOf(const Job &job);
    [[nodiscard]] static QByteArray folded(const QString &text);
};

} // namespace Ferry
