#include "tests/core/cleanup/cleanupfixture.h"

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

/// CleanupLedger::foresee(): what is recorded before any of it is made.
class TestForeseenLeftovers : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<CleanupBench>(); }
    void cleanup() { m.reset(); }

    void allAreSavedTogether();
    void noneIsKnownIfOneCannotBeSaved();
    void aJobThatWasGivenUpForeseesNothing();
    void whatWasNeverMadeGoesWithoutATrace();
    void whatWasMadeIsRemoved();

private:
    /// Of files that are not there.
    [[nodiscard]] QList<Leftover> parts(int count)
    {
        QList<Leftover> result;
        for (int i = 0; i < count; ++i) {
            Leftover part = m->makePart(1, u"%1.part"_s.arg(i), i);
            QFile::remove(part.where);
            part.stage = LeftoverStage::Intended;
            part.neverConfirmed = true;
            result.append(part);
        }
        return result;
    }
    [[nodiscard]] static JobId job() { return CleanupBench::jobId(1); }

    std::unique_ptr<CleanupBench> m;
};

void TestForeseenLeftovers::allAreSavedTogether()
{
    const QList<Leftover> foreseen = parts(3);
    QVERIFY(m->ledger->foresee(foreseen));
    QCOMPARE(m->store->leftovers(), foreseen);
    QCOMPARE(m->ledger->leftoversOf(job(), 1), QList<Leftover>{foreseen.at(1)});
}

void TestForeseenLeftovers::noneIsKnownIfOneCannotBeSaved()
{
    FailingStore store;
    m->use(store);
    store.savesFail = true;
    QVERIFY(!m->ledger->foresee(parts(2)));
    QVERIFY(!m->ledger->hasOpen(job()));
    QVERIFY(store.leftovers().isEmpty());
}

void TestForeseenLeftovers::aJobThatWasGivenUpForeseesNothing()
{
    QVERIFY(m->ledger->doomAll(job()));
    QVERIFY(!m->ledger->foresee(parts(2)));
    QVERIFY(!m->ledger->hasOpen(job()));
    QVERIFY(m->store->leftovers().isEmpty());
}

void TestForeseenLeftovers::whatWasNeverMadeGoesWithoutATrace()
{
    QVERIFY(m->ledger->foresee(parts(2)));
    QVERIFY(m->ledger->doomAll(job()));
    m->ledger->handOver(job(), {});
    m->ledger->release(job());
    QVERIFY(!m->ledger->hasOpen(job()));
    QVERIFY(m->store->leftovers().isEmpty());
    QVERIFY(m->report(1).receipt.isEmpty());
}

void TestForeseenLeftovers::whatWasMadeIsRemoved()
{
    QVERIFY(m->ledger->foresee(parts(2)));
    Leftover made = m->ledger->leftoversOf(job(), 0).first();
    QFile file(made.where);
    QVERIFY(file.open(QIODevice::WriteOnly));
    made.stage = LeftoverStage::Present;
    made.neverConfirmed = false;
    QVERIFY(m->ledger->update(made));
    QVERIFY(m->ledger->doomAll(job()));
    m->ledger->handOver(job(), {});
    m->ledger->release(job());
    QVERIFY(m->waitForEnd(1));
    QVERIFY(!QFile::exists(made.where));
    QCOMPARE(m->report(1).receipt.size(), 1);
    QCOMPARE(m->report(1).receipt.first().action, ReceiptAction::Removed);
}

QTEST_GUILESS_MAIN(TestForeseenLeftovers)
#include "tst_foreseenleftovers.moc"
