#include "core/rules/metalink.h"
#include "core/rules/webaddress.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int LeastPriority = 999'999; ///< RFC 6249 3.1

/// One link of a field: <target>; name=value; ...
struct FieldLink {
    QByteArray target;
    QHash<QByteArray, QByteArray> parameters; ///< names in lower case; the first of a name (RFC 8288 3.4)
};

/// RFC 8288 3, from the left; leaves what is no link out.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView field)
        : m_rest(field)
    {
    }
    [[nodiscard]] QList<FieldLink> read()
    {
        QList<FieldLink> links;
        while (!m_rest.isEmpty()) {
            const qsizetype open = m_rest.indexOf('<');
            const qsizetype close = open < 0 ? -1 : m_rest.indexOf('>', open);
            if (close < 0)
                break;
            FieldLink link{m_rest.sliced(open + 1, close - open - 1).trimmed().toByteArray(), {}};
            m_rest = m_rest.sliced(close + 1);
            while (takeParameter(link)) {
            }
            links.append(link);
        }
        return links;
    }

private:
    /// False at the comma behind a link, and at the end.
    [[nodiscard]] bool takeParameter(FieldLink &link)
    {
        QByteArray name;
        QByteArray value;
        QByteArray *to = &name;
        bool isQuoted = false;
        qsizetype i = 0;
        for (; i < m_rest.size(); ++i) {
            const char c = m_rest[i];
            if (isQuoted && c == '\\' && i + 1 < m_rest.size())
                *to += m_rest[++i];
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (c == ';' || c == ','))
                break;
            else if (c == '=' && to == &name)
                to = &value;
            else
                *to += c;
        }
        name = name.trimmed().toLower();
        if (!name.isEmpty() && !link.parameters.contains(name))
            link.parameters.insert(name, value.trimmed());
        const bool goesOn = i < m_rest.size() && m_rest[i] == ';';
        m_rest = m_rest.sliced(std::min(i + 1, m_rest.size()));
        return goesOn;
    }

    QByteArrayView m_rest;
};

[[nodiscard]] bool hasRelation(const FieldLink &link, const QByteArray &relation)
{
    const QByteArrayList relations = link.parameters.value("rel").toLower().split(' ');
    return relations.contains(relation);
}

[[nodiscard]] int rankOf(const FieldLink &link)
{
    bool isNumber = false;
    const int priority = link.parameters.value("pri").toInt(&isNumber);
    return isNumber && priority > 0 ? priority : LeastPriority;
}

[[nodiscard]] bool isProved(const HeaderList &headers)
{
    const QList<Checksum> digests =
        checksumsFromField(headerValue(headers, "Repr-Digest"), headerValue(headers, "Digest"));
    return !digests.isEmpty() && digests.first().algorithm >= ChecksumAlgorithm::Sha256;
}

struct RankedUrl {
    int rank = LeastPriority;
    QUrl url;
};

} // namespace

QList<QUrl> mirrorsFromFields(const HeaderList &headers, const QUrl &url)
{
    if (!isProved(headers))
        return {};
    QList<RankedUrl> found;
    for (const auto &[name, value] : headers) {
        if (name.compare("Link", Qt::CaseInsensitive) != 0)
            continue;
        for (const FieldLink &link : FieldReader(value).read()) {
            const QUrl target = url.resolved(QUrl::fromEncoded(link.target))
                                    .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
            if (isWebAddress(target) && hasRelation(link, "duplicate"))
                found.append({rankOf(link), target});
        }
    }
    std::ranges::stable_sort(found, {}, &RankedUrl::rank);
    QList<QUrl> mirrors;
    for (const RankedUrl &ranked : std::as_const(found)) {
        if (ranked.url != url && !mirrors.contains(ranked.url))
            mirrors.append(ranked.url);
    }
    return mirrors;
}

} // namespace Ferry
