#include "core/transfer/protocols.h"
#include "tests/scenarios/cancelcase.h"
#include "tests/scenarios/jobstates.h"

#include <algorithm>

using namespace Ferry;
using namespace Ferry::Testing;
using namespace Qt::StringLiterals;

namespace
{

/// How many of @p cases are as @p wanted says.
template <typename Wanted>
qsizetype count(const QList<CancelCase> &cases, Wanted wanted)
{
    return std::count_if(cases.begin(), cases.end(), wanted);
}

} // namespace

/// What tst_cancelmatrix goes through, counted.
class TestCancelCases : public QObject
{
    Q_OBJECT

private slots:
    void everyProtocolIsInTheMatrix();
    void everyTriggerMeetsEveryState_data() { addProtocols(); }
    void everyTriggerMeetsEveryState();
    void everyTriggerMeetsEveryTrouble_data() { addProtocols(); }
    void everyTriggerMeetsEveryTrouble();
    void noCaseIsThereTwice_data() { addProtocols(); }
    void noCaseIsThereTwice();
    void cleanupTestCase();

private:
    static void addProtocols();
};

void TestCancelCases::addProtocols()
{
    QTest::addColumn<QByteArray>("protocol");
    for (const QByteArray &name : protocolNames())
        QTest::newRow(name.constData()) << name;
}

void TestCancelCases::everyProtocolIsInTheMatrix()
{
    QByteArrayList spoken;
    for (const Protocol &protocol : protocols())
        spoken.append(protocol.direction == Direction::Download ? "download" : protocol.id.latin1());
    QByteArrayList tested = protocolNames();
    std::sort(spoken.begin(), spoken.end());
    std::sort(tested.begin(), tested.end());
    QCOMPARE(tested, spoken);
}

void TestCancelCases::everyTriggerMeetsEveryState()
{
    QFETCH(QByteArray, protocol);
    const QList<CancelCase> cases = cancelCases(*makeBench(protocol));
    for (const Trigger trigger : allTriggers()) {
        for (const JobState state : cancellableStates()) {
            const bool isThere = count(cases, [&](const CancelCase &one) {
                                     return one.trigger == trigger && one.state == state;
                                 }) > 0;
            QCOMPARE(isThere, trigger != Trigger::Expiry || !isRunning(state)); // what moves is not idle
        }
    }
}

void TestCancelCases::everyTriggerMeetsEveryTrouble()
{
    QFETCH(QByteArray, protocol);
    const QList<CancelCase> cases = cancelCases(*makeBench(protocol));
    for (const CancelCase &any : cases) {
        for (const Trigger trigger : allTriggers()) {
            const bool isThere = count(cases, [&](const CancelCase &one) {
                                     return one.trigger == trigger && one.trouble == any.trouble;
                                 }) > 0;
            QCOMPARE(isThere, trigger != Trigger::Expiry || !any.isInFlight());
        }
    }
}

void TestCancelCases::noCaseIsThereTwice()
{
    QFETCH(QByteArray, protocol);
    const QList<CancelCase> cases = cancelCases(*makeBench(protocol));
    for (const CancelCase &any : cases)
        QCOMPARE(count(cases, [&](const CancelCase &one) { return one.name() == any.name(); }), 1);
}

void TestCancelCases::cleanupTestCase()
{
    qsizetype total = 0;
    for (const QByteArray &protocol : protocolNames()) {
        const QList<CancelCase> cases = cancelCases(*makeBench(protocol));
        QByteArrayList words;
        for (const Trigger trigger : allTriggers()) {
            const auto pulls = [&](const CancelCase &one) { return one.trigger == trigger; };
            words.append(triggerName(trigger) + ' ' + QByteArray::number(count(cases, pulls)));
        }
        qInfo("%d cases of Cancel over %s: %s", int(cases.size()), protocol.constData(),
              words.join(", ").constData());
        total += cases.size();
    }
    qInfo("%d cases of Cancel", int(total));
}

QTEST_GUILESS_MAIN(TestCancelCases)
#include "tst_cancelcases.moc"
