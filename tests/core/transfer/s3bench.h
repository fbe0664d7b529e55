#pragma once

#include "tests/core/transfer/transferfixture.h"
#include "tests/server/s3handler.h"

namespace Ferry::Testing
{

/// A queue beside an S3 server that takes parts of any size; the tests' parts are small.
class S3Bench : public QueueHarness
{
public:
    static constexpr qint64 PartSize = 100'000;

    explicit S3Bench(const TestServer::S3Credentials &credentials = {})
    {
        TestServer::S3Options server;
        server.credentials = credentials;
        server.directory = path(QStringLiteral("s3"));
        server.minimumPartSize = 1;
        s3 = std::make_shared<TestServer::S3Handler>(server);
        this->server().mount(QString(), s3);
        useKeys(credentials);
    }

    void useKeys(const TestServer::S3Credentials &keys = {})
    {
        useKeys(QString::fromLatin1(keys.accessKey), QString::fromLatin1(keys.secretKey),
                QString::fromLatin1(keys.sessionToken));
    }
    void useKeys(const QString &accessKey, const QString &secretKey, const QString &sessionToken = {})
    {
        QueueOptions changed = options();
        changed.net.credentials.insert(NetSettings::secretName(server().url()),
                                       {accessKey, secretKey, AuthScheme::Signature, sessionToken});
        useOptions(changed);
    }

    [[nodiscard]] JobSpec specOf(qint64 size, const QString &key = QStringLiteral("data.bin"))
    {
        JobSpec spec = uploadOf(makeSource(QStringLiteral("data.bin"), size));
        spec.protocol = QStringLiteral("s3");
        spec.files.first().remote = server().url(QStringLiteral("/bucket/") + key);
        spec.protocolOptions = {{QStringLiteral("partSize"), PartSize}};
        return spec;
    }
    Job *upload(qint64 size) { return add(specOf(size)); }
    Job *replace(qint64 size)
    {
        JobSpec spec = specOf(size);
        spec.onCollision = OnCollision::Overwrite;
        return add(spec);
    }

    [[nodiscard]] QByteArray object(const QString &key = QStringLiteral("data.bin")) const
    {
        return s3->objectData(QStringLiteral("bucket"), key);
    }
    /// "POST ?uploads", "PUT ?partNumber", "PUT", "HEAD": what was asked, without its values.
    [[nodiscard]] QStringList requests()
    {
        QStringList result;
        const auto all = server().requests();
        for (const auto &request : all) {
            const qsizetype query = request.target.indexOf('?');
            const QByteArray name = query < 0 ? QByteArray() : request.target.mid(query).split('=').first();
            result.append(QString::fromLatin1(name.isEmpty() ? request.method : request.method + ' ' + name));
        }
        return result;
    }
    [[nodiscard]] qsizetype count(const QString &request) { return requests().count(request); }

    std::shared_ptr<TestServer::S3Handler> s3;
};

} // namespace Ferry::Testing
