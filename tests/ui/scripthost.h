#pragma once

#include "tests/ui/uiharness.h"
#include "ui/script/scriptrunner.h"

namespace Ferry
{

/// Gives scenarios a server with faults, files to send, and a restart:
///
///     source NAME BYTES                    a file to send, at {sources}/NAME
///     there NAME TEXT                      a file that was in the download folder before
///     server publish NAME BYTES [RATE]     at {server}/NAME; RATE in bytes a second
///     server withdraw NAME
///     server tus [RATE]                    an upload server at {tus}; its storage is {sessions}
///     server cannotdelete                  the same, without the termination extension
///     server answer STATUS METHOD [TIMES]  instead of doing it; TIMES or always
///     server loseanswer METHOD             does it once, and the answer is lost
///     server away | back
///     server heal                          no more of all that
///     restart                              Ferry ends and is started again
class ScenarioHost final : public ScriptHost
{
public:
    [[nodiscard]] bool show() { return m_harness.show(); }
    [[nodiscard]] JobQueue *queue() override { return m_harness.queue.get(); }
    [[nodiscard]] QWidget *window() override { return m_harness.window.get(); }
    [[nodiscard]] QString valueOf(const QString &name) const override;
    [[nodiscard]] QString perform(const ScriptStep &step) override;

private:
    [[nodiscard]] QString performOnServer(const QStringList &given);
    [[nodiscard]] QString publish(const QStringList &given);
    [[nodiscard]] QString serveTus(bool termination, qint64 rate);
    UiHarness m_harness;
};

} // namespace Ferry
