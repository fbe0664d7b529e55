#include "tests/server/resources.h"

#include "tests/server/byterange.h"

using namespace Qt::Literals::StringLiterals;

namespace Ferry::TestServer
{

namespace
{

QByteArray etagHeader(const ResourceOptions &options, const QByteArray &contentTag)
{
    const QByteArray quoted = '"' + (options.etagText.isEmpty() ? contentTag : options.etagText) + '"';
    switch (options.etag) {
    case EtagKind::Strong: return quoted;
    case EtagKind::Weak: return "W/" + quoted;
    case EtagKind::None: break;
    }
    return {};
}

Answer statusAnswer(const RequestHead &head, int status)
{
    Headers headers;
    const QByteArray retry = head.queryValue(u"retry"_s);
    if (!retry.isEmpty())
        headers.append({"Retry-After"_ba, retry});
    const QByteArray body = QByteArray::number(status) + ' ' + reasonPhrase(status) + '\n';
    return Answer::text(status, body, headers);
}

} // namespace

void Resources::publish(const QString &path, const std::shared_ptr<const Content> &content,
                        const QByteArray &contentTag, const ResourceOptions &options)
{
    m_resources.insert(path, {content, etagHeader(options, contentTag), options});
}

void Resources::withdraw(const QString &path) { m_resources.remove(path); }

std::unique_ptr<Exchange> Resources::open(const RequestHead &head)
{
    return std::make_unique<ActionExchange>([answer = answerFor(head)] { return answer; });
}

Answer Resources::answerFor(const RequestHead &head) const
{
    const auto found = m_resources.constFind(head.path());
    if (found != m_resources.constEnd())
        return serve(head, *found);
    if (const std::optional<Answer> answer = builtIn(head))
        return *answer;
    return Answer::text(404, "There is nothing at this address.\n");
}

Answer Resources::serve(const RequestHead &head, const Resource &resource)
{
    const ResourceOptions &options = resource.options;
    Answer answer;
    if (const std::optional<Answer> refusal = authRefusal(head, options.user, options.password))
        answer = *refusal;
    else if (!options.redirectTo.isEmpty())
        answer = Answer::text(options.redirectStatus, "Moved.\n", {{"Location"_ba, options.redirectTo}});
    else if (head.method != "GET" && head.method != "HEAD")
        answer = Answer::text(405, "This can only be read.\n", {{"Allow"_ba, "GET, HEAD"_ba}});
    else
        answer = slice(head, resource);
    answer.delayMs = options.delayBeforeHeadMs;
    return answer;
}

Answer Resources::slice(const RequestHead &head, const Resource &resource)
{
    const ResourceOptions &options = resource.options;
    const qint64 size = resource.content->size();
    ByteRange range{ByteRange::Kind::Whole, 0, size};
    if (options.acceptRanges && ifRangeHolds(head.header("If-Range"), resource.etag, options.lastModified))
        range = ByteRange::parse(head.header("Range"), size);
    const QByteArray total = '/' + QByteArray::number(size);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return Answer::text(416, "No such range.\n", {{"Content-Range"_ba, "bytes *" + total}});

    Answer answer;
    answer.content = resource.content;
    answer.offset = range.offset;
    answer.length = range.length;
    answer.framing = options.framing;
    answer.bytesPerSecond = options.bytesPerSecond;
    answer.headers.append({"Content-Type"_ba, options.contentType});
    if (options.acceptRanges)
        answer.headers.append({"Accept-Ranges"_ba, "bytes"_ba});
    if (!resource.etag.isEmpty())
        answer.headers.append({"ETag"_ba, resource.etag});
    if (options.lastModified.isValid())
        answer.headers.append({"Last-Modified"_ba, httpDate(options.lastModified)});
    if (!options.contentDisposition.isEmpty())
        answer.headers.append({"Content-Disposition"_ba, options.contentDisposition});
    answer.headers += options.extraHeaders;
    if (range.kind == ByteRange::Kind::Part) {
        answer.status = 206;
        const QByteArray last = QByteArray::number(range.offset + range.length - 1);
        answer.headers.append(
            {"Content-Range"_ba, "bytes " + QByteArray::number(range.offset) + '-' + last + total});
    }
    return answer;
}

std::optional<Answer> Resources::builtIn(const RequestHead &head)
{
    const QStringList parts = head.path().split(u'/', Qt::SkipEmptyParts);
    if (parts.size() == 1 && parts.at(0) == "loop"_L1)
        return Answer::text(302, "Round and round.\n", {{"Location"_ba, head.target}});
    if (parts.size() != 2)
        return std::nullopt;
    bool ok = false;
    const qint64 number = parts.at(1).toLongLong(&ok);
    if (parts.at(0) == "status"_L1 && ok && number >= 200 && number <= 599)
        return statusAnswer(head, static_cast<int>(number));
    if (parts.at(0) != "bytes"_L1 || !ok || number < 0)
        return std::nullopt;

    ResourceOptions options;
    options.bytesPerSecond = head.queryValue(u"rate"_s).toLongLong();
    const QByteArray name = head.queryValue(u"name"_s);
    if (!name.isEmpty())
        options.contentDisposition = "attachment; filename*=UTF-8''" + name.toPercentEncoding();
    const quint64 seed = head.queryValue(u"seed"_s).toULongLong();
    const QByteArray tag = QByteArray::number(number) + '-' + QByteArray::number(seed);
    return serve(head, {std::make_shared<GeneratedContent>(number, seed), etagHeader(options, tag), options});
}

std::optional<Answer> authRefusal(const RequestHead &head, const QByteArray &user, const QByteArray &password)
{
    if (user.isEmpty() || head.hasBasicAuth(user, password))
        return std::nullopt;
    return Answer::text(401, "Who are you?\n",
                        {{"WWW-Authenticate"_ba, "Basic realm=\"loopback\", charset=\"UTF-8\""_ba}});
}

} // namespace Ferry::TestServer
