#include "core/transfer/protocols.h"

#include "core/transfer/bitsprobe.h"
#include "core/transfer/bitsupload.h"
#include "core/transfer/davprobe.h"
#include "core/transfer/davupload.h"
#include "core/transfer/httpdownload.h"
#include "core/transfer/nextcloudupload.h"
#include "core/transfer/probes.h"
#include "core/transfer/s3probe.h"
#include "core/transfer/s3upload.h"
#include "core/transfer/tusupload.h"

#include <algorithm>
#include <array>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

template <typename T>
std::unique_ptr<Transfer> make(const TransferContext &context, TransferTask task)
{
    return std::make_unique<T>(context, std::move(task));
}

template <typename T>
std::unique_ptr<Probe> ask(ControlPlane &control, const FileSpec &file, const Access &access)
{
    return std::make_unique<T>(control, file, access);
}

constexpr std::array Web{"http"_L1, "https"_L1};

// One line a protocol. The first that fits a direction and a scheme is proposed.
constexpr std::array Registry{
    Protocol{
        "http"_L1, Direction::Download, Web, make<HttpDownload>, ask<HttpProbe>, {}, DownloadFile::foresee},
    Protocol{"tus"_L1, Direction::Upload, Web, make<TusUpload>, ask<TusProbe>},
    Protocol{"nextcloud"_L1, Direction::Upload, Web, make<NextcloudUpload>, ask<NextcloudProbe>,
             LeftoverKind::ChunkDirectory},
    Protocol{"s3"_L1, Direction::Upload, Web, make<S3Upload>, ask<S3Probe>, LeftoverKind::S3Upload},
    Protocol{"bits"_L1, Direction::Upload, Web, make<BitsUpload>, ask<BitsProbe>},
    Protocol{"dav"_L1, Direction::Upload, Web, make<DavUpload>, ask<DavProbe>, LeftoverKind::DavTemporary},
};

const Protocol *first(auto fits)
{
    const auto found = std::find_if(Registry.begin(), Registry.end(), fits);
    return found == Registry.end() ? nullptr : &*found;
}

} // namespace

bool Protocol::speaks(Direction wanted, const QUrl &url) const
{
    return direction == wanted && std::find(schemes.begin(), schemes.end(), url.scheme()) != schemes.end();
}

std::span<const Protocol> protocols() { return Registry; }

const Protocol *protocolById(QStringView id)
{
    return first([id](const Protocol &protocol) { return id == protocol.id; });
}

const Protocol *protocolFor(Direction direction, const QUrl &url)
{
    return first([&](const Protocol &protocol) { return protocol.speaks(direction, url); });
}

} // namespace Ferry
