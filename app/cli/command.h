#pragma once

#include "app/cli/arguments.h"
#include "app/cli/corelink.h"
#include "app/cli/exitcodes.h"
#include "app/cli/output.h"

#include <QObject>

#include <memory>

namespace Ferry
{

/// One verb of ferryctl, from the open link to the exit code. Link and output outlive it.
class Command : public QObject
{
    Q_OBJECT
public:
    Command(const Arguments &arguments, CoreLink &link, Output &output)
        : m_arguments(arguments)
        , m_link(link)
        , m_output(output)
    {
    }

    /// The link is open for the first time.
    virtual void start() = 0;
    /// The core has moved to another process: what was watched must be watched again.
    virtual void followCore() {}
    /// Ctrl+C and its like. finished() must follow.
    virtual void interrupt() { emit finished(ExitCode::Interrupted); }

    /// The command for the verb; what it needs of the link.
    [[nodiscard]] static std::unique_ptr<Command> make(const Arguments &arguments, CoreLink &link,
                                                       Output &output);
    [[nodiscard]] static CoreLink::Wish wishFor(const Arguments &arguments);

signals:
    /// Once.
    void finished(Ferry::ExitCode code);

protected:
    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] CoreLink &link() const { return m_link; }
    [[nodiscard]] Output &output() const { return m_output; }
    /// "ferryctl", with the profile if one was given: for hints that can be pasted.
    [[nodiscard]] QString program() const;

private:
    const Arguments m_arguments;
    CoreLink &m_link;
    Output &m_output;
};

} // namespace Ferry
