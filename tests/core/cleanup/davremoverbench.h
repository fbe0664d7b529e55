#pragma once

#include "core/rules/dav.h"
#include "tests/core/cleanup/cleanupfixture.h"
#include "tests/server/davhandler.h"

namespace Ferry::Testing
{

/// A WebDAV server that is a Nextcloud too, and a remover's one answer about something on it.
class DavRemoverBench : public CleanupBench
{
public:
    DavRemoverBench()
    {
        TestServer::DavOptions options;
        options.directory = path(QStringLiteral("cloud"));
        options.nextcloud = true;
        dav = std::make_shared<TestServer::DavHandler>(options);
        TestServer::serveDav(server, dav);
    }

    [[nodiscard]] RemovalAnswer ask(const Leftover &leftover, bool onlyLook = false)
    {
        const auto remover = makeRemover(leftover.kind, {control, disk});
        QSignalSpy finished(remover.get(), &Remover::finished);
        RemovalAnswer answer;
        QObject::connect(remover.get(), &Remover::finished, &server,
                         [&](const RemovalAnswer &got) { answer = got; });
        onlyLook ? remover->verify(leftover) : remover->remove(leftover);
        if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
            qFatal("not exactly one answer from the event loop");
        return answer;
    }
    /// Of an upload of @p length bytes to "data.bin".
    [[nodiscard]] Leftover leftoverAt(LeftoverKind kind, const QString &serverPath, qint64 length = 100)
    {
        Leftover leftover;
        leftover.id = newLeftoverId();
        leftover.job = jobId(1);
        leftover.kind = kind;
        leftover.where = server.url(serverPath).toString(QUrl::FullyEncoded);
        leftover.facts = {
            {Dav::TargetFact, targetUrl(kind)}, {Dav::LengthFact, length}, {Dav::DavFact, true}};
        return leftover;
    }
    [[nodiscard]] QString targetUrl(LeftoverKind kind) const
    {
        const QString name = QStringLiteral("data.bin");
        const bool isCloud = kind == LeftoverKind::ChunkDirectory;
        return server.url(isCloud ? dav->nextcloudPath(name) : dav->filePath(name)).toString();
    }
    void change(const std::function<void(TestServer::DavSwitches &)> &how)
    {
        TestServer::DavSwitches switches = dav->switches();
        how(switches);
        dav->setSwitches(switches);
    }

    std::shared_ptr<TestServer::DavHandler> dav;
};

} // namespace Ferry::Testing
