#pragma once

#include "tests/server/loopbackserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace Ferry::Testing
{

/// One of Ferry's programs as a process: in a profile of its own, without a display, in English.
class Program : public QProcess
{
public:
    Program(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    /// Kills what still runs.
    ~Program() override;

    /// Until @p text has come on stderr or stdout; false if it ends or thirty seconds pass before.
    [[nodiscard]] bool waitForText(const QByteArray &text);
    [[nodiscard]] bool waitForEnd();
    void sendSignal(int number) const;

    QByteArray out; ///< all of stdout so far
    QByteArray err;

private:
    void readAll();
};

/// What a run came to.
struct Result {
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const; ///< of the last line of stdout
};

/// A profile in a temporary folder, a server, and the programs.
class Programs
{
public:
    Programs();
    /// Ends a Ferry that was started in the background.
    ~Programs();

    [[nodiscard]] Result ferryctl(const QStringList &arguments) const;
    [[nodiscard]] Result ferry(const QStringList &arguments) const;
    [[nodiscard]] std::unique_ptr<Program> startFerryctl(const QStringList &arguments) const;
    /// @p offscreen: with a window that nobody sees.
    [[nodiscard]] std::unique_ptr<Program> startFerry(const QStringList &arguments, bool offscreen) const;

    [[nodiscard]] QJsonArray list() const;
    [[nodiscard]] QJsonObject info(const QString &id) const;
    [[nodiscard]] QString stateOf(const QString &id) const
    {
        return info(id).value(QStringLiteral("state")).toString();
    }

    [[nodiscard]] TestServer::LoopbackServer &server() { return m_server; }
    [[nodiscard]] QString url(const QString &path) const { return m_server.url(path).toString(); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString downloads() const { return path(QStringLiteral("downloads")); }
    [[nodiscard]] QStringList filesInDownloads() const; ///< hidden ones too
    [[nodiscard]] QString makeSource(const QString &name, qint64 size) const;
    [[nodiscard]] static QByteArray contentOf(const QString &file);

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_dir;
    TestServer::LoopbackServer m_server;
};

} // namespace Ferry::Testing
