#pragma once

#include "core/cleanup/remover.h"
#include "core/net/control.h"

#include <functional>

namespace Ferry
{

/// What the removers of things on a server have in common: one question after the other, each with the job's
/// Access, its answer noted in the detail.
class ServerRemover : public Remover
{
    Q_OBJECT
protected:
    explicit ServerRemover(RemoverContext context)
        : m_context(std::move(context))
    {
    }

    using Answered = std::function<void(const ControlAnswer &)>;
    /// Redirects are not followed; the job's own header fields go to the origin of setHome() only, if that was
    /// said. Before @p answered is called, result() has the status, Retry-After and
    /// detail of this answer.
    void ask(ControlRequest request, Answered answered);
    void setHome(const QUrl &url) { m_home = url; }
    /// The last word: finished() with result().
    void conclude(CleanupVerdict verdict);

    [[nodiscard]] RemovalAnswer &result() { return m_result; }
    [[nodiscard]] const RemoverContext &context() const { return m_context; }

private:
    RemoverContext m_context;
    QUrl m_home;
    std::unique_ptr<ControlCall> m_call;
    RemovalAnswer m_result;
};

} // namespace Ferry
