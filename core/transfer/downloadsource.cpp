#include "core/transfer/downloadsource.h"

#include "core/rules/retrypolicy.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 StrongAfterMs = 60'000;

/// Who can listen can change what comes over http: not for a file of an https server, unless a digest tells.
bool isSafe(const QUrl &mirror, const FileSpec &file)
{
    const bool isProved = std::any_of(file.checksums.begin(), file.checksums.end(), [](const Checksum &one) {
        return one.algorithm >= ChecksumAlgorithm::Sha256;
    });
    return isProved || file.remote.scheme() != "https"_L1 || mirror.scheme() == "https"_L1;
}
} // namespace

QList<DownloadSource> DownloadSource::listFor(const FileSpec &file, const QUrl &from, const Validator &held)
{
    QList<QUrl> addresses{file.remote};
    for (const QUrl &mirror : file.mirrors) {
        if (!addresses.contains(mirror) && isSafe(mirror, file))
            addresses.append(mirror);
    }
    QList<DownloadSource> sources;
    for (const QUrl &address : std::as_const(addresses)) {
        DownloadSource source{.named = address, .url = address, .isMirror = !sources.isEmpty()};
        source.isKnown = address == from;
        if (source.isKnown)
            source.validator = held;
        sources.append(source);
    }
    return sources;
}

SameFile DownloadSource::judge(const Validator &held, const Validator &fresh) const
{
    const Validator &expected = isKnown ? validator : held;
    const bool isSameLength = expected.length >= 0 && expected.length == fresh.length;
    if (!isKnown)
        return isSameLength ? SameFile::IfBytesAgree : SameFile::No;
    if (!expected.agreesWith(fresh))
        return SameFile::No;
    if (!expected.ifRange().isEmpty())
        return SameFile::Yes;
    return isSameLength ? SameFile::IfBytesAgree : SameFile::No;
}

bool DownloadSource::isProof() const
{
    const QByteArray proof = validator.ifRange();
    return !proof.isEmpty() && (isStrong || proof == validator.etag);
}

bool isStrongValidator(const Validator &validator, const HeaderList &headers)
{
    const QByteArray proof = validator.ifRange();
    if (proof.isEmpty() || proof == validator.etag)
        return !proof.isEmpty();
    const auto changed = parseHttpDate(validator.lastModified);
    const auto answered = parseHttpDate(headerValue(headers, "Date"));
    return changed && answered && *answered - *changed >= StrongAfterMs;
}

} // namespace Ferry
