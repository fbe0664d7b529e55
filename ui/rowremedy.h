#pragma once

#include "core/jobs/job.h"

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// The one thing to press when a transfer needs somebody: on its row, and beside its error in the overview.
class RowRemedy
{
    Q_DECLARE_TR_FUNCTIONS(RowRemedy)
public:
    enum Kind { None, SignIn, Resume, TryNow, TryCleanupNow, Complete, ReplaceLink, Properties };

    [[nodiscard]] static Kind of(const Job &job);
    [[nodiscard]] static QString text(Kind kind); ///< a button's; empty for None
};

} // namespace Ferry
