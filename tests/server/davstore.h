#pragma once

// What a DavHandler keeps, as plain files below one directory:
//   files/...                  what clients see as files and folders
//   uploads/<upload>/<number>  chunks of Nextcloud uploads
//   behind/<upload>            one a stranded upload: what a storage behind the server failed to let go of
//   arriving/<n>               bodies that have not fully arrived; zombies and pending assemblies too
// Nothing but the Destination of upload directories is cached. Not thread-safe.

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Ferry::TestServer
{

/// What a path of a request means.
struct DavPlace {
    enum class Area {
        None,    ///< nothing that can be
        Files,   ///< `name` below files/, empty for the root
        Uploads, ///< `name` below uploads/: "", "<upload>", "<upload>/<chunk>" or "<upload>/.file"
    };
    Area area = Area::None;
    QString name;

    [[nodiscard]] bool isRoot() const { return name.isEmpty(); }
    [[nodiscard]] bool isUpload() const
    {
        return area == Area::Uploads && !name.isEmpty() && !name.contains(u'/');
    }
    [[nodiscard]] bool isChunk() const { return area == Area::Uploads && name.contains(u'/'); }
    [[nodiscard]] bool isFutureFile() const;                                  ///< "<upload>/.file"
    [[nodiscard]] QString upload() const { return name.section(u'/', 0, 0); } ///< of Uploads
    [[nodiscard]] bool operator==(const DavPlace &other) const = default;
};

/// What a file or folder is, as properties say it.
struct DavEntry {
    bool exists = false;
    bool isFolder = false;
    qint64 size = 0;
    QByteArray etag; ///< quoted; another one after every PUT
    QDateTime modified;
};

class DavStore
{
public:
    explicit DavStore(const QString &directory);

    [[nodiscard]] QString diskPath(const DavPlace &place) const;
    [[nodiscard]] DavEntry entry(const DavPlace &place) const;
    [[nodiscard]] bool parentExists(const DavPlace &place) const;
    /// Names in a folder, sorted, hidden ones too.
    [[nodiscard]] QStringList children(const DavPlace &folder) const;
    /// A new file for a body that arrives.
    [[nodiscard]] QString newArrival();
    [[nodiscard]] int arrivals() const;
    /// Puts an arrived body in its place, over what was there. False: its folder is not there.
    [[nodiscard]] bool land(const QString &arrival, const DavPlace &place);
    [[nodiscard]] bool makeFolder(const DavPlace &place);
    [[nodiscard]] bool remove(const DavPlace &place);
    /// Over what is there. False: it could not be done.
    [[nodiscard]] bool move(const DavPlace &from, const DavPlace &to);
    /// Everything in files/ and uploads/ together, in bytes.
    [[nodiscard]] qint64 bytes() const;

    // --- upload directories ---

    /// Chunk names, in order of number.
    [[nodiscard]] QStringList chunks(const QString &upload) const;
    [[nodiscard]] QString chunkPath(const QString &upload, const QString &chunk) const;
    void setDestination(const QString &upload, const QString &name) { m_destinations.insert(upload, name); }
    [[nodiscard]] QString destination(const QString &upload) const { return m_destinations.value(upload); }
    void strand(const QString &upload);
    [[nodiscard]] QStringList stranded() const;
    /// One file out of several, in arriving/; empty if one of them cannot be read.
    [[nodiscard]] QString assemble(const QStringList &paths);

    [[nodiscard]] QStringList everything() const; ///< in files/, folders with a '/' at the end

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory + u'/' + name; }

    QString m_directory;
    QHash<QString, QString> m_destinations;
    int m_arrivals = 0;
};

/// True if it may be the name of a chunk: a number from 1 to 10000, with zeros before it or not.
[[nodiscard]] bool isChunkName(const QString &name);

} // namespace Ferry::TestServer
