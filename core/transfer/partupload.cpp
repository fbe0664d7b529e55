#include "core/transfer/partupload.h"

#include <numeric>

namespace Ferry
{

using namespace Qt::StringLiterals;

QList<PartUpload::Part> PartUpload::allParts(qint64 partSize) const
{
    QList<Part> parts;
    qint64 offset = 0;
    do {
        const qint64 length = std::min(partSize, size() - offset);
        parts.append({static_cast<int>(parts.size()) + 1, offset, length});
        offset += length;
    } while (offset < size());
    return parts;
}

void PartUpload::sendParts(const QList<Part> &missing, int atATime)
{
    m_waiting = missing;
    m_atATime = atATime;
    m_isInDoubt = false;
    m_stored = size() - std::accumulate(missing.begin(), missing.end(), qint64(0),
                                        [](qint64 sum, const Part &part) { return sum + part.length; });
    tell();
    sendNext();
}

void PartUpload::sendNext()
{
    while (!isOver() && !m_isInDoubt && !m_waiting.isEmpty() && m_underWay.size() < m_atATime) {
        if (!isReady(m_waiting.constFirst()))
            return;
        const Part part = m_waiting.takeFirst();
        m_underWay.insert(part.number, 0);
        WireRequest request = requestFor(part);
        request.sourceOffset = part.offset;
        request.sourceLength = part.length;
        send(
            request,
            [this, number = part.number](qint64 bytes) {
                m_underWay[number] = bytes;
                tell();
            },
            [this, part](const WireResult &result) { take(part, result); });
    }
    if (isOver() || !m_underWay.isEmpty())
        return;
    if (!m_isInDoubt)
        partsDone();
    else if (++m_doubts > MaximumDoubts)
        fail({ErrorKind::Conflict, 409, task().file.remote.toString(), u"the server keeps no part"_s});
    else
        learnParts();
}

void PartUpload::goOn()
{
    if (!m_isInDoubt && !m_waiting.isEmpty())
        sendNext();
}

void PartUpload::take(const Part &part, const WireResult &result)
{
    m_underWay.remove(part.number);
    switch (judge(part, result)) {
    case Fate::Stored:
        m_stored += part.length;
        m_doubts = 0;
        break;
    case Fate::Unknown: m_isInDoubt = true; break;
    case Fate::Failed: return;
    }
    tell();
    sendNext();
}

void PartUpload::tell() { setTransferred(std::accumulate(m_underWay.cbegin(), m_underWay.cend(), m_stored)); }

} // namespace Ferry
