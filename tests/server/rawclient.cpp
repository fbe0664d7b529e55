#include "tests/server/rawclient.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>

namespace Ferry::TestServer
{

namespace
{
constexpr int patienceMs = 10'000;
}

RawClient::RawClient(const QUrl &url)
    : m_host(url.host().toLatin1() + ':' + QByteArray::number(url.port()))
    , m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(url.port()));
    ::inet_pton(AF_INET, url.host().toLatin1().constData(), &address.sin_addr);
    m_connected = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

RawClient::~RawClient() { close(); }

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        pollfd entry{m_socket, POLLOUT, 0};
        if (::poll(&entry, 1, patienceMs) <= 0)
            return false;
        const auto count = ::send(m_socket, bytes.constData() + sent,
                                  static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN)
            return false;
        sent += std::max<qsizetype>(0, count);
    }
    return true;
}

void RawClient::sendRequest(const QByteArray &method, const QByteArray &target, const Headers &headers,
                            const QByteArray &body)
{
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n";
    if (!body.isNull())
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    send(head + "\r\n" + body);
}

/// Waits for bytes. False at the end of the connection or of patience.
bool RawClient::receive()
{
    pollfd entry{m_socket, POLLIN, 0};
    if (::poll(&entry, 1, patienceMs) <= 0)
        return false;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    const auto count = ::recv(m_socket, piece.data(), static_cast<size_t>(piece.size()), 0);
    m_wasReset = m_wasReset || (count < 0 && errno == ECONNRESET);
    if (count <= 0)
        return false;
    m_buffer += QByteArrayView(piece).first(count);
    return true;
}

QByteArray RawClient::readLine()
{
    while (!m_buffer.contains('\n')) {
        if (!receive())
            return {};
    }
    return read(m_buffer.indexOf('\n') + 1).trimmed();
}

QByteArray RawClient::read(qint64 count)
{
    while (m_buffer.size() < count && receive()) {
    }
    const QByteArray bytes = m_buffer.left(count);
    m_buffer.remove(0, bytes.size());
    return bytes;
}

QByteArray RawClient::readToEnd()
{
    while (receive()) {
    }
    return std::exchange(m_buffer, {});
}

QByteArray RawClient::readChunks()
{
    QByteArray body;
    for (;;) {
        bool ok = false;
        const qint64 size = readLine().toLongLong(&ok, 16);
        if (!ok)
            return body;
        body += read(size);
        (void)readLine(); // ends the chunk
        if (size == 0)
            return body;
    }
}

RawAnswer RawClient::readHead()
{
    RawAnswer answer;
    const QList<QByteArray> words = readLine().split(' ');
    if (words.size() < 2)
        return answer;
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine()) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    answer.status = words.at(1).toInt();
    return answer;
}

RawAnswer RawClient::readAnswer(bool headOnly)
{
    RawAnswer answer = readHead();
    if (headOnly || answer.status < 200 || answer.status == 204 || answer.status == 304)
        return answer;
    if (answer.header("Transfer-Encoding") == "chunked")
        answer.body = readChunks();
    else if (hasHeader(answer.headers, "Content-Length"))
        answer.body = read(answer.header("Content-Length").toLongLong());
    else
        answer.body = readToEnd();
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &method, const QByteArray &target, const Headers &headers,
                         const QByteArray &body)
{
    sendRequest(method, target, headers, body);
    return readAnswer(method == "HEAD");
}

bool RawClient::staysSilent(int ms)
{
    pollfd entry{m_socket, POLLIN, 0};
    return m_buffer.isEmpty() && ::poll(&entry, 1, ms) == 0;
}

RawAnswer askOnce(const QUrl &url, const QByteArray &method, const Headers &headers, const QByteArray &body)
{
    RawClient client(url);
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return client.ask(method, target, headers, body);
}

} // namespace Ferry::TestServer
