#include "core/cleanup/serversearcher.h"

namespace Ferry
{

using namespace Qt::StringLiterals;

void ServerSearcher::ask(ControlRequest request, const Answered &answered)
{
    request.access = m_context.access;
    request.redirectsAllowed = 0;
    if (m_call)
        m_call.release()->deleteLater(); // this is its signal
    m_call = m_context.control.send(request);
    connect(m_call.get(), &ControlCall::finished, this, answered);
}

void ServerSearcher::conclude(const JobError &error) { emit finished(m_found, error); }

void ServerSearcher::concludeUnasked(const JobError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { conclude(error); }, Qt::QueuedConnection);
}

JobError ServerSearcher::errorOf(const ControlAnswer &answer, const QString &where)
{
    if (answer.failure != NetFailure::None)
        return {errorKindFor(answer.failure), 0, where, answer.detail};
    if (answer.status == 200 || answer.status == 207)
        return {ErrorKind::ProtocolViolation, answer.status, where,
                answer.detail.isEmpty() ? u"the list of what is there is not whole"_s : answer.detail};
    const ErrorKind kind = errorKindForStatus(answer.status);
    return {kind == ErrorKind::None ? ErrorKind::NotThisProtocol : kind, answer.status, where,
            u"no list of what is there"_s};
}

} // namespace Ferry
