#include "tests/core/net/netprobe.h"

namespace Ferry::TestNet
{

using namespace Qt::StringLiterals;

NetSettings testSettings()
{
    NetSettings settings;
    settings.userAgent = u"Ferry/test"_s;
    return settings;
}

void forgetProxies()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

ControlAnswer ControlProbe::wait()
{
    if (m_finished.isEmpty() && !m_finished.wait(PatienceMs)) {
        ControlAnswer nothing;
        nothing.failure = NetFailure::Internal;
        nothing.detail = u"the test waited in vain"_s;
        return nothing;
    }
    return m_finished.at(0).at(0).value<ControlAnswer>();
}

WireHead WireProbe::waitForHead()
{
    if (m_heads.isEmpty() && !m_heads.wait(PatienceMs))
        return {};
    return m_heads.at(0).at(0).value<WireHead>();
}

WireResult WireProbe::wait()
{
    if (m_finished.isEmpty() && !m_finished.wait(PatienceMs)) {
        WireResult nothing;
        nothing.failure = NetFailure::Internal;
        nothing.detail = u"the test waited in vain"_s;
        return nothing;
    }
    return m_finished.at(0).at(0).value<WireResult>();
}

WireResult WireProbe::acceptAll(const FileHandle::Ptr &file, qint64 offset, qint64 limit)
{
    QObject::connect(call.get(), &WireCall::headReceived, call.get(),
                     [this, file, offset, limit] { call->accept(file, offset, limit); });
    return wait();
}

WireResult WireProbe::discardAll()
{
    QObject::connect(call.get(), &WireCall::headReceived, call.get(), [this] { call->discard(); });
    return wait();
}

QList<qint64> WireProbe::progress() const
{
    QList<qint64> values;
    for (const QList<QVariant> &arguments : m_progress)
        values.append(arguments.at(0).toLongLong());
    return values;
}

} // namespace Ferry::TestNet
