#pragma once

#include "tests/core/transfer/transferfixture.h"
#include "tests/server/davhandler.h"

namespace Ferry::Testing
{

/// A queue beside a WebDAV server that is also a Nextcloud, and shows what is stored on it.
class DavBench : public QueueHarness
{
public:
    DavBench()
    {
        TestServer::DavOptions options;
        options.directory = path(QStringLiteral("cloud"));
        options.nextcloud = true;
        dav = std::make_shared<TestServer::DavHandler>(options);
        TestServer::serveDav(server(), dav);
    }

    /// A file of @p size bytes, to be uploaded as @p name.
    [[nodiscard]] JobSpec putOf(qint64 size, const QString &name = QStringLiteral("data.bin"))
    {
        JobSpec spec = uploadOf(makeSource(QStringLiteral("data.bin"), size));
        spec.protocol = QStringLiteral("dav");
        spec.files.first().remote = server().url(dav->filePath(name));
        return spec;
    }
    /// The same in chunks of 100 000 bytes.
    [[nodiscard]] JobSpec chunksOf(qint64 size, const QString &name = QStringLiteral("data.bin"))
    {
        JobSpec spec = putOf(size, name);
        spec.protocol = QStringLiteral("nextcloud");
        spec.files.first().remote = server().url(dav->nextcloudPath(name));
        spec.protocolOptions = {{QStringLiteral("partSize"), 100'000}};
        return spec;
    }
    void change(const std::function<void(TestServer::DavSwitches &)> &how)
    {
        TestServer::DavSwitches switches = dav->switches();
        how(switches);
        dav->setSwitches(switches);
    }
    [[nodiscard]] QString methods()
    {
        QStringList all;
        const auto requests = server().requests();
        for (const auto &request : requests)
            all.append(QString::fromLatin1(request.method));
        return all.join(u' ');
    }
    [[nodiscard]] int count(const QByteArray &method)
    {
        return static_cast<int>(server().requests(method).size());
    }

    std::shared_ptr<TestServer::DavHandler> dav;
};

/// Of the server's kinds, in the order they were written.
[[nodiscard]] inline QList<ReceiptLine> serverLines(const Job *job)
{
    QList<ReceiptLine> lines = job->cleanup().receipt;
    lines.removeIf([](const ReceiptLine &line) { return line.subject == ReceiptSubject::UserFile; });
    return lines;
}

} // namespace Ferry::Testing
