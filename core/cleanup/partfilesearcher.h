#pragma once

#include "core/cleanup/searcher.h"

namespace Ferry
{

/// Part files in one folder, on the disk thread.
class PartFileSearcher final : public Searcher
{
    Q_OBJECT
public:
    explicit PartFileSearcher(DiskThread &disk)
        : m_disk(disk)
    {
    }
    void search(const SearchPlace &place) override;

private:
    DiskThread &m_disk;
};

} // namespace Ferry
