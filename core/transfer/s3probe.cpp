#include "core/transfer/s3probe.h"

#include "core/rules/s3address.h"
#include "core/rules/s3messages.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isMarked(const ControlAnswer &answer)
{
    return hasHeader(answer.headers, "x-amz-request-id") ||
           headerValue(answer.headers, "Server") == "AmazonS3" || S3::readRefusal(answer.body);
}

} // namespace

S3Probe::S3Probe(ControlPlane &control, const FileSpec &file, const Access &access)
    : m_control(control)
    , m_url(file.remote)
    , m_access(access)
{
    ask("HEAD"_ba);
}

S3Probe::~S3Probe() = default;

void S3Probe::ask(const QByteArray &method)
{
    ControlRequest request;
    request.method = method;
    request.url = m_url;
    request.access = m_access;
    request.redirectsAllowed = 0;
    if (method == "GET")
        request.headers = {{"Range"_ba, "bytes=0-0"_ba}};
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    m_call = m_control.send(request);
    connect(m_call.get(), &ControlCall::finished, this,
            [this, method](const ControlAnswer &answer) { take(method, answer); });
}

void S3Probe::take(const QByteArray &method, const ControlAnswer &answer)
{
    const bool marked = isMarked(answer);
    if (!marked && answer.status >= 300 && method == "HEAD")
        return ask("GET"_ba); // whose refusal has a body
    ServerOffer offer;
    offer.protocol = u"s3"_s;
    offer.fit = marked ? Fit::Certain : S3::isAmazonHost(m_url.host()) ? Fit::Likely : Fit::No;
    offer.canResume = true;
    offer.canRemove = true;
    offer.maximumSize = S3::MaximumObjectSize;
    if (answer.failure != NetFailure::None)
        offer.error = {errorKindFor(answer.failure), 0, m_url.toString(), answer.detail};
    else if (!marked)
        offer.error = {ErrorKind::NotThisProtocol, answer.status, m_url.toString(), u"no mark of S3"_s};
    offer.reachable = !offer.error.isSet();
    emit answered(offer);
}

} // namespace Ferry
