#include "ui/history/historysearch.h"

#include "ui/jobtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void add(QString &text, const QString &part)
{
    text += part;
    text += u'\n'; // no word goes across two parts
}

} // namespace

QByteArray HistorySearch::folded(const QString &text)
{
    // Nearly all is: names of files, addresses.
    if (isPlain(text))
        return text.toLatin1().toLower();
    QString result = text.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return result.toCaseFolded().toUtf8();
}

QList<QByteArray> HistorySearch::words(const QString &text)
{
    QList<QByteArray> result;
    const auto parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result.append(folded(part));
    return result;
}

QByteArray HistorySearch::textOf(const Job &job)
{
    const JobRecord &record = job.record();
    QString text;
    add(text, record.name());
    add(text, record.spec.description);
    for (const QString &tag : record.spec.tags)
        add(text, tag);
    for (const FileSpec &file : record.spec.files) {
        add(text, file.remote.toString(QUrl::RemoveQuery));
        add(text, file.local);
    }
    for (const FileProgress &file : record.progress)
        add(text, file.path);
    // Most have none, and asking costs a look into the database.
    const QList<ReceiptLine> receipt =
        job.cleanupStage() == CleanupStage::Nothing ? QList<ReceiptLine>() : job.cleanup().receipt;
    for (const ReceiptLine &line : receipt) {
        add(text, line.where);
        add(text, JobText::what(line));
        add(text, JobText::done(line));
        add(text, JobText::proof(line));
    }
    return folded(text);
}

} // namespace Ferry
