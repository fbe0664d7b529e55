#include "core/jobs/jobchange.h"

#include <QDir>

#include <algorithm>

namespace Ferry
{

namespace
{

bool isProgram(const QStringList &command)
{
    const bool holdsNul = std::any_of(command.begin(), command.end(),
                                      [](const QString &word) { return word.contains(QChar(0)); });
    return command.isEmpty() || (QDir::isAbsolutePath(command.first()) && !holdsNul);
}

bool areTags(const QStringList &tags)
{
    return tags.size() <= JobSpec::MostTags && tags == JobChange::cleanTags(tags) &&
           std::all_of(tags.begin(), tags.end(),
                       [](const QString &tag) { return tag.size() <= JobSpec::LongestTag; });
}

template <typename Value>
void take(const std::optional<Value> &from, Value &to)
{
    if (from)
        to = *from;
}

} // namespace

bool JobChange::isValid() const
{
    JobSpec spec;
    applyTo(spec);
    return isValid(spec) && (!folder || QDir::isAbsolutePath(*folder));
}

bool JobChange::isValid(const JobSpec &spec)
{
    return spec.displayName.size() <= JobSpec::LongestName &&
           spec.description.size() <= JobSpec::LongestDescription && areTags(spec.tags) &&
           spec.priority <= Priority::Low && spec.onCollision <= OnCollision::Fail &&
           spec.bytesPerSecond >= 0 && spec.connections >= 0 &&
           spec.connections <= JobSpec::MostConnections && spec.retry.minimumRetryDelay.count() >= 0 &&
           spec.retry.noProgressTimeout.count() >= 0 && spec.maximumTime.count() >= 0 &&
           isProgram(spec.notifyCommand);
}

void JobChange::applyTo(JobSpec &spec) const
{
    take(displayName, spec.displayName);
    take(description, spec.description);
    if (tags)
        spec.tags = cleanTags(*tags);
    take(priority, spec.priority);
    take(onCollision, spec.onCollision);
    take(completesItself, spec.completesItself);
    take(bytesPerSecond, spec.bytesPerSecond);
    take(connections, spec.connections);
    take(minimumRetryDelay, spec.retry.minimumRetryDelay);
    take(noProgressTimeout, spec.retry.noProgressTimeout);
    take(maximumTime, spec.maximumTime);
    take(access, spec.access);
    if (folder && spec.direction == Direction::Download) {
        for (FileSpec &file : spec.files)
            file.local = file.nameGiven ? QDir(*folder).filePath(QFileInfo(file.local).fileName()) : *folder;
    }
    take(notifyCommand, spec.notifyCommand);
    spec.retry.maximumRetryDelay = std::max(spec.retry.maximumRetryDelay, spec.retry.minimumRetryDelay);
}

QStringList JobChange::cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !clean.contains(trimmed, Qt::CaseInsensitive))
            clean.append(trimmed);
    }
    return clean;
}

} // namespace Ferry
