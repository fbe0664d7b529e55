#include "core/net/wirehead.h"

#include <algorithm>

namespace Ferry
{

using namespace Qt::StringLiterals;

WireHeadReader::Step WireHeadReader::take(QByteArrayView line)
{
    if (m_complete)
        return Step::More;
    if (line.startsWith("HTTP/"))
        return begin(line.trimmed());
    if (line.trimmed().isEmpty())
        return end();
    addField(line);
    return Step::More;
}

WireHeadReader::Step WireHeadReader::begin(QByteArrayView line)
{
    m_begun = true;
    m_head = {};
    const qsizetype space = line.indexOf(' ');
    m_head.httpVersion = line.sliced(5, std::max<qsizetype>(space, 5) - 5).toByteArray();
    bool isNumber = false;
    m_head.status =
        space < 0
            ? 0
            : line.sliced(space + 1).first(qMin<qsizetype>(3, line.size() - space - 1)).toInt(&isNumber);
    if (!isNumber || m_head.status < 100)
        return broken(u"unreadable status line"_s);
    // Never asked for; libcurl would wait for another answer that cannot come.
    if (m_head.status == 101)
        return broken(u"the server switched protocols unasked"_s);
    return Step::More;
}

void WireHeadReader::addField(QByteArrayView line)
{
    if ((line.front() == ' ' || line.front() == '\t') && !m_head.headers.isEmpty()) {
        m_head.headers.last().second += ' ' + line.trimmed().toByteArray();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0)
        m_head.headers.emplaceBack(line.first(colon).trimmed().toByteArray(),
                                   line.sliced(colon + 1).trimmed().toByteArray());
}

WireHeadReader::Step WireHeadReader::end()
{
    if (m_head.status < 200)
        return Step::More;
    if (!readLength())
        return broken(u"contradictory or unreadable Content-Length"_s);
    m_complete = true;
    return Step::Complete;
}

/// libcurl takes the last of several lengths; RFC 9112 6.3 wants the answer refused.
bool WireHeadReader::readLength()
{
    m_announced = m_head.status == 204 || m_head.status == 304 ? 0 : -1;
    QByteArray first;
    for (const auto &[name, value] : std::as_const(m_head.headers)) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        if (!first.isNull() && first != value)
            return false;
        first = value;
    }
    if (first.isNull())
        return true;
    bool isNumber = false;
    const qint64 length = first.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return false;
    if (m_announced < 0 && !hasHeader(m_head.headers, "Transfer-Encoding"))
        m_announced = length;
    return true;
}

WireHeadReader::Step WireHeadReader::broken(const QString &problem)
{
    m_problem = problem;
    return Step::Broken;
}

} // namespace Ferry
