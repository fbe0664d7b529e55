#pragma once

#include "core/jobs/job.h"

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// The one thing to press that ends a wait: on a transfer's row, and beside its error in the overview.
class RowRemedy
{
    Q_DECLARE_TR_FUNCTIONS(RowRemedy)
public:
    enum Kind : int {
        None,
        SignIn,
        Resume,
        TryNow,
        StartNow,
        TryCleanupNow,
        Complete,
        ReplaceLink,
        Properties,
        ChangeFolder,
        Settings,
    };

    [[nodiscard]] static Kind of(const Job &job);
    /// What helps against that error, once it has stopped a transfer for good; never None.
    [[nodiscard]] static Kind against(ErrorKind kind);
    /// What ends a wait that no error is the cause of. None: it ends by itself, and nobody can hasten it.
    [[nodiscard]] static Kind against(Waiting waiting);
    /// Somebody is needed, or a time has to pass: the row shows it without being asked. What merely could be done
    /// is shown where somebody is.
    [[nodiscard]] static bool isUrgent(const Job &job);
    [[nodiscard]] static QString text(Kind kind);    ///< a button's; empty for None
    [[nodiscard]] static QString toolTip(Kind kind); ///< what it does
};

} // namespace Ferry
