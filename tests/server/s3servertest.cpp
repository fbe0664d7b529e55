#include "tests/server/s3servertest.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace Ferry::TestServer
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray completeBody(const QList<S3NamedPart> &parts)
{
    QByteArray xml = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (const S3NamedPart &part : parts)
        xml += "<Part><PartNumber>" + QByteArray::number(part.number) + "</PartNumber><ETag>&quot;" +
               part.etag + "&quot;</ETag></Part>";
    return xml + "</CompleteMultipartUpload>";
}

} // namespace

QByteArray md5(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Md5); }

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray element(const QByteArray &xml, const QByteArray &name)
{
    const qsizetype start = xml.indexOf('<' + name + '>');
    const qsizetype end = xml.indexOf("</" + name + '>', start);
    return start < 0 ? QByteArray() : xml.mid(start + name.size() + 2, end - start - name.size() - 2);
}

RequestHead S3Signer::head(const QByteArray &method, const QByteArray &target, const Headers &more,
                           const QByteArray &body) const
{
    RequestHead head;
    head.method = method;
    head.target = target;
    head.headers = Headers{{"Host", host},
                           {"x-amz-date", when.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1()},
                           {"x-amz-content-sha256", payloadHash.isEmpty() ? sha256(body) : payloadHash}};
    if (!credentials.sessionToken.isEmpty())
        head.headers.append({"x-amz-security-token"_ba, credentials.sessionToken});
    head.headers += more;
    QList<QByteArray> names;
    for (const auto &header : std::as_const(head.headers)) {
        if (!unsignedNames.contains(header.first))
            names.append(header.first.toLower());
    }
    std::sort(names.begin(), names.end());
    head.headers.append({"Authorization"_ba, "AWS4-HMAC-SHA256 Credential=" + credentials.accessKey + '/' +
                                                 head.header("x-amz-date").left(8) + '/' +
                                                 credentials.region +
                                                 "/s3/aws4_request,SignedHeaders=" + names.join(';') +
                                                 ",Signature=" + s3Signature(head, names, credentials)});
    return head;
}

void S3ServerTest::open()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    m_credentials = {};
    serve();
    QVERIFY(m_server->start());
}

void S3ServerTest::serve(const S3Options &options)
{
    S3Options here = options;
    here.directory = m_directory->path();
    here.buckets = {u"bucket"_s, u"other"_s};
    here.minimumPartSize = 100;
    here.credentials = m_credentials;
    m_s3 = std::make_shared<S3Handler>(here);
    m_server->mount(u""_s, m_s3);
}

S3Signer S3ServerTest::signer() const
{
    return {m_credentials, m_server->url().authority().toLatin1(), QDateTime::currentDateTimeUtc(), {}, {}};
}

RawAnswer S3ServerTest::send(const RequestHead &head, const QByteArray &body)
{
    RawClient client(m_server->url());
    QByteArray text = head.method + ' ' + head.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : head.headers)
        text += name + ": " + value + "\r\n";
    client.send(text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer(head.method == "HEAD");
}

RawAnswer S3ServerTest::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                            const Headers &more)
{
    return send(signer().head(method, target, more, body), body);
}

QByteArray S3ServerTest::create(const QByteArray &path)
{
    return element(ask("POST", path + "?uploads=").body, "UploadId");
}

RawAnswer S3ServerTest::put(const QByteArray &id, int number, const QByteArray &body)
{
    return ask("PUT", "/bucket/key?partNumber=" + QByteArray::number(number) + "&uploadId=" + id, body);
}

RawAnswer S3ServerTest::complete(const QByteArray &id, const QList<S3NamedPart> &parts, const Headers &more)
{
    return ask("POST", "/bucket/key?uploadId=" + id, completeBody(parts), more);
}

QStringList S3ServerTest::left() const
{
    return QDir(m_directory->filePath(u"bucket/uploads"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot) +
           QDir(m_directory->filePath(u"bucket/incoming"_s)).entryList(QDir::Files);
}

} // namespace Ferry::TestServer
