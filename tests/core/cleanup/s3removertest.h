#pragma once

#include "core/rules/s3address.h"
#include "tests/core/cleanup/cleanupfixture.h"
#include "tests/server/s3handler.h"

namespace Ferry::Testing
{

/// What the tests of S3UploadRemover have in common: a server with S3 on it for each function.
class S3RemoverTest : public QObject
{
protected:
    void open();
    void close()
    {
        s3.reset();
        m.reset();
    }
    /// One with a part, on the server.
    [[nodiscard]] Leftover upload(const QJsonObject &more = {});
    [[nodiscard]] RemovalAnswer ask(const Leftover &leftover, bool onlyLook = false);

    std::unique_ptr<CleanupBench> m;
    std::shared_ptr<TestServer::S3Handler> s3;
};

inline void S3RemoverTest::open()
{
    using namespace Qt::StringLiterals;
    m = std::make_unique<CleanupBench>();
    TestServer::S3Options options;
    options.directory = m->path(u"s3"_s);
    s3 = std::make_shared<TestServer::S3Handler>(options);
    m->server.mount({}, s3);
    NetSettings settings;
    settings.credentials.insert(NetSettings::secretName(m->server.url()),
                                {QString::fromLatin1(options.credentials.accessKey),
                                 QString::fromLatin1(options.credentials.secretKey), AuthScheme::Signature});
    m->control.setSettings(settings);
}

inline Leftover S3RemoverTest::upload(const QJsonObject &more)
{
    using namespace Qt::StringLiterals;
    Leftover leftover;
    leftover.id = 1;
    leftover.kind = LeftoverKind::S3Upload;
    leftover.stage = LeftoverStage::Doomed;
    leftover.neverConfirmed = false;
    leftover.where = m->server.url(u"/bucket/data.bin"_s).toString();
    leftover.facts = more;
    S3::Address::of(QUrl(leftover.where), {})->writeTo(leftover.facts);
    leftover.facts.insert("uploadId"_L1, s3->createForeignUpload(u"bucket"_s, u"data.bin"_s, "12345"_ba));
    return leftover;
}

inline RemovalAnswer S3RemoverTest::ask(const Leftover &leftover, bool onlyLook)
{
    const auto remover = makeRemover(LeftoverKind::S3Upload, {m->control, m->disk});
    QSignalSpy finished(remover.get(), &Remover::finished);
    RemovalAnswer answer;
    connect(remover.get(), &Remover::finished, this, [&](const RemovalAnswer &got) { answer = got; });
    onlyLook ? remover->verify(leftover) : remover->remove(leftover);
    if (!finished.isEmpty() || !finished.wait(10'000) || finished.count() != 1)
        qFatal("not exactly one answer from the event loop");
    return answer;
}

} // namespace Ferry::Testing
