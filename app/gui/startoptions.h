#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Ferry
{

/// ferry's command line, read and checked.
struct StartOptions {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
public:
    QString profile;
    bool background = false; ///< no window until somebody asks for one; closing it does not end Ferry
    bool untilIdle = false;  ///< a background one ends when nothing is left to do
    bool quit = false;       ///< end the running one
    QString script;          ///< a scenario for the window, by absolute path; Ferry ends with it
    bool help = false;
    bool scriptHelp = false;
    bool version = false;
    QStringList items; ///< addresses, and files by absolute path
    QString error;     ///< one line for a person; then nothing else counts

    /// @p arguments without the program's name and without Qt's own options.
    [[nodiscard]] static StartOptions parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
    /// These are answered on the terminal and need no display.
    [[nodiscard]] bool needsNoWindow() const
    {
        return help || scriptHelp || version || quit || !error.isEmpty();
    }
};

} // namespace Ferry
