#include "core/net/digest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace Ferry
{

namespace
{

using Algorithm = DigestChallenge::Algorithm;

bool isSame(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Walks through the parts of a challenge list (RFC 9110 11.3 and 5.6): words, "=", quoted strings, commas.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skip(QByteArrayView characters)
    {
        while (!atEnd() && characters.contains(m_text[m_at]))
            ++m_at;
    }
    bool takeCharacter(char wanted)
    {
        skip(" \t");
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    QByteArray takeWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !QByteArrayView(" \t,=\"").contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }
    QByteArray takeValue()
    {
        skip(" \t");
        if (!takeCharacter('"'))
            return takeWord();
        QByteArray value;
        for (; !atEnd() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at];
        }
        ++m_at;
        return value;
    }
    void step() { ++m_at; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

struct Parameters {
    QByteArray scheme;
    QHash<QByteArray, QByteArray> values; ///< by lower-case name
};

QList<Parameters> challengesOf(QByteArrayView text)
{
    QList<Parameters> list;
    Reader reader(text);
    for (reader.skip(" \t,"); !reader.atEnd(); reader.skip(" \t,")) {
        const QByteArray word = reader.takeWord();
        if (reader.takeCharacter('=')) {
            const QByteArray value = reader.takeValue();
            if (!list.isEmpty())
                list.last().values.insert(word.toLower(), value);
        } else if (!word.isEmpty()) {
            list.append({word, {}});
        } else {
            reader.step(); // nothing that belongs there
        }
    }
    return list;
}

std::optional<Algorithm> algorithmOf(const QByteArray &name)
{
    if (name.isEmpty() || isSame(name, "MD5"))
        return Algorithm::Md5;
    if (isSame(name, "MD5-sess"))
        return Algorithm::Md5Session;
    if (isSame(name, "SHA-256"))
        return Algorithm::Sha256;
    if (isSame(name, "SHA-256-sess"))
        return Algorithm::Sha256Session;
    return std::nullopt;
}

QByteArray nameOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Md5: return "MD5";
    case Algorithm::Md5Session: return "MD5-sess";
    case Algorithm::Sha256: return "SHA-256";
    case Algorithm::Sha256Session: return "SHA-256-sess";
    }
    return {};
}

bool isStrong(Algorithm algorithm)
{
    return algorithm == Algorithm::Sha256 || algorithm == Algorithm::Sha256Session;
}

bool isPerSession(Algorithm algorithm)
{
    return algorithm == Algorithm::Md5Session || algorithm == Algorithm::Sha256Session;
}

bool offersAuth(const QByteArray &qop)
{
    const QList<QByteArray> offers = qop.split(',');
    return std::any_of(offers.begin(), offers.end(),
                       [](const QByteArray &one) { return isSame(one.trimmed(), "auth"); });
}

std::optional<DigestChallenge> challengeFrom(const Parameters &given)
{
    const auto algorithm = algorithmOf(given.values.value("algorithm"));
    const bool isDigest = isSame(given.scheme, "Digest") && given.values.contains("nonce");
    const bool hasQop = given.values.contains("qop");
    if (!isDigest || !algorithm || (hasQop && !offersAuth(given.values.value("qop"))))
        return std::nullopt;
    DigestChallenge challenge;
    challenge.algorithm = *algorithm;
    challenge.namesAlgorithm = given.values.contains("algorithm");
    challenge.hasQop = hasQop;
    challenge.isStale = isSame(given.values.value("stale"), "true");
    challenge.hashesUser = isSame(given.values.value("userhash"), "true");
    challenge.realm = given.values.value("realm");
    challenge.nonce = given.values.value("nonce");
    challenge.opaque = given.values.value("opaque");
    return challenge;
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

bool isSafe(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

} // namespace

std::optional<DigestChallenge> DigestChallenge::parse(const HeaderList &headers, QByteArrayView name)
{
    std::optional<DigestChallenge> best;
    for (const auto &[field, value] : headers) {
        if (!isSame(field, name))
            continue;
        const QList<Parameters> offers = challengesOf(value);
        for (const Parameters &offer : offers) {
            const auto challenge = challengeFrom(offer);
            if (challenge && (!best || (isStrong(challenge->algorithm) && !isStrong(best->algorithm))))
                best = challenge;
        }
    }
    return best;
}

QByteArray DigestChallenge::answer(const Credentials &credentials, const QByteArray &method,
                                   const QByteArray &uri, quint32 count, const QByteArray &clientNonce) const
{
    const auto hash = [this](const QByteArray &text) {
        const auto function = isStrong(algorithm) ? QCryptographicHash::Sha256 : QCryptographicHash::Md5;
        return QCryptographicHash::hash(text, function).toHex();
    };
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray uses = QByteArray::number(count, 16).rightJustified(8, '0');
    QByteArray secret = hash(user + ':' + realm + ':' + credentials.password.toUtf8());
    if (isPerSession(algorithm))
        secret = hash(secret + ':' + nonce + ':' + clientNonce);
    const QByteArray middle = hasQop ? nonce + ':' + uses + ':' + clientNonce + ":auth" : nonce;
    const QByteArray response = hash(secret + ':' + middle + ':' + hash(method + ':' + uri));

    QByteArray text = "Digest username=" + quoted(hashesUser ? hash(user + ':' + realm) : user) +
                      ", realm=" + quoted(realm) + ", nonce=" + quoted(nonce) + ", uri=" + quoted(uri);
    if (namesAlgorithm)
        text += ", algorithm=" + nameOf(algorithm);
    text += ", response=" + quoted(response);
    if (!opaque.isNull())
        text += ", opaque=" + quoted(opaque);
    if (hasQop)
        text += ", qop=auth, nc=" + uses;
    if (hasQop || isPerSession(algorithm))
        text += ", cnonce=" + quoted(clientNonce);
    if (hashesUser)
        text += ", userhash=true";
    return text;
}

QByteArray DigestBook::answer(const QString &place, const Credentials &credentials, const QByteArray &method,
                              const QByteArray &uri)
{
    const auto known = m_known.find(place);
    if (known == m_known.end())
        return {};
    const QByteArray clientNonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray text = known->challenge.answer(credentials, method, uri, ++known->count, clientNonce);
    return isSafe(text) ? text : QByteArray();
}

bool DigestBook::take(const QString &place, const HeaderList &headers, QByteArrayView name)
{
    const auto challenge = DigestChallenge::parse(headers, name);
    if (challenge)
        m_known.insert(place, {*challenge, 0});
    return challenge.has_value();
}

} // namespace Ferry
