#include "ui/dialogs/serverquestion.h"

#include <algorithm>

namespace Ferry
{

namespace
{

constexpr int PauseMs = 400;

bool asksTheSame(const JobSpec &a, const JobSpec &b) { return a.files == b.files && a.access == b.access; }

} // namespace

ServerQuestion::ServerQuestion(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ServerQuestion::ask);
}

void ServerQuestion::setSpec(const JobSpec &spec)
{
    if (asksTheSame(spec, m_spec))
        return;
    m_spec = spec;
    askAgain();
}

void ServerQuestion::askAgain()
{
    ++m_number;
    m_offers.clear();
    m_waits = false;
    if (canBeAsked())
        m_pause.start();
    else
        m_pause.stop();
    emit changed();
}

bool ServerQuestion::canBeAsked() const
{
    if (m_spec.files.isEmpty())
        return false;
    const QUrl &url = m_spec.files.first().remote;
    return !url.host().isEmpty() && !JobQueue::protocolFor(m_spec.direction, url).isEmpty();
}

bool ServerQuestion::isAsking() const { return m_pause.isActive() || m_waits; }

void ServerQuestion::ask()
{
    m_waits = true;
    m_queue.detect(m_spec, this, [this, number = m_number](const QList<ServerOffer> &offers) {
        if (number != m_number)
            return;
        m_waits = false;
        m_offers = offers;
        emit changed();
    });
    emit changed();
}

const ServerOffer *ServerQuestion::offer(const QString &protocol) const
{
    const auto found = std::find_if(m_offers.begin(), m_offers.end(),
                                    [&](const ServerOffer &one) { return one.protocol == protocol; });
    return found == m_offers.end() ? nullptr : &*found;
}

} // namespace Ferry
