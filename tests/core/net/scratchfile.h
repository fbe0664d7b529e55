#pragma once

// A file to transfer to or from, in a directory of its own.

#include "core/disk/filehandle.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace Ferry::TestNet
{

class ScratchFile
{
public:
    explicit ScratchFile(const QByteArray &content = {})
        : m_path(m_directory.filePath(QStringLiteral("file")))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no scratch file");
        file.close();
        m_handle = FileHandle::openForAppending(m_path).handle;
        if (!m_handle)
            qFatal("no scratch file");
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const FileHandle::Ptr &handle() const { return m_handle; }
    /// Leaves the test without one.
    [[nodiscard]] FileHandle::Ptr takeHandle() { return std::exchange(m_handle, {}); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
    QString m_path;
    FileHandle::Ptr m_handle;
};

} // namespace Ferry::TestNet
