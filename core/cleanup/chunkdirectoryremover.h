#pragma once

#include "core/cleanup/davremover.h"

namespace Ferry
{

/// DELETE on a directory of chunks (Nextcloud, ownCloud 10), then PROPFIND: 404. With Destination, for storages
/// that keep chunks elsewhere and find them by that. 423: one of our requests is still being worked on.
/// While a MOVE may put the chunks together (Dav::mayStillMove), it is only asked what became of them.
class ChunkDirectoryRemover final : public DavRemover
{
    Q_OBJECT
public:
    using DavRemover::DavRemover;
    void remove(const Leftover &leftover) override;
    void verify(const Leftover &leftover) override;

protected:
    [[nodiscard]] HeaderList headers() const override;

private:
    void lookOnly();
    void takeDelete(const ControlAnswer &answer);
    void takeRefusal(int status);
    void prove();
};

} // namespace Ferry
