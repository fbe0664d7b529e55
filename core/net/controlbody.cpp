#include "core/net/controlbody.h"

#include <cstring>

namespace Ferry
{

OnceOnlyBody::OnceOnlyBody(const QByteArray &bytes)
    : m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceOnlyBody::seek(qint64 position) { return position > 0 && position == pos(); }

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_bytes.size() - pos());
    if (count <= 0)
        return maxSize > 0 ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + pos(), static_cast<size_t>(count));
    return count;
}

} // namespace Ferry
