#pragma once

#include "core/cleanup/remover.h"
#include "core/rules/foundleftover.h"

namespace Ferry
{

/// Looks in one place for one kind of leftover; changes nothing there. Main thread. Destroying it silences it.
/// What it finds has a kind, a place, a job if its name tells one, and the facts its remover needs; whose it
/// is and whether it is known already, others decide.
class Searcher : public QObject
{
    Q_OBJECT
public:
    /// finished() once, from the event loop.
    virtual void search(const SearchPlace &place) = 0;

signals:
    /// @p error is set if the place could not be searched, or not to its end.
    void finished(const QList<Ferry::FoundLeftover> &found, const Ferry::JobError &error);
};

/// One searcher a kind; null for kinds that cannot be listed (tus, BITS).
[[nodiscard]] std::unique_ptr<Searcher> makeSearcher(LeftoverKind kind, const RemoverContext &context);

} // namespace Ferry
