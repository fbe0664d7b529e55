#include "tests/server/davput.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

ContentRange ContentRange::parse(const QByteArray &value)
{
    static const QRegularExpression pattern(u"^bytes (\\d+)-(\\d+)/(?:\\d+|\\*)$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(value));
    if (!match.hasMatch())
        return {};
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).toLongLong();
    return last < first ? ContentRange{} : ContentRange{first, last - first + 1};
}

DavPut::DavPut(const std::shared_ptr<DavHandler> &handler, const RequestHead &head, const DavPlace &place)
    : m_handler(handler)
    , m_head(head)
    , m_place(place)
    , m_switches(handler->m_switches)
    , m_file(handler->m_store.newArrival())
{
    if (m_switches.quota >= 0)
        m_room = std::max<qint64>(0, m_switches.quota - handler->m_store.bytes());
    m_opened = open();
}

bool DavPut::open()
{
    const QByteArray range = m_head.header("Content-Range");
    const bool intoPlace = !range.isEmpty() && m_switches.contentRange == DavSwitches::ContentRange::Honoured;
    if (!intoPlace)
        return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    QFile::copy(m_handler->m_store.diskPath(m_place), m_file.fileName());
    return m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) &&
           m_file.seek(ContentRange::parse(range).first);
}

/// The client has gone before the body was whole. What arrived is dropped, unless this server is one that
/// goes on.
DavPut::~DavPut()
{
    if (m_whole)
        return;
    const QMutexLocker lock(&m_handler->m_mutex);
    m_file.close();
    if (m_opened && m_handler->m_switches.zombiePuts)
        m_handler->keepForLater({m_file.fileName(), m_place, {}, {}}, m_handler->m_switches.zombieAfterMs);
    else
        m_file.remove();
}

bool DavPut::write(QByteArrayView bytes)
{
    m_overQuota = m_room >= 0 && bytes.size() > m_room;
    if (m_overQuota)
        return false;
    if (m_room >= 0)
        m_room -= bytes.size();
    m_opened = m_opened && m_file.write(bytes.data(), bytes.size()) == bytes.size();
    return m_opened;
}

Answer DavPut::finish()
{
    const QMutexLocker lock(&m_handler->m_mutex);
    m_file.close();
    m_whole = true;
    const QString target = m_handler->m_store.diskPath(m_place);
    if (m_switches.zombiePuts)
        QDir().mkpath(QFileInfo(target).path());
    const bool existed = QFileInfo::exists(target);
    if (m_opened && !m_overQuota && m_handler->m_store.land(m_file.fileName(), m_place))
        return m_handler->written(m_head, m_place, existed);
    m_file.remove();
    if (m_overQuota || !m_opened)
        return Answer::text(507, "There is no room for that.\n");
    return Answer::text(404, "Its folder is gone.\n");
}

} // namespace Ferry::TestServer
