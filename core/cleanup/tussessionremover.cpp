#include "core/cleanup/tussessionremover.h"

#include "core/rules/retrypolicy.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

QString describe(const QByteArray &method, const ControlAnswer &answer)
{
    const QString verb = QString::fromLatin1(method);
    return answer.status == 0 ? verb + u": "_s + answer.detail
                              : verb + u": "_s + QString::number(answer.status);
}

bool isMarked(const ControlAnswer &answer) { return hasHeader(answer.headers, "Tus-Resumable"); }

qint64 retryAfter(const ControlAnswer &answer)
{
    return parseRetryAfter(headerValue(answer.headers, "Retry-After"), QDateTime::currentMSecsSinceEpoch())
        .value_or(Milliseconds{0})
        .count();
}

} // namespace

void TusSessionRemover::remove(const Leftover &leftover)
{
    m_session = QUrl(leftover.where);
    send("DELETE"_ba, &TusSessionRemover::takeDelete);
}

void TusSessionRemover::verify(const Leftover &leftover)
{
    m_session = QUrl(leftover.where);
    send("HEAD"_ba, &TusSessionRemover::takeHead);
}

void TusSessionRemover::send(const QByteArray &method, void (TusSessionRemover::*take)(const ControlAnswer &))
{
    ControlRequest request;
    request.method = method;
    request.url = m_session;
    request.headers = {{"Tus-Resumable"_ba, "1.0.0"_ba}};
    request.redirectsAllowed = 0;
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    m_call = m_control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, take);
}

void TusSessionRemover::takeDelete(const ControlAnswer &answer)
{
    m_answer.verdict = judgeRemoval(answer.status, isMarked(answer));
    m_answer.status = answer.status;
    m_answer.retryAfterMs = retryAfter(answer);
    m_answer.detail = describe("DELETE"_ba, answer);
    m_answer.removedByUs = m_answer.verdict == CleanupVerdict::Accepted;
    const bool askFurther =
        m_answer.verdict == CleanupVerdict::Accepted || m_answer.verdict == CleanupVerdict::Refused;
    if (askFurther)
        send("HEAD"_ba, &TusSessionRemover::takeHead);
    else
        emit finished(m_answer);
}

void TusSessionRemover::takeHead(const ControlAnswer &answer)
{
    const CleanupVerdict proof = judgeProof(answer.status, isMarked(answer));
    const QString heading = describe("HEAD"_ba, answer);
    m_answer.detail = m_answer.detail.isEmpty() ? heading : m_answer.detail + u", "_s + heading;
    // A refusal stands unless the session is proved gone; its status is the one that explains it.
    if (m_answer.verdict == CleanupVerdict::Refused && proof != CleanupVerdict::Gone) {
        emit finished(m_answer);
        return;
    }
    m_answer.verdict = proof;
    m_answer.status = answer.status;
    m_answer.retryAfterMs = retryAfter(answer);
    emit finished(m_answer);
}

} // namespace Ferry
