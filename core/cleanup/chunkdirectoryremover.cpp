#include "core/cleanup/chunkdirectoryremover.h"

#include <QDateTime>

namespace Ferry
{

using namespace Qt::StringLiterals;
using Presence = Dav::Sight::Presence;

HeaderList ChunkDirectoryRemover::headers() const
{
    if (target().isEmpty())
        return {};
    HeaderList fields{{"Destination"_ba, Dav::encoded(target())}};
    if (length() >= 0)
        fields.append({"OC-Total-Length"_ba, QByteArray::number(length())});
    return fields;
}

void ChunkDirectoryRemover::remove(const Leftover &leftover)
{
    set(leftover);
    if (Dav::mayStillMove(leftover.facts, QDateTime::currentMSecsSinceEpoch())) {
        lookOnly();
        return;
    }
    askTarget([this] {
        ask(requestFor("DELETE"_ba, url()), [this](const ControlAnswer &answer) { takeDelete(answer); });
    });
}

/// Deleted under the MOVE, it would make a damaged file, or one that appears when nobody looks any more.
void ChunkDirectoryRemover::lookOnly()
{
    propfind(url(), [this](const Dav::Sight &sight) {
        const bool isGone = sight.presence == Presence::Absent; // then nothing is under way
        askTarget([this, isGone] { isGone ? concludeAbsent() : conclude(CleanupVerdict::Unknown); });
    });
}

void ChunkDirectoryRemover::verify(const Leftover &leftover)
{
    set(leftover);
    prove();
}

void ChunkDirectoryRemover::takeDelete(const ControlAnswer &answer)
{
    switch (judgeDelete(answer.status)) {
    case CleanupVerdict::Accepted:
        result().removedByUs = true;
        prove();
        break;
    case CleanupVerdict::Gone: prove(); break;
    case CleanupVerdict::Refused: takeRefusal(answer.status); break;
    default: conclude(CleanupVerdict::Unknown);
    }
}

/// It stands unless the directory is proved gone, and its status is the one that explains it.
void ChunkDirectoryRemover::takeRefusal(int status)
{
    propfind(url(), [this, status](const Dav::Sight &sight) {
        if (sight.presence == Presence::Absent) {
            concludeAbsent();
            return;
        }
        result().status = status;
        conclude(CleanupVerdict::Refused);
    });
}

void ChunkDirectoryRemover::prove()
{
    propfind(url(), [this](const Dav::Sight &sight) {
        if (sight.presence == Presence::Absent)
            askTarget([this] { concludeAbsent(); }); // its chunks may have become the file meanwhile
        else
            conclude(sight.presence == Presence::There ? CleanupVerdict::Present : CleanupVerdict::Unknown);
    });
}

} // namespace Ferry
