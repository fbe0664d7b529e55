#pragma once

#include "core/jobs/job.h"
#include "core/rules/jobspec.h"

#include <QCoreApplication>
#include <QString>

namespace Ferry
{

/// Every word and sentence a person reads about a job, made from codes at the moment it is shown, so that switching the
/// language switches them all. QtCore only: window and command line say the same. Nothing here is cached.
class JobText
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
public:
    // the row
    [[nodiscard]] static QString name(const Job &job);
    [[nodiscard]] static QString place(const Job &job);  ///< "from files.example.org · to ~/Downloads", or the error
    [[nodiscard]] static QString status(const Job &job); ///< "46 % · downloading", "Cancelled · cleaning up"
    [[nodiscard]] static QString reason(const Job &job); ///< second line: why it waits and what comes next; may be empty
    [[nodiscard]] static QString spoken(const Job &job); ///< the whole row as one sentence

    // the overview: "what it does, why it waits, what comes next"
    [[nodiscard]] static QString doing(const Job &job);
    [[nodiscard]] static QString next(const Job &job);

    // words
    [[nodiscard]] static QString state(JobState state);
    [[nodiscard]] static QString direction(Direction direction);
    [[nodiscard]] static QString logEvent(LogEvent event);
    [[nodiscard]] static QString notice(Notice notice);

    // errors: what failed, on what, what happens next, what to press
    [[nodiscard]] static QString error(const JobError &error);
    [[nodiscard]] static QString remedy(const JobError &error);
    /// Why a command is refused now: a disabled button's tool tip. Empty when it is not.
    [[nodiscard]] static QString refusal(JobEvent command, const Job &job);
    [[nodiscard]] static QString outcome(Outcome outcome);

    // clean-up and receipt
    [[nodiscard]] static QString cleanupHeadline(const Job &job); ///< "Cancelled at 14:31:07. Everything is removed."
    [[nodiscard]] static QString what(const Leftover &leftover);
    [[nodiscard]] static QString done(const Leftover &leftover); ///< "DELETE answered 423 twice"
    [[nodiscard]] static QString next(const Leftover &leftover); ///< "next try 14:31:15"
    [[nodiscard]] static QString what(const ReceiptLine &line);
    [[nodiscard]] static QString done(const ReceiptLine &line);
    [[nodiscard]] static QString proof(const ReceiptLine &line);

    /// What a server said of itself before anything is created: for the add dialogs and `ferryctl put`.
    [[nodiscard]] static QString offer(Direction direction, const ServerOffer &offer);
};

} // namespace Ferry
