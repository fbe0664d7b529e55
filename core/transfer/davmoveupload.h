#pragma once

#include "core/rules/dav.h"
#include "core/transfer/partupload.h"

namespace Ferry
{

/// An upload that gathers its bytes in a place of its own, named by Ferry and recorded before it is made, and
/// gives them their name by one MOVE (RFC 4918 9.9): WebDAV's temporary file beside the target, Nextcloud's
/// directory of chunks. What is the same for both: which name that is when the wished one is taken, that the
/// intent to MOVE is durable before it is sent, and that a MOVE of unknown outcome is asked about and nothing
/// is sent again meanwhile.
///
/// protocolOptions: "writesDirectly": false refuses to write straight to the final name.
/// Leftover facts: see core/rules/dav.h.
class DavMoveUpload : public PartUpload
{
    Q_OBJECT
protected:
    DavMoveUpload(const TransferContext &context, TransferTask task, LeftoverKind kind);

    void begin() final;
    void partsDone() final;
    void aboutToEnd() override;

    // --- what differs ---

    /// Sets the target; false: fail() has been called.
    [[nodiscard]] virtual bool readAddress() = 0;
    /// target() has a name that may be used. Records place(), makes it and sends the parts.
    virtual void makePlace() = 0;
    /// Takes up a recorded place that is not finishing.
    virtual void resumePlace() { learnParts(); }
    /// It is of no use any more: lets go of it, or leaves it for makePlace() to use again.
    virtual void dropPlace() = 0;
    using Found = std::function<void(bool isThere)>;
    virtual void askForPlace(Found found) = 0;
    /// Destination and Overwrite are added.
    [[nodiscard]] virtual ControlRequest moveRequest() const = 0;
    /// 403, 405, 501; 404 although the place is there.
    virtual void moveRefused(const JobError &error) { fail(error); }
    /// Whether a 404 of the server means that there is no such file.
    [[nodiscard]] virtual bool showsFiles() const { return true; }
    /// Whether the place and the finished file are never there at the same time.
    [[nodiscard]] virtual bool isMoveAtomic() const { return true; }
    /// The place is still there, the target is not ours: whether MOVE may be sent again by now.
    [[nodiscard]] virtual bool mayMoveAgain() const { return true; }

    // --- what they share ---

    [[nodiscard]] const QUrl &target() const { return m_target; }
    void setTarget(const QUrl &target);
    [[nodiscard]] Leftover &place() { return m_place; }
    [[nodiscard]] const Leftover &place() const { return m_place; }
    [[nodiscard]] bool hasPlace() const { return m_place.id != 0; }
    /// A new record of the source as it is now, not yet in the book.
    void beginPlace(const QString &where);
    /// Into the book, durable; false: fail() has been called.
    [[nodiscard]] bool recordPlace();
    void forgetPlace();
    /// It becomes the ledger's to remove.
    void doomPlace();
    /// Another one, three times at most in one attempt.
    void replacePlace(Notice why);

    /// HEAD, or PROPFIND where that is not answered. Not called when nobody answered: then fail() has been.
    void look(const QUrl &url, std::function<void(const Dav::Sight &)> seen);
    /// Looks at the target; numbers it, or fails, if its name is taken and may not be replaced.
    void chooseName(std::function<void()> chosen);
    /// What was at the target when chooseName() looked.
    [[nodiscard]] const Dav::Sight &before() const { return m_before; }
    /// "report.pdf" is taken: "report (2).pdf". False: fail() has been called.
    [[nodiscard]] bool takeNextName();
    /// All parts are there: MOVE.
    void finish();
    /// It has its name: verified by its size, then succeed().
    void moved();
    /// Server's clock, ms since the epoch, in the last answer to look(); 0 unknown.
    [[nodiscard]] qint64 serverTime() const { return m_serverTime; }
    [[nodiscard]] bool mayReplace() const { return task().onCollision == OnCollision::Overwrite; }

    [[nodiscard]] static JobError errorOf(const ControlAnswer &answer, const QUrl &on);
    /// The failure of a request that carried bytes and was answered with @p status.
    void failStatus(int status, const HeaderList &headers, const QUrl &on);

private:
    void adopt();
    void sendMove();
    void takeMoved(const ControlAnswer &answer);
    void takeMoveRefusal(const ControlAnswer &answer);
    void keepAsMoved();
    void publish();
    void resolve();
    void resolveWith(bool isThere, const Dav::Sight &sight);
    void finishUnknown(const JobError &error, qint64 retryAfterMs);
    void notFinishing();
    void takeSight(const QUrl &url, const ControlAnswer &answer, const Dav::Sight &sight,
                   const std::function<void(const Dav::Sight &)> &seen);

    const LeftoverKind m_kind;
    QUrl m_wished;
    QUrl m_target;
    Leftover m_place;
    Dav::Sight m_before;
    qint64 m_serverTime = 0;
    bool m_hasLooked = false;    ///< at m_target, in this attempt
    bool m_foundNothing = false; ///< the last MOVE was answered with 404
    int m_number = 1;
    int m_places = 0; ///< made in this attempt
    int m_checks = 0;
    int m_takenMeanwhile = 0;
};

} // namespace Ferry
