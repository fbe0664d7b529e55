#include "core/rules/bitspacket.h"

#include "core/rules/contentrange.h"
#include "core/rules/retrypolicy.h"
#include "core/rules/webaddress.h"

namespace Ferry::Bits
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestSessionId = 100;

QByteArray nameOf(Packet packet)
{
    switch (packet) {
    case Packet::CreateSession: return "Create-Session"_ba;
    case Packet::Ping: return "Ping"_ba;
    case Packet::Fragment: return "Fragment"_ba;
    case Packet::CloseSession: return "Close-Session"_ba;
    case Packet::CancelSession: return "Cancel-Session"_ba;
    }
    return {};
}

bool isSuccess(int status) { return status >= 200 && status <= 299; }
bool asksForPassword(int status) { return status == 401 || status == 407; }

/// The kind that the code stands for; None where the status says more.
ErrorKind kindOf(quint32 code)
{
    switch (code) {
    case Code::AccessDenied: return ErrorKind::Forbidden;
    case Code::DiskFull:
    case Code::DiskFullAsPrinted: return ErrorKind::StorageFull;
    case Code::SessionNotFound: return ErrorKind::SessionGone;
    case Code::TooLarge: return ErrorKind::TooLarge;
    default: return ErrorKind::None;
    }
}

bool isLasting(ErrorKind kind) { return kind == ErrorKind::Forbidden || kind == ErrorKind::TooLarge; }

ErrorKind kindOf(int status, const HeaderList &headers)
{
    if (isSuccess(status))
        return isAck(headers) ? ErrorKind::ProtocolViolation : ErrorKind::NotThisProtocol;
    if (status >= 300 && status <= 399)
        return ErrorKind::RedirectRefused; // it would turn the packet into a GET, or go where nobody meant to
    if (status == 501)
        return isMarked(headers) ? ErrorKind::Forbidden : ErrorKind::NotThisProtocol; // uploads are off
    if (status == 405)
        return ErrorKind::NotThisProtocol;
    const ErrorKind told =
        asksForPassword(status) ? ErrorKind::None : kindOf(errorCode(status, headers).value_or(0));
    return told == ErrorKind::None ? errorKindForStatus(status) : told;
}

} // namespace

HeaderList headersFor(Packet packet, const QByteArray &session)
{
    HeaderList headers{{"BITS-Packet-Type"_ba, nameOf(packet)}};
    if (packet == Packet::CreateSession)
        headers.append({"BITS-Supported-Protocols"_ba, UploadProtocol});
    else if (packet != Packet::Ping)
        headers.append({"BITS-Session-Id"_ba, session});
    return headers;
}

bool isAck(const HeaderList &headers)
{
    const auto says = [&headers](QByteArrayView name) {
        return headerValue(headers, name).compare("Ack", Qt::CaseInsensitive) == 0;
    };
    return says("BITS-Packet-Type") || says("BITS-Package-Type");
}

bool isMarked(const HeaderList &headers)
{
    return isAck(headers) || hasHeader(headers, "BITS-Error-Code") || hasHeader(headers, "BITS-Error");
}

std::optional<quint32> errorCode(int status, const HeaderList &headers)
{
    if (isSuccess(status))
        return std::nullopt;
    for (const QByteArrayView name : {"BITS-Error-Code", "BITS-Error"}) {
        QByteArray digits = headerValue(headers, name);
        if (digits.startsWith("0x") || digits.startsWith("0X"))
            digits.remove(0, 2);
        bool isNumber = false;
        const quint32 code = digits.toUInt(&isNumber, 16);
        if (isNumber)
            return code;
    }
    return std::nullopt;
}

bool isSessionNotFound(int status, const HeaderList &headers)
{
    return errorCode(status, headers) == Code::SessionNotFound;
}

QByteArray sessionId(const HeaderList &headers)
{
    const QByteArray id = headerValue(headers, "BITS-Session-Id");
    return id.isEmpty() || id.size() > LongestSessionId ? QByteArray() : id;
}

std::optional<qint64> nextOffset(const HeaderList &headers, qint64 size)
{
    constexpr char Name[] = "BITS-Received-Content-Range";
    if (!hasHeader(headers, Name))
        return std::nullopt;
    const qint64 offset = parseLength(headerValue(headers, Name)).value_or(-1);
    return offset <= size ? offset : -1;
}

QUrl atHost(const QUrl &remote, const QByteArray &hostId)
{
    if (hostId.isEmpty())
        return remote;
    // Read as a URL's authority, so that nothing but a host and a port can come of it.
    const QUrl named = QUrl::fromEncoded("http://" + hostId.trimmed());
    const bool isHost = named.isValid() && !named.host().isEmpty() && named.userInfo().isEmpty() &&
                        named.path().isEmpty() && !named.hasQuery() && !named.hasFragment();
    if (!isHost)
        return remote;
    QUrl url = remote;
    url.setHost(named.host());
    if (named.port() > 0)
        url.setPort(named.port());
    return url;
}

std::optional<QUrl> replyUrl(const QByteArray &value, const QUrl &remote)
{
    QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    text.replace('\\', '/');
    const QUrl directory = remote.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                           QUrl::RemoveUserInfo);
    const QUrl url = directory.resolved(QUrl::fromEncoded(text, QUrl::TolerantMode))
                         .adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!isWebAddress(url) || isWeaker(url, remote))
        return std::nullopt;
    return url;
}

JobError errorOf(int status, const HeaderList &headers, const QString &on)
{
    JobError error{kindOf(status, headers), status, on, u"HTTP %1"_s.arg(status)};
    if (const auto code = errorCode(status, headers))
        error.detail += u", BITS error 0x%1"_s.arg(*code, 8, 16, QChar(u'0'));
    if (isLasting(error.kind) && isTransient(error))
        error.httpStatus = 0;
    return error;
}

} // namespace Ferry::Bits
