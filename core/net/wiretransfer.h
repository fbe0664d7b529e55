#pragma once

#include "core/net/controlproxy.h"
#include "core/net/digest.h"
#include "core/net/wirehead.h"
#include "core/net/wirerates.h"
#include "core/net/wiresink.h"

#include <curl/curl.h>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace Ferry
{

/// A request with all that is needed to send it.
struct WireOrder {
    quint64 id = 0;
    WireRequest request{};
    NetSettings settings{};
    ProxyRoute route{};
    bool hasAnswered401 = false; ///< one challenge each
    bool hasAnswered407 = false;
};

/// One request as a libcurl easy handle: its options, its callbacks, its end. Made, used and destroyed on the
/// wire thread; whoever owns it adds handle() to the multi and takes it out again. Decides nothing.
class WireTransfer
{
public:
    using HeadReport = std::function<void(const WireHead &)>;

    /// @p onHead is called from inside libcurl, once, for the final head. @p digests and @p rates outlive this.
    WireTransfer(WireOrder order, DigestBook &digests, WireRates &rates, HeadReport onHead);
    ~WireTransfer();
    Q_DISABLE_COPY_MOVE(WireTransfer)

    [[nodiscard]] quint64 id() const { return m_order.id; }
    [[nodiscard]] CURL *handle() const { return m_easy.get(); }
    /// The transfer of a handle that libcurl reports on.
    [[nodiscard]] static WireTransfer *of(CURL *easy);

    /// False: it must not be started; end() says why.
    [[nodiscard]] bool isSendable() const { return m_failure == NetFailure::None; }
    /// These may write to the file at once. False: it has failed; end it.
    [[nodiscard]] bool accept(FileHandle::Ptr target, const WireSpan &span);
    /// False: it has as much as is wanted; end it.
    [[nodiscard]] bool shorten(qint64 limit);
    [[nodiscard]] bool discard();
    /// Looks at the clock (@p nowMs, monotonic). False: nothing moves any more; end it.
    [[nodiscard]] bool isAlive(qint64 nowMs);
    /// Goes on if it waits for its rate and the time has come. False: it has failed, or has as much as is wanted;
    /// end it.
    [[nodiscard]] bool keepPace(qint64 nowNs);
    /// The clock of keepPace().
    [[nodiscard]] static qint64 nowNs();

    /// Body bytes in the file or given to the socket.
    [[nodiscard]] qint64 progress() const;
    /// What to report now, -1 if nothing changed since this was asked last.
    [[nodiscard]] qint64 newProgress();

    /// How it ended; lets go of the files. After the handle was taken out of the multi.
    [[nodiscard]] WireResult end(CURLcode code);
    [[nodiscard]] WireResult endAborted();
    /// The answer asked for Digest and can be given it: to be sent once more instead of end().
    [[nodiscard]] std::optional<WireOrder> orderAgain();

private:
    enum class Pause { None, ForDecision, ForRate };

    struct EasyDeleter {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    struct ListDeleter {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_easy.get(), option, value);
    }
    void setTarget();
    void setCredentials();
    void setProxy();
    void setConnection();
    void setTrust();
    void setCertificate();
    void setMethod();
    void setHeaders();
    void setCallbacks();
    void setBuffers();
    void addHeaderLine(const QByteArray &line);
    [[nodiscard]] bool sendsBody() const;
    [[nodiscard]] bool isForwarded() const;
    [[nodiscard]] QString placeOf(const Credentials &credentials, bool isProxy) const;
    void addDigest(bool isProxy);
    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] bool takesChallenge();

    size_t takeHeaderLine(QByteArrayView line);
    size_t takeBody(QByteArrayView bytes);
    size_t giveBody(char *buffer, size_t size);
    [[nodiscard]] bool store(QByteArrayView bytes);
    [[nodiscard]] bool storeHeldBack(qint64 nowNs);
    void storeLast();
    [[nodiscard]] bool goOn(bool isTime);

    [[nodiscard]] qint64 sent() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isAnsweredEarly() const;
    void fail(NetFailure failure, const QString &detail, int systemError = 0);
    [[nodiscard]] QString describe(CURLcode code) const;
    void judge(WireResult &result, CURLcode code) const;

    static size_t headerCallback(char *data, size_t size, size_t count, void *self);
    static size_t writeCallback(char *data, size_t size, size_t count, void *self);
    static size_t readCallback(char *buffer, size_t size, size_t count, void *self);
    static curl_socket_t socketCallback(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int seekCallback(void *self, curl_off_t offset, int origin);

    WireOrder m_order;
    WireRequest &m_request = m_order.request;
    const NetSettings &m_settings = m_order.settings;
    const ProxyRoute &m_route = m_order.route;
    const Access m_access;     ///< what the URL may see of it
    HeaderList m_headers;      ///< with those of the job
    Credentials m_credentials; ///< for the server; empty when the headers have some
    DigestBook &m_digests;
    bool m_isAgain = false;
    const bool m_uploads; ///< there is a source (end() lets go of it)
    HeadReport m_onHead;
    std::unique_ptr<CURL, EasyDeleter> m_easy;
    std::unique_ptr<curl_slist, ListDeleter> m_headerLines;
    std::array<char, CURL_ERROR_SIZE> m_message{};

    const std::unique_ptr<WireRates::Share> m_share;
    QByteArray m_heldBack; ///< received, and more than the rate allows so far
    WireHeadReader m_head;
    WireSink m_sink;
    qint64 m_given = 0;    ///< bytes of the source handed to libcurl
    qint64 m_reported = 0; ///< progress() as reported last
    qint64 m_stallMs = 0;
    qint64 m_movedAtMs = 0; ///< when something moved last
    qint64 m_sentThen = 0;  ///< sent() at that time
    bool m_moved = false;   ///< a callback came since isAlive() was asked
    Pause m_pause = Pause::None;
    bool m_hadEnough = false; ///< we hung up on the rest of a body
    NetFailure m_failure = NetFailure::None;
    QString m_detail;
    int m_systemError = 0;
};

} // namespace Ferry
