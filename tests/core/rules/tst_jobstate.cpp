#include "core/rules/jobstate.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace Ferry;
using namespace Qt::StringLiterals;

namespace
{

// Written from the documents and not from the code: the method table of IBackgroundCopyJob's life cycle, in
// BITS' names. A cell is the answer and the state afterwards; INV and EMPTY stay where they are. files: none
// = no file in the job, done = every file is safe, open = some are not, odd = no file and yet some unsafe
// (which no job can be; it must do no harm).
constexpr auto Commands = R"(
from            | direction | files         | Suspend        | Resume          | Cancel       | Complete
SUSPENDED       | download  | none          | ok SUSPENDED   | EMPTY           | ok CANCELLED | ok ACKNOWLEDGED
SUSPENDED       | download  | done          | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | ok ACKNOWLEDGED
SUSPENDED       | download  | open          | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | partial ACKNOWLEDGED
SUSPENDED       | download  | odd           | ok SUSPENDED   | EMPTY           | ok CANCELLED | partial ACKNOWLEDGED
SUSPENDED       | upload    | none odd      | ok SUSPENDED   | EMPTY           | ok CANCELLED | INV
SUSPENDED       | upload    | done open     | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | INV
QUEUED          | download  | none done     | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | ok ACKNOWLEDGED
QUEUED          | download  | open odd      | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | partial ACKNOWLEDGED
QUEUED          | upload    | any           | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | INV
CONNECTING      | download  | none done     | ok SUSPENDED   | ok CONNECTING   | ok CANCELLED | ok ACKNOWLEDGED
CONNECTING      | download  | open odd      | ok SUSPENDED   | ok CONNECTING   | ok CANCELLED | partial ACKNOWLEDGED
CONNECTING      | upload    | any           | ok SUSPENDED   | ok CONNECTING   | ok CANCELLED | INV
TRANSFERRING    | download  | none done     | ok SUSPENDED   | ok TRANSFERRING | ok CANCELLED | ok ACKNOWLEDGED
TRANSFERRING    | download  | open odd      | ok SUSPENDED   | ok TRANSFERRING | ok CANCELLED | partial ACKNOWLEDGED
TRANSFERRING    | upload    | any           | ok SUSPENDED   | ok TRANSFERRING | ok CANCELLED | INV
TRANSIENT_ERROR | download  | none done     | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | ok ACKNOWLEDGED
TRANSIENT_ERROR | download  | open odd      | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | partial ACKNOWLEDGED
TRANSIENT_ERROR | upload    | any           | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | INV
ERROR           | download  | none done     | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | ok ACKNOWLEDGED
ERROR           | download  | open odd      | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | partial ACKNOWLEDGED
ERROR           | upload    | any           | ok SUSPENDED   | ok QUEUED       | ok CANCELLED | INV
TRANSFERRED     | both      | none done     | ok TRANSFERRED | EMPTY           | ok CANCELLED | ok ACKNOWLEDGED
TRANSFERRED     | download  | open odd      | ok TRANSFERRED | ok QUEUED       | ok CANCELLED | partial ACKNOWLEDGED
TRANSFERRED     | upload    | open odd      | ok TRANSFERRED | ok QUEUED       | ok CANCELLED | INV
ACKNOWLEDGED    | both      | any           | INV            | INV             | INV          | INV
CANCELLED       | both      | any           | INV            | INV             | INV          | INV
)";

// What happens by itself. A minus: cannot happen here, is refused and changes nothing.
constexpr auto Facts = R"(
from            | SlotFree      | Connected       | AllSafe        | FailedTransiently  | FailedFatally
SUSPENDED       | -             | -               | -              | -                  | -
QUEUED          | ok CONNECTING | -               | -              | ok TRANSIENT_ERROR | ok ERROR
CONNECTING      | -             | ok TRANSFERRING | -              | ok TRANSIENT_ERROR | ok ERROR
TRANSFERRING    | -             | -               | ok TRANSFERRED | ok TRANSIENT_ERROR | ok ERROR
TRANSIENT_ERROR | -             | -               | -              | -                  | -
ERROR           | -             | -               | -              | -                  | -
TRANSFERRED     | -             | -               | -              | -                  | -
ACKNOWLEDGED    | -             | -               | -              | -                  | -
CANCELLED       | -             | -               | -              | -                  | -
)";

constexpr auto MoreFacts = R"(
from            | RetryDue  | NoProgress | Restarted          | Preempted | IdledTooLong
SUSPENDED       | -         | -          | -                  | -         | ok CANCELLED
QUEUED          | -         | -          | ok QUEUED          | -         | ok CANCELLED
CONNECTING      | -         | -          | ok QUEUED          | ok QUEUED | ok CANCELLED
TRANSFERRING    | -         | -          | ok QUEUED          | ok QUEUED | ok CANCELLED
TRANSIENT_ERROR | ok QUEUED | ok ERROR   | ok TRANSIENT_ERROR | -         | ok CANCELLED
ERROR           | -         | -          | -                  | -         | ok CANCELLED
TRANSFERRED     | -         | -          | -                  | ok QUEUED | ok CANCELLED
ACKNOWLEDGED    | -         | -          | -                  | -         | -
CANCELLED       | -         | -          | -                  | -         | -
)";

// BG_JOB_STATE's numbers, from bits.h.
const std::map<QString, int> StateNumbers{
    {u"QUEUED"_s, 0},      {u"CONNECTING"_s, 1},   {u"TRANSFERRING"_s, 2},
    {u"SUSPENDED"_s, 3},   {u"ERROR"_s, 4},        {u"TRANSIENT_ERROR"_s, 5},
    {u"TRANSFERRED"_s, 6}, {u"ACKNOWLEDGED"_s, 7}, {u"CANCELLED"_s, 8},
};

const std::map<QString, JobEvent> Events{
    {u"Suspend"_s, JobEvent::Suspend},
    {u"Resume"_s, JobEvent::Resume},
    {u"Cancel"_s, JobEvent::Cancel},
    {u"Complete"_s, JobEvent::Complete},
    {u"SlotFree"_s, JobEvent::SlotFree},
    {u"Connected"_s, JobEvent::Connected},
    {u"AllSafe"_s, JobEvent::AllSafe},
    {u"FailedTransiently"_s, JobEvent::FailedTransiently},
    {u"FailedFatally"_s, JobEvent::FailedFatally},
    {u"RetryDue"_s, JobEvent::RetryDue},
    {u"NoProgress"_s, JobEvent::NoProgress},
    {u"Restarted"_s, JobEvent::Restarted},
    {u"Preempted"_s, JobEvent::Preempted},
    {u"IdledTooLong"_s, JobEvent::IdledTooLong},
};

const std::map<QString, quint32> Answers{
    {u"ok"_s, 0x00000000},  {u"partial"_s, 0x00200017}, {u"EMPTY"_s, 0x80D02004},
    {u"INV"_s, 0x80D02013}, {u"-"_s, 0x80D02013},
};

struct Situation {
    QString files;
    bool hasFiles;
    bool hasUnfinishedFiles;
};
const QList<Situation> Situations{
    {u"none"_s, false, false}, {u"done"_s, true, false}, {u"open"_s, true, true}, {u"odd"_s, false, true}};

QList<QStringList> readTable(const char *text)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows;
}

JobState stateNumbered(const QString &name) { return static_cast<JobState>(StateNumbers.at(name)); }

void addCell(const QString &from, const QString &event, const QString &direction, const Situation &situation,
             const QString &cell)
{
    const QString answer = cell.section(u' ', 0, 0);
    const QString to = cell.contains(u' ') ? cell.section(u' ', 1) : from;
    const QString name = u"%1 %2 %3 %4"_s.arg(from, event, direction, situation.files);
    const JobFacts facts{direction == u"upload" ? Direction::Upload : Direction::Download, situation.hasFiles,
                         situation.hasUnfinishedFiles};
    QTest::newRow(qPrintable(name)) << stateNumbered(from) << Events.at(event) << facts << Answers.at(answer)
                                    << stateNumbered(to);
}

/// @p firstEvent: the columns before it are conditions.
void addTable(const char *text, qsizetype firstEvent)
{
    const QList<QStringList> rows = readTable(text);
    for (const QStringList &row : rows.sliced(1)) {
        const QString directions = firstEvent > 1 ? row[1] : u"both"_s;
        const QString files = firstEvent > 1 ? row[2] : u"any"_s;
        for (const QString &direction : {u"download"_s, u"upload"_s}) {
            for (const Situation &situation : Situations) {
                const bool meant = (directions == u"both" || directions == direction) &&
                                   (files == u"any" || files.split(u' ').contains(situation.files));
                for (qsizetype column = firstEvent; meant && column < row.size(); ++column)
                    addCell(row[0], rows[0][column], direction, situation, row[column]);
            }
        }
    }
}

template <typename Visitor>
void forEveryCell(Visitor visit)
{
    for (int state = 0; state < JobStateCount; ++state) {
        for (int event = 0; event < JobEventCount; ++event) {
            for (const Situation &s : Situations) {
                for (const Direction direction : {Direction::Download, Direction::Upload}) {
                    const JobFacts facts{direction, s.hasFiles, s.hasUnfinishedFiles};
                    const auto from = static_cast<JobState>(state);
                    const auto happened = static_cast<JobEvent>(event);
                    visit(from, happened, nextState(from, happened, facts));
                }
            }
        }
    }
}

} // namespace

class JobStateTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOfTheTableIsAsDocumented_data()
    {
        QTest::addColumn<JobState>("from");
        QTest::addColumn<JobEvent>("event");
        QTest::addColumn<JobFacts>("facts");
        QTest::addColumn<quint32>("answer");
        QTest::addColumn<JobState>("to");
        addTable(Commands, 3);
        addTable(Facts, 1);
        addTable(MoreFacts, 1);
    }

    void everyCellOfTheTableIsAsDocumented()
    {
        QFETCH(JobState, from);
        QFETCH(JobEvent, event);
        QFETCH(JobFacts, facts);
        QFETCH(quint32, answer);
        QFETCH(JobState, to);

        const Transition next = nextState(from, event, facts);
        QCOMPARE(hresult(next.outcome), answer);
        QCOMPARE(stateName(next.state), stateName(to));
        m_seen.insert((static_cast<int>(from) * 14 + static_cast<int>(event)) * 8 +
                      (facts.direction == Direction::Upload ? 4 : 0) + (facts.hasFiles ? 2 : 0) +
                      (facts.hasUnfinishedFiles ? 1 : 0));
        ++m_rows;
    }

    void theExpectationsLeaveNoCellOutAndNameNoneTwice()
    {
        if (m_rows == 0)
            QSKIP("counts what the test before it has seen");
        QCOMPARE(m_seen.size(), qsizetype(9 * 14 * 2 * 2 * 2));
        QCOMPARE(m_rows, m_seen.size());
    }

    void aFinalStateIsNeverLeft()
    {
        forEveryCell([](JobState from, JobEvent event, Transition next) {
            if (from != JobState::Acknowledged && from != JobState::Cancelled)
                return;
            QVERIFY2(next.state == from, qPrintable(QString(eventName(event))));
            QVERIFY2(!succeeded(next.outcome), qPrintable(QString(eventName(event))));
        });
    }

    void cancelIsRefusedInTheFinalStatesAndNowhereElse()
    {
        forEveryCell([](JobState from, JobEvent event, Transition next) {
            if (event != JobEvent::Cancel)
                return;
            const bool final = from == JobState::Acknowledged || from == JobState::Cancelled;
            QCOMPARE(hresult(next.outcome), final ? 0x80D02013U : 0U);
            QVERIFY(final || next.state == JobState::Cancelled);
        });
    }

    void aRefusalChangesNothing()
    {
        forEveryCell([](JobState from, JobEvent, Transition next) {
            if (!succeeded(next.outcome))
                QVERIFY(next.state == from);
        });
    }

    void everyStateCanBeReachedFromANewJob()
    {
        QSet<int> reached{3};
        for (int round = 0; round < JobStateCount; ++round) {
            forEveryCell([&reached](JobState from, JobEvent, Transition next) {
                if (reached.contains(static_cast<int>(from)))
                    reached.insert(static_cast<int>(next.state));
            });
        }
        QCOMPARE(reached.size(), qsizetype(9));
    }

    void transferredIsOnlyReachedFromTransferring()
    {
        forEveryCell([](JobState from, JobEvent event, Transition next) {
            if (next.state != JobState::Transferred || from == JobState::Transferred)
                return;
            QVERIFY(from == JobState::Transferring);
            QVERIFY(event == JobEvent::AllSafe);
        });
    }

    void statesHaveTheNumbersAndNamesOfBits()
    {
        QCOMPARE(static_cast<int>(StateNumbers.size()), JobStateCount);
        for (const auto &[name, number] : StateNumbers) {
            QCOMPARE(QString(stateName(static_cast<JobState>(number))), name);
            const auto state = stateFromName(name);
            QVERIFY(state.has_value());
            QCOMPARE(static_cast<int>(*state), number);
        }
        QCOMPARE(static_cast<int>(JobState::Queued), 0);
        QCOMPARE(static_cast<int>(JobState::Connecting), 1);
        QCOMPARE(static_cast<int>(JobState::Transferring), 2);
        QCOMPARE(static_cast<int>(JobState::Suspended), 3);
        QCOMPARE(static_cast<int>(JobState::Error), 4);
        QCOMPARE(static_cast<int>(JobState::TransientError), 5);
        QCOMPARE(static_cast<int>(JobState::Transferred), 6);
        QCOMPARE(static_cast<int>(JobState::Acknowledged), 7);
        QCOMPARE(static_cast<int>(JobState::Cancelled), 8);
    }

    void aNameThatIsNoStateIsNone()
    {
        QVERIFY(!stateFromName(u""));
        QVERIFY(!stateFromName(u"queued"));
        QVERIFY(!stateFromName(u"BG_JOB_STATE_QUEUED"));
        QVERIFY(!stateFromName(u"QUEUED "));
    }

    void everyEventHasItsName()
    {
        QCOMPARE(static_cast<int>(Events.size()), JobEventCount);
        for (const auto &[name, event] : Events)
            QCOMPARE(QString(eventName(event)), name);
    }

    void onlyTheFourCommandsAreCommands()
    {
        for (const auto &[name, event] : Events) {
            const bool command =
                QStringList{u"Suspend"_s, u"Resume"_s, u"Cancel"_s, u"Complete"_s}.contains(name);
            QCOMPARE(isCommand(event), command);
        }
    }

    void finalAndRunningStatesAreToldApart()
    {
        for (const auto &[name, number] : StateNumbers) {
            const auto state = static_cast<JobState>(number);
            QCOMPARE(isFinal(state), name == u"ACKNOWLEDGED" || name == u"CANCELLED");
            QCOMPARE(isRunning(state), name == u"CONNECTING" || name == u"TRANSFERRING");
        }
    }

    void everyOutcomeHasItsDocumentedNumberAndName_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<quint32>("number");
        QTest::addColumn<bool>("success");
        const auto row = [](const char *name, Outcome outcome, quint32 number, bool success) {
            QTest::newRow(name) << outcome << number << success;
        };
        row("S_OK", Outcome::Ok, 0x00000000, true);
        row("BG_S_PARTIAL_COMPLETE", Outcome::PartialComplete, 0x00200017, true);
        row("BG_S_UNABLE_TO_DELETE_FILES", Outcome::UnableToDeleteFiles, 0x0020001A, true);
        row("DO_E_INVALID_STATE", Outcome::InvalidState, 0x80D02013, false);
        row("DO_E_JOB_EMPTY", Outcome::Empty, 0x80D02004, false);
        row("DO_E_JOB_NOT_FOUND", Outcome::NotFound, 0x80D02003, false);
        row("BG_E_TOO_MANY_FILES", Outcome::TooManyFiles, 0x8020001C, false);
        row("E_INVALIDARG", Outcome::InvalidArgument, 0x80070057, false);
        row("ERROR_CANNOT_MAKE", Outcome::FileNotPublished, 0x80070052, false);
        row("ERROR_WRITE_FAULT", Outcome::NotSaved, 0x8007001D, false);
    }

    void everyOutcomeHasItsDocumentedNumberAndName()
    {
        QFETCH(Outcome, outcome);
        QFETCH(quint32, number);
        QFETCH(bool, success);
        QCOMPARE(hresult(outcome), number);
        QCOMPARE(outcomeName(outcome), QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(succeeded(outcome), success);
    }

private:
    QSet<int> m_seen;
    qsizetype m_rows = 0;
};

QTEST_APPLESS_MAIN(JobStateTest)
#include "tst_jobstate.moc"
