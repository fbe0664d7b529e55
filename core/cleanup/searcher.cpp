#include "core/cleanup/searcher.h"

#include "core/cleanup/davsearcher.h"
#include "core/cleanup/partfilesearcher.h"
#include "core/cleanup/s3uploadsearcher.h"

namespace Ferry
{

std::unique_ptr<Searcher> makeSearcher(LeftoverKind kind, const RemoverContext &context)
{
    switch (kind) {
    case LeftoverKind::PartFile: return std::make_unique<PartFileSearcher>(context.disk);
    case LeftoverKind::S3Upload: return std::make_unique<S3UploadSearcher>(context);
    case LeftoverKind::ChunkDirectory:
    case LeftoverKind::DavTemporary: return std::make_unique<DavSearcher>(kind, context);
    case LeftoverKind::TusSession:
    case LeftoverKind::BitsSession: break;
    }
    return nullptr;
}

} // namespace Ferry
