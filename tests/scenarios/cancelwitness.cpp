#include "tests/scenarios/cancelwitness.h"

#include "tests/server/content.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace Ferry::Testing
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray UsersBytes = "this was here before, and stays";

FolderContent contentOf(const QString &folder)
{
    FolderContent content;
    if (folder.isEmpty())
        return content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(path.mid(folder.size() + 1), QueueHarness::contentOf(path));
    }
    return content;
}

bool isAbout(const ReceiptLine &line, const QString &stored)
{
    const QString name = stored.section(u' ', -1);
    return QUrl::fromPercentEncoding(line.where.toUtf8()).contains(name, Qt::CaseInsensitive);
}

} // namespace

QStringList differences(const FolderContent &before, const FolderContent &now)
{
    QStringList found;
    for (auto [name, bytes] : before.asKeyValueRange()) {
        if (!now.contains(name))
            found.append(u'-' + name);
        else if (now.value(name) != bytes)
            found.append(u'~' + name);
    }
    for (const QString &name : now.keys()) {
        if (!before.contains(name))
            found.append(u'+' + name);
    }
    return found;
}

CancelWitness::CancelWitness(QueueHarness &harness, ProtocolBench &bench)
    : m_harness(harness)
    , m_bench(bench)
{
    // One of the name that a download wants, and one that looks like its temporary file.
    for (const QString &name : {u"data.bin"_s, u".data.bin.0000000000000.part"_s}) {
        QFile file(harness.downloads() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(UsersBytes) != UsersBytes.size())
            qFatal("the user's files cannot be written");
    }
    bench.serve(harness);
    m_downloads = contentOf(harness.downloads());
    m_storage = storage();
    m_stored = bench.stored();
    if (bench.isUpload() && (m_stored.isEmpty() || m_storage.isEmpty()))
        qFatal("nothing foreign is in the server's storage");
}

FolderContent CancelWitness::storage() const { return contentOf(m_bench.storage(m_harness)); }

QStringList CancelWitness::added() const
{
    QStringList names = m_bench.stored();
    for (const QString &foreign : m_stored)
        names.removeOne(foreign);
    return names;
}

void CancelWitness::verify(Job *job, Ending ending) const
{
    QVERIFY(waitForCleanup(job));
    verifyReport(job, ending);
    verifyReceipt(job, ending);
    verifyStorage(ending);
    verifyNothingForeignIsTouched();
}

void CancelWitness::verifyReport(Job *job, Ending ending) const
{
    const bool isClean = ending == Ending::Clean || ending == Ending::Kept;
    QCOMPARE(job->cleanup().stage, isClean ? CleanupStage::Clean : CleanupStage::LeftBehind);
    QVERIFY(job->cleanup().open.isEmpty());
}

/// It says what was done, with its proof, and says nothing more.
void CancelWitness::verifyReceipt(Job *job, Ending ending) const
{
    const QList<ReceiptLine> receipt = job->cleanup().receipt;
    qsizetype named = 0;
    for (const ReceiptLine &line : receipt) {
        verifyLine(line, ending);
        named += line.subject == ReceiptSubject::UserFile ? 0 : 1;
    }
    // Where the name is ours and nothing was sent, there is nothing to name.
    QVERIFY(named > 0 || (ending == Ending::Clean && !m_bench.keepsWhatWasCut()));
}

void CancelWitness::verifyLine(const ReceiptLine &line, Ending ending) const
{
    if (line.subject == ReceiptSubject::UserFile) {
        QCOMPARE(line.action, ReceiptAction::Kept);
        QCOMPARE(line.proof, ReceiptProof::NotCreatedByFerry);
        QVERIFY2(QFileInfo(line.where).isFile(), qPrintable(line.where));
        return;
    }
    switch (ending) {
    case Ending::Clean:
        QCOMPARE(line.subject, m_bench.subject());
        QVERIFY(line.action == ReceiptAction::Removed || line.action == ReceiptAction::WasGone);
        QVERIFY(line.proof != ReceiptProof::NoProof);
        break;
    case Ending::Kept:
        QCOMPARE(line.subject, ReceiptSubject::RemoteFile);
        QCOMPARE(line.action, ReceiptAction::Kept);
        QCOMPARE(line.proof, ReceiptProof::FinishedBefore);
        QVERIFY2(isAbout(line, m_bench.finished()), qPrintable(line.where));
        break;
    case Ending::LeftBehind:
        QCOMPARE(line.subject, m_bench.subject());
        QCOMPARE(line.action, ReceiptAction::LeftBehind);
        QCOMPARE(line.proof, ReceiptProof::ServerRefused);
        QCOMPARE(line.status, 403);
        QVERIFY2(isAbout(line, added().value(0)), qPrintable(line.where));
        break;
    case Ending::Unknown:
        QCOMPARE(line.subject, m_bench.subject());
        QCOMPARE(line.action, ReceiptAction::Unknown);
        QCOMPARE(line.proof, ReceiptProof::AnswerLost);
        break;
    }
}

void CancelWitness::verifyStorage(Ending ending) const
{
    // Counted by things, with what a server says of them, and by files, with whatever else it may keep.
    switch (ending) {
    case Ending::Clean:
        QCOMPARE(added(), QStringList());
        QTRY_COMPARE(differences(m_storage, storage()), QStringList());
        break;
    case Ending::Kept: {
        QCOMPARE(added(), QStringList{m_bench.finished()});
        const QByteArray source = QueueHarness::contentOf(m_harness.sources() + u"/data.bin"_s);
        QVERIFY(!source.isEmpty() && m_bench.finishedContent() == source); // whole
        break;
    }
    case Ending::LeftBehind:
    case Ending::Unknown: QCOMPARE(added().size(), 1); break; // and indeed it is
    }
}

void CancelWitness::verifyNothingForeignIsTouched() const
{
    QCOMPARE(differences(m_downloads, contentOf(m_harness.downloads())), QStringList());
    const QStringList changes = differences(m_storage, storage());
    for (const QString &change : changes)
        QVERIFY2(change.startsWith(u'+'), qPrintable(change));
    if (!m_bench.isUpload())
        return;
    const QByteArray source = QueueHarness::contentOf(m_harness.sources() + u"/data.bin"_s);
    QVERIFY(!source.isEmpty());
    QVERIFY(source == TestServer::generatedBytes(1, 0, source.size()));
}

} // namespace Ferry::Testing
