#pragma once

#include "core/jobs/jobqueue.h"

#include <QObject>
#include <QTimer>

namespace Ferry
{

/// Asks a server in which protocols it takes uploads, a moment after the last change of its address, so that
/// nothing is asked while somebody types. Creates nothing there.
class ServerQuestion : public QObject
{
    Q_OBJECT
public:
    explicit ServerQuestion(JobQueue &queue, QObject *parent = nullptr);

    /// Asks only if what is asked differs from the last time: address, first file, access.
    void setSpec(const JobSpec &spec);
    /// The same once more: somebody has signed in.
    void askAgain();
    /// No answer yet to what was set last; false also while there is nothing to ask.
    [[nodiscard]] bool isAsking() const;
    /// The one to propose first; empty until it is answered.
    [[nodiscard]] const QList<ServerOffer> &offers() const { return m_offers; }
    /// Empty if that protocol was not asked for.
    [[nodiscard]] const ServerOffer *offer(const QString &protocol) const;

signals:
    void changed();

private:
    void ask();
    [[nodiscard]] bool canBeAsked() const;

    JobQueue &m_queue;
    QTimer m_pause;
    JobSpec m_spec;
    bool m_waits = false;
    int m_number = 0; ///< of the last question: answers to older ones are not heard
    QList<ServerOffer> m_offers;
};

} // namespace Ferry
