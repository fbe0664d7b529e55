#pragma once

#include "core/net/digest.h"
#include "core/net/wire.h"
#include "core/net/wirerates.h"

#include <QElapsedTimer>
#include <QThread>

#include <curl/curl.h>

#include <memory>
#include <unordered_map>

namespace Ferry
{

class WireTransfer;
struct WireSpan;
struct WireOrder;

/// The thread libcurl runs on: takes commands, moves bytes, reports; decides nothing. Made, called and
/// destroyed on the main thread; its signals are emitted on its own one, so connections to it have to be
/// queued.
class WireThread : public QThread
{
    Q_OBJECT
public:
    WireThread();
    /// Aborts what runs and waits until libcurl has let go; nothing is reported of that.
    ~WireThread() override;

    void send(const WireOrder &order);
    void accept(quint64 id, const FileHandle::Ptr &target, const WireSpan &span);
    void shorten(quint64 id, qint64 limit);
    void discard(quint64 id);
    void abort(quint64 id);
    void setGroupRate(quint64 group, qint64 bytesPerSecond);
    void setTotalRate(Direction direction, qint64 bytesPerSecond);

signals:
    void headArrived(quint64 id, const Ferry::WireHead &head);
    void progressed(quint64 id, qint64 bytes);
    /// The last word on @p id: libcurl has let go, the files are closed as far as this thread is concerned.
    void ended(quint64 id, const Ferry::WireResult &result);

protected:
    void run() override;

private:
    using Transfers = std::unordered_map<quint64, std::unique_ptr<WireTransfer>>;

    template <typename Command>
    void post(Command command);
    void begin(WireOrder order);
    template <typename Action>
    void decide(quint64 id, Action action);
    void collectEnded();
    void lookRound();
    void keepPace();
    void finishAll(const QList<quint64> &ids, CURLcode code);
    [[nodiscard]] int pauseMs() const;
    std::unique_ptr<WireTransfer> takeOut(quint64 id);
    void finish(quint64 id, CURLcode code);
    void report(WireTransfer &transfer, const WireResult &result);

    QObject m_inbox; ///< lives on the thread; commands are events to it
    CURLM *m_multi;
    DigestBook m_digests; ///< wire thread only, as all below
    WireRates m_rates;
    Transfers m_transfers;
    qint64 m_pacedAtNs = 0;
    QElapsedTimer m_clock;
    qint64 m_lookRoundAtMs = 0;
    bool m_isStopping = false;
};

} // namespace Ferry
