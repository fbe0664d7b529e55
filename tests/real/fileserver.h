#pragma once

#include "tests/real/davserver.h"

#include <QDateTime>

namespace Ferry::Testing
{

/// nginx, Apache or lighttpd handing out one folder of files, each by its own rules for ETag and If-Range
/// (fileserver-*.conf.in), below
///   /plain/   as the server does it unless told otherwise
///   /noetag/  without ETag: only Last-Modified
///   /gzip/    compressed for whoever accepts that
/// The access log has "GET /plain/a.bin 206 HTTP/2.0 sent=123 range="bytes=0-1" if-range="..." etag="..."".
class FileServer : public DavServer
{
public:
    enum class Program { Nginx, Apache, Lighttpd };
    enum class Protocol { Http, Https, Http2 };

    explicit FileServer(Program program)
        : m_program(program)
    {
    }

    /// Why there is none here, or none that speaks @p protocol, for QSKIP; empty if there is one.
    [[nodiscard]] static QString whyMissing(Program program, Protocol protocol);

    [[nodiscard]] QUrl url(Protocol protocol, const QString &path) const;
    [[nodiscard]] QString caFile() const { return filePath(QStringLiteral("ca.pem")); }
    /// A file to serve; by a rename, as whoever maintains a server does it.
    void publish(const QString &name, const QByteArray &bytes, const QDateTime &modified);

protected:
    [[nodiscard]] bool configure() override;
    [[nodiscard]] ServerProcess::Command command() const override;

private:
    const Program m_program;
    quint16 m_httpsPort = 0;
    quint16 m_http2Port = 0;
};

} // namespace Ferry::Testing
