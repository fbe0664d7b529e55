#include "core/jobs/jobqueueprivate.h"

/// What servers are asked before there is a job.

namespace Ferry
{

void JobQueue::Private::probe(const JobSpec &spec, QObject *asker,
                              const std::function<void(const ServerOffer &)> &done)
{
    const Protocol *protocol = protocolById(spec.protocol);
    if (!protocol && !spec.files.isEmpty())
        protocol = Ferry::protocolFor(spec.direction, spec.files.first().remote);
    if (!protocol || spec.files.isEmpty()) {
        ServerOffer offer;
        offer.error = q.check(spec);
        QMetaObject::invokeMethod(
            asker, [done, offer] { done(offer); }, Qt::QueuedConnection);
        return;
    }
    JobSpec asked = spec;
    takeUserInfo(asked);
    auto probe = protocol->probe(control, asked.files.first(), asked.access);
    QObject::connect(probe.get(), &Probe::answered, asker, [done](const ServerOffer &offer) { done(offer); });
    keepQuestion(asker, std::move(probe));
}

void JobQueue::Private::detect(const JobSpec &spec, QObject *asker,
                               const std::function<void(const QList<ServerOffer> &)> &done)
{
    JobSpec asked = spec;
    takeUserInfo(asked);
    auto detection =
        std::make_unique<Detection>(control, asked.direction, asked.files.value(0), asked.access);
    QObject::connect(detection.get(), &Detection::finished, asker,
                     [done](const QList<ServerOffer> &offers) { done(offers); });
    keepQuestion(asker, std::move(detection));
}

/// A new one replaces the last; it goes with its asker.
void JobQueue::Private::keepQuestion(QObject *asker, std::unique_ptr<QObject> question)
{
    auto &slot = m_questions[asker];
    if (slot)
        slot.release()->deleteLater(); // this may be its signal
    else
        QObject::connect(asker, &QObject::destroyed, &q, [this, asker] { m_questions.erase(asker); });
    slot = std::move(question);
}

} // namespace Ferry
