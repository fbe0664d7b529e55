#pragma once

#include "core/disk/diskthread.h"
#include "core/rules/connectionpolicy.h"
#include "core/transfer/byteranges.h"
#include "core/transfer/connectionbudget.h"
#include "core/transfer/downloadfile.h"
#include "core/transfer/downloadsource.h"
#include "core/transfer/partmove.h"
#include "core/transfer/rangerequest.h"
#include "core/transfer/transfer.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

namespace Ferry
{

/// HTTP(S) download of one file into a DownloadFile (RFC 9110), over as many connections as help: one at first,
/// more where the server says a length, byte ranges and a strong validator. Two versions never meet in one file:
/// each answer is judged by DownloadSource::judge(); when the user's own link has another version the file
/// starts over and says so, a mirror that has is dropped. With FileSpec.ranges one request a piece, one after the
/// other; a server without ranges is an error then.
class HttpDownload final : public Transfer
{
    Q_OBJECT
public:
    HttpDownload(const TransferContext &context, TransferTask task);
    ~HttpDownload() override;

    void start() override;
    void stop(StopFor reason) override;
    [[nodiscard]] QList<PartView> parts() const override;
    [[nodiscard]] QList<ByteSpan> present() const override { return m_file.plan().present(); }
    [[nodiscard]] bool isMoving() const override { return m_move && m_move->isBusy(); }
    [[nodiscard]] ConnectionView connection() const override;

private:
    enum class Phase { Idle, Asking, Receiving, Finishing, Ended };

    /// One request at work.
    struct Connection {
        int holder = 0;       ///< of its claim
        qsizetype source = 0; ///< in m_sources
        ByteSpan span{};      ///< of the local file; empty: it only compares
        qint64 overlap = 0;   ///< bytes right before it that are fetched once more and compared
        qint64 moved = 0;
        qint64 movedBefore = 0;     ///< at the last look for stalls
        bool isLetGo = false;       ///< its end means nothing
        bool isWhole = false;       ///< its answer is the whole file
        bool wasRedirected = false; ///< asked where an earlier redirect led
        SpeedWatch speed{};
        ConnectionBudget::Seat seat{};
        std::unique_ptr<RangeRequest> request{};
        [[nodiscard]] bool onlyCompares() const { return span.isEmpty(); }
    };

    // the attempt
    void bringBytes();
    void goOnWith(const QList<Leftover> &recorded);
    [[nodiscard]] bool findBytes(const QList<Leftover> &recorded);
    [[nodiscard]] bool holdsBytes() const { return m_file.plan().received() > 0; }
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] bool canResume() const;
    [[nodiscard]] bool isOver() const;
    void fail(const JobError &error, qint64 retryAfterMs = 0);
    void end();
    void report();
    void publishProgress();

    // what comes from the connections (httpdownload_answers.cpp)
    void takeAnswer(Connection &connection, const RangeAnswer &answer);
    void takeWhole(Connection &connection, const RangeAnswer &answer);
    void takePart(Connection &connection, const RangeAnswer &answer);
    void takeOtherPart(Connection &connection, const RangeAnswer &answer);
    void takeBeyondEnd(Connection &connection, const RangeAnswer &answer);
    void takeWholeForPiece(Connection &connection, const RangeAnswer &answer);
    /// Nothing is there, and it alone has asked, from the first byte on.
    [[nodiscard]] bool isFresh(const Connection &connection) const
    {
        return !holdsBytes() && m_connections.size() == 1 && connection.span.first == 0;
    }
    [[nodiscard]] bool contradicts(const Connection &connection, const Validator &fresh) const;
    [[nodiscard]] bool isWeakened(const Connection &connection, const Validator &fresh) const;
    void takeWeakened(Connection &connection, const RangeAnswer &answer);
    void takeDifferent(Connection &connection);
    void takeNoRanges(Connection &connection);
    void begin(Connection &connection, const RangeAnswer &answer);
    [[nodiscard]] JobError learnSize(const RangeAnswer &answer);
    void goOn(Connection &connection, const RangeAnswer &answer);
    void learnMirrors(const Connection &connection, const RangeAnswer &answer);
    void receive(Connection &connection, const RangeAnswer &answer);
    void tellLimits();
    void accept(Connection &connection, const RangeAnswer &answer);
    [[nodiscard]] bool isStartingOver() const { return m_restartNotice != Notice::None; }
    void restart(Notice notice);
    void startOver();
    void takeOver();
    void forgetProofs();

    // how many there are, and from where (httpdownload_connections.cpp)
    void fetch();
    [[nodiscard]] bool wantsAnother() const;
    [[nodiscard]] bool connectOnce();
    [[nodiscard]] qsizetype nextSource() const;
    [[nodiscard]] bool mayJoin(qsizetype source) const;
    [[nodiscard]] qsizetype connectionsOf(qsizetype source) const;
    [[nodiscard]] qint64 smallestPart() const;
    [[nodiscard]] bool place(Connection &connection);
    [[nodiscard]] RangeOrder orderFor(const Connection &connection) const;
    void tellShortened();
    void follow(Connection &connection);
    void takeMoved(Connection &connection, qint64 written);
    void takeRound();
    void letGo(Connection &connection);
    void abortAll();
    void letSurplusGo();
    void lookForStalls();
    [[nodiscard]] double rateOfOthers(const Connection &connection) const;

    // when one of them ends (httpdownload_ends.cpp)
    void takeEnd(Connection &connection, const RangeEnd &end);
    void takeWholeEnd();
    void takeLast();
    void judgeEnd(const Connection &connection, const RangeEnd &end);
    void takeFailure(const Connection &connection, const RangeEnd &end);
    void takeLastFailure(const Connection &connection, const RangeEnd &end);
    void takeNoSource();
    void dropSource(qsizetype source);

    // the end (httpdownload_finish.cpp)
    void finishFile();
    void learnChecksums(const DownloadSource &source, const HeaderList &headers);
    void askForChecksum();
    void check();
    void compare(const QList<Checksum> &wanted, const QByteArrayList &digests);
    void succeed();
    void endWith(const JobError &problem);

    Phase m_phase = Phase::Idle;
    bool m_stopping = false;
    bool m_discarding = false;
    bool m_isDivisible = false; ///< several connections may work on it
    bool m_hasRanges = false;   ///< the server sends parts of it
    bool m_isRoundDue = false;
    bool m_endsWhenIdle = false;
    Notice m_restartNotice = Notice::None; ///< set: it starts over as soon as no connection is left
    int m_restarts = 0;
    int m_lastHolder = 0;

    ByteRanges m_ranges;
    DownloadFile m_file;
    std::unique_ptr<PartMove> m_move; ///< where its folder has been changed
    QList<DownloadSource> m_sources;
    std::vector<std::unique_ptr<Connection>> m_connections;
    ConnectionPolicy m_policy;
    StallRule m_stallRule;
    QTimer m_stallTimer;
    QElapsedTimer m_clock;
    /// The whole file came where a part was asked for: when the others are gone, it is taken instead.
    Connection *m_wholeFrom = nullptr;
    RangeAnswer m_whole;

    QList<Checksum> m_toldChecksums; ///< by the server, best first
    std::unique_ptr<ControlCall> m_list;
    DiskThread::Errand m_digesting;

    FileProgress m_progress;
    ConnectionView
        m_answered;   ///< address, version and server of the last answer, the own link's if there is one
    JobError m_error; ///< what the end will report
    qint64 m_retryAfterMs = 0;
    JobError m_sourceError; ///< the most hopeful of the sources that failed
    qint64 m_sourceRetryAfterMs = 0;
};

} // namespace Ferry
