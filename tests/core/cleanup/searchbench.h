#pragma once

#include "core/cleanup/searcher.h"
#include "core/disk/diskthread.h"
#include "core/net/control.h"
#include "tests/server/loopbackserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Ferry::Testing
{

/// A loopback server, and searchers that look at it.
class SearchBench
{
public:
    struct Found {
        QList<FoundLeftover> found;
        JobError error;
    };

    SearchBench()
    {
        if (!server.start())
            qFatal("the loopback server could not listen");
    }

    [[nodiscard]] Found search(LeftoverKind kind, const QString &where, const QJsonObject &options = {})
    {
        const auto searcher = makeSearcher(kind, {control, disk});
        Found result{{}, {ErrorKind::Internal, 0, {}, QStringLiteral("no answer")}};
        QSignalSpy finished(searcher.get(), &Searcher::finished);
        QObject::connect(searcher.get(), &Searcher::finished, searcher.get(),
                         [&result](const QList<FoundLeftover> &found, const JobError &error) {
                             result = {found, error};
                         });
        searcher->search({kind, where, {}, options});
        // Not from within search(), and once.
        if (!finished.isEmpty() || !finished.wait(10'000) || finished.size() != 1)
            return {{}, {ErrorKind::Internal, 0, {}, QStringLiteral("no single answer")}};
        return result;
    }

    QTemporaryDir dir;
    TestServer::LoopbackServer server;
    ControlPlane control{NetSettings{}};
    DiskThread disk;
};

} // namespace Ferry::Testing
