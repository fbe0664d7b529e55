#include "tests/server/tushandler.h"

#include "tests/server/byterange.h"
#include "tests/server/resources.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr auto bodyType = "application/offset+octet-stream";

Answer tusAnswer(int status, const Headers &headers = {}, const QByteArray &body = {})
{
    return Answer::text(status, body, Headers{{"Tus-Resumable"_ba, "1.0.0"_ba}} + headers);
}

std::optional<qint64> numberIn(const RequestHead &head, QByteArrayView name)
{
    bool ok = false;
    const qint64 value = head.header(name).toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

void addExpiry(Headers &headers, const TusSession &session)
{
    if (session.expires.isValid() && !session.isComplete())
        headers.append({"Upload-Expires"_ba, httpDate(session.expires)});
}

} // namespace

/// Holds the lock of one upload and appends to its file, byte by byte as they come.
class TusHandler::PatchExchange final : public Exchange
{
public:
    PatchExchange(const TusStore &store, const TusSession &session, const std::shared_ptr<Locks> &locks,
                  const QDateTime &expires, qint64 rate)
        : m_store(store)
        , m_session(session)
        , m_locks(locks)
        , m_expires(expires)
        , m_rate(rate)
        , m_file(store.dataPath(session.id))
    {
        m_locks->insert(session.id);
        m_opened = m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    }

    ~PatchExchange() override { m_locks->remove(m_session.id); }

    bool write(QByteArrayView bytes) override
    {
        m_tooMuch = bytes.size() > m_session.size - m_session.offset;
        if (m_tooMuch)
            return false;
        m_opened = m_opened && m_file.write(bytes.data(), bytes.size()) == bytes.size();
        m_session.offset += m_opened ? bytes.size() : 0;
        return m_opened;
    }

    Answer finish() override
    {
        m_file.close();
        if (m_tooMuch)
            return tusAnswer(413, {}, "More than Upload-Length.\n");
        m_session.expires = m_expires;
        if (!m_opened || !m_store.save(m_session))
            return tusAnswer(507, {}, "The storage cannot be written.\n");
        Headers headers{{"Upload-Offset"_ba, QByteArray::number(m_session.offset)}};
        addExpiry(headers, m_session);
        return tusAnswer(204, headers);
    }

    qint64 uploadRate() const override { return m_rate; }

private:
    const TusStore m_store;
    TusSession m_session;
    const std::shared_ptr<Locks> m_locks;
    const QDateTime m_expires;
    const qint64 m_rate;
    QFile m_file;
    bool m_opened = false;
    bool m_tooMuch = false;
};

TusHandler::TusHandler(const TusOptions &options)
    : m_options(options)
    , m_store(options.directory)
    , m_locks(std::make_shared<Locks>())
{
}

std::unique_ptr<Exchange> TusHandler::open(const RequestHead &head)
{
    sweep();
    const QString id = head.path().mid(m_options.endpoint.size()).remove(u'/');
    if (head.method == "OPTIONS")
        return std::make_unique<ActionExchange>([answer = describe()] { return answer; });
    if (const std::optional<Answer> refusal = commonRefusal(head, id))
        return std::make_unique<RefusedExchange>(*refusal);
    if (head.method == "PATCH")
        return openPatch(head, id);
    const std::shared_ptr<TusHandler> self =
        shared_from_this(); // the exchange may outlive the server's use of it
    if (head.method == "POST")
        return std::make_unique<ActionExchange>([self, head] { return self->create(head); });
    if (head.method == "DELETE")
        return std::make_unique<ActionExchange>([self, id] { return self->terminate(id); });
    return std::make_unique<ActionExchange>([self, id] { return self->offset(id); });
}

std::optional<Answer> TusHandler::commonRefusal(const RequestHead &head, const QString &id) const
{
    if (const auto refusal = authRefusal(head, m_options.user, m_options.password))
        return refusal;
    const bool onCollection = id.isEmpty();
    const bool known = onCollection ? head.method == "POST"
                                    : head.method == "HEAD" || head.method == "PATCH" ||
                                          (head.method == "DELETE" && m_options.termination);
    if (!known) {
        const QByteArray terminating = m_options.termination ? ", DELETE"_ba : QByteArray();
        return tusAnswer(
            405, {{"Allow"_ba, onCollection ? "OPTIONS, POST"_ba : "OPTIONS, HEAD, PATCH" + terminating}});
    }
    if (head.header("Tus-Resumable") != "1.0.0")
        return tusAnswer(412, {{"Tus-Version"_ba, "1.0.0"_ba}}, "Tus-Resumable: 1.0.0 is needed.\n");
    if (onCollection)
        return std::nullopt;
    if (const auto gone = missing(id))
        return gone;
    if (m_locks->contains(id))
        return tusAnswer(423, {}, "A PATCH is open on this upload.\n");
    return std::nullopt;
}

std::optional<Answer> TusHandler::missing(const QString &id) const
{
    if (m_store.find(id))
        return std::nullopt;
    return tusAnswer(m_gone.value(id, 404), {{"Cache-Control"_ba, "no-store"_ba}}, "No such upload.\n");
}

Answer TusHandler::describe() const
{
    QByteArray extensions = "creation";
    if (m_options.termination)
        extensions += ",termination";
    if (m_options.expiresAfterSeconds > 0)
        extensions += ",expiration";
    Headers headers{{"Tus-Version"_ba, "1.0.0"_ba}, {"Tus-Extension"_ba, extensions}};
    if (m_options.maxSize > 0)
        headers.append({"Tus-Max-Size"_ba, QByteArray::number(m_options.maxSize)});
    return tusAnswer(204, headers);
}

Answer TusHandler::create(const RequestHead &head)
{
    const std::optional<qint64> size = numberIn(head, "Upload-Length");
    if (!size)
        return tusAnswer(400, {}, "Upload-Length is needed.\n");
    if (m_options.maxSize > 0 && *size > m_options.maxSize)
        return tusAnswer(413, {}, "More than Tus-Max-Size.\n");
    const std::optional<TusSession> session =
        m_store.create(*size, head.header("Upload-Metadata"), newExpiry());
    if (!session)
        return tusAnswer(507, {}, "The storage cannot be written.\n");
    Headers headers{{"Location"_ba, locationOf(head, session->id)}};
    addExpiry(headers, *session);
    return tusAnswer(201, headers);
}

Answer TusHandler::offset(const QString &id) const
{
    const std::optional<TusSession> session = m_store.find(id);
    if (!session)
        return *missing(id);
    Headers headers{{"Upload-Offset"_ba, QByteArray::number(session->offset)},
                    {"Upload-Length"_ba, QByteArray::number(session->size)},
                    {"Cache-Control"_ba, "no-store"_ba}};
    if (!session->metadata.isEmpty())
        headers.append({"Upload-Metadata"_ba, session->metadata});
    addExpiry(headers, *session);
    return tusAnswer(200, headers);
}

Answer TusHandler::terminate(const QString &id)
{
    if (!m_store.remove(id))
        return tusAnswer(500, {}, "The files cannot be removed.\n");
    m_gone.insert(id, m_options.goneStatus);
    return tusAnswer(204);
}

std::unique_ptr<Exchange> TusHandler::openPatch(const RequestHead &head, const QString &id)
{
    const std::optional<TusSession> session = m_store.find(id);
    const std::optional<qint64> at = numberIn(head, "Upload-Offset");
    std::optional<Answer> refusal;
    if (head.header("Content-Type") != bodyType)
        refusal =
            tusAnswer(m_options.wrongTypeStatus, {}, "The body is not application/offset+octet-stream.\n");
    else if (!at)
        refusal = tusAnswer(400, {}, "Upload-Offset is needed.\n");
    else if (*at != session->offset)
        refusal = tusAnswer(409, {}, "The upload is not at that offset.\n");
    else if (head.contentLength() > session->size - session->offset)
        refusal = tusAnswer(413, {}, "More than Upload-Length.\n");
    if (refusal)
        return std::make_unique<RefusedExchange>(*refusal);
    return std::make_unique<PatchExchange>(m_store, *session, m_locks, newExpiry(), m_options.bytesPerSecond);
}

QByteArray TusHandler::locationOf(const RequestHead &head, const QString &id) const
{
    const QByteArray path = (m_options.endpoint + u'/' + id).toUtf8();
    switch (m_options.location) {
    case TusOptions::Location::AbsolutePath: return path;
    case TusOptions::Location::RelativePath: // beside ".../files", so its last part has to be said again
        return path.mid(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    case TusOptions::Location::Absolute: break;
    }
    const QByteArray own = head.secure ? "https"_ba : "http"_ba;
    const QByteArray scheme = m_options.locationScheme.isEmpty() ? own : m_options.locationScheme;
    return scheme + "://" + head.header("Host") + path;
}

QDateTime TusHandler::newExpiry() const
{
    const int seconds = m_options.expiresAfterSeconds;
    return seconds > 0 ? QDateTime::currentDateTimeUtc().addSecs(seconds) : QDateTime();
}

QString TusHandler::createForeignSession(qint64 size)
{
    const std::optional<TusSession> session =
        m_store.create(size, "filename Zm9yZWlnbg==", newExpiry(), true);
    return session ? m_options.endpoint + u'/' + session->id : QString();
}

void TusHandler::sweep()
{
    if (m_options.expiresAfterSeconds <= 0)
        return;
    const QStringList ids = m_store.ids();
    for (const QString &id : ids) {
        const std::optional<TusSession> session = m_store.find(id);
        if (session && session->isExpired() && !m_locks->contains(id) && m_store.remove(id))
            m_gone.insert(id, 410);
    }
}

} // namespace Ferry::TestServer
