#pragma once

#include "core/rules/jobspec.h"

#include <optional>

namespace Ferry
{

/// The pieces of a remote file that a download puts together, in the order given (BG_FILE_RANGE). Without ranges
/// the whole file is the only piece. Offsets and lengths in bytes.
class ByteRanges
{
public:
    ByteRanges() = default;
    explicit ByteRanges(QList<ByteRange> ranges);

    /// Why such ranges are refused: no length, a negative number, an overlap, more than 500. Not set: they are
    /// fine.
    [[nodiscard]] static JobError problemOf(const QList<ByteRange> &ranges);

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// The size of the remote file, once a server has told: a piece "to the end" has a length then.
    void setRemoteSize(qint64 size) { m_remoteSize = size; }
    /// Bytes of all pieces; -1 = unknown.
    [[nodiscard]] qint64 total() const;
    /// Every piece is inside the remote file, as far as its size is known.
    [[nodiscard]] bool fit() const;

    struct Piece {
        qint64 offset = 0;  ///< in the remote file
        qint64 length = -1; ///< -1: to the end
    };
    /// What is still missing of the piece that has the local byte @p at.
    [[nodiscard]] Piece pieceAt(qint64 at) const;

private:
    [[nodiscard]] qint64 lengthOf(const ByteRange &range) const;

    QList<ByteRange> m_ranges{{0, -1}};
    bool m_isWhole = true;
    qint64 m_remoteSize = -1;
};

} // namespace Ferry
