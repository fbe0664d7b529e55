#include "core/cleanup/cleanupledger.h"
#include "core/disk/partfile.h"
#include "core/disk/volume.h"
#include "core/jobs/jobprivate.h"
#include "core/transfer/partmove.h"

#include <QDir>
#include <QFileInfo>

/// A download that is to be saved into another folder. Its next attempt brings what is there (PartMove).

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto TargetFact = "target"_L1;

QString pathIn(const FileSpec &file, const QString &path)
{
    return file.nameGiven ? file.local : QDir(file.local).filePath(QFileInfo(path).fileName());
}

} // namespace

/// What is shown of where they will be.
void Job::Private::foreseePaths(JobRecord &changed)
{
    for (qsizetype i = 0; i < changed.progress.size(); ++i) {
        FileProgress &file = changed.progress[i];
        if (!file.published && !file.path.isEmpty())
            file.path = pathIn(changed.spec.files.at(i), file.path);
    }
}

void Job::Private::takeNewFolder()
{
    log(LogEvent::Notice, record.spec.files.value(0).folder());
    bool isOnePending = false;
    for (int file = 0; file < record.progress.size(); ++file) {
        if (record.progress.at(file).published)
            continue;
        retarget(file);
        isOnePending = isOnePending || isAway(file);
    }
    if (hasAttempts() || (record.state == JobState::Transferred && isOnePending))
        preempt();
    apply(JobEvent::RetryDue); // what it was waiting for may not be the matter there
}

/// Who completes the job before its next attempt: a name on the same volume costs nothing.
void Job::Private::retarget(int file)
{
    if (!record.progress.at(file).safe)
        return;
    const FileSpec &spec = record.spec.files.at(file);
    const quint64 volume = volumeOf(spec.folder()).device;
    for (Leftover part : host.ledger.leftoversOf(record.id, file)) {
        const auto there = identityOf(part.where);
        if (part.kind != LeftoverKind::PartFile || PartMove::isCopy(part) || !there ||
            there->device != volume)
            continue;
        part.facts.insert(TargetFact, pathIn(spec, part.facts.value(TargetFact).toString()));
        host.ledger.update(part);
    }
}

bool Job::Private::isAway(int file) const
{
    return record.spec.direction == Direction::Download && !record.progress.at(file).published &&
           PartMove::isDue(record.spec.files.at(file), host.ledger.leftoversOf(record.id, file));
}

/// It gets its name where it is.
void Job::Private::dropCopiesOf(int file)
{
    for (const Leftover &part : host.ledger.leftoversOf(record.id, file)) {
        if (part.kind == LeftoverKind::PartFile && PartMove::isCopy(part))
            host.ledger.doom(part.id);
    }
}

} // namespace Ferry
