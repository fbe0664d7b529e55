#include "core/cleanup/tussessionremover.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

bool isMarked(const ControlAnswer &answer) { return hasHeader(answer.headers, "Tus-Resumable"); }

} // namespace

void TusSessionRemover::remove(const Leftover &leftover)
{
    m_session = QUrl(leftover.where);
    ask(requestFor("DELETE"_ba), [this](const ControlAnswer &answer) { takeDelete(answer); });
}

void TusSessionRemover::verify(const Leftover &leftover)
{
    m_session = QUrl(leftover.where);
    prove();
}

ControlRequest TusSessionRemover::requestFor(const QByteArray &method) const
{
    ControlRequest request;
    request.method = method;
    request.url = m_session;
    request.headers = {{"Tus-Resumable"_ba, "1.0.0"_ba}};
    return request;
}

void TusSessionRemover::takeDelete(const ControlAnswer &answer)
{
    switch (const CleanupVerdict verdict = judgeRemoval(answer.status, isMarked(answer)); verdict) {
    case CleanupVerdict::Accepted:
        result().removedByUs = true;
        prove();
        break;
    case CleanupVerdict::Refused: takeRefusal(answer.status); break;
    default: conclude(verdict);
    }
}

/// It stands unless the session is proved gone, and its status is the one that explains it.
void TusSessionRemover::takeRefusal(int status)
{
    ask(requestFor("HEAD"_ba), [this, status](const ControlAnswer &answer) {
        const bool isGone = judgeProof(answer.status, isMarked(answer)) == CleanupVerdict::Gone;
        if (!isGone)
            result().status = status;
        conclude(isGone ? CleanupVerdict::Gone : CleanupVerdict::Refused);
    });
}

void TusSessionRemover::prove()
{
    ask(requestFor("HEAD"_ba),
        [this](const ControlAnswer &answer) { conclude(judgeProof(answer.status, isMarked(answer))); });
}

} // namespace Ferry
