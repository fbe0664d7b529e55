#include "ui/history/historyexport.h"

#include "ui/format.h"
#include "ui/jobchecks.h"
#include "ui/jobtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

const QStringList &csvHead()
{
    static const QStringList head{u"id"_s,        u"direction"_s,  u"state"_s,
                                  u"name"_s,      u"tags"_s,       u"address"_s,
                                  u"path"_s,      u"bytesTotal"_s, u"bytesTransferred"_s,
                                  u"createdAt"_s, u"endedAt"_s,    u"activeSeconds"_s,
                                  u"error"_s,     u"cleanup"_s,    u"receipt"_s};
    return head;
}

QString iso(qint64 msSinceEpoch)
{
    if (msSinceEpoch <= 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(Qt::ISODate);
}

QString directionName(const Job &job)
{
    return job.spec().direction == Direction::Upload ? u"upload"_s : u"download"_s;
}

QString address(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

QString pathOf(const Job &job, qsizetype file)
{
    const QString known = job.record().progress.value(file).path;
    return known.isEmpty() ? job.spec().files.at(file).local : known;
}

/// Of servers' addresses; paths stay as they are.
QString place(const QString &where)
{
    const QUrl url(where);
    return url.host().isEmpty() ? where : address(url);
}

QString receiptWords(const ReceiptLine &line)
{
    return u"%1 %2 (%3): %4"_s.arg(receiptSubjectName(line.subject), receiptActionName(line.action),
                                   receiptProofName(line.proof), place(line.where));
}

QStringList perFile(const Job &job, QString (*text)(const Job &, qsizetype))
{
    QStringList lines;
    for (qsizetype i = 0; i < job.spec().files.size(); ++i)
        lines.append(text(job, i));
    return lines;
}

QString addressOf(const Job &job, qsizetype file) { return address(job.spec().files.at(file).remote); }

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : u"  "_s + label + u' ' + value + u'\n';
}

} // namespace

HistoryExport::HistoryExport(Kind kind)
    : m_kind(kind)
{
}

QString HistoryExport::suffix(Kind kind)
{
    switch (kind) {
    case Kind::Csv: return u"csv"_s;
    case Kind::Json: return u"json"_s;
    case Kind::Text: return u"txt"_s;
    }
    return {};
}

QByteArray HistoryExport::head() const
{
    switch (m_kind) {
    // The mark at the beginning is what spreadsheets know UTF-8 by.
    case Kind::Csv: return "\xEF\xBB\xBF" + csvHead().join(u',').toUtf8() + "\r\n";
    case Kind::Json: return "{\"version\":1,\"transfers\":[\n";
    case Kind::Text: return {};
    }
    return {};
}

QByteArray HistoryExport::entry(const Job &job)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_kind) {
    case Kind::Csv: return csvLine(job).toUtf8() + "\r\n";
    case Kind::Json:
        return (isFirst ? QByteArray() : ",\n"_ba) + QJsonDocument(json(job)).toJson(QJsonDocument::Compact);
    case Kind::Text: return (isFirst ? QByteArray() : "\n"_ba) + text(job).toUtf8();
    }
    return {};
}

QByteArray HistoryExport::foot() const { return m_kind == Kind::Json ? "\n]}\n"_ba : QByteArray(); }

QString HistoryExport::csvField(const QString &text)
{
    static const QString formulas = u"=+-@\t\r"_s;
    QString field = !text.isEmpty() && formulas.contains(text.front()) ? u'\'' + text : text;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString HistoryExport::csvLine(const Job &job)
{
    const JobRecord &record = job.record();
    const CleanupReport cleanup = job.cleanup();
    QStringList receipt;
    for (const ReceiptLine &one : cleanup.receipt)
        receipt.append(receiptWords(one));
    const auto number = [](qint64 value) { return value < 0 ? QString() : QString::number(value); };
    const QStringList texts{record.id.toString(),
                            directionName(job),
                            stateName(record.state),
                            record.name(),
                            record.spec.tags.join(u'\n'),
                            perFile(job, addressOf).join(u'\n'),
                            perFile(job, pathOf).join(u'\n')};
    const QStringList numbers{number(record.bytesTotal()), number(record.bytesTransferred()),
                              iso(record.createdAt), iso(record.endedAt), number(record.activeMs / 1'000)};
    const QStringList ends{record.error.isSet() ? errorName(record.error.kind) : QString(),
                           QString(cleanupStageName(cleanup.stage)), receipt.join(u'\n')};
    QStringList fields;
    for (const QString &text : texts)
        fields.append(csvField(text));
    fields += numbers; // of digits alone: they may be counted with
    for (const QString &text : ends)
        fields.append(csvField(text));
    return fields.join(u',');
}

QJsonObject HistoryExport::json(const Job &job)
{
    const JobRecord &record = job.record();
    const CleanupReport cleanup = job.cleanup();
    QJsonArray files;
    for (qsizetype i = 0; i < record.spec.files.size(); ++i)
        files.append(QJsonObject{{u"address"_s, addressOf(job, i)}, {u"path"_s, pathOf(job, i)}});
    QJsonArray receipt;
    for (const ReceiptLine &one : cleanup.receipt)
        receipt.append(QJsonObject{{u"what"_s, QString(receiptSubjectName(one.subject))},
                                   {u"where"_s, place(one.where)},
                                   {u"bytes"_s, one.bytes},
                                   {u"action"_s, QString(receiptActionName(one.action))},
                                   {u"proof"_s, QString(receiptProofName(one.proof))},
                                   {u"status"_s, one.status},
                                   {u"at"_s, iso(one.at)}});
    return {{u"id"_s, record.id.toString()},
            {u"direction"_s, directionName(job)},
            {u"state"_s, QString(stateName(record.state))},
            {u"name"_s, record.name()},
            {u"tags"_s, QJsonArray::fromStringList(record.spec.tags)},
            {u"files"_s, files},
            {u"bytesTotal"_s, record.bytesTotal()},
            {u"bytesTransferred"_s, record.bytesTransferred()},
            {u"createdAt"_s, iso(record.createdAt)},
            {u"endedAt"_s, iso(record.endedAt)},
            {u"activeSeconds"_s, record.activeMs / 1'000},
            {u"error"_s, record.error.isSet() ? errorName(record.error.kind) : QString()},
            {u"cleanup"_s, QString(cleanupStageName(cleanup.stage))},
            {u"receipt"_s, receipt}};
}

QString HistoryExport::text(const Job &job)
{
    const JobRecord &record = job.record();
    const bool isUpload = record.spec.direction == Direction::Upload;
    QString result = record.name() + u'\n';
    result += u"  "_s + JobText::status(job) + u" · "_s + Format::dateTime(record.endedAt) + u" · "_s +
              Format::bytesOf(record.bytesTransferred(), record.bytesTotal()) + u'\n';
    for (qsizetype i = 0; i < record.spec.files.size(); ++i) {
        //: Before an address, in a text of ended transfers
        result += line(isUpload ? tr("to:") : tr("from:"), addressOf(job, i));
        //: Before a file, in a text of ended transfers
        result += line(isUpload ? tr("file:") : tr("saved as:"), pathOf(job, i));
    }
    //: Before the user's own words, in a text of ended transfers
    result += line(tr("tags:"), Format::list(record.spec.tags));
    result += line(u"–"_s, JobText::cleanupHeadline(job));
    const QList<ReceiptLine> receipt = job.cleanup().receipt;
    for (const ReceiptLine &one : receipt)
        result += line(
            u"  •"_s,
            QStringList{JobText::what(one), place(one.where), JobText::done(one), JobText::proof(one)}.join(
                u" · "_s));
    return result;
}

} // namespace Ferry
