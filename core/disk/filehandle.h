#pragma once

#include <QString>

#include <memory>
#include <optional>

namespace Ferry
{

/// Which file a name stands for: two names with the same identity are the same file.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    [[nodiscard]] bool isValid() const { return inode != 0; }
    friend bool operator==(FileIdentity, FileIdentity) = default;
};

/// An open file descriptor, shared by the planes that use it; closed when the last lets go. Any thread.
class FileHandle
{
public:
    using Ptr = std::shared_ptr<FileHandle>;
    struct Result {
        Ptr handle;     ///< null: see error
        int error = 0;  ///< errno
    };

    /// A new file, readable by its owner only; EEXIST if the name is taken (O_EXCL, never follows a link).
    [[nodiscard]] static Result createNew(const QString &path);
    /// An existing regular file for reading and writing; never follows a link.
    [[nodiscard]] static Result openForAppending(const QString &path);
    /// An existing regular file for reading.
    [[nodiscard]] static Result openForReading(const QString &path);

    ~FileHandle();
    Q_DISABLE_COPY_MOVE(FileHandle)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] FileIdentity identity() const;
    [[nodiscard]] qint64 size() const; ///< -1 on error
    /// Sets the size to @p size bytes; errno, 0 = done.
    [[nodiscard]] int truncate(qint64 size);

private:
    explicit FileHandle(int descriptor);
    int m_descriptor;
};

} // namespace Ferry
