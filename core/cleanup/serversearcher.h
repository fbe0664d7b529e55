#pragma once

#include "core/cleanup/searcher.h"
#include "core/net/control.h"

#include <functional>

namespace Ferry
{

/// What the searchers of servers have in common: one question after the other, each with the place's Access,
/// and an end.
class ServerSearcher : public Searcher
{
    Q_OBJECT
protected:
    explicit ServerSearcher(RemoverContext context)
        : m_context(std::move(context))
    {
    }

    using Answered = std::function<void(const ControlAnswer &)>;
    void ask(ControlRequest request, const Answered &answered);
    void add(const FoundLeftover &found) { m_found.append(found); }
    /// The last word: finished() with what was added.
    void conclude(const JobError &error = {});
    /// The same from within search(): by the event loop.
    void concludeUnasked(const JobError &error);
    /// Neither empty nor searched: what @p answer says instead of a list.
    [[nodiscard]] static JobError errorOf(const ControlAnswer &answer, const QString &where);

    [[nodiscard]] const RemoverContext &context() const { return m_context; }

private:
    RemoverContext m_context;
    std::unique_ptr<ControlCall> m_call;
    QList<FoundLeftover> m_found;
};

} // namespace Ferry
