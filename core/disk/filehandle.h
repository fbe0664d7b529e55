#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace Ferry
{

/// Which file a name stands for: two names with the same identity are the same file. Good while the computer
/// runs; for one kept longer ask isStillFile() in partfile.h.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    [[nodiscard]] bool isValid() const { return inode != 0; }
    /// Members "device" and "inode", as decimal text: JSON numbers do not hold 64 bits.
    [[nodiscard]] static FileIdentity fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1StringView("device")).toString().toULongLong(),
                json.value(QLatin1StringView("inode")).toString().toULongLong()};
    }
    void writeTo(QJsonObject &json) const
    {
        json.insert(QLatin1StringView("device"), QString::number(device));
        json.insert(QLatin1StringView("inode"), QString::number(inode));
    }
    friend bool operator==(FileIdentity, FileIdentity) = default;
};

/// An open file descriptor, shared by the planes that use it; closed when the last lets go. Any thread.
class FileHandle
{
public:
    using Ptr = std::shared_ptr<FileHandle>;
    struct Result {
        Ptr handle;    ///< null: see error
        int error = 0; ///< errno
    };

    /// A new file with the permissions the umask gives; EEXIST if the name is taken (O_EXCL, never follows a
    /// link).
    [[nodiscard]] static Result createNew(const QString &path);
    /// An existing regular file for reading and writing at any offset (no O_APPEND); never follows a link:
    /// ELOOP.
    [[nodiscard]] static Result openForAppending(const QString &path);
    /// An existing regular file for reading, perhaps through links. EISDIR for a folder, EINVAL for anything
    /// else.
    [[nodiscard]] static Result openForReading(const QString &path);

    ~FileHandle();
    Q_DISABLE_COPY_MOVE(FileHandle)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] FileIdentity identity() const;
    [[nodiscard]] qint64 size() const; ///< -1 on error
    /// Writes all of @p bytes at @p offset; errno, 0 = done.
    [[nodiscard]] int write(qint64 offset, QByteArrayView bytes) const;
    /// Sets the size to @p size bytes; errno, 0 = done.
    [[nodiscard]] int truncate(qint64 size);
    /// Bytes of the disk that it has, also those reserved beyond its end; -1 on an error.
    [[nodiscard]] qint64 allocated() const;
    static constexpr qint64 StatBlock = 512; ///< bytes of one st_blocks, whatever st_blksize says

private:
    explicit FileHandle(int descriptor);
    static Result openExisting(const QString &path, int flags);
    int m_descriptor;
};

} // namespace Ferry
