#include "core/transfer/probes.h"

#include "core/rules/contentrange.h"
#include "core/rules/filename.h"
#include "core/rules/validator.h"
#include "core/transfer/tusprotocol.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

HttpProbe::HttpProbe(ControlPlane &control, const FileSpec &file, const Access &access)
{
    ControlRequest request;
    request.method = "HEAD"_ba;
    request.url = file.remote;
    request.access = access;
    request.redirectsAllowed = 20;
    m_call = control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, &HttpProbe::take);
}

HttpProbe::~HttpProbe() = default;

void HttpProbe::take(const ControlAnswer &answer)
{
    ServerOffer offer;
    offer.protocol = u"http"_s;
    const bool headRefused = answer.status == 405 || answer.status == 501 || answer.status == 403;
    if (answer.failure != NetFailure::None)
        offer.error = {errorKindFor(answer.failure), 0, answer.url.toString(), answer.detail};
    else if (!headRefused)
        offer.error = {errorKindForStatus(answer.status), answer.status, answer.url.toString(), u"HEAD"_s};
    offer.reachable = offer.error.kind == ErrorKind::None;
    if (offer.reachable && !headRefused) {
        const Validator validator = Validator::fromAnswer(200, answer.headers);
        offer.size = validator.length;
        offer.canResume = validator.allowsResume() && headerValue(answer.headers, "Accept-Ranges") == "bytes";
        offer.fileName = fileNameFromContentDisposition(headerValue(answer.headers, "Content-Disposition"));
    }
    if (offer.fileName.isEmpty())
        offer.fileName = fileNameFromUrl(answer.url);
    offer.fileName = safeFileName(offer.fileName);
    emit answered(offer);
}

TusProbe::TusProbe(ControlPlane &control, const FileSpec &file, const Access &access)
{
    ControlRequest request;
    request.method = "OPTIONS"_ba;
    request.url = file.remote;
    request.access = access;
    request.timeoutMs = 8'000; // of a server that speaks WebDAV, lighttpd 1.4.69, the answer never ends
    m_call = control.send(request);
    connect(m_call.get(), &ControlCall::finished, this,
            [this, endpoint = file.remote](const ControlAnswer &answer) {
                emit answered(Tus::readOffer(answer, endpoint));
            });
}

TusProbe::~TusProbe() = default;

} // namespace Ferry
