#pragma once

#include <QJsonObject>
#include <QString>

namespace Ferry
{

/// stdout for results, stderr for news and a progress line that is redrawn in place. What comes from servers
/// can do no harm to a terminal: control characters are replaced.
class Output
{
public:
    Output();
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    /// A result, on stdout.
    void line(const QString &text);
    /// One JSON object a line, on stdout.
    void json(const QJsonObject &object);
    /// As it is, on stdout.
    void raw(const QByteArray &bytes);
    /// News, warnings and errors, on stderr.
    void note(const QString &text);

    /// Whether progress() shows anything: stderr is a terminal.
    [[nodiscard]] bool hasTerminal() const { return m_hasTerminal; }
    /// Columns of the terminal.
    [[nodiscard]] int width() const;
    /// Replaces the line shown before; an empty one takes it away.
    void progress(const QString &text);

private:
    const bool m_hasTerminal;
    bool m_showsProgress = false;
};

} // namespace Ferry
