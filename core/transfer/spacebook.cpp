#include "core/transfer/spacebook.h"

#include <numeric>

namespace Ferry
{

using namespace Qt::StringLiterals;

SpaceBook::SpaceBook(DiskThread &disk)
    : m_disk(disk)
{
}

void SpaceBook::Claim::update(qint64 there)
{
    if (m_book)
        m_book->m_claims[m_id].there = there;
}

void SpaceBook::Claim::release()
{
    if (m_book)
        m_book->m_claims.erase(m_id);
    m_book = nullptr;
}

void SpaceBook::look(const QString &folder, const DiskThread::Growth &file, QObject *context, Done done)
{
    QList<DiskThread::Growth> files{file};
    for (const auto &[id, claimed] : m_claims)
        files.append(claimed);
    m_disk.look(folder, files, context, [done = std::move(done)](const DiskThread::Room &room) {
        Finding finding{room.volume, room.error, 0};
        const qint64 wanted = std::accumulate(room.wanted.begin(), room.wanted.end(), qint64(0));
        const bool wantsMore = !room.wanted.isEmpty() && room.wanted.first() > 0;
        if (room.volume.free >= 0 && wantsMore) // what has its room already is not held up by the others
            finding.missing = std::max<qint64>(0, wanted - room.volume.free);
        done(finding);
    });
}

SpaceBook::Claim SpaceBook::claim(const QString &folder, const DiskThread::Growth &file, QObject *context,
                                  Done done)
{
    look(folder, file, context, std::move(done));
    m_claims.emplace(++m_lastId, file);
    return {this, m_lastId};
}

JobError SpaceBook::problemOf(const Finding &finding, qint64 total, const QString &path)
{
    const qint64 largest = finding.volume.largestFile;
    if (largest >= 0 && total > largest)
        return {ErrorKind::FileTooLarge, 0, path,
                u"%1 bytes; the file system takes files of up to %2"_s.arg(total).arg(largest)};
    if (finding.volume.isReadOnly)
        return {ErrorKind::DirectoryNotWritable, 0, path, u"the volume is read-only"_s};
    if (finding.missing > 0)
        return {ErrorKind::DiskFull, 0, path, missingDetail(finding.missing)};
    return {};
}

} // namespace Ferry
