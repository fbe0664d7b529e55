#include "core/net/wirethread.h"

#include "core/net/wiretransfer.h"

#include <QCoreApplication>

#include <limits>

namespace Ferry
{

namespace
{
/// Progress goes out, and the clock is looked at, that often.
constexpr qint64 LookRoundMs = 100;
/// And that often for those who wait for their rate.
constexpr qint64 PaceMs = 20;
/// Also when sockets wake the thread all the time.
constexpr qint64 ShortestPaceNs = 5'000'000;
constexpr long IdleConnections = 16;

CURLM *makeMulti()
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised)
    CURLM *multi = curl_multi_init();
    // The segments of a file gain nothing from several streams on one connection: they share its losses.
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, IdleConnections);
    return multi;
}

} // namespace

WireThread::WireThread()
    : m_multi(makeMulti())
{
    setObjectName(QStringLiteral("wire"));
    m_inbox.moveToThread(this);
    start();
}

WireThread::~WireThread()
{
    post([this] { m_isStopping = true; });
    wait();
    curl_multi_cleanup(m_multi);
}

template <typename Command>
void WireThread::post(Command command)
{
    QMetaObject::invokeMethod(&m_inbox, std::move(command), Qt::QueuedConnection);
    curl_multi_wakeup(m_multi);
}

void WireThread::send(const WireOrder &order)
{
    // Moved on, so that the event, which outlives its delivery a little, does not keep the file.
    post([this, held = order]() mutable { begin(std::move(held)); });
}

void WireThread::accept(quint64 id, const FileHandle::Ptr &target, const WireSpan &span)
{
    post([this, id, held = target, span]() mutable {
        decide(id, [&](WireTransfer &transfer) { return transfer.accept(std::move(held), span); });
    });
}

void WireThread::shorten(quint64 id, qint64 limit)
{
    post([this, id, limit] {
        decide(id, [limit](WireTransfer &transfer) { return transfer.shorten(limit); });
    });
}

void WireThread::discard(quint64 id)
{
    post([this, id] { decide(id, [](WireTransfer &transfer) { return transfer.discard(); }); });
}

void WireThread::abort(quint64 id)
{
    post([this, id] {
        if (const auto transfer = takeOut(id))
            report(*transfer, transfer->endAborted());
    });
}

void WireThread::setGroupRate(quint64 group, qint64 bytesPerSecond)
{
    post([this, group, bytesPerSecond] { m_rates.setGroupRate(group, bytesPerSecond); });
}

void WireThread::setTotalRate(Direction direction, qint64 bytesPerSecond)
{
    post([this, direction, bytesPerSecond] { m_rates.setTotalRate(direction, bytesPerSecond); });
}

void WireThread::run()
{
    m_clock.start();
    while (!m_isStopping) {
        QCoreApplication::sendPostedEvents(&m_inbox);
        keepPace();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collectEnded();
        if (m_clock.elapsed() >= m_lookRoundAtMs)
            lookRound();
        if (!m_isStopping)
            curl_multi_poll(m_multi, nullptr, 0, pauseMs(), nullptr);
    }
    while (!m_transfers.empty())
        takeOut(m_transfers.begin()->first);
}

void WireThread::begin(WireOrder order)
{
    const quint64 id = order.id;
    auto transfer =
        std::make_unique<WireTransfer>(std::move(order), m_digests, m_rates,
                                       [this, id](const WireHead &head) { emit headArrived(id, head); });
    if (!transfer->isSendable() || curl_multi_add_handle(m_multi, transfer->handle()) != CURLM_OK) {
        report(*transfer, transfer->end(CURLE_FAILED_INIT));
        return;
    }
    m_transfers.emplace(id, std::move(transfer));
}

template <typename Action>
void WireThread::decide(quint64 id, Action action)
{
    const auto found = m_transfers.find(id);
    if (found != m_transfers.end() && !action(*found->second))
        finish(id, CURLE_WRITE_ERROR);
}

void WireThread::collectEnded()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            finish(WireTransfer::of(message->easy_handle)->id(), message->data.result);
    }
}

void WireThread::lookRound()
{
    const qint64 now = m_clock.elapsed();
    m_lookRoundAtMs = now + LookRoundMs;
    QList<quint64> dead;
    for (const auto &[id, transfer] : m_transfers) {
        if (!transfer->isAlive(now))
            dead.append(id);
        else if (const qint64 bytes = transfer->newProgress(); bytes >= 0)
            emit progressed(id, bytes);
    }
    finishAll(dead, CURLE_OK);
}

void WireThread::keepPace()
{
    const qint64 now = WireTransfer::nowNs();
    if (!m_rates.isAnyWaiting() || now - m_pacedAtNs < ShortestPaceNs)
        return;
    m_pacedAtNs = now;
    QList<quint64> ended;
    for (const auto &[id, transfer] : m_transfers) {
        if (!transfer->keepPace(now))
            ended.append(id);
    }
    finishAll(ended, CURLE_WRITE_ERROR);
}

void WireThread::finishAll(const QList<quint64> &ids, CURLcode code)
{
    for (const quint64 id : ids)
        finish(id, code);
}

int WireThread::pauseMs() const
{
    if (m_transfers.empty())
        return std::numeric_limits<int>::max(); // until a command comes
    const qint64 untilLook = qMax<qint64>(0, m_lookRoundAtMs - m_clock.elapsed());
    return static_cast<int>(m_rates.isAnyWaiting() ? qMin(PaceMs, untilLook) : untilLook);
}

std::unique_ptr<WireTransfer> WireThread::takeOut(quint64 id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end())
        return nullptr;
    std::unique_ptr<WireTransfer> transfer = std::move(found->second);
    m_transfers.erase(found);
    curl_multi_remove_handle(m_multi, transfer->handle());
    return transfer;
}

void WireThread::finish(quint64 id, CURLcode code)
{
    const auto transfer = takeOut(id);
    if (!transfer)
        return;
    if (auto again = transfer->orderAgain())
        begin(std::move(*again));
    else
        report(*transfer, transfer->end(code));
}

void WireThread::report(WireTransfer &transfer, const WireResult &result)
{
    if (const qint64 bytes = transfer.newProgress(); bytes >= 0)
        emit progressed(transfer.id(), bytes);
    emit ended(transfer.id(), result);
}

} // namespace Ferry
