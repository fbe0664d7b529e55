#pragma once

// A WebDAV server (RFC 4918, class 1 without LOCK), and, as switched on, the parts of Nextcloud that chunked
// uploads need (chunking v2). Everything is kept as plain files in one directory, see DavStore, so that a test
// can count what is left. To be owned by a shared_ptr and mounted by serveDav().
//
// Every public function may be called from any thread.

#include "tests/server/davstore.h"
#include "tests/server/exchange.h"

#include <QRecursiveMutex>

#include <functional>

namespace Ferry::TestServer
{

class LoopbackServer;

/// What does not change while the server runs.
struct DavOptions {
    QString directory;                       ///< made if it isn't there
    QString prefix = QStringLiteral("/dav"); ///< of the files; "/dav/a.bin" is "a.bin"
    QByteArray user;                         ///< not empty: basic authentication with `password`
    QByteArray password;

    bool nextcloud = false; ///< the same files below /remote.php/dav/files/USER/, and chunked uploads
    QString nextcloudRoot;  ///< "/cloud": that is where its /remote.php and /status.php are
    QString account = QStringLiteral("user"); ///< USER in Nextcloud's paths
    QByteArray version = "28.0.4.1";          ///< Nextcloud's
    bool chunking = true;                     ///< named among its capabilities
    qint64 maxChunkSize = 100 * 1024 * 1024;  ///< named among its capabilities
    qint64 minChunkSize = 0;                  ///< of every chunk but the last, checked by the final MOVE
    int otherHostStatus = 502;                ///< to a Destination on another host
};

/// What a test may change at any time; counts for requests whose head is read later.
struct DavSwitches {
    enum class ContentRange {
        Refused,  ///< PUT with Content-Range answers 501, like nginx
        Ignored,  ///< the fragment replaces the file
        Honoured, ///< the fragment is put in its place, like Apache and lighttpd do
    };
    enum class Assembling {
        StoppedByDelete, ///< deleting the chunks is the end of it
        LocksDirectory,  ///< deleting the chunks answers 423 until it is done
        OutlivesDelete,  ///< the chunks can be deleted, and still the file appears
    };

    ContentRange contentRange = ContentRange::Refused;
    int moveStatus = 0;   ///< not 0: the answer to every MOVE (405: a server that has PUT only, 403)
    int deleteStatus = 0; ///< not 0: the answer to every DELETE
    /// The final MOVE of a chunked upload answers 504 at once and assembles later: by itself after
    /// `assembleAfterMs`, or if that is negative when the test calls assemblePending().
    bool moveTimesOut = false;
    int assembleAfterMs = -1;
    Assembling assembling = Assembling::StoppedByDelete;
    /// A PUT whose client has gone lands all the same, with the bytes that had arrived and even where its
    /// folder was deleted meanwhile: by itself `zombieAfterMs` later, or if that is negative when the test
    /// calls landZombies(). A PUT whose folder was deleted while it arrived makes the folder again.
    bool zombiePuts = false;
    int zombieAfterMs = -1;
    /// DELETE of an upload directory without Destination answers 204, but the store behind keeps its part:
    /// see strandedUploads().
    bool deleteNeedsDestination = false;
    qint64 quota = -1;  ///< bytes of files and chunks together; what goes beyond answers 507; -1: none
    QStringList locked; ///< files ("a/b.bin") that answer 423 to PUT, DELETE and MOVE from and to them
    QByteArray putEtag; ///< not empty: sent as ETag in answers to PUT instead of the right one
};

class DavHandler final : public Handler, public std::enable_shared_from_this<DavHandler>
{
public:
    explicit DavHandler(const DavOptions &options);

    [[nodiscard]] std::unique_ptr<Exchange> open(const RequestHead &head) override;
    [[nodiscard]] const DavOptions &options() const { return m_options; }
    /// Where LoopbackServer is to ask it.
    [[nodiscard]] QStringList prefixes() const;

    // --- where things are, as paths for LoopbackServer::url() ---

    [[nodiscard]] QString filePath(const QString &name) const;      ///< below `prefix`
    [[nodiscard]] QString nextcloudPath(const QString &name) const; ///< below /remote.php/dav/files/USER
    [[nodiscard]] QString uploadPath(const QString &upload) const;  ///< below /remote.php/dav/uploads/USER

    // --- switches ---

    [[nodiscard]] DavSwitches switches() const;
    void setSwitches(const DavSwitches &switches);
    /// Assembles what answered 504. How many files that made.
    int assemblePending();
    /// How many PUTs without a client landed.
    int landZombies();
    /// Every upload directory is gone, as after a day without activity.
    void expireUploads();
    /// An upload directory with one chunk that somebody else has made: cleaning up must not touch it.
    /// Its path for url().
    [[nodiscard]] QString createForeignUpload(const QString &upload);
    /// As if uploaded by somebody else; folders are made.
    void store(const QString &name, const QByteArray &bytes);

    // --- what is there ---

    /// Every file, as "a/b.bin", sorted. Folders are listed with a '/' at the end.
    [[nodiscard]] QStringList stored() const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    /// Names of the upload directories.
    [[nodiscard]] QStringList uploads() const;
    /// Names in an upload directory, in order of number.
    [[nodiscard]] QStringList chunks(const QString &upload) const;
    /// The Destination an upload directory was made with, as a name in stored().
    [[nodiscard]] QString destinationOf(const QString &upload) const;
    /// Upload directories that are deleted but not behind the scenes, see deleteNeedsDestination.
    [[nodiscard]] QStringList strandedUploads() const;
    /// Bodies that are arriving now, and zombies that wait.
    [[nodiscard]] int arriving() const;
    /// 504s whose file is still to come.
    [[nodiscard]] int pendingAssemblies() const;

private:
    friend class DavPut;

    /// A file that is whole but not in its place yet.
    struct Pending {
        QString arrival;
        DavPlace place;
        QString upload;   ///< of an assembly; empty: a zombie
        QByteArray mtime; ///< the X-OC-Mtime header
    };

    [[nodiscard]] DavPlace placeOf(const QString &requestPath) const;
    [[nodiscard]] bool isLocked(const DavPlace &place) const;
    [[nodiscard]] std::optional<Answer> preconditionRefusal(const RequestHead &head, const DavPlace &place,
                                                            const DavEntry &entry) const;
    [[nodiscard]] std::unique_ptr<Exchange> openPut(const RequestHead &head, const DavPlace &place);
    [[nodiscard]] std::optional<Answer> putRefusal(const RequestHead &head, const DavPlace &place) const;
    [[nodiscard]] Answer act(const RequestHead &head, const DavPlace &place);
    [[nodiscard]] Answer makeFolder(const RequestHead &head, const DavPlace &place);
    [[nodiscard]] Answer remove(const RequestHead &head, const DavPlace &place);
    [[nodiscard]] Answer list(const RequestHead &head, const DavPlace &place) const;
    [[nodiscard]] Answer move(const RequestHead &head, const DavPlace &from);
    [[nodiscard]] std::optional<Answer> moveRefusal(const RequestHead &head, const DavPlace &from,
                                                    const DavPlace &to) const;
    /// 502 or the like for another host, 400 for none.
    [[nodiscard]] std::optional<Answer> destinationRefusal(const RequestHead &head) const;
    [[nodiscard]] DavPlace destinationOf(const RequestHead &head) const;
    /// What a file that has just been written is answered with.
    [[nodiscard]] Answer written(const RequestHead &head, const DavPlace &place, bool existed) const;

    // davnextcloud.cpp
    [[nodiscard]] std::optional<Answer> wellKnown(const RequestHead &head) const;
    [[nodiscard]] Answer finishUpload(const RequestHead &head, const QString &upload, const DavPlace &to);
    [[nodiscard]] std::optional<Answer> chunksRefusal(const RequestHead &head, const QString &upload) const;
    [[nodiscard]] Answer removeUpload(const RequestHead &head, const DavPlace &place);

    void keepForLater(const Pending &pending, int afterMs);
    int landLater(const std::function<bool(const Pending &)> &which);
    bool isAssembling(const QString &upload) const;

    const DavOptions m_options;
    mutable QRecursiveMutex m_mutex;
    DavStore m_store;
    DavSwitches m_switches;
    QList<Pending> m_pending;
};

/// Mounts it below each of its prefixes.
void serveDav(LoopbackServer &server, const std::shared_ptr<DavHandler> &handler);

} // namespace Ferry::TestServer
