#pragma once

#include "tests/server/davhandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/rawclient.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace Ferry::TestServer
{

using Listing = QMap<QString, QString>; ///< path to length, "folder" for folders
/// What a multistatus says; nothing if it is none.
[[nodiscard]] Listing listingOf(const QByteArray &text);

/// What the tests of the WebDAV and Nextcloud server have in common: the server, and a client of the test's own.
class DavServerTest : public QObject
{
protected:
    void open();
    void serve(DavOptions options = {});
    void serveNextcloud(DavOptions options = {});
    void change(const std::function<void(DavSwitches &)> &how);
    RawAnswer ask(const QByteArray &method, const QString &path, const Headers &headers = {},
                  const QByteArray &body = {});
    int put(const QString &path, const QByteArray &body, const Headers &headers = {});
    Headers to(const QString &path) const;
    /// Makes an upload directory with those chunks.
    void upload(const QString &name, const QMap<QString, QByteArray> &chunks);
    RawAnswer finish(const QString &upload, const QString &file, const Headers &more = {});
    /// Half of a PUT of 1000 bytes has arrived when it returns.
    std::unique_ptr<RawClient> beginPut(const QString &path);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::shared_ptr<DavHandler> m_dav;
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace Ferry::TestServer
