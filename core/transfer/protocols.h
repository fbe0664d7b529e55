#pragma once

#include "core/transfer/transfer.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace Ferry
{

/// Asks a server what it offers before anything is created; calls @p done once, unless destroyed before.
class Probe : public QObject
{
    Q_OBJECT
signals:
    void answered(const Ferry::ServerOffer &offer);
};

/// One line of the registry: all that the rest of Ferry knows of a protocol.
struct Protocol {
    QLatin1StringView id; ///< stored in jobs: never renamed
    Direction direction;
    std::span<const QLatin1StringView> schemes;
    [[nodiscard]] bool speaks(Direction wanted, const QUrl &url) const;
    std::unique_ptr<Transfer> (*transfer)(const TransferContext &, TransferTask);
    std::unique_ptr<Probe> (*probe)(ControlPlane &, const FileSpec &, const Access &);
    /// What can be found again by looking at the remote name's surroundings.
    std::optional<LeftoverKind> searched{};
    /// Records, together, what the attempts at these files of one job are going to make here: saves each the
    /// wait for a record of its own. Null where there is nothing to foresee.
    void (*foresee)(const TransferContext &, const QList<TransferTask> &) = nullptr;
};

[[nodiscard]] std::span<const Protocol> protocols();
/// Null when there is none of that name.
[[nodiscard]] const Protocol *protocolById(QStringView id);
/// The one proposed for @p url in that direction; null when its scheme is not spoken.
[[nodiscard]] const Protocol *protocolFor(Direction direction, const QUrl &url);

} // namespace Ferry
