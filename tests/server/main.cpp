// ferry-testserver: the loopback server as a program of its own, for the demo, the benchmark and for trying things by
// hand: tus at /files, BITS at /upload, S3 at /bucket, WebDAV at /dav and a Nextcloud's /remote.php (account "user").

#include "tests/server/bitshandler.h"
#include "tests/server/davhandler.h"
#include "tests/server/loopbackserver.h"
#include "tests/server/s3handler.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Ferry::TestServer;

namespace
{

int quitPipe[2];

/// Only what a signal handler may do; the event loop does the rest.
void askToQuit(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(quitPipe[0], &byte, 1);
}

bool quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, quitPipe) != 0)
        return false;
    auto *notifier = new QSocketNotifier(quitPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return std::signal(SIGTERM, askToQuit) != SIG_ERR && std::signal(SIGINT, askToQuit) != SIG_ERR;
}

/// Each protocol's sessions and files in a folder of their own.
void serveUploads(LoopbackServer &server, const QDir &storage)
{
    TusOptions tus;
    tus.directory = storage.absoluteFilePath(u"tus"_s);
    server.serveTus(tus);
    BitsOptions bits;
    bits.directory = storage.absoluteFilePath(u"bits"_s);
    server.mount(bits.endpoint, std::make_shared<BitsHandler>(bits));
    S3Options s3;
    s3.directory = storage.absoluteFilePath(u"s3"_s);
    server.mount(u"/bucket"_s, std::make_shared<S3Handler>(s3));
    DavOptions dav;
    dav.directory = storage.absoluteFilePath(u"dav"_s);
    dav.nextcloud = true;
    serveDav(server, std::make_shared<DavHandler>(dav));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"ferry-testserver"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"HTTP server and servers of the upload protocols on 127.0.0.1, for trying Ferry."_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Port, 0 for any free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption storage(
        u"storage"_s, u"Directory for uploads: /files, /upload, /bucket, /dav."_s, u"directory"_s);
    const QCommandLineOption down(u"throttle-down"_s, u"Bytes a second of each download."_s, u"bytes"_s,
                                  u"0"_s);
    const QCommandLineOption up(u"throttle-up"_s, u"Bytes a second of each upload."_s, u"bytes"_s, u"0"_s);
    parser.addOptions({port, storage, down, up});
    parser.process(app);

    LoopbackServer server;
    server.setThrottle(parser.value(down).toLongLong(), parser.value(up).toLongLong());
    if (parser.isSet(storage))
        serveUploads(server, QDir(parser.value(storage)));
    if (!quitOnSignals(app) || !server.start(parser.value(port).toUShort())) {
        std::fprintf(stderr, "ferry-testserver: cannot listen on 127.0.0.1:%s\n",
                     qPrintable(parser.value(port)));
        return 1;
    }
    std::printf("READY http://127.0.0.1:%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
