// What is written down of a part file in its leftover, and read from there.

#include "core/transfer/downloadfile.h"

#include <QJsonArray>

namespace Ferry
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto SafeFact = "safe"_L1;
constexpr auto PresentFact = "present"_L1;
constexpr auto MismatchFact = "mismatch"_L1;
constexpr auto StrongFact = "strong"_L1;
constexpr auto ToldFact = "told"_L1;

QJsonArray toJson(const QList<Checksum> &checksums)
{
    QJsonArray json;
    for (const Checksum &checksum : checksums)
        json.append(QJsonArray{checksum.algorithmName(), checksum.hex()});
    return json;
}

QList<Checksum> checksumsFromJson(const QJsonArray &json)
{
    QList<Checksum> checksums;
    for (const QJsonValue &one : json) {
        if (const auto found = parseChecksum(one[0].toString() + u':' + one[1].toString()))
            checksums.append(*found);
    }
    return checksums;
}

/// Older versions did not say it: an ETag was.
bool isStrongIn(const QJsonObject &facts, const Validator &validator)
{
    const QByteArray proof = validator.ifRange();
    return facts.value(StrongFact).toBool(!proof.isEmpty() && proof == validator.etag);
}

/// As it is recorded; by older versions only the bytes from the start were.
SegmentPlan planOf(const QJsonObject &facts, qint64 length)
{
    if (facts.contains(PresentFact))
        return SegmentPlan::fromJson(length, facts.value(PresentFact).toArray());
    const auto safe = static_cast<qint64>(facts.value(SafeFact).toDouble());
    return SegmentPlan::fromJson(length, {QJsonArray{u"0"_s, QString::number(safe)}});
}

} // namespace

QList<ByteSpan> DownloadFile::presentIn(const Leftover &part)
{
    return planOf(part.facts, Endless).present();
}

void DownloadFile::adopt(const Leftover &leftover, const FileHandle::Ptr &file)
{
    m_file = file;
    m_leftover = leftover;
    m_leftover.stage = LeftoverStage::Present;
    m_leftover.neverConfirmed = false;
    m_file->identity().writeTo(m_leftover.facts);
    readVersion(leftover.facts);
    m_target = leftover.facts.value("target"_L1).toString();
    // The link may have been replaced since: what is there came from the old one.
    const QString url = leftover.facts.value("url"_L1).toString();
    m_from = QUrl(leftover.facts.value("from"_L1).toString(url));
    m_leftover.facts.insert("url"_L1, m_task.file.remote.toString());
    m_plan = planOf(leftover.facts, Endless);
    m_noted = m_plan.received();
    if (m_plan.present().isEmpty() || m_file->size() >= m_plan.present().last().end)
        return;
    forgetBytes(); // cut behind our back: what is not there cannot be resumed
    m_noted = 0;
    emit noticed(Notice::PartFileReplaced);
}

void DownloadFile::setVersion(const Validator &validator, const QUrl &from, bool isStrong)
{
    m_validator = validator;
    m_from = from;
    m_isStrong = isStrong;
    ++m_version;
}

void DownloadFile::note(const SegmentPlan &safe)
{
    if (m_leftover.id == 0)
        return;
    QJsonObject &facts = m_leftover.facts;
    facts.remove(MismatchFact);
    writeVersion(facts);
    facts.insert("from"_L1, m_from.toString(QUrl::FullyEncoded));
    facts.insert(SafeFact, static_cast<double>(safe.contiguous()));
    facts.insert(PresentFact, safe.toJson());
    m_leftover.bytes = m_noted = safe.received();
    if (m_noted > 0)
        m_context.book.updateSoon(m_leftover);
    else
        m_context.book.update(m_leftover); // another version comes: the old one's bytes must not be believed
}

void DownloadFile::writeVersion(QJsonObject &facts) const
{
    for (const auto stale : {"etag"_L1, "lastModified"_L1, "length"_L1, ToldFact})
        facts.remove(stale);
    const QJsonObject validator = m_validator.toJson();
    for (auto it = validator.begin(); it != validator.end(); ++it)
        facts.insert(it.key(), it.value());
    facts.insert(StrongFact, m_isStrong);
    if (!m_told.isEmpty())
        facts.insert(ToldFact, toJson(m_told));
}

void DownloadFile::readVersion(const QJsonObject &facts)
{
    m_validator = Validator::fromJson(facts);
    m_isStrong = isStrongIn(facts, m_validator);
    m_told = checksumsFromJson(facts.value(ToldFact).toArray());
}

ConnectionView DownloadFile::connectionOf(const Leftover &part)
{
    ConnectionView view;
    if (part.kind != LeftoverKind::PartFile)
        return view;
    view.validator = Validator::fromJson(part.facts);
    view.isProof = isStrongIn(part.facts, view.validator) && !view.validator.ifRange().isEmpty();
    view.told = checksumsFromJson(part.facts.value(ToldFact).toArray());
    return view;
}

void DownloadFile::noteMismatch()
{
    m_leftover.facts.insert(MismatchFact, true);
    m_context.book.update(m_leftover);
}

bool DownloadFile::hasMismatch() const { return m_leftover.facts.value(MismatchFact).toBool(); }

} // namespace Ferry
