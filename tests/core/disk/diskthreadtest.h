#pragma once

#include "core/disk/diskthread.h"
#include "core/disk/filehandle.h"

#include <QTemporaryDir>

#include <memory>

namespace Ferry::DiskFixture
{

/// What the tests of DiskThread have in common: a folder and a thread of its own for each function.
class DiskThreadTest : public QObject
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_disk = std::make_unique<DiskThread>();
    }
    void close() { m_disk.reset(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] FileHandle::Ptr newFile(const QString &name) const
    {
        return FileHandle::createNew(path(name)).handle;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskThread> m_disk;
};

} // namespace Ferry::DiskFixture
