#include "core/net/wire.h"

#include "core/net/wirethread.h"
#include "core/net/wiretransfer.h"

namespace Ferry
{

WireCall::WireCall(Wire *wire, quint64 id)
    : m_wire(wire)
    , m_id(id)
{
}

WireCall::~WireCall()
{
    if (!m_wire)
        return;
    m_wire->m_calls.remove(m_id);
    m_wire->m_thread->abort(m_id);
}

void WireCall::accept(const FileHandle::Ptr &target, qint64 offset, qint64 limit, qint64 overlap)
{
    if (m_wire && !m_isAborted)
        m_wire->m_thread->accept(m_id, target, {offset, limit, overlap});
}

void WireCall::shorten(qint64 limit)
{
    if (m_wire && !m_isAborted)
        m_wire->m_thread->shorten(m_id, limit);
}

void WireCall::discard()
{
    if (m_wire && !m_isAborted)
        m_wire->m_thread->discard(m_id);
}

void WireCall::abort()
{
    if (!m_wire || m_isAborted)
        return;
    m_isAborted = true;
    m_wire->m_thread->abort(m_id);
}

Wire::Wire(const NetSettings &settings, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WireThread>())
    , m_settings(settings)
{
    connect(m_thread.get(), &WireThread::headArrived, this, &Wire::deliverHead, Qt::QueuedConnection);
    connect(m_thread.get(), &WireThread::progressed, this, &Wire::deliverProgress, Qt::QueuedConnection);
    connect(m_thread.get(), &WireThread::ended, this, &Wire::deliverEnd, Qt::QueuedConnection);
}

Wire::~Wire()
{
    for (WireCall *call : std::as_const(m_calls))
        call->m_wire = nullptr;
}

void Wire::setSettings(const NetSettings &settings) { m_settings = settings; }

std::unique_ptr<WireCall> Wire::send(const WireRequest &request)
{
    const quint64 id = ++m_lastId;
    std::unique_ptr<WireCall> call(new WireCall(this, id));
    m_calls.insert(id, call.get());
    m_thread->send({id, request, m_settings, m_proxies.find(request.url, request.access.proxy, m_settings)});
    return call;
}

void Wire::setGroupRate(quint64 group, qint64 bytesPerSecond)
{
    m_thread->setGroupRate(group, bytesPerSecond);
}

void Wire::setTotalRate(Direction direction, qint64 bytesPerSecond)
{
    m_thread->setTotalRate(direction, bytesPerSecond);
}

// In each of these the receiver of the signal may destroy the call.

void Wire::deliverHead(quint64 id, const WireHead &head)
{
    WireCall *call = m_calls.value(id);
    if (call && !call->m_isAborted)
        emit call->headReceived(head);
}

void Wire::deliverProgress(quint64 id, qint64 bytes)
{
    WireCall *call = m_calls.value(id);
    if (call && !call->m_isAborted)
        emit call->progressed(bytes);
}

void Wire::deliverEnd(quint64 id, const WireResult &result)
{
    WireCall *call = m_calls.take(id);
    if (!call)
        return;
    call->m_wire = nullptr;
    emit call->finished(result);
}

} // namespace Ferry
