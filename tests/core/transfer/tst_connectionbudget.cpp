#include "core/transfer/connectionbudget.h"

#include <QTest>

using namespace Ferry;
using namespace Qt::StringLiterals;

class TestConnectionBudget : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsAlwaysAllowedMoreAreCounted();
    void allTogetherAreCounted();
    void aRuleIsInsteadOfTheUsualNumber();
    void allNamesUnderARuleAreCountedTogether();
    void aRuleWithoutANumberChangesNothing();
};

namespace
{
const QUrl Here(u"http://dl.example.org/a"_s);
const QUrl Beside(u"https://www.example.org:8443/b"_s);
const QUrl Elsewhere(u"http://example.net/c"_s);
} // namespace

void TestConnectionBudget::theFirstIsAlwaysAllowedMoreAreCounted()
{
    ConnectionBudget budget;
    budget.setLimits({10, 2, 8});
    const auto first = budget.first(Here);
    {
        const auto second = budget.another(Here);
        QVERIFY(second);
        QVERIFY(!budget.another(Here));
        const auto beyond = budget.first(Here);
        QCOMPARE(budget.taken(Here), 3);
    }
    QCOMPARE(budget.taken(Here), 1);
    QVERIFY(budget.another(Here));
}

void TestConnectionBudget::allTogetherAreCounted()
{
    ConnectionBudget budget;
    budget.setLimits({2, 2, 8});
    const auto one = budget.first(Here);
    const auto other = budget.another(Elsewhere);
    QVERIFY(other);
    QVERIFY(!budget.another(Here));
    QCOMPARE(budget.taken(), 2);
}

void TestConnectionBudget::aRuleIsInsteadOfTheUsualNumber()
{
    ConnectionBudget budget;
    budget.setLimits({10, 1, 8});
    budget.setRules({{u"dl.example.org"_s, 0, 3}});
    const auto one = budget.first(Here);
    const auto two = budget.another(Here);
    const auto three = budget.another(Here);
    QVERIFY(two && three);
    QVERIFY(!budget.another(Here));
    const auto elsewhere = budget.first(Elsewhere);
    QVERIFY(!budget.another(Elsewhere));
}

void TestConnectionBudget::allNamesUnderARuleAreCountedTogether()
{
    ConnectionBudget budget;
    budget.setRules({{u"example.org"_s, 0, 2}});
    const auto here = budget.first(Here);
    const auto beside = budget.another(Beside);
    QVERIFY(beside);
    QVERIFY(!budget.another(Here));
    QCOMPARE(budget.taken(Here), 2);
    QCOMPARE(budget.taken(Beside), 2);
}

void TestConnectionBudget::aRuleWithoutANumberChangesNothing()
{
    ConnectionBudget budget;
    budget.setLimits({10, 1, 8});
    budget.setRules({{u"example.org"_s, 5, 0}});
    const auto here = budget.first(Here);
    QVERIFY(!budget.another(Here));
    QVERIFY(budget.another(Beside));
}

QTEST_GUILESS_MAIN(TestConnectionBudget)
#include "tst_connectionbudget.moc"
