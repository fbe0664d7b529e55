#include "core/rules/jobrecord.h"

#include "core/rules/filename.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace Ferry
{

namespace
{

/// What they say stays true, and costs something when the job is cancelled, paused or the program ends: no
/// later notice may hide it. The gravest first.
constexpr std::array LastingNotices{
    Notice::SecretsInMemory, Notice::CannotRemoveSession, Notice::UnknownSession,
    Notice::WritesDirectly,  Notice::CannotResume,
};

constexpr std::array NoticesOfServer{
    Notice::CannotRemoveSession, Notice::CannotResume, Notice::StartedOverNoRanges,
    Notice::WritesDirectly,      Notice::SizeUnknown,
};

bool isLasting(Notice notice)
{
    return std::find(LastingNotices.begin(), LastingNotices.end(), notice) != LastingNotices.end();
}

} // namespace

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

Notice JobRecord::notice() const
{
    const auto lasting = std::find_if(LastingNotices.begin(), LastingNotices.end(),
                                      [this](Notice notice) { return has(notice); });
    if (lasting != LastingNotices.end())
        return *lasting;
    return notices.isEmpty() ? Notice::None : notices.last();
}

bool JobRecord::note(Notice notice)
{
    const bool isNews = notice != Notice::None && !(isLasting(notice) && has(notice)) &&
                        (notices.isEmpty() || notices.last() != notice);
    if (!isNews)
        return false;
    notices.removeOne(notice);
    notices.append(notice);
    return true;
}

void JobRecord::forgetServer()
{
    for (const Notice notice : NoticesOfServer)
        notices.removeOne(notice);
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
