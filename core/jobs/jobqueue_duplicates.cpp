#include "core/jobs/jobqueueprivate.h"

#include <QDir>

#include <algorithm>

/// Which jobs fetch or send the same.

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

/// As one address whatever way it was written: no user info, no fragment, no port that goes without saying.
QString addressOf(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const bool isUsual = (plain.scheme() == "http"_L1 && plain.port() == 80) ||
                         (plain.scheme() == "https"_L1 && plain.port() == 443);
    if (isUsual)
        plain.setPort(-1);
    return plain.toString(QUrl::FullyEncoded);
}

QString sourceOf(Direction direction, const FileSpec &file)
{
    return direction == Direction::Upload ? QDir::cleanPath(file.local) : QString();
}

size_t keyOf(Direction direction, const FileSpec &file)
{
    return qHashMulti(0, addressOf(file.remote), sourceOf(direction, file));
}

bool isSame(Direction direction, const FileSpec &one, const FileSpec &other)
{
    return one.ranges == other.ranges && sourceOf(direction, one) == sourceOf(direction, other) &&
           addressOf(one.remote) == addressOf(other.remote);
}

bool hasSame(const JobSpec &spec, Direction direction, const FileSpec &file)
{
    return spec.direction == direction &&
           std::any_of(spec.files.begin(), spec.files.end(),
                       [&](const FileSpec &other) { return isSame(direction, file, other); });
}

} // namespace

void JobQueue::Private::learnFiles(JobId id, const JobSpec &spec)
{
    if (!m_sameFiles)
        return;
    for (const FileSpec &file : spec.files) {
        const size_t key = keyOf(spec.direction, file);
        if (!m_sameFiles->contains(key, id))
            m_sameFiles->insert(key, id);
    }
}

/// What a job has had once stays in the index; whether it still has it is looked up.
QList<Job *> JobQueue::Private::duplicatesOf(const JobSpec &spec)
{
    if (!m_sameFiles) {
        m_sameFiles.emplace();
        for (const auto &job : jobs)
            learnFiles(job->id(), job->spec());
    }
    std::set<JobId> found;
    for (const FileSpec &file : spec.files) {
        const auto [begin, end] = m_sameFiles->equal_range(keyOf(spec.direction, file));
        for (auto it = begin; it != end; ++it) {
            const Job *job = find(*it);
            if (job && hasSame(job->spec(), spec.direction, file))
                found.insert(*it);
        }
    }
    QList<Job *> same;
    for (const JobId id : found)
        same.append(find(id));
    return same;
}

} // namespace Ferry
