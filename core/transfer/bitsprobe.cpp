#include "core/transfer/bitsprobe.h"

#include "core/rules/bitspacket.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int TimeoutMs = 10'000; // somebody waits
} // namespace

BitsProbe::BitsProbe(ControlPlane &control, const FileSpec &file, const Access &access)
{
    ControlRequest request;
    request.method = Bits::Method;
    request.url = file.remote;
    request.headers = Bits::headersFor(Bits::Packet::Ping);
    request.access = access;
    request.timeoutMs = TimeoutMs;
    request.redirectsAllowed = 0;
    m_call = control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, &BitsProbe::take);
}

BitsProbe::~BitsProbe() = default;

void BitsProbe::take(const ControlAnswer &answer)
{
    const QString on = answer.url.toString();
    ServerOffer offer;
    offer.protocol = u"bits"_s;
    offer.fit = Bits::isMarked(answer.headers) ? Fit::Certain : Fit::No;
    if (answer.failure != NetFailure::None)
        offer.error = {errorKindFor(answer.failure), 0, on, answer.detail};
    else if (answer.status < 200 || answer.status > 299 || !Bits::isAck(answer.headers))
        offer.error = Bits::errorOf(answer.status, answer.headers, on);
    offer.reachable = !offer.error.isSet();
    offer.canResume = true;
    offer.canRemove = true;
    emit answered(offer);
}

} // namespace Ferry
