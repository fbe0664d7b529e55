#pragma once

#include "core/net/wire.h"

namespace Ferry
{

/// Puts the head of the final answer together from the lines libcurl hands over; interim answers (1xx) are
/// passed by, and trailer fields after the final head as well. RFC 9112 4 to 6. Wire thread.
class WireHeadReader
{
public:
    enum class Step { More, Complete, Broken };

    /// One line with its line end. Complete is answered once.
    [[nodiscard]] Step take(QByteArrayView line);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    [[nodiscard]] const WireHead &head() const { return m_head; }
    /// The length of the body that the head announces; -1 if it does not say.
    [[nodiscard]] qint64 announcedLength() const { return m_announced; }
    /// What is wrong, after Broken.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    Step begin(QByteArrayView line);
    Step end();
    void addField(QByteArrayView line);
    [[nodiscard]] bool readLength();
    Step broken(const QString &problem);

    WireHead m_head;
    QString m_problem;
    qint64 m_announced = -1;
    bool m_begun = false;
    bool m_complete = false;
};

} // namespace Ferry
