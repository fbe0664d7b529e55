#pragma once

#include "core/cleanup/remover.h"
#include "core/net/control.h"

#include <QUrl>

namespace Ferry
{

/// DELETE on a tus session (tus 1.0.0, Termination extension), then HEAD: 404 or 410 with Tus-Resumable is
/// the proof. 423 and 409 mean that the server still holds a lock for one of our dead requests: Unknown,
/// wait.
class TusSessionRemover final : public Remover
{
    Q_OBJECT
public:
    explicit TusSessionRemover(ControlPlane &control)
        : m_control(control)
    {
    }
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

private:
    void send(const QByteArray &method, void (TusSessionRemover::*take)(const ControlAnswer &));
    void takeDelete(const ControlAnswer &answer);
    void takeHead(const ControlAnswer &answer);

    ControlPlane &m_control;
    std::unique_ptr<ControlCall> m_call;
    QUrl m_session;
    RemovalAnswer m_answer;
};

} // namespace Ferry
