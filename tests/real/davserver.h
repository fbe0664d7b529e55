#pragma once

#include "tests/real/serverprocess.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace Ferry::Testing
{

/// What Apache, Lighttpd and NginxDav have in common: a WebDAV server on loopback with a folder of its own, which
/// it hands out below /dav/ for reading and writing to anybody. Main thread.
class DavServer
{
public:
    virtual ~DavServer() = default;
    Q_DISABLE_COPY_MOVE(DavServer)

    /// False: output() says why.
    [[nodiscard]] bool start();
    /// On the same port and files as before.
    [[nodiscard]] bool startAgain();
    void stop() { m_process.stop(); }
    void kill() { m_process.kill(); }
    [[nodiscard]] bool isRunning() const { return m_process.isRunning(); }
    [[nodiscard]] QByteArray output() const;

    /// @p path with a slash at the start, "/dav/a.bin".
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Everything in the folder as "a/b.bin", hidden names included and sorted; folders with a '/' at the end.
    [[nodiscard]] QStringList stored() const;
    /// Bodies that have not fully arrived, where the server keeps them outside of the folder.
    [[nodiscard]] QStringList receiving() const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    /// Puts a file there, as somebody else would.
    void store(const QString &name, const QByteArray &bytes);
    /// The lines of its access log that contain @p text. Some servers write them seconds later.
    [[nodiscard]] QStringList requests(const QString &text = {}) const;

    /// For what wants them.
    [[nodiscard]] static QString user() { return QStringLiteral("user"); }
    [[nodiscard]] static QString password() { return QStringLiteral("secret"); }

protected:
    DavServer() = default;

    /// Writes what it is configured with, for port().
    [[nodiscard]] virtual bool configure() = 0;
    [[nodiscard]] virtual ServerProcess::Command command() const = 0;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Fills in @FOLDER@, @PORT@ and what @p more says, and writes it below the folder.
    [[nodiscard]] bool writeFromPattern(const QString &pattern, const QString &name,
                                        const QHash<QByteArray, QByteArray> &more = {}) const;
    [[nodiscard]] bool writeFile(const QString &name, const QByteArray &bytes) const;
    /// In the usual places of servers too, which are not on everybody's path. Empty: not there.
    [[nodiscard]] static QString find(const QString &program);

private:
    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace Ferry::Testing
