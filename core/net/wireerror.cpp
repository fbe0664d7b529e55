#include "core/net/wireerror.h"

#include <cerrno>

namespace Ferry
{

namespace
{

long longInfo(CURL *easy, CURLINFO which)
{
    long value = 0;
    curl_easy_getinfo(easy, which, &value);
    return value;
}

NetFailure connectFailure(CURL *easy)
{
    return longInfo(easy, CURLINFO_OS_ERRNO) == ETIMEDOUT ? NetFailure::TimedOut : NetFailure::Refused;
}

/// A proxy that refuses the tunnel shows as a broken connection.
NetFailure brokenConnection(CURL *easy)
{
    return longInfo(easy, CURLINFO_HTTP_CONNECTCODE) >= 300 ? NetFailure::Proxy : NetFailure::Lost;
}

} // namespace

NetFailure netFailureFor(CURLcode code, CURL *easy)
{
    switch (code) {
    case CURLE_OK: return NetFailure::None;
    case CURLE_URL_MALFORMAT: return NetFailure::UrlInvalid;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY: return NetFailure::Proxy;
    case CURLE_COULDNT_RESOLVE_HOST: return NetFailure::HostNotFound;
    case CURLE_COULDNT_CONNECT: return connectFailure(easy);
    case CURLE_OPERATION_TIMEDOUT: return NetFailure::TimedOut;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_CRL_BADFILE: return NetFailure::CertificateNotTrusted;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ENGINE_INITFAILED:
    case CURLE_USE_SSL_FAILED: return NetFailure::Tls;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: return brokenConnection(easy);
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return NetFailure::Lost;
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9: the scheme was checked before
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_FILESIZE_EXCEEDED:
    case CURLE_OUT_OF_MEMORY: // in practice a header beyond libcurl's limit
        return NetFailure::Protocol;
    default: return NetFailure::Internal;
    }
}

} // namespace Ferry
