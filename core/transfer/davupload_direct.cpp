#include "core/transfer/davupload.h"

/// A PUT straight to the final name, for servers that do not MOVE. The rule above all: what was there before
/// is not Ferry's to delete.

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

void DavUpload::moveRefused(const JobError &error)
{
    doomPlace(); // the ledger removes it and says so
    goDirect(error);
}

void DavUpload::goDirect(const JobError &why)
{
    if (!task().protocolOptions.value("writesDirectly"_L1).toBool(true)) {
        fail({ErrorKind::MoveRefused, why.httpStatus, why.file, why.detail});
        return;
    }
    emit noticed(Notice::WritesDirectly);
    m_isDirect = true;
    putDirect();
}

void DavUpload::putDirect()
{
    chooseName([this] {
        const QString where = QString::fromLatin1(Dav::encoded(target()));
        beginPlace(where);
        place().facts.insert(Dav::DirectFact, true);
        place().facts.insert(Dav::DavFact, m_saysDav);
        place().facts.insert(Dav::SinceFact, serverTime());
        place().facts.insert(Dav::EarlierFact, before().validator.toJson());
        if (before().presence != Presence::Absent)
            place().facts.insert(Dav::ReplacesFact, true);
        m_mayExist = false;
        sendDirect(before());
    });
}

/// What is there by now may be a piece of ours, which is written over; if nothing of ours was ever sent, it is
/// somebody else's.
void DavUpload::putAgain()
{
    emit noticed(Notice::WritesDirectly);
    m_mayExist = !place().facts.contains(Dav::UnsentFact);
    look(target(), [this](const Dav::Sight &sight) {
        if (!m_mayExist && !mayReplace() && sight.presence == Presence::There) {
            forgetPlace();
            putDirect();
            return;
        }
        beginPlace(place().where);
        sendDirect(sight);
    });
}

void DavUpload::sendDirect(const Dav::Sight &there)
{
    if (isOver())
        return;
    m_condition.clear();
    const QByteArray etag = there.validator.etag;
    if (there.presence == Presence::Absent) {
        m_condition = "If-None-Match"_ba;
        m_conditionValue = "*"_ba;
    } else if (etag.startsWith('"')) { // a weak one never matches (RFC 9110 13.1.1)
        m_condition = "If-Match"_ba;
        m_conditionValue = etag;
    }
    place().facts.remove(Dav::StoredFact);
    place().facts.remove(Dav::UnsentFact); // until it is known to have failed
    if (recordPlace())
        putWhole();
}

} // namespace Ferry
