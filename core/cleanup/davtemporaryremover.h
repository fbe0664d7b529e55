#pragma once

#include "core/cleanup/davremover.h"

namespace Ferry
{

/// DELETE on a temporary resource, then HEAD: 404. One that a MOVE had been sent for is asked for first.
///
/// Where the upload went straight to its final name (fact "direct"), what is there can be anybody's. Only what
/// has the ETag that the server told for our PUT ("told") is deleted, and only as that (If-Match); what may be
/// ours and is not known to be is left behind, by name. It is kept if no request ever arrived ("unsent"), or if
/// it is what was there before ("replaces"); finished is what is whole and was acknowledged ("stored").
class DavTemporaryRemover final : public DavRemover
{
    Q_OBJECT
public:
    using DavRemover::DavRemover;
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

protected:
    [[nodiscard]] bool saysDav() const override;

private:
    void removeTemporary();
    void removeDirect(const Dav::Sight &sight);
    void leave(const Dav::Sight &sight);
    void judgeReappeared(const Dav::Sight &sight);
    [[nodiscard]] bool isOurFinished(const Dav::Sight &sight) const;
    [[nodiscard]] bool isOurPiece(const Dav::Sight &sight) const;
    [[nodiscard]] bool isSomebodyElses(const Dav::Sight &sight) const;
    void sendDelete(const QByteArray &ifMatch);
    void takeDelete(const ControlAnswer &answer);
    void takeRefusal(int status);
    void prove();
    [[nodiscard]] bool wasUnsent() const { return leftover().facts.contains(Dav::UnsentFact); }
    [[nodiscard]] QByteArray told() const
    {
        return leftover().facts.value(Dav::ToldFact).toString().toLatin1();
    }
    [[nodiscard]] bool isDirect() const { return leftover().facts.contains(Dav::DirectFact); }
};

} // namespace Ferry
