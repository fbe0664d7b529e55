#include "core/transfer/downloadsource.h"

#include "core/rules/metalink.h"
#include "core/rules/retrypolicy.h"
#include "core/rules/webaddress.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 StrongAfterMs = 60'000;
constexpr qint64 SettledAfterMs = 2'000;
constexpr qsizetype MostTold = 20;

/// Who can listen can change what comes over http: not for a file of an https server, unless a digest tells.
bool isSafe(const QUrl &mirror, const FileSpec &file)
{
    const bool isProved = std::any_of(file.checksums.begin(), file.checksums.end(), [](const Checksum &one) {
        return one.algorithm >= ChecksumAlgorithm::Sha256;
    });
    return isProved || !isWeaker(mirror, file.remote);
}

/// As nginx does: the hexadecimal seconds of Last-Modified, and the length.
bool isMadeOfSeconds(const QByteArray &etag, qint64 changedMs, qint64 length)
{
    return etag ==
           '"' + QByteArray::number(changedMs / 1'000, 16) + '-' + QByteArray::number(length, 16) + '"';
}
} // namespace

QList<DownloadSource> DownloadSource::listFor(const FileSpec &file, const QUrl &from, const Validator &held,
                                              bool isStrong)
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
        source.isStrong = source.isKnown && isStrong;
        sources.append(source);
    }
    return sources;
}

void DownloadSource::addTold(QList<DownloadSource> &sources, const HeaderList &headers, const QUrl &url)
{
    const auto isThere = [&sources](const QUrl &mirror) {
        return std::any_of(sources.cbegin(), sources.cend(),
                           [&](const auto &one) { return one.named == mirror || one.url == mirror; });
    };
    for (const QUrl &mirror : mirrorsFromFields(headers, url)) {
        if (sources.size() < MostTold && !isThere(mirror))
            sources.append({.named = mirror, .url = mirror, .isMirror = true, .isTold = true});
    }
}

SameFile DownloadSource::judge(const Validator &held, const Validator &fresh) const
{
    const Validator &expected = isKnown ? validator : held;
    const bool isSameLength = expected.length >= 0 && expected.length == fresh.length;
    if (!isKnown)
        return isSameLength ? SameFile::IfBytesAgree : SameFile::No;
    if (!expected.agreesWith(fresh))
        return SameFile::No;
    if (!expected.ifRange().isEmpty() && !expected.isWeakenedBy(fresh))
        return SameFile::Yes;
    return isSameLength ? SameFile::IfBytesAgree : SameFile::No;
}

bool DownloadSource::isProof() const { return isStrong && !validator.ifRange().isEmpty(); }

bool isStrongValidator(const Validator &validator, const HeaderList &headers)
{
    const QByteArray proof = validator.ifRange();
    const auto changed = parseHttpDate(validator.lastModified);
    const auto answered = parseHttpDate(headerValue(headers, "Date"));
    if (proof.isEmpty() || proof == validator.etag) {
        const bool isFromSeconds = changed && isMadeOfSeconds(proof, *changed, validator.length);
        return !proof.isEmpty() && !(isFromSeconds && answered && *answered - *changed <= SettledAfterMs);
    }
    return changed && answered && *answered - *changed >= StrongAfterMs;
}

} // namespace Ferry
