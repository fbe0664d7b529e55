#include "tests/server/httpmessage.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

auto named(QByteArrayView name)
{
    return [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; };
}

bool listsToken(const QByteArray &value, QByteArrayView token)
{
    const QList<QByteArray> parts = value.split(',');
    return std::any_of(parts.cbegin(), parts.cend(), [token](const QByteArray &part) {
        return part.trimmed().compare(token, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), named(name));
    return found == headers.cend() ? QByteArray() : found->second;
}

bool hasHeader(const Headers &headers, QByteArrayView name)
{
    return std::any_of(headers.cbegin(), headers.cend(), named(name));
}

void removeHeader(Headers &headers, QByteArrayView name) { headers.removeIf(named(name)); }

void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    removeHeader(headers, name);
    headers.append({name, value});
}

std::optional<RequestHead> RequestHead::parse(const QByteArray &block)
{
    QList<QByteArray> lines = block.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || words.at(0).isEmpty() || words.at(1).isEmpty() ||
        !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;

    RequestHead head;
    head.method = words.at(0);
    head.target = words.at(1);
    head.version = words.at(2);
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        head.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return head;
}

QString RequestHead::path() const
{
    const QUrl url = QUrl::fromEncoded(target, QUrl::TolerantMode);
    return url.path(QUrl::FullyDecoded);
}

QByteArray RequestHead::queryValue(const QString &key) const
{
    const QUrlQuery query(QUrl::fromEncoded(target, QUrl::TolerantMode));
    return query.queryItemValue(key, QUrl::FullyDecoded).toUtf8();
}

bool RequestHead::isChunked() const { return listsToken(header("Transfer-Encoding"), "chunked"); }

qint64 RequestHead::contentLength() const
{
    const QByteArray value = header("Content-Length");
    if (value.isNull())
        return -1;
    bool ok = false;
    const qint64 length = value.toLongLong(&ok);
    return ok && length >= 0 ? length : -2;
}

bool RequestHead::wantsContinue() const
{
    return header("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool RequestHead::keepsAlive() const
{
    const QByteArray connection = header("Connection");
    if (version == "HTTP/1.0")
        return listsToken(connection, "keep-alive");
    return !listsToken(connection, "close");
}

bool RequestHead::hasBasicAuth(const QByteArray &user, const QByteArray &password) const
{
    const QByteArray value = header("Authorization");
    if (value.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
        return false;
    return QByteArray::fromBase64(value.mid(6).trimmed()) == user + ':' + password;
}

Answer Answer::text(int status, const QByteArray &body, const Headers &headers)
{
    Answer answer;
    answer.status = status;
    answer.headers = headers;
    if (!body.isEmpty()) {
        answer.content = std::make_shared<MemoryContent>(body);
        answer.length = body.size();
        if (!hasHeader(headers, "Content-Type"))
            answer.headers.append({"Content-Type"_ba, "text/plain; charset=utf-8"_ba});
    }
    return answer;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 100: return "Continue"_ba;
    case 102: return "Processing"_ba;
    case 103: return "Early Hints"_ba;
    case 104: return "Upload Resumption Supported"_ba;
    case 200: return "OK"_ba;
    case 201: return "Created"_ba;
    case 202: return "Accepted"_ba;
    case 204: return "No Content"_ba;
    case 206: return "Partial Content"_ba;
    case 301: return "Moved Permanently"_ba;
    case 302: return "Found"_ba;
    case 303: return "See Other"_ba;
    case 304: return "Not Modified"_ba;
    case 307: return "Temporary Redirect"_ba;
    case 308: return "Permanent Redirect"_ba;
    case 400: return "Bad Request"_ba;
    case 401: return "Unauthorized"_ba;
    case 403: return "Forbidden"_ba;
    case 404: return "Not Found"_ba;
    case 405: return "Method Not Allowed"_ba;
    case 407: return "Proxy Authentication Required"_ba;
    case 408: return "Request Timeout"_ba;
    case 409: return "Conflict"_ba;
    case 410: return "Gone"_ba;
    case 411: return "Length Required"_ba;
    case 412: return "Precondition Failed"_ba;
    case 413: return "Content Too Large"_ba;
    case 415: return "Unsupported Media Type"_ba;
    case 416: return "Range Not Satisfiable"_ba;
    case 423: return "Locked"_ba;
    case 425: return "Too Early"_ba;
    case 429: return "Too Many Requests"_ba;
    case 431: return "Request Header Fields Too Large"_ba;
    case 500: return "Internal Server Error"_ba;
    case 501: return "Not Implemented"_ba;
    case 502: return "Bad Gateway"_ba;
    case 503: return "Service Unavailable"_ba;
    case 504: return "Gateway Timeout"_ba;
    case 507: return "Insufficient Storage"_ba;
    default: return "Status"_ba;
    }
}

QByteArray headBytes(int status, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

} // namespace Ferry::TestServer
