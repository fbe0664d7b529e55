#pragma once

// Fault switches. A test says which requests are hit, how often, and what goes wrong:
//
//     server.addFault(Fault::cutUp(100'000).on("PATCH", u"^/files/"_s).skipping(1));
//
// Faults are asked in the order they were added. The first *ending* fault that matches and is not used
// up decides how the request goes; every *shaping* fault that matches is applied on top of it.
// A fault counts only the requests that reach it, so [503 twice, then dropAnswer] means what it says.
// "Reset" is a TCP RST, after everything that was to be sent has reached the client.

#include "tests/server/httpmessage.h"

#include <QRegularExpression>

namespace Ferry::TestServer
{

struct Fault {
    enum class Action {
        // ending
        ReplyStatus, ///< read the body, do nothing, answer `status`, `headers`, `body`
        ReplyEarly,  ///< answer that without reading the body, then close with the body unread
        DropAnswer,  ///< do it all, then reset instead of answering
        Refuse,      ///< reset as soon as the head is known; nothing is read or done
        CutUp,       ///< reset after `bytes` body bytes of the request; they are stored
        StallUp,     ///< stop reading after `bytes`; reset after `delayMs`, or never if 0
        CutDown,     ///< reset after `bytes` body bytes of the answer
        StallDown,   ///< send `bytes` body bytes, then nothing; reset after `delayMs`, or never if 0
        LieOffset, ///< throw away all body bytes after the first `bytes`; success is answered as if that were
                   ///< all
        // shaping
        DelayAnswer,  ///< do it, answer after `delayMs`
        HoldAnswer,   ///< do it, answer when LoopbackServer::releaseHeld() is called
        Interim,      ///< send `status` (1xx) with `headers` before the answer
        StripHeaders, ///< take the headers named in `headers` out of the answer
        SetHeaders,   ///< put `headers` into the answer; may lie about Content-Length
    };

    Action action = Action::ReplyStatus;
    QByteArray method;         ///< empty: any
    QRegularExpression target; ///< looked for in the request target, query included; empty: any
    QByteArray headerName;     ///< not empty: only requests whose header of that name has `headerValue`
    QByteArray headerValue;    ///< in any case
    int skip = 0;              ///< let this many matching requests pass first
    int times = 1;             ///< then hit this many; -1: all
    qint64 bytes = 0;
    int status = 0;
    Headers headers;
    QByteArray body;
    int delayMs = 0;

    [[nodiscard]] static Fault replyStatus(int status, const Headers &headers = {},
                                           const QByteArray &body = {});
    [[nodiscard]] static Fault replyEarly(int status, const Headers &headers = {},
                                          const QByteArray &body = {});
    [[nodiscard]] static Fault dropAnswer();
    [[nodiscard]] static Fault refuse();
    [[nodiscard]] static Fault cutUp(qint64 bytes);
    [[nodiscard]] static Fault stallUp(qint64 bytes, int resetAfterMs = 0);
    [[nodiscard]] static Fault cutDown(qint64 bytes);
    [[nodiscard]] static Fault stallDown(qint64 bytes, int resetAfterMs = 0);
    [[nodiscard]] static Fault lieOffset(qint64 bytes);
    [[nodiscard]] static Fault delayAnswer(int ms);
    [[nodiscard]] static Fault holdAnswer();
    [[nodiscard]] static Fault interim(int status, const Headers &headers = {});
    [[nodiscard]] static Fault stripHeaders(const QList<QByteArray> &names);
    [[nodiscard]] static Fault setHeaders(const Headers &headers);

    [[nodiscard]] Fault on(const QByteArray &onlyMethod, const QString &targetPattern = {}) const;
    [[nodiscard]] Fault with(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Fault skipping(int count) const;
    [[nodiscard]] Fault repeated(int count) const;
    [[nodiscard]] Fault always() const { return repeated(-1); }

    [[nodiscard]] bool isEnding() const { return action < Action::DelayAnswer; }
    [[nodiscard]] bool matches(const RequestHead &head) const;
};

/// What happens to one request.
struct FaultPlan {
    std::optional<Fault> ending;
    QList<Fault> shaping;

    [[nodiscard]] bool ends(Fault::Action action) const { return ending && ending->action == action; }
    [[nodiscard]] bool holds() const;
    [[nodiscard]] int delayMs() const;
    [[nodiscard]] QList<Fault::Action> actions() const;
    /// Strips and sets. True if that touched Content-Length.
    [[nodiscard]] bool shape(Headers &answer) const;
    /// Heads to be sent before the answer's.
    [[nodiscard]] QByteArray interimAnswers() const;
};

/// The switches that are set, with their counts.
class FaultBook
{
public:
    void set(const QList<Fault> &faults);
    void add(const Fault &fault);
    /// Counts: ask once a request.
    [[nodiscard]] FaultPlan planFor(const RequestHead &head);

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

} // namespace Ferry::TestServer
