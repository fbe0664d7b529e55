#pragma once

#include "core/rules/access.h"
#include "core/rules/leftover.h"

#include <QObject>

#include <memory>

namespace Ferry
{

class ControlPlane;
class DiskThread;

/// What one try at removing, or one second look, found out.
struct RemovalAnswer {
    CleanupVerdict verdict =
        CleanupVerdict::Unknown; ///< after remove(): Gone means proved, Accepted never leaves here
    bool removedByUs = false;    ///< it was there and Ferry's own request took it away
    bool notOurs = false;        ///< the name now belongs to something else
    bool isFinished = false;     ///< Gone, because it had become the finished file at @c finishedAs
    QString finishedAs;
    ReceiptProof proof = ReceiptProof::AnswerNotFound; ///< what Gone is known by
    /// What Refused is told by. With notOurs it is kept, else left behind.
    ReceiptProof refusal = ReceiptProof::ServerRefused;
    int status = 0; ///< HTTP status or errno of the decisive answer
    qint64 retryAfterMs = 0;
    QString detail; ///< technical English
};

/// What a remover works with; the planes outlive it.
struct RemoverContext {
    ControlPlane &control;
    DiskThread &disk;
    Access access{}; ///< the job's
};

/// Removes one leftover of one kind, once. Main thread; owned by the ledger. Destroying it aborts and
/// silences it; what it had asked for may still have happened, so the next try asks again.
class Remover : public QObject
{
    Q_OBJECT
public:
    /// Deletes it, then asks whether it is gone. finished() once, from the event loop.
    virtual void remove(const Leftover &leftover) = 0;
    /// Only asks (the second look after the grace time). finished() once.
    virtual void verify(const Leftover &leftover) = 0;

signals:
    void finished(const Ferry::RemovalAnswer &answer);
};

/// What a receipt calls one that stays: its address with the id that only the server has given it, S3's as the
/// query, BITS' as the fragment. Without it an administrator could not tell it from another's of the same name.
[[nodiscard]] QString nameOf(const Leftover &leftover);

/// One remover a kind: null for a kind this Ferry does not know.
[[nodiscard]] std::unique_ptr<Remover> makeRemover(LeftoverKind kind, const RemoverContext &context);

} // namespace Ferry
