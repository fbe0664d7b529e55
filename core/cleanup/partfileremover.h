#pragma once

#include "core/cleanup/remover.h"

namespace Ferry
{

/// Unlinks a `.part` file on the disk thread, if the name still stands for the file Ferry made (facts
/// "device" and "inode"); proof is an lstat that says ENOENT, unless its folder is missing as well and may
/// be on a medium that is away. Never Refused: a folder can become writable again.
class PartFileRemover final : public Remover
{
    Q_OBJECT
public:
    explicit PartFileRemover(DiskThread &disk)
        : m_disk(disk)
    {
    }
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

private:
    DiskThread &m_disk;
};

} // namespace Ferry
