#pragma once

#include "core/cleanup/serverremover.h"

#include <QUrl>

namespace Ferry
{

/// DELETE on a tus session (tus 1.0.0, Termination extension), then HEAD: 404 or 410 with Tus-Resumable is
/// the proof. 423 and 409 mean that the server still holds a lock for one of our dead requests: Unknown,
/// wait.
class TusSessionRemover final : public ServerRemover
{
    Q_OBJECT
public:
    explicit TusSessionRemover(const RemoverContext &context)
        : ServerRemover(context)
    {
    }
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

private:
    [[nodiscard]] ControlRequest requestFor(const QByteArray &method) const;
    void takeDelete(const ControlAnswer &answer);
    void takeRefusal(int status);
    void prove();

    QUrl m_session;
};

} // namespace Ferry
