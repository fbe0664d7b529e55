#pragma once

#include "core/transfer/davmoveupload.h"

namespace Ferry
{

/// Upload by one PUT to ".NAME.<job id>.part" beside the target and a MOVE to its name (RFC 4918). A PUT that
/// was cut is sent again from the start: resuming it by Content-Range is refused by some servers, and others
/// would take the piece for the whole file (RFC 9110 14.5).
///
/// Where the server does not MOVE, and only there, the PUT goes straight to the final name; then a file that
/// was there before is never deleted, whatever happens to the upload.
///
/// Leftover (DavTemporary): see core/rules/dav.h.
class DavUpload final : public DavMoveUpload
{
    Q_OBJECT
public:
    DavUpload(const TransferContext &context, TransferTask task);

protected:
    [[nodiscard]] bool readAddress() override;
    void makePlace() override;
    void resumePlace() override;
    void dropPlace() override {} // its name is the job's: the next PUT replaces it
    void askForPlace(Found found) override;
    [[nodiscard]] ControlRequest moveRequest() const override;
    void moveRefused(const JobError &error) override;
    [[nodiscard]] bool showsFiles() const override;

    [[nodiscard]] WireRequest requestFor(const Part &part) override;
    [[nodiscard]] Fate judge(const Part &part, const WireResult &result) override;
    void learnParts() override;

private:
    void discover();
    void askFolder(const QUrl &folder);
    void takeFolder(const QUrl &folder, Dav::Sight::Presence presence);
    void tryMove();
    void putTemporary();
    void putWhole();
    void goDirect(const JobError &why);
    void putDirect();
    void putAgain();
    void sendDirect(const Dav::Sight &there);
    [[nodiscard]] Fate takeRefusal(const WireResult &result);
    [[nodiscard]] QUrl placeUrl() const { return QUrl(place().where); }

    bool m_isDirect = false;
    bool m_mayExist = false; ///< a PUT to the place was sent before
    bool m_isKnown = false;  ///< what the server can do was asked in this attempt
    bool m_saysDav = false;
    int m_takenMeanwhile = 0;
    QByteArray m_condition; ///< of a direct PUT: the header's name
    QByteArray m_conditionValue;
};

} // namespace Ferry
