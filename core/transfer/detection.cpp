#include "core/transfer/detection.h"

#include <algorithm>

namespace Ferry
{

Detection::Detection(ControlPlane &control, Direction direction, const FileSpec &file, const Access &access)
{
    for (const Protocol &protocol : protocols()) {
        if (!protocol.speaks(direction, file.remote))
            continue;
        m_probes.push_back(protocol.probe(control, file, access));
        connect(m_probes.back().get(), &Probe::answered, this,
                [this, id = QString(protocol.id)](ServerOffer offer) {
                    offer.protocol = id;
                    take(offer);
                });
    }
    if (m_probes.empty())
        QMetaObject::invokeMethod(this, &Detection::conclude, Qt::QueuedConnection);
}

Detection::~Detection() = default;

void Detection::take(const ServerOffer &offer)
{
    m_offers.append(offer);
    if (m_offers.size() == static_cast<qsizetype>(m_probes.size()))
        conclude();
}

void Detection::conclude()
{
    // What was answered by name comes first; among equals the registry's order, which is why it is stable.
    const auto place = [](const ServerOffer &offer) {
        const auto all = protocols();
        return std::find_if(all.begin(), all.end(),
                            [&](const auto &one) { return one.id == offer.protocol; }) -
               all.begin();
    };
    std::sort(m_offers.begin(), m_offers.end(), [&place](const ServerOffer &a, const ServerOffer &b) {
        return a.fit != b.fit ? a.fit > b.fit : place(a) < place(b);
    });
    emit finished(m_offers);
}

} // namespace Ferry
