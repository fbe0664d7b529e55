#pragma once

#include "core/transfer/protocols.h"

#include <vector>

namespace Ferry
{

/// Asks a server in every protocol of a direction at once what it speaks there; creates nothing. Main thread.
class Detection : public QObject
{
    Q_OBJECT
public:
    Detection(ControlPlane &control, Direction direction, const FileSpec &file, const Access &access);
    ~Detection() override;

signals:
    /// Once, from the event loop: an offer of each protocol, the one to propose first. Empty if the URL's
    /// scheme is not spoken.
    void finished(const QList<Ferry::ServerOffer> &offers);

private:
    void take(const ServerOffer &offer);
    void conclude();

    std::vector<std::unique_ptr<Probe>> m_probes;
    QList<ServerOffer> m_offers;
};

} // namespace Ferry
