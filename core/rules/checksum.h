#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Ferry
{

/// The digests that downloads are published with. Stored by number; a higher one is the better proof.
enum class ChecksumAlgorithm : int { Md5 = 1, Sha1 = 2, Sha256 = 3, Sha384 = 4, Sha512 = 5 };

/// What the finished file has to have.
struct Checksum {
    ChecksumAlgorithm algorithm = ChecksumAlgorithm::Sha256;
    QByteArray digest; ///< raw bytes, as many as the algorithm gives
    friend bool operator==(const Checksum &, const Checksum &) = default;
    /// A known algorithm, and as many bytes as it gives.
    [[nodiscard]] bool isValid() const;

    /// "sha-256", as in the registry of RFC 9530 and RFC 6920.
    [[nodiscard]] QString algorithmName() const;
    [[nodiscard]] QString hex() const;
};

/// "sha-256", "sha256", "SHA256"; nothing for others.
[[nodiscard]] std::optional<ChecksumAlgorithm> checksumAlgorithm(QStringView name);
/// What a person pastes: hex, perhaps after "sha256:", "sha-256=" or "SHA256 (name) = "; without a name the
/// length tells the algorithm. Nothing if it is no checksum.
[[nodiscard]] std::optional<Checksum> parseChecksum(QStringView text);
/// The line for @p fileName out of a file as sha256sum, md5sum and BSD's tools write it; a file with nothing but
/// one digest is for any name.
[[nodiscard]] std::optional<Checksum> checksumFromList(QByteArrayView list, QStringView fileName);
/// Repr-Digest (RFC 9530), else Digest (RFC 3230): all that is understood, best first. Content-Digest is not for
/// the file.
[[nodiscard]] QList<Checksum> checksumsFromField(QByteArrayView reprDigest, QByteArrayView digest);

} // namespace Ferry
