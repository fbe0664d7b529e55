#include "core/cleanup/remover.h"

#include "core/cleanup/bitssessionremover.h"
#include "core/cleanup/chunkdirectoryremover.h"
#include "core/cleanup/davtemporaryremover.h"
#include "core/cleanup/partfileremover.h"
#include "core/cleanup/s3uploadremover.h"
#include "core/cleanup/tussessionremover.h"

namespace Ferry
{

std::unique_ptr<Remover> makeRemover(LeftoverKind kind, const RemoverContext &context)
{
    switch (kind) {
    case LeftoverKind::PartFile: return std::make_unique<PartFileRemover>(context.disk);
    case LeftoverKind::TusSession: return std::make_unique<TusSessionRemover>(context);
    case LeftoverKind::S3Upload: return std::make_unique<S3UploadRemover>(context);
    case LeftoverKind::BitsSession: return std::make_unique<BitsSessionRemover>(context);
    case LeftoverKind::ChunkDirectory: return std::make_unique<ChunkDirectoryRemover>(context);
    case LeftoverKind::DavTemporary: return std::make_unique<DavTemporaryRemover>(context);
    }
    return nullptr;
}

} // namespace Ferry
