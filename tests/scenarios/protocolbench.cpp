#include "tests/scenarios/protocolbench.h"

#include "tests/server/bitshandler.h"
#include "tests/server/davhandler.h"
#include "tests/server/s3handler.h"

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;
using namespace TestServer;

namespace
{

JobSpec uploadTo(QueueHarness &harness, const QString &protocol, const QString &path, qint64 size)
{
    JobSpec spec = harness.uploadOf(harness.makeSource(u"data.bin"_s, size));
    spec.protocol = protocol;
    spec.files.first().remote = harness.url(path);
    return spec;
}

QStringList prefixed(const QString &prefix, QStringList names)
{
    for (QString &name : names)
        name.prepend(prefix);
    return names;
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

class DownloadBench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "download"; }
    ReceiptSubject subject() const override { return ReceiptSubject::PartFile; }
    void serve(QueueHarness &) override {}
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        return harness.downloadOf(u"/bytes/%1?name=data.bin&rate=600000"_s.arg(size));
    }
    QStringList stored() const override { return {}; }
    Spot question() const override { return {"GET"}; }
    Spot bytes() const override { return {"GET"}; }
};

class TusBench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "tus"; }
    ReceiptSubject subject() const override { return ReceiptSubject::TusSession; }
    void serve(QueueHarness &harness) override
    {
        m_server = &harness.server(); // the harness serves tus
        const QString id = m_server->createForeignSession(1'000).fileName();
        QFile session(m_server->sessionFile(id)); // its size is its offset
        if (!session.open(QIODevice::WriteOnly | QIODevice::Append) || session.write("theirs") < 0)
            qFatal("no foreign session");
    }
    QString storage(const QueueHarness &harness) const override { return harness.storage(); }
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        return uploadTo(harness, u"tus"_s, u"/files"_s, size);
    }
    QStringList stored() const override { return sorted(m_server->sessions()); }
    Spot question() const override { return {"HEAD", u"^/files/"_s}; }
    Spot bytes() const override { return {"PATCH"}; }
    Spot create() const override { return {"POST"}; }
    Spot remove() const override { return {"DELETE"}; }
    bool isNamedByServer() const override { return true; }

private:
    LoopbackServer *m_server = nullptr;
};

class BitsBench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "bits"; }
    ReceiptSubject subject() const override { return ReceiptSubject::BitsSession; }
    void serve(QueueHarness &harness) override
    {
        BitsOptions options;
        options.directory = harness.path(u"bits"_s);
        m_handler = std::make_shared<BitsHandler>(options);
        harness.server().mount(options.endpoint, m_handler);
        // One to the very same name: only the id tells it from ours.
        for (const QString &name : {u"theirs.bin"_s, u"data.bin"_s}) {
            if (m_handler->createForeignSession(name, "theirs").isEmpty())
                qFatal("no foreign session");
        }
    }
    QString storage(const QueueHarness &harness) const override { return harness.path(u"bits"_s); }
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        return uploadTo(harness, u"bits"_s, u"/upload/data.bin"_s, size);
    }
    QStringList stored() const override
    {
        return sorted(prefixed(u"session "_s, m_handler->sessions()) +
                      prefixed(u"file "_s, m_handler->files()));
    }
    QString finished() const override { return u"file data.bin"_s; }
    QByteArray finishedContent() const override { return m_handler->fileData(u"data.bin"_s); }
    Spot question() const override { return packet("Ping"); }
    Spot bytes() const override { return packet("Fragment"); }
    Spot create() const override { return packet("Create-Session"); }
    Spot remove() const override { return packet("Cancel-Session"); }
    Spot finish() const override { return packet("Close-Session"); }
    bool finishesWithItsBytes() const override { return true; }
    int busyStatus() const override { return 503; } // 100 to 499 are not asked again
    bool isNamedByServer() const override { return true; }

private:
    static Spot packet(const QByteArray &type) { return {"BITS_POST", {}, type}; }
    std::shared_ptr<BitsHandler> m_handler;
};

class S3Bench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "s3"; }
    ReceiptSubject subject() const override { return ReceiptSubject::S3Upload; }
    void serve(QueueHarness &harness) override
    {
        S3Options options;
        options.directory = harness.path(u"s3"_s);
        options.minimumPartSize = 0;
        m_handler = std::make_shared<S3Handler>(options);
        harness.server().mount(u"/bucket"_s, m_handler);
        // Of the very same key: only the id tells it from ours.
        if (m_handler->createForeignUpload(u"bucket"_s, u"data.bin"_s, "abc").isEmpty())
            qFatal("no foreign upload");
    }
    QString storage(const QueueHarness &harness) const override { return harness.path(u"s3"_s); }
    QueueOptions options(const QueueHarness &harness) const override
    {
        const S3Credentials known;
        QueueOptions options = harness.options();
        Credentials ours;
        ours.scheme = AuthScheme::Signature;
        ours.user = QString::fromLatin1(known.accessKey);
        ours.password = QString::fromLatin1(known.secretKey);
        options.net.credentials.insert(NetSettings::origin(harness.url({})), ours);
        return options;
    }
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        JobSpec spec = uploadTo(harness, u"s3"_s, u"/bucket/data.bin"_s, size);
        spec.protocolOptions = {{u"partSize"_s, static_cast<double>(qMax<qint64>(size / 8, 1))}};
        return spec;
    }
    QStringList stored() const override
    {
        QStringList names = prefixed(u"object "_s, m_handler->store().keys(u"bucket"_s));
        for (const S3Upload &upload : m_handler->uploads())
            names.append(u"upload "_s + upload.id);
        return sorted(names);
    }
    QString finished() const override { return u"object data.bin"_s; }
    QByteArray finishedContent() const override { return m_handler->objectData(u"bucket"_s, u"data.bin"_s); }
    Spot question() const override { return {"GET", u"uploadId="_s}; }
    Spot bytes() const override { return {"PUT", u"partNumber="_s}; }
    Spot create() const override { return {"POST", u"[?]uploads"_s}; }
    Spot remove() const override { return {"DELETE", u"uploadId="_s}; }
    Spot finish() const override { return {"POST", u"uploadId="_s}; }
    int busyStatus() const override { return 503; } // SlowDown
    bool isNamedByServer() const override { return true; }

private:
    std::shared_ptr<S3Handler> m_handler;
};

/// Both protocols that a WebDAV server speaks.
class DavServer
{
public:
    void serve(QueueHarness &harness)
    {
        DavOptions options;
        options.directory = harness.path(u"dav"_s);
        options.nextcloud = true;
        m_handler = std::make_shared<DavHandler>(options);
        serveDav(harness.server(), m_handler);
        for (const QString &name : {u"theirs.bin"_s, u".data.bin.0000000000000.part"_s})
            m_handler->store(name, "theirs");
        if (m_handler->createForeignUpload(u"ferry-0000000000000-0-theirs"_s).isEmpty())
            qFatal("no foreign upload");
    }
    static QString storage(const QueueHarness &harness) { return harness.path(u"dav"_s); }
    QByteArray finishedContent() const { return m_handler->contentOf(u"data.bin"_s); }
    QStringList stored() const
    {
        return sorted(prefixed(u"file "_s, m_handler->stored()) +
                      prefixed(u"upload "_s, m_handler->uploads()));
    }

private:
    std::shared_ptr<DavHandler> m_handler;
};

class NextcloudBench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "nextcloud"; }
    ReceiptSubject subject() const override { return ReceiptSubject::ChunkDirectory; }
    void serve(QueueHarness &harness) override { m_server.serve(harness); }
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        JobSpec spec = uploadTo(harness, u"nextcloud"_s, u"/remote.php/dav/files/user/data.bin"_s, size);
        spec.protocolOptions = {{u"partSize"_s, static_cast<double>(qMax<qint64>(size / 8, 1))}};
        return spec;
    }
    QStringList stored() const override { return m_server.stored(); }
    QString storage(const QueueHarness &harness) const override { return DavServer::storage(harness); }
    QString finished() const override { return u"file data.bin"_s; }
    QByteArray finishedContent() const override { return m_server.finishedContent(); }
    Spot question() const override { return {"PROPFIND", u"/uploads/"_s}; }
    Spot bytes() const override { return {"PUT", u"/uploads/"_s}; }
    Spot create() const override { return {"MKCOL"}; }
    Spot remove() const override { return {"DELETE", u"/uploads/"_s}; }
    Spot finish() const override { return {"MOVE"}; }

private:
    DavServer m_server;
};

class DavBench final : public ProtocolBench
{
public:
    QByteArray name() const override { return "dav"; }
    ReceiptSubject subject() const override { return ReceiptSubject::DavTemporary; }
    void serve(QueueHarness &harness) override { m_server.serve(harness); }
    JobSpec spec(QueueHarness &harness, qint64 size) const override
    {
        return uploadTo(harness, u"dav"_s, u"/dav/data.bin"_s, size);
    }
    QStringList stored() const override { return m_server.stored(); }
    QString storage(const QueueHarness &harness) const override { return DavServer::storage(harness); }
    QString finished() const override { return u"file data.bin"_s; }
    QByteArray finishedContent() const override { return m_server.finishedContent(); }
    Spot question() const override { return {}; }
    Spot firstQuestion() const override { return {"HEAD"}; }
    bool keepsWhatWasCut() const override { return false; }
    Spot bytes() const override { return {"PUT"}; }
    Spot remove() const override { return {"DELETE"}; }
    Spot finish() const override { return {"MOVE"}; }

private:
    DavServer m_server;
};

template <typename Bench>
std::unique_ptr<ProtocolBench> made(const QByteArray &wanted)
{
    auto bench = std::make_unique<Bench>();
    return bench->name() == wanted ? std::move(bench) : nullptr;
}

using Maker = std::unique_ptr<ProtocolBench> (*)(const QByteArray &);
constexpr std::array Makers{made<DownloadBench>, made<TusBench>,       made<BitsBench>,
                            made<S3Bench>,       made<NextcloudBench>, made<DavBench>};

} // namespace

Fault Spot::at(const Fault &fault) const
{
    const Fault here = fault.on(method, target);
    return packetType.isEmpty() ? here : here.with("BITS-Packet-Type", packetType);
}

QByteArrayList protocolNames() { return {"download", "tus", "bits", "s3", "nextcloud", "dav"}; }

std::unique_ptr<ProtocolBench> makeBench(const QByteArray &name)
{
    for (const Maker maker : Makers) {
        if (auto bench = maker(name))
            return bench;
    }
    qFatal("no protocol %s", name.constData());
}

} // namespace Ferry::Testing
