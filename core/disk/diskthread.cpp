#include "core/disk/diskthread.h"

#include "core/disk/diskerrands.h"
#include "core/disk/partfile.h"
#include "core/disk/posix.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Ferry
{

using Posix::errorOf;

namespace
{

int reserve(const FileHandle &file, qint64 size)
{
    if (size <= 0)
        return 0;
    // The size is kept, so that it still says what was written when a crash comes in between.
    const int error = errorOf([&] { return ::fallocate(file.descriptor(), FALLOC_FL_KEEP_SIZE, 0, size); });
    return error == EOPNOTSUPP || error == ENOSYS ? 0 : error;
}

bool isMissing(int error) { return error == ENOENT || error == ENOTDIR; }

/// lstat's errno, 0 if there is something.
int look(const QString &path, struct stat *info)
{
    return errorOf([&] { return ::lstat(Posix::nativePath(path).constData(), info); });
}

DiskThread::UnlinkResult removeFile(const QString &path, FileIdentity expected)
{
    DiskThread::UnlinkResult result;
    struct stat info = {};
    result.error = look(path, &info);
    if (result.error != 0)
        return result;
    if (!S_ISREG(info.st_mode) || !isStillFile(path, expected, {info.st_dev, info.st_ino})) {
        result.notOurs = true;
        return result;
    }
    result.error = errorOf([&] { return ::unlink(Posix::nativePath(path).constData()); });
    result.existed = result.error != ENOENT; // else somebody else removed it in between
    return result;
}

DiskThread::UnlinkResult removeAndProve(const QString &path, FileIdentity expected)
{
    DiskThread::UnlinkResult result = removeFile(path, expected);
    if (result.notOurs)
        return result;
    const QString directory = QFileInfo(path).path();
    // Else a power cut could bring back what the receipt says is gone.
    if (result.existed && result.error == 0)
        std::ignore = syncFolder(directory);
    struct stat info = {};
    result.gone = isMissing(look(path, &info));
    if (result.gone) {
        result.error = 0;
        result.directoryGone = !QFileInfo(directory).isDir();
    }
    return result;
}

int renameAndSync(const QString &from, FileIdentity expected, const QString &to)
{
    const auto found = identityOf(from);
    if (!found || !isStillFile(from, expected, *found))
        return ENOENT;
    const int error = renameNoReplace(from, to);
    if (error == 0) { // else a power cut could bring back the old name, which nobody looks for any more
        std::ignore = syncFolder(QFileInfo(to).path());
        std::ignore = syncFolder(QFileInfo(from).path());
    }
    return error;
}

/// Else writing past RLIMIT_FSIZE ends the process instead of answering EFBIG. A handler, not SIG_IGN: programs that
/// are started from here would inherit that.
void surviveFileSizeLimit()
{
    struct sigaction action = {};
    action.sa_handler = [](int) {};
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGXFSZ, &action, nullptr);
}

/// What @p file still takes from the volume @p device; 0 if it is on another.
qint64 wantedOf(const DiskThread::Growth &file, quint64 device)
{
    qint64 allocated = 0;
    if (const auto handle = file.file.lock()) {
        if (handle->identity().device != device)
            return 0;
        allocated = handle->allocated();
    } else if (file.path.isEmpty()) {
        return 0;
    } else if (struct stat info = {}; look(file.path, &info) == 0 && S_ISREG(info.st_mode)) {
        allocated = qint64(info.st_blocks) * FileHandle::StatBlock;
    }
    return std::max<qint64>(0, file.total - std::max(allocated, file.there));
}

DiskThread::Room lookAtRoom(const QString &directory, const QList<DiskThread::Growth> &files)
{
    DiskThread::Room room;
    room.volume = volumeOf(directory);
    room.error = checkWritableDirectory(directory);
    const QString mountPoint = files.isEmpty() ? QString() : files.first().mountPoint;
    if (room.error == 0 && !mountPoint.isEmpty() && !isMountPoint(mountPoint))
        room.error = ENODEV;
    for (const DiskThread::Growth &file : files)
        room.wanted.append(wantedOf(file, room.volume.device));
    return room;
}

struct Listing {
    QList<DiskThread::FolderEntry> entries;
    int error = 0;
};

Listing listFolder(const QString &directory, const QString &suffix)
{
    Listing listing;
    DIR *folder = ::opendir(Posix::nativePath(directory).constData());
    if (!folder) {
        listing.error = errno;
        return listing;
    }
    while (const dirent *found = ::readdir(folder)) {
        const QString name = QFile::decodeName(found->d_name);
        struct stat info = {};
        if (!name.endsWith(suffix) || look(directory + u'/' + name, &info) != 0 || !S_ISREG(info.st_mode))
            continue;
        listing.entries.append(
            {name,
             info.st_size,
             static_cast<qint64>(info.st_mtim.tv_sec) * 1'000 + info.st_mtim.tv_nsec / 1'000'000,
             {info.st_dev, info.st_ino}});
    }
    ::closedir(folder);
    return listing;
}

} // namespace

DiskThread::DiskThread(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    surviveFileSizeLimit();
    m_thread.setObjectName(u"disk");
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DiskThread::~DiskThread()
{
    m_isLeaving = true;
    // Asked for like everything else, so that it comes after everything else.
    post([this] {
        takeNamedSyncs();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

void DiskThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

template <typename Work, typename Report>
void DiskThread::run(QObject *context, Work work, Report report)
{
    post([this, guard = QPointer<QObject>(context), work = std::move(work),
          report = std::move(report)]() mutable {
        // The work lets go of its file before anyone hears that it is done.
        const auto result = std::exchange(work, {})();
        deliver(std::move(guard), std::move(report), result);
    });
}

/// On the disk thread.
template <typename Result, typename Report>
void DiskThread::deliver(QPointer<QObject> guard, Report report, const Result &result)
{
    // To this object, not to the context, which its own thread may be destroying at this moment; the
    // guard is only looked at over there.
    // Taken out of the event, which may be destroyed over here after it was handled over there.
    auto tell = [guard = std::move(guard), report = std::move(report), result]() mutable {
        const auto own = std::exchange(report, {});
        if (guard && own)
            own(result);
    };
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void DiskThread::sync(const FileHandle::Ptr &file, QObject *context, Done done)
{
    const auto work = [file] { return errorOf([&] { return ::fdatasync(file->descriptor()); }); };
    run(context, std::function<int()>(work), std::move(done));
}

void DiskThread::syncWithDirectory(const FileHandle::Ptr &file, const QString &directory, QObject *context,
                                   Done done)
{
    post([this, wanted = NamedSync{file, directory, context, std::move(done)}]() mutable {
        m_namedSyncs.push_back(std::move(wanted));
        if (m_namedSyncs.size() == 1)
            post([this] { takeNamedSyncs(); }); // behind those that are asked for by now
    });
}

/// Syncing a folder costs as much as a file, and all files of a job are in one.
void DiskThread::takeNamedSyncs()
{
    QHash<QString, int> folders;
    auto due = std::exchange(m_namedSyncs, {});
    for (NamedSync &one : due) {
        one.error = errorOf([&] { return ::fsync(one.file->descriptor()); });
        if (one.error == 0 && !folders.contains(one.directory))
            folders.insert(one.directory, 0);
    }
    for (auto folder = folders.begin(); folder != folders.end(); ++folder)
        *folder = syncFolder(folder.key());
    for (NamedSync &one : due) {
        one.file.reset(); // before anyone hears that it is done
        const int error = one.error != 0 ? one.error : folders.value(one.directory);
        deliver(std::move(one.guard), std::move(one.done), error);
    }
}

void DiskThread::write(const FileHandle::Ptr &file, qint64 offset, const QByteArray &bytes, QObject *context,
                       Done done)
{
    const auto work = [file, offset, bytes] { return file->write(offset, bytes); };
    run(context, std::function<int()>(work), std::move(done));
}

void DiskThread::syncDirectory(const QString &directory, QObject *context, Done done)
{
    run(context, std::function<int()>([directory] { return syncFolder(directory); }), std::move(done));
}

void DiskThread::preallocate(const FileHandle::Ptr &file, qint64 size, QObject *context, Done done)
{
    run(context, std::function<int()>([file, size] { return reserve(*file, size); }), std::move(done));
}

void DiskThread::look(const QString &directory, const QList<Growth> &files, QObject *context, Looked done)
{
    run(context, std::function<Room()>([directory, files] { return lookAtRoom(directory, files); }),
        std::move(done));
}

void DiskThread::unlink(const QString &path, FileIdentity expected, QObject *context, Unlinked done)
{
    const auto work = [path, expected] { return removeAndProve(path, expected); };
    run(context, std::function<UnlinkResult()>(work), std::move(done));
}

void DiskThread::rename(const QString &from, FileIdentity expected, const QString &to, QObject *context,
                        Done done)
{
    const auto work = [from, expected, to] { return renameAndSync(from, expected, to); };
    run(context, std::function<int()>(work), std::move(done));
}

void DiskThread::list(const QString &directory, const QString &suffix, QObject *context, Listed done)
{
    run(context, std::function<Listing()>([directory, suffix] { return listFolder(directory, suffix); }),
        std::function<void(const Listing &)>(
            [done = std::move(done)](const Listing &listing) { done(listing.entries, listing.error); }));
}

DiskThread::Errand DiskThread::digest(const FileHandle::Ptr &file, qint64 offset, qint64 length,
                                      const Algorithms &algorithms, QObject *context, Digested done)
{
    auto work = std::make_shared<DigestErrand>();
    work->file = file;
    work->offset = offset;
    work->end = offset + length;
    for (const auto algorithm : algorithms)
        work->hashes.emplace_back(algorithm);
    work->report = [done = std::move(done)](const DigestErrand::Result &result) {
        done(result.raw, result.error);
    };
    return begin(work, context);
}

DiskThread::Errand DiskThread::copy(const FileHandle::Ptr &from, const FileHandle::Ptr &to,
                                    const QList<ByteSpan> &spans, QObject *context, Copied done)
{
    auto work = std::make_shared<CopyErrand>();
    work->from = from;
    work->to = to;
    work->spans = spans;
    work->report = std::move(done);
    return begin(work, context);
}

template <typename Work>
DiskThread::Errand DiskThread::begin(const std::shared_ptr<Work> &work, QObject *context)
{
    Errand asked;
    asked.m_flag = std::make_shared<std::atomic_bool>(false);
    work->isCancelled = asked.m_flag;
    work->guard = context;
    takeSlices(work);
    return asked;
}

/// One now, the rest when what was asked for meanwhile is done.
template <typename Work>
void DiskThread::takeSlices(std::shared_ptr<Work> work)
{
    post([this, work = std::move(work)]() mutable {
        const auto ended = work->takeNext(m_isLeaving);
        if (!ended) {
            takeSlices(std::move(work));
            return;
        }
        work->letGo(); // before anyone hears that it is done
        deliver(std::move(work->guard), std::move(work->report), *ended);
    });
}

} // namespace Ferry
