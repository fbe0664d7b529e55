#include "core/cleanup/serverremover.h"

#include "core/rules/retrypolicy.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;

void ServerRemover::ask(ControlRequest request, Answered answered)
{
    request.access = m_context.access;
    if (m_home.isValid() && NetSettings::origin(request.url) != NetSettings::origin(m_home))
        request.access.headers.clear();
    request.redirectsAllowed = 0;
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    m_call = m_context.control.send(request);
    connect(m_call.get(), &ControlCall::finished, this,
            [this, verb = QString::fromLatin1(request.method),
             answered = std::move(answered)](const ControlAnswer &answer) {
                const QString line =
                    verb + u": "_s + (answer.status == 0 ? answer.detail : QString::number(answer.status));
                m_result.detail = m_result.detail.isEmpty() ? line : m_result.detail + u", "_s + line;
                m_result.status = answer.status;
                m_result.retryAfterMs = parseRetryAfter(headerValue(answer.headers, "Retry-After"),
                                                        QDateTime::currentMSecsSinceEpoch())
                                            .value_or(Milliseconds{0})
                                            .count();
                answered(answer);
            });
}

void ServerRemover::conclude(CleanupVerdict verdict)
{
    m_result.verdict = verdict;
    emit finished(m_result);
}

} // namespace Ferry
