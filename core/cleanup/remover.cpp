#include "core/cleanup/remover.h"

#include "core/cleanup/partfileremover.h"
#include "core/cleanup/tussessionremover.h"

namespace Ferry
{

std::unique_ptr<Remover> makeRemover(LeftoverKind kind, ControlPlane &control, DiskThread &disk)
{
    switch (kind) {
    case LeftoverKind::PartFile: return std::make_unique<PartFileRemover>(disk);
    case LeftoverKind::TusSession: return std::make_unique<TusSessionRemover>(control);
    }
    return nullptr;
}

} // namespace Ferry
