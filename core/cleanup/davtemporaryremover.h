#pragma once

#include "core/cleanup/davremover.h"

namespace Ferry
{

/// DELETE on a temporary resource, then HEAD: 404. One that a MOVE had been sent for is asked for first.
///
/// Where the upload went straight to its final name (fact "direct"), only a file that came into being with it,
/// and is shorter than it was to be, is deleted, and only as it was seen (If-Match). One that was there before
/// ("replaces") never is: it is kept if it is as it was, left behind if it is not.
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
    void judgeReplaced(const Dav::Sight &sight);
    void judgeReappeared(const Dav::Sight &sight);
    [[nodiscard]] bool isSomebodyElses(const Dav::Sight &sight) const;
    void sendDelete(const QByteArray &ifMatch);
    void takeDelete(const ControlAnswer &answer);
    void takeRefusal(int status);
    void prove();
    [[nodiscard]] bool isDirect() const { return leftover().facts.contains(Dav::DirectFact); }
};

} // namespace Ferry
