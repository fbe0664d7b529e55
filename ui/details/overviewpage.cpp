#include "ui/details/overviewpage.h"

#include "ui/details/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/messagebar.h"
#include "ui/rowremedy.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Two columns of facts: what it is, and when it was what.
enum FactRow {
    FromRow,
    ToRow,
    AmountRow,
    ProtocolRow,
    PriorityRow,
    SpeedLimitRow,
    AccountRow,
    ProxyRow,
    DescriptionRow,
    AddedRow,
    ChangedRow,
    TransferredRow,
    EndedRow,
    AttemptsRow,
    NumberRow,
    FactCount
};
constexpr int SecondColumn = AddedRow;

QLabel *sentence(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString localEnd(const Job &job)
{
    const JobRecord &record = job.record();
    if (record.spec.files.isEmpty())
        return {};
    const QString published = record.progress.isEmpty() ? QString() : record.progress.first().path;
    return Format::path(published.isEmpty() ? record.spec.files.first().local : published);
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(sentence(u"overviewTitle"_s, this))
    , m_doing(sentence(u"overviewDoing"_s, this))
    , m_next(sentence(u"overviewNext"_s, this))
    , m_problem(new MessageBar(this))
    , m_notice(new MessageBar(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"overviewPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_problem->setObjectName(u"overviewProblem"_s);
    m_notice->setObjectName(u"overviewNotice"_s);
    m_title->setFont(scaledFont(font(), 1.1));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (QWidget *one : std::initializer_list<QWidget *>{m_title, m_doing, m_next, m_problem, m_notice})
        column->addWidget(one);
    column->addSpacing(6);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    for (int row = 0; row < FactCount; ++row) {
        const Fact fact{new QLabel(page), new ElidedLabel(page)};
        fact.label->setForegroundRole(QPalette::PlaceholderText);
        const bool second = row >= SecondColumn;
        m_grid->addWidget(fact.label, second ? row - SecondColumn : row, second ? 2 : 0);
        m_grid->addWidget(fact.value, second ? row - SecondColumn : row, second ? 3 : 1);
        m_facts.append(fact);
    }
    setWidget(page);
    connect(m_problem, &MessageBar::actionTriggered, this, [this] {
        if (m_job)
            emit remedyRequested();
    });
}

void OverviewPage::showJob(Job *job, int count)
{
    m_job = job;
    m_title->setText(job          ? JobText::name(*job)
                     : count == 0 ? tr("Nothing is selected")
                                  : tr("%Ln transfers are selected", nullptr, count));
    m_doing->setText(job ? JobText::doing(*job)
                     : count == 0
                         ? tr("Select a transfer to see what it does, why it waits and what comes next.")
                         : tr("The buttons above act on all of them."));
    m_next->setText(job ? JobText::next(*job) : QString());
    const bool problem = job && job->error().isSet() && !isFinal(job->state());
    m_doing->setVisible(!problem); // the message says it all
    m_next->setVisible(!problem && !m_next->text().isEmpty());
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.label->setVisible(job);
        fact.value->setVisible(job);
    }
    m_problem->setMessage(MessageBar::Kind::Problem, {});
    m_notice->setMessage(MessageBar::Kind::Warning, {});
    if (job) {
        showProblem(*job);
        showFacts(*job);
    }
}

void OverviewPage::showProblem(const Job &job)
{
    if (job.error().isSet() && !isFinal(job.state())) {
        m_problem->setMessage(MessageBar::Kind::Problem, JobText::problem(job));
        m_problem->setAction(RowRemedy::text(RowRemedy::of(job)));
    }
    if (!job.record().notices.isEmpty())
        m_notice->setMessage(MessageBar::Kind::Information, JobText::notices(job.record()));
}

void OverviewPage::showFact(int row, const QString &label, const QString &value)
{
    const Fact &fact = m_facts.at(row);
    fact.label->setText(label);
    fact.value->setFullText(value);
    fact.label->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void OverviewPage::showFacts(const Job &job)
{
    const JobRecord &record = job.record();
    const bool upload = record.spec.direction == Direction::Upload;
    const QString remote =
        record.spec.files.isEmpty() ? QString() : record.spec.files.first().remote.toDisplayString();
    const auto moment = [](qint64 at) { return at > 0 ? Format::dateTime(at) : QString(); };
    showFact(FromRow, tr("From"), upload ? localEnd(job) : remote);
    showFact(ToRow, tr("To"), upload ? remote : localEnd(job));
    showFact(AmountRow, upload ? tr("Sent") : tr("Received"),
             Format::bytesOf(record.bytesTransferred(), record.bytesTotal()));
    showFact(ProtocolRow, tr("Protocol"), JobText::protocol(record.spec.protocol));
    showFact(PriorityRow, tr("Priority"), JobText::priority(record.spec.priority));
    showFact(SpeedLimitRow, tr("Speed limit"),
             record.spec.bytesPerSecond > 0 ? Format::rate(double(record.spec.bytesPerSecond)) : QString());
    showFact(AccountRow, tr("Signed in as"), record.spec.access.account);
    showFact(ProxyRow, tr("Proxy"), proxyText(record.spec.access.proxy));
    showFact(DescriptionRow, tr("Description"), record.spec.description.simplified());
    showFact(AddedRow, tr("Added"), moment(record.createdAt));
    showFact(ChangedRow, tr("Changed"), moment(record.changedAt));
    showFact(TransferredRow, tr("Transferred"), moment(record.transferredAt));
    showFact(EndedRow, tr("Ended"), moment(record.endedAt));
    showFact(AttemptsRow, tr("Failed attempts"),
             record.errorCount > 0 ? QLocale().toString(record.errorCount) : QString());
    showFact(NumberRow, tr("Number"), record.id.toString());
}

QString OverviewPage::proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: return {};
    case ProxyChoice::Kind::None: return tr("none", "proxy");
    case ProxyChoice::Kind::Explicit: return proxy.url.toDisplayString(QUrl::RemoveUserInfo);
    }
    return {};
}

} // namespace Ferry
