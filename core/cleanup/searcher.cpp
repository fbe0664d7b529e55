#include "core/cleanup/searcher.h"

#include "core/cleanup/partfilesearcher.h"

namespace Ferry
{

std::unique_ptr<Searcher> makeSearcher(LeftoverKind kind, const RemoverContext &context)
{
    switch (kind) {
    case LeftoverKind::PartFile: return std::make_unique<PartFileSearcher>(context.disk);
    case LeftoverKind::S3Upload:
    case LeftoverKind::ChunkDirectory:
    case LeftoverKind::DavTemporary:
    case LeftoverKind::TusSession:
    case LeftoverKind::BitsSession: break;
    }
    return nullptr;
}

} // namespace Ferry
