// What libcurl is told about a request before it starts.

#include "core/net/wiretransfer.h"

#include <QFile>

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 ReceivePiece = 256LL * 1024;
constexpr qint64 SendPiece = 2LL * 1024 * 1024;
constexpr qint64 SmallestReceivePiece = 1024; // libcurl's limits
constexpr qint64 SmallestSendBuffer = 16LL * 1024;

bool isSafeField(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

bool isOneOf(const QByteArray &method, std::initializer_list<QByteArrayView> methods)
{
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

} // namespace

void WireTransfer::setTarget(const NetSettings &settings)
{
    const QUrl &url = m_request.url;
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return fail(NetFailure::UrlInvalid, u"not an http or https URL"_s);
    set(CURLOPT_URL, url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment).constData());
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);

    const Credentials credentials = settings.credentialsFor(url);
    if (credentials.isEmpty() || hasHeader(m_request.headers, "Authorization"))
        return;
    // Said at once and only this way: an answer 401 to a body that cannot be sent twice helps nobody.
    set(CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    set(CURLOPT_USERNAME, credentials.user.toUtf8().constData());
    set(CURLOPT_PASSWORD, credentials.password.toUtf8().constData());
}

void WireTransfer::setConnection(const NetSettings &settings)
{
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // an abort must not wait for the resolver
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectTimeoutMs));
    set(CURLOPT_USERAGENT, settings.userAgent.toUtf8().constData());
    // A body stops libcurl from sending again, because it cannot be rewound; an empty one does not.
    const bool isEmptyBody = sendsBody() && (!m_uploads || m_request.sourceLength == 0);
    if (m_request.freshConnection || isEmptyBody)
        set(CURLOPT_FRESH_CONNECT, 1L);
}

void WireTransfer::setTrust(const NetSettings &settings)
{
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (settings.caFile.isEmpty())
        return;
    set(CURLOPT_CAINFO, QFile::encodeName(settings.caFile).constData());
    set(CURLOPT_CAPATH, static_cast<char *>(nullptr)); // or the system's would be trusted as well
}

bool WireTransfer::sendsBody() const
{
    return m_uploads || !isOneOf(m_request.method, {"GET", "HEAD", "OPTIONS"});
}

void WireTransfer::setMethod()
{
    if (!isSafeField(m_request.method) || m_request.method.isEmpty())
        return fail(NetFailure::Internal, u"unusable method"_s);
    if (sendsBody()) {
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_uploads ? m_request.sourceLength : 0));
    } else if (m_request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    } else {
        set(CURLOPT_HTTPGET, 1L);
    }
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void WireTransfer::setHeaders()
{
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (!isSafeField(name) || !isSafeField(value) || name.isEmpty())
            return fail(NetFailure::Internal, u"unusable header field"_s);
        if (name.compare("Expect", Qt::CaseInsensitive) != 0)
            addHeaderLine(value.isEmpty() ? name + ';' : name + ": " + value);
    }
    if (!hasHeader(m_request.headers, "Accept-Encoding"))
        addHeaderLine("Accept-Encoding: identity"_ba);
    addHeaderLine("Expect:"_ba);
    set(CURLOPT_HTTPHEADER, m_headerLines.get());
}

void WireTransfer::addHeaderLine(const QByteArray &line)
{
    m_headerLines.reset(curl_slist_append(m_headerLines.release(), line.constData()));
}

void WireTransfer::setRate()
{
    m_pieceSize = m_uploads ? SendPiece : ReceivePiece;
    if (m_pace.isLimited()) // a piece longer than a moment's share would come in a burst
        m_pieceSize = std::clamp(m_request.bytesPerSecond / 16, SmallestReceivePiece, m_pieceSize);
    set(CURLOPT_BUFFERSIZE, static_cast<long>(qMin(m_pieceSize, ReceivePiece)));
    if (m_uploads)
        set(CURLOPT_UPLOAD_BUFFERSIZE, static_cast<long>(qMax(m_pieceSize, SmallestSendBuffer)));
}

void WireTransfer::setCallbacks()
{
    set(CURLOPT_HEADERFUNCTION, &WireTransfer::headerCallback);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &WireTransfer::writeCallback);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_READFUNCTION, &WireTransfer::readCallback);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &WireTransfer::seekCallback);
    set(CURLOPT_SEEKDATA, this);
}

} // namespace Ferry
