#pragma once

#include "tests/real/serverprocess.h"

#include <QTemporaryDir>
#include <QUrl>

namespace Ferry::Testing
{

/// The tus project's own server (tus-node/server.mjs) on loopback, with its own folder of sessions.
class TusNode
{
public:
    /// Why there is none here, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing();

    /// What the operator configures, see server.mjs. Takes effect with the next start.
    void configure(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    /// False: output() says why.
    [[nodiscard]] bool start();
    /// On the same port and sessions as before.
    [[nodiscard]] bool startAgain();
    void stop() { m_process.stop(); }
    void kill() { m_process.kill(); }
    [[nodiscard]] QByteArray output() const { return m_process.output(); }

    [[nodiscard]] QUrl endpoint() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Every name in its folder: two files a session.
    [[nodiscard]] QStringList stored() const;
    /// The ids of its sessions.
    [[nodiscard]] QStringList sessions() const;
    /// What it has of a session.
    [[nodiscard]] QByteArray contentOf(const QString &session) const;
    [[nodiscard]] qint64 sizeOf(const QString &session) const;

private:
    QTemporaryDir m_folder;
    ServerProcess m_process;
    QHash<QString, QString> m_environment;
    quint16 m_port = 0;
};

} // namespace Ferry::Testing
