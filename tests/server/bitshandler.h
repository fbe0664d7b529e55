#pragma once

// A BITS upload server ([MC-BUP]): Create-Session, Ping, Fragment, Close-Session and Cancel-Session by the
// method BITS_POST, upload-reply, and GET for delivered files and replies. What it keeps is in a BitsStore.
// To be owned by a shared_ptr and mounted at its endpoint.
//
//     auto bits = std::make_shared<BitsHandler>(options);
//     server.mount(options.endpoint, bits);
//     bits->change([](BitsSwitches &s) { s.failingCancels = 2; });

#include "tests/server/bitsstore.h"
#include "tests/server/exchange.h"

#include <functional>
#include <memory>
#include <mutex>

namespace Ferry::TestServer
{

/// HRESULTs as they stand in BITS-Error-Code.
namespace BitsError
{
inline constexpr quint32 accessDenied = 0x80070005;
inline constexpr quint32 invalidArgument = 0x80070057;
inline constexpr quint32 sessionNotFound = 0x8020001F;
inline constexpr quint32 tooLarge = 0x80200020;
inline constexpr quint32 unexpected = 0x8000FFFF;
} // namespace BitsError

/// How the server deviates; all of it may be changed while it runs.
struct BitsSwitches {
    enum class ErrorHeader { Both, BitsErrorCode, BitsError };
    enum class Delivery { AtLastFragment, AtClose };
    enum class ReplyUrl {
        None,     ///< a plain upload
        Absolute, ///< "http://host/upload/BITS-Sessions/Replies/GUID/reply.txt"
        Path,     ///< "/upload/BITS-Sessions/Replies/GUID/reply.txt"
        Relative, ///< "BITS-Sessions/Replies/GUID/reply.txt", from the directory of the file's URL
        IisStyle, ///< the same with backslashes and braces: "BITS-Sessions\Replies\{GUID}\reply.txt"
    };

    bool enabled = true;        ///< false: every BITS_POST is answered 501
    bool omitSessionId = false; ///< in every Ack but Create-Session's
    ErrorHeader errorHeader = ErrorHeader::Both;
    bool noLengthInErrors = false;     ///< no Content-Length; the server closes instead
    bool errorHeaderOnSuccess = false; ///< every 200 carries an error code that means nothing
    bool acceptOverlap = true;         ///< false: 416 unless a fragment starts exactly at the offset
    bool keepCutFragments = true;      ///< what arrived of a fragment that was cut off is kept
    bool overwrite = true;             ///< false: Create-Session for a file that is there is refused
    int overwriteRefusal = 403;        ///< or 409
    int noLengthStatus = 411;          ///< Windows says 400
    Delivery delivery = Delivery::AtLastFragment;
    ReplyUrl replyUrl = ReplyUrl::None;
    qint64 largestFragment = 0; ///< bytes; a longer one is answered 413. 0: no limit
    qint64 largestUpload = 0;   ///< bytes; a larger one is answered 500/0x80200020. 0: no limit
    int failingCancels = 0;     ///< so many Cancel-Session do nothing; -1: all. Counts down
    int failingCancelStatus = 500;
    quint32 failingCancelError = BitsError::unexpected; ///< 0: no error header
    QByteArray hostId;                                  ///< BITS-Host-Id of Create's Ack; empty: none
    int hostIdFallbackTimeout = -1;                     ///< seconds; -1: not sent
};

struct BitsOptions {
    QString endpoint = QStringLiteral("/upload");
    QString directory;         ///< made if it isn't there
    qint64 bytesPerSecond = 0; ///< reading speed of Fragment; 0: the server's throttle
    QByteArray user;           ///< not empty: basic authentication with `password`
    QByteArray password;
    /// Makes the reply from the complete upload; default: "received SIZE bytes, sha256 HEX\n".
    std::function<QByteArray(const QByteArray &upload)> reply;
    BitsSwitches switches; ///< to begin with
};

/// Everything public may be called from any thread, but open().
class BitsHandler final : public Handler, public std::enable_shared_from_this<BitsHandler>
{
public:
    explicit BitsHandler(const BitsOptions &options);

    [[nodiscard]] std::unique_ptr<Exchange> open(const RequestHead &head) override;

    void change(const std::function<void(BitsSwitches &)> &edit);
    [[nodiscard]] BitsSwitches switches() const;

    /// Ids of sessions of which anything is left.
    [[nodiscard]] QStringList sessions() const { return m_store.ids(); }
    /// Names of delivered files.
    [[nodiscard]] QStringList files() const { return m_store.files(); }
    [[nodiscard]] QByteArray fileData(const QString &name) const { return m_store.fileData(name); }
    [[nodiscard]] const BitsStore &store() const { return m_store; }
    /// Session id of an upload that no client of the test has made; empty if that failed.
    [[nodiscard]] QString createForeignSession(const QString &name, const QByteArray &firstBytes = {});
    /// From now on every session is unknown, and nothing of it is left. Delivered files stay.
    void forgetSessions();
    /// As if a backup had been restored: no unfinished session has more than `offset` bytes.
    void restoreTo(qint64 offset);

private:
    class FragmentExchange;

    [[nodiscard]] std::optional<Answer> commonRefusal(const RequestHead &head) const;
    [[nodiscard]] std::unique_ptr<Exchange> openFragment(const RequestHead &head);
    [[nodiscard]] Answer createSession(const RequestHead &head);
    [[nodiscard]] Answer closeSession(const RequestHead &head);
    [[nodiscard]] Answer cancelSession(const RequestHead &head);
    [[nodiscard]] Answer fragmentStored(const RequestHead &head, const QString &id, bool stored);
    [[nodiscard]] Answer outOfPlace(const BitsSession &session) const;
    [[nodiscard]] bool complete(const RequestHead &head, BitsSession &session);
    [[nodiscard]] Answer read(const RequestHead &head) const;

    [[nodiscard]] Answer ack(const QByteArray &sessionId, const Headers &headers = {}) const;
    [[nodiscard]] Answer error(int status, quint32 code, const Headers &headers = {}) const;
    /// The session the request names, or why there is none.
    [[nodiscard]] std::optional<Answer> findSession(const RequestHead &head, BitsSession &session) const;
    [[nodiscard]] QByteArray replyUrl(const RequestHead &head, const QString &id) const;
    [[nodiscard]] QString nameIn(const RequestHead &head) const;
    [[nodiscard]] bool takeFailingCancel();

    const BitsOptions m_options;
    const BitsStore m_store;
    mutable std::mutex m_mutex;
    BitsSwitches m_switches; ///< guarded by m_mutex
};

} // namespace Ferry::TestServer
