// ferry-testserver: the loopback server as a program of its own, for the demo and for trying things by hand.

#include "tests/server/loopbackserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"ferry-testserver"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"HTTP and tus server on 127.0.0.1, for trying Ferry."_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Port, 0 for any free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption storage(u"storage"_s, u"Directory for uploads at /files."_s, u"directory"_s);
    const QCommandLineOption down(u"throttle-down"_s, u"Bytes a second of each download."_s, u"bytes"_s,
                                  u"0"_s);
    const QCommandLineOption up(u"throttle-up"_s, u"Bytes a second of each upload."_s, u"bytes"_s, u"0"_s);
    parser.addOptions({port, storage, down, up});
    parser.process(app);

    Ferry::TestServer::LoopbackServer server;
    server.setThrottle(parser.value(down).toLongLong(), parser.value(up).toLongLong());
    if (parser.isSet(storage)) {
        Ferry::TestServer::TusOptions tus;
        tus.directory = QDir(parser.value(storage)).absolutePath();
        server.serveTus(tus);
    }
    if (!quitOnSignals(app) || !server.start(parser.value(port).toUShort())) {
        std::fprintf(stderr, "ferry-testserver: cannot listen on 127.0.0.1:%s\n",
                     qPrintable(parser.value(port)));
        return 1;
    }
    std::printf("READY http://127.0.0.1:%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
