#include "core/rules/jobrecord.h"

#include "core/rules/filename.h"

#include <QFileInfo>

#include <algorithm>

namespace Ferry
{

qint64 JobRecord::bytesTotal() const
{
    qint64 sum = 0;
    for (const FileProgress &file : progress) {
        if (file.total < 0)
            return -1;
        sum += file.total;
    }
    return sum;
}

qint64 JobRecord::bytesTransferred() const
{
    qint64 sum = 0;
    for (const FileProgress &file : progress)
        sum += file.transferred;
    return sum;
}

JobFacts JobRecord::facts() const
{
    const bool unfinished =
        std::any_of(progress.begin(), progress.end(), [](const auto &f) { return !f.safe; });
    return {spec.direction, !spec.files.isEmpty(), unfinished};
}

QString JobRecord::name() const
{
    if (!spec.displayName.isEmpty() || spec.files.isEmpty())
        return spec.displayName;
    const FileSpec &file = spec.files.first();
    if (!progress.isEmpty() && !progress.first().path.isEmpty())
        return QFileInfo(progress.first().path).fileName();
    if (spec.direction == Direction::Upload || file.nameGiven)
        return QFileInfo(file.local).fileName();
    return safeFileName(fileNameFromUrl(file.remote));
}

} // namespace Ferry
