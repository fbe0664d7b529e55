#include "tests/server/bitshandler.h"

#include "tests/server/resources.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

constexpr auto protocol = "{7df0354d-249b-430f-820d-3d2a9bef4931}";
constexpr auto replyDirectory = "BITS-Sessions/Replies/"_L1;
constexpr qsizetype longestSessionId = 100;

bool isPacket(const RequestHead &head, QByteArrayView type)
{
    return head.header("BITS-Packet-Type").compare(type, Qt::CaseInsensitive) == 0;
}

bool offersProtocol(const RequestHead &head)
{
    QByteArray offered = head.header("BITS-Supported-Protocols").toLower();
    return offered.replace(',', ' ').simplified().split(' ').contains(protocol);
}

/// A Content-Range that says a piece of a whole: nothing else is a fragment.
struct FragmentRange {
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;

    static std::optional<FragmentRange> parse(const QByteArray &value)
    {
        static const QRegularExpression form(u"^bytes\\s+(\\d+)-(\\d+)/(\\d+)$"_s);
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(value));
        bool first = false;
        bool last = false;
        bool total = false;
        const FragmentRange range{match.captured(1).toLongLong(&first), match.captured(2).toLongLong(&last),
                                  match.captured(3).toLongLong(&total)};
        const bool sound = first && last && total && range.first <= range.last && range.last < range.total;
        return sound ? std::optional(range) : std::nullopt;
    }
    [[nodiscard]] qint64 length() const { return last - first + 1; }
};

QByteArray receipt(const QByteArray &upload)
{
    return "received " + QByteArray::number(upload.size()) + " bytes, sha256 " +
           QCryptographicHash::hash(upload, QCryptographicHash::Sha256).toHex() + '\n';
}

Answer bytesAnswer(const QByteArray &bytes)
{
    return Answer::text(200, bytes, {{"Content-Type"_ba, "application/octet-stream"_ba}});
}

} // namespace

/// Puts bytes behind those that are there. Several may be open on one session: what counts is the file.
class BitsHandler::FragmentExchange final : public Exchange
{
public:
    FragmentExchange(const std::shared_ptr<BitsHandler> &handler, const RequestHead &head,
                     const BitsSession &session, qint64 first, bool keepCut)
        : m_handler(handler)
        , m_head(head)
        , m_id(session.id)
        , m_at(first)
        , m_delivered(session.delivered)
        , m_keepCut(keepCut)
    {
    }

    bool write(QByteArrayView bytes) override
    {
        if (m_delivered)
            return true;
        if (!m_keepCut) {
            m_kept += bytes;
            return true;
        }
        m_stored = m_handler->m_store.append(m_id, m_at, bytes);
        m_at += bytes.size();
        return m_stored;
    }

    Answer finish() override
    {
        if (!m_kept.isEmpty())
            m_stored = m_handler->m_store.append(m_id, m_at, m_kept);
        return m_handler->fragmentStored(m_head, m_id, m_stored);
    }

    qint64 uploadRate() const override { return m_handler->m_options.bytesPerSecond; }

private:
    const std::shared_ptr<BitsHandler> m_handler; // the exchange may outlive the server's use of it
    const RequestHead m_head;
    const QString m_id;
    qint64 m_at;
    const bool m_delivered; ///< all of it is known already
    const bool m_keepCut;
    QByteArray m_kept;
    bool m_stored = true;
};

BitsHandler::BitsHandler(const BitsOptions &options)
    : m_options(options)
    , m_store(options.directory)
    , m_switches(options.switches)
{
}

void BitsHandler::change(const std::function<void(BitsSwitches &)> &edit)
{
    const std::scoped_lock lock(m_mutex);
    edit(m_switches);
}

BitsSwitches BitsHandler::switches() const
{
    const std::scoped_lock lock(m_mutex);
    return m_switches;
}

std::unique_ptr<Exchange> BitsHandler::open(const RequestHead &head)
{
    if (const std::optional<Answer> refusal = commonRefusal(head))
        return std::make_unique<RefusedExchange>(*refusal);
    if (isPacket(head, "Fragment"))
        return openFragment(head);
    const auto self = shared_from_this();
    const auto acting = [self, head](Answer (BitsHandler::*action)(const RequestHead &)) {
        return std::make_unique<ActionExchange>([self, head, action] { return ((*self).*action)(head); });
    };
    if (head.method != "BITS_POST")
        return std::make_unique<ActionExchange>([self, head] { return self->read(head); });
    if (isPacket(head, "Create-Session"))
        return acting(&BitsHandler::createSession);
    if (isPacket(head, "Close-Session"))
        return acting(&BitsHandler::closeSession);
    if (isPacket(head, "Cancel-Session"))
        return acting(&BitsHandler::cancelSession);
    return std::make_unique<ActionExchange>(
        [self, head] { return self->ack(head.header("BITS-Session-Id")); }); // Ping
}

std::optional<Answer> BitsHandler::commonRefusal(const RequestHead &head) const
{
    if (const auto refusal = authRefusal(head, m_options.user, m_options.password))
        return refusal;
    if (head.method == "GET" || head.method == "HEAD")
        return std::nullopt;
    if (head.method != "BITS_POST")
        return Answer::text(405, "Only BITS_POST.\n", {{"Allow"_ba, "GET, HEAD, BITS_POST"_ba}});
    const BitsSwitches now = switches();
    if (!now.enabled)
        return error(501, BitsError::accessDenied);
    if (head.contentLength() == -1)
        return error(now.noLengthStatus, BitsError::invalidArgument);
    const bool fragment = isPacket(head, "Fragment");
    const bool known = fragment || isPacket(head, "Create-Session") || isPacket(head, "Ping") ||
                       isPacket(head, "Close-Session") || isPacket(head, "Cancel-Session");
    const QString name = nameIn(head);
    const bool directory = name.isEmpty() || name.endsWith(u'/');
    if (!known || directory || head.contentLength() < 0 || (!fragment && head.contentLength() > 0))
        return error(400, BitsError::invalidArgument);
    return std::nullopt;
}

std::optional<Answer> BitsHandler::findSession(const RequestHead &head, BitsSession &session) const
{
    const QByteArray id = head.header("BITS-Session-Id");
    if (id.isEmpty() || id.size() > longestSessionId)
        return error(400, BitsError::invalidArgument);
    const std::optional<BitsSession> found = m_store.find(QString::fromLatin1(id));
    if (!found)
        return error(500, BitsError::sessionNotFound);
    if (found->name != nameIn(head))
        return error(400, BitsError::invalidArgument);
    session = *found;
    return std::nullopt;
}

Answer BitsHandler::createSession(const RequestHead &head)
{
    if (!offersProtocol(head))
        return error(400, BitsError::invalidArgument);
    const BitsSwitches now = switches();
    const QString name = nameIn(head);
    if (!now.overwrite && m_store.hasFile(name))
        return error(now.overwriteRefusal, BitsError::accessDenied);
    const std::optional<BitsSession> session = m_store.create(name);
    if (!session)
        return error(500, BitsError::unexpected);
    Headers headers{{"BITS-Protocol"_ba, protocol}, {"Accept-Encoding"_ba, "identity"_ba}};
    if (!now.hostId.isEmpty())
        headers.append({"BITS-Host-Id"_ba, now.hostId});
    if (now.hostIdFallbackTimeout >= 0)
        headers.append({"BITS-Host-Id-Fallback-Timeout"_ba, QByteArray::number(now.hostIdFallbackTimeout)});
    Answer answer = ack({}, headers);
    setHeader(answer.headers, "BITS-Session-Id", session->wireId());
    return answer;
}

std::unique_ptr<Exchange> BitsHandler::openFragment(const RequestHead &head)
{
    const auto refused = [](const Answer &answer) { return std::make_unique<RefusedExchange>(answer); };
    BitsSession session;
    if (const auto unknown = findSession(head, session))
        return refused(*unknown);
    const BitsSwitches now = switches();
    const auto range = FragmentRange::parse(head.header("Content-Range"));
    if (!range || range->length() != head.contentLength() ||
        (session.total >= 0 && range->total != session.total))
        return refused(error(400, BitsError::invalidArgument));
    if (now.largestUpload > 0 && range->total > now.largestUpload)
        return refused(error(500, BitsError::tooLarge));
    if (now.largestFragment > 0 && range->length() > now.largestFragment)
        return refused(error(413, 0));
    if (range->first > session.received || (!now.acceptOverlap && range->first != session.received))
        return refused(outOfPlace(session));
    session.total = range->total;
    if (!m_store.save(session))
        return refused(error(500, BitsError::unexpected));
    return std::make_unique<FragmentExchange>(shared_from_this(), head, session, range->first,
                                              now.keepCutFragments);
}

Answer BitsHandler::outOfPlace(const BitsSession &session) const
{
    return error(416, BitsError::invalidArgument,
                 {{"BITS-Received-Content-Range"_ba, QByteArray::number(session.received)},
                  {"BITS-Session-Id"_ba, session.wireId()}});
}

Answer BitsHandler::fragmentStored(const RequestHead &head, const QString &id, bool stored)
{
    std::optional<BitsSession> session = m_store.find(id);
    if (!session)
        return error(500, BitsError::sessionNotFound);
    if (!stored && !session->delivered)
        return outOfPlace(*session);
    if (session->isComplete() && !complete(head, *session))
        return error(500, BitsError::unexpected);
    Headers headers{{"BITS-Received-Content-Range"_ba, QByteArray::number(session->received)}};
    if (!session->replyUrl.isEmpty())
        headers.append({"BITS-Reply-URL"_ba, session->replyUrl});
    return ack(session->wireId(), headers);
}

/// The last byte is there. Also when it was there before: a repeated last fragment changes nothing.
bool BitsHandler::complete(const RequestHead &head, BitsSession &session)
{
    const BitsSwitches now = switches();
    if (now.replyUrl != BitsSwitches::ReplyUrl::None && session.replyUrl.isEmpty()) {
        const QByteArray upload = session.delivered ? fileData(session.name) : m_store.data(session.id);
        session.replyUrl = replyUrl(head, session.id);
        if (!m_store.saveReply(session.id, m_options.reply ? m_options.reply(upload) : receipt(upload)))
            return false;
    }
    if (now.delivery == BitsSwitches::Delivery::AtLastFragment && !session.delivered) {
        session.delivered = m_store.deliver(session);
        if (!session.delivered)
            return false;
    }
    return m_store.save(session);
}

/// Before the last byte it throws the upload away. A session without any fragment is an empty file.
Answer BitsHandler::closeSession(const RequestHead &head)
{
    BitsSession session;
    if (const auto unknown = findSession(head, session))
        return *unknown;
    const bool whole = session.isComplete() || session.total < 0;
    if (session.dataMissing) {
        m_store.remove(session.id);
        return error(404, 0);
    }
    if (whole && !session.delivered && !m_store.deliver(session))
        return error(500, BitsError::unexpected);
    return m_store.remove(session.id) ? ack(session.wireId()) : error(500, BitsError::unexpected);
}

Answer BitsHandler::cancelSession(const RequestHead &head)
{
    BitsSession session;
    if (const auto unknown = findSession(head, session))
        return *unknown;
    const BitsSwitches now = switches();
    if (takeFailingCancel())
        return error(now.failingCancelStatus, now.failingCancelError);
    return m_store.remove(session.id) ? ack(session.wireId()) : error(500, BitsError::unexpected);
}

bool BitsHandler::takeFailingCancel()
{
    const std::scoped_lock lock(m_mutex);
    if (m_switches.failingCancels == 0)
        return false;
    m_switches.failingCancels -= m_switches.failingCancels > 0 ? 1 : 0;
    return true;
}

Answer BitsHandler::read(const RequestHead &head) const
{
    const QString name = nameIn(head);
    const qsizetype at = name.indexOf(replyDirectory);
    if (at >= 0) {
        const QString id = name.mid(at + replyDirectory.size()).section(u'/', 0, 0);
        const std::optional<QByteArray> reply = m_store.reply(id);
        return reply ? bytesAnswer(*reply) : Answer::text(404, "No such reply.\n");
    }
    if (name.isEmpty() || !m_store.hasFile(name))
        return Answer::text(404, "No such file.\n");
    return bytesAnswer(m_store.fileData(name));
}

Answer BitsHandler::ack(const QByteArray &sessionId, const Headers &headers) const
{
    const BitsSwitches now = switches();
    Headers all{{"Pragma"_ba, "no-cache"_ba}, {"BITS-Packet-Type"_ba, "Ack"_ba}};
    if (!sessionId.isEmpty() && !now.omitSessionId)
        all.append({"BITS-Session-Id"_ba, sessionId});
    if (now.errorHeaderOnSuccess)
        all += Headers{{"BITS-Error-Code"_ba, "1"_ba}, {"BITS-Error-Context"_ba, ""_ba}};
    return Answer::text(200, {}, all + headers);
}

Answer BitsHandler::error(int status, quint32 code, const Headers &headers) const
{
    using ErrorHeader = BitsSwitches::ErrorHeader;
    const BitsSwitches now = switches();
    Headers all{{"Pragma"_ba, "no-cache"_ba}, {"BITS-Packet-Type"_ba, "Ack"_ba}};
    const QByteArray text = "0x" + QByteArray::number(code, 16).toUpper().rightJustified(8, '0');
    if (code != 0 && now.errorHeader != ErrorHeader::BitsError)
        all.append({"BITS-Error-Code"_ba, text});
    if (code != 0 && now.errorHeader != ErrorHeader::BitsErrorCode)
        all.append({"BITS-Error"_ba, text});
    if (code != 0)
        all.append({"BITS-Error-Context"_ba, "0x5"_ba});
    Answer answer = Answer::text(status, {}, all + headers);
    if (now.omitSessionId)
        removeHeader(answer.headers, "BITS-Session-Id");
    if (now.noLengthInErrors)
        answer.framing = Answer::Framing::UntilClose;
    return answer;
}

QByteArray BitsHandler::replyUrl(const RequestHead &head, const QString &id) const
{
    using ReplyUrl = BitsSwitches::ReplyUrl;
    const bool iis = switches().replyUrl == ReplyUrl::IisStyle;
    const QString guid = iis ? u'{' + id.toUpper() + u'}' : id.toUpper();
    const QByteArray relative = (replyDirectory + guid + "/reply.txt"_L1).toLatin1();
    const QString path = head.path();
    const QByteArray place = path.left(path.lastIndexOf(u'/') + 1).toUtf8().toPercentEncoding("/");
    switch (switches().replyUrl) {
    case ReplyUrl::Absolute: {
        const QByteArray scheme = head.secure ? "https://"_ba : "http://"_ba;
        return scheme + head.header("Host") + place + relative;
    }
    case ReplyUrl::Path: return place + relative;
    case ReplyUrl::Relative: return relative;
    case ReplyUrl::IisStyle: return QByteArray(relative).replace('/', '\\');
    case ReplyUrl::None: break;
    }
    return {};
}

QString BitsHandler::nameIn(const RequestHead &head) const
{
    return head.path().mid(m_options.endpoint.size() + 1);
}

QString BitsHandler::createForeignSession(const QString &name, const QByteArray &firstBytes)
{
    const std::optional<BitsSession> session = m_store.create(name, true);
    return session && m_store.append(session->id, 0, firstBytes) ? session->id : QString();
}

void BitsHandler::forgetSessions()
{
    const QStringList ids = m_store.ids();
    for (const QString &id : ids)
        m_store.remove(id);
}

void BitsHandler::restoreTo(qint64 offset)
{
    const QStringList ids = m_store.ids();
    for (const QString &id : ids)
        m_store.truncate(id, offset);
}

} // namespace Ferry::TestServer
