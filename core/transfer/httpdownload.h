#pragma once

#include "core/rules/contentrange.h"
#include "core/rules/validator.h"
#include "core/transfer/byteranges.h"
#include "core/transfer/transfer.h"

#include <QElapsedTimer>

#include <memory>

namespace Ferry
{

/// HTTP(S) download of one file into ".<name>.<id>.part" beside its target (RFC 9110). Resumes with Range and
/// If-Range on a strong validator only, so that two versions never meet in one file; a changed file starts
/// over and says so. With FileSpec.ranges one request a piece; a server without ranges is an error then.
///
/// Leftover facts (PartFile): "url", "target" (the final path wished for), "safe" (bytes fsynced), "device",
/// "inode", and the members of Validator.
class HttpDownload final : public Transfer
{
    Q_OBJECT
public:
    HttpDownload(const TransferContext &context, TransferTask task);
    ~HttpDownload() override;

    void start() override;
    void stop(StopFor reason) override;

private:
    enum class Phase { Idle, Asking, Receiving, Finishing, Ended };

    // the part file (httpdownload_file.cpp)
    enum class Finding { Ours, NotThere, NotOurs, Unreachable };
    [[nodiscard]] bool findPartFile();
    [[nodiscard]] Finding openKnown(const Leftover &leftover, int &error);
    void adopt(const Leftover &leftover, const FileHandle::Ptr &file);
    [[nodiscard]] bool makePartFile(const WireHead &head);
    [[nodiscard]] QString targetFor(const WireHead &head) const;
    [[nodiscard]] QString freePartPath(const QString &target) const;
    void dropPartFile();
    [[nodiscard]] bool startOver(Notice notice);
    void checkpoint();
    void noteSafe(qint64 bytes);
    [[nodiscard]] JobError problemAtEnd() const;
    void finishFile();
    void takeFinished(int error);
    void takeDiskAnswer();

    // the request
    void send();
    void takeHead(const WireHead &head);
    void takeRedirect(const WireHead &head);
    void takeWhole(const WireHead &head);
    void takePart(const WireHead &head);
    [[nodiscard]] bool isWhatWasAskedFor(const ContentRange &range) const;
    [[nodiscard]] bool learnSize(const ContentRange &range);
    void takeWholeForPiece(const WireHead &head);
    void takeOtherRange(const WireHead &head);
    void takeUnsatisfiable(const WireHead &head);
    void refuse(const WireHead &head);
    void receive(const WireHead &head);
    void acceptBody();
    void takeProgress(qint64 bytes);
    void takeEnd(const WireResult &result);
    void takeBodyEnd(const WireResult &result);

    void fail(const JobError &error, qint64 retryAfterMs = 0);
    void restartAfterDrain(Notice notice);
    void end();
    void report();
    void publishProgress();

    Phase m_phase = Phase::Idle;
    bool m_stopping = false;
    bool m_discarding = false;
    bool m_again = false; ///< the answer at hand is not wanted: send once more when it is drained
    QUrl m_url;           ///< after redirects
    int m_redirects = 0;
    int m_restarts = 0;

    ByteRanges m_ranges;
    ByteRanges::Piece m_asked; ///< of the remote file, by the request at hand
    Leftover m_leftover;       ///< id 0: none yet
    FileHandle::Ptr m_file;
    Validator m_validator;
    qint64 m_offset = 0; ///< where this answer's body starts
    qint64 m_inFile = 0; ///< bytes of m_validator's version that the file holds, safe or not
    FileProgress m_progress;
    JobError m_error; ///< what the end of the call will report
    qint64 m_retryAfterMs = 0;

    std::unique_ptr<WireCall> m_call;
    QElapsedTimer m_sinceCheckpoint;
    int m_diskCalls = 0; ///< asked of the disk thread, which holds the file until it has answered
    bool m_endsWhenDiskAnswered = false;
};

} // namespace Ferry
