#include "ui/details/overviewpage.h"

#include "ui/details/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/format.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/options/rangetext.h"
#include "ui/roomybutton.h"
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
    RangesRow,
    ReplyRow,
    ProtocolRow,
    AccountRow,
    HeadersRow,
    CertificateRow,
    ProxyRow,
    RedirectsRow,
    CommandRow,
    DescriptionRow,
    TagsRow,
    PriorityRow,
    SpeedLimitRow,
    MaximumTimeRow,
    AddedRow,
    ChangedRow,
    TransferredRow,
    EndedRow,
    AttemptsRow,
    NumberRow,
    FactCount
};
constexpr int SecondColumn = PriorityRow;

QLabel *sentence(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignToLayout(label);
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
    , m_title(new ElidedLabel(this))
    , m_doing(sentence(u"overviewDoing"_s, this))
    , m_next(sentence(u"overviewNext"_s, this))
    , m_remedy(new RoomyButton(this))
    , m_problem(new MessageBar(this))
    , m_notice(new MessageBar(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"overviewPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    m_problem->setObjectName(u"overviewProblem"_s);
    m_notice->setObjectName(u"overviewNotice"_s);
    m_title->setObjectName(u"overviewTitle"_s);
    m_remedy->setObjectName(u"overviewRemedy"_s);
    m_remedy->hide();
    m_title->setFont(scaledFont(font(), 1.1));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (QWidget *one : std::initializer_list<QWidget *>{m_title, m_doing, m_next})
        column->addWidget(one);
    column->addWidget(m_remedy, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    column->addWidget(m_notice);
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
        fact.label->hide();
        fact.value->hide();
        m_facts.append(fact);
    }
    setWidget(page);
    const auto ask = [this] {
        if (m_job)
            emit remedyRequested();
    };
    connect(m_problem, &MessageBar::actionTriggered, this, ask);
    connect(m_remedy, &QPushButton::clicked, this, ask);
}

void OverviewPage::showJob(Job *job, int count, int place)
{
    m_job = job;
    JobSnapshot snapshot = job ? JobSnapshot::of(*job) : JobSnapshot();
    snapshot.place = place;
    m_title->setFullText(job          ? JobText::name(snapshot)
                         : count == 0 ? tr("Nothing is selected")
                                      : tr("%Ln transfers are selected", nullptr, count));
    m_doing->setText(job ? JobText::doing(snapshot)
                     : count == 0
                         ? tr("Select a transfer to see what it does, why it waits and what comes next.")
                         : tr("The buttons above act on all of them."));
    m_next->setText(job ? JobText::next(snapshot) : QString());
    const RowRemedy::Kind remedy = job ? RowRemedy::of(*job) : RowRemedy::None;
    m_remedy->setText(RowRemedy::text(remedy));
    m_remedy->setToolTip(RowRemedy::toolTip(remedy));
    const bool problem = job && job->error().isSet() && !isFinal(job->state());
    m_remedy->setVisible(!problem && remedy != RowRemedy::None);
    m_doing->setVisible(!problem); // the message says it all
    m_next->setVisible(!problem && !m_next->text().isEmpty());
    for (const Fact &fact : std::as_const(m_facts)) {
        fact.label->setVisible(job && !fact.label->text().isEmpty());
        fact.value->setVisible(job && !fact.label->text().isEmpty());
    }
    m_problem->setMessage(MessageBar::Kind::Problem, {});
    m_notice->setMessage(MessageBar::Kind::Warning, {});
    if (job) {
        showProblem(*job);
        showFacts(*job);
        showAccess(*job);
        placeFacts();
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
    fact.label->setText(value.isEmpty() ? QString() : label);
    fact.value->setFullText(value);
    fact.label->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}

void OverviewPage::showFacts(const Job &job)
{
    const JobRecord &record = job.record();
    const bool upload = record.spec.direction == Direction::Upload;
    const QString remote = record.spec.files.isEmpty()
                               ? QString()
                               : Format::leftToRight(record.spec.files.first().remote.toDisplayString());
    const auto moment = [](qint64 at) { return at > 0 ? Format::dateTime(at) : QString(); };
    showFact(FromRow, tr("From"), upload ? localEnd(job) : remote);
    showFact(ToRow, tr("To"), upload ? remote : localEnd(job));
    showFact(AmountRow, upload ? tr("Sent") : tr("Received"),
             Format::bytesOf(record.bytesTransferred(), record.bytesTotal()));
    const FileSpec file = record.spec.files.value(0);
    showFact(RangesRow, tr("Only these bytes"), Format::leftToRight(RangeText::of(file.ranges)));
    showFact(ReplyRow, tr("Server’s reply"), Format::path(file.replyTo));
    const QString region = record.spec.protocolOptions.value("region"_L1).toString();
    const QString protocol = JobText::protocol(record.spec.protocol);
    showFact(ProtocolRow, tr("Protocol"), region.isEmpty() ? protocol : protocol + u" · "_s + region);
    showFact(PriorityRow, tr("Priority"), JobText::priority(record.spec.priority));
    showFact(SpeedLimitRow, tr("Speed limit"),
             record.spec.bytesPerSecond > 0 ? Format::rate(double(record.spec.bytesPerSecond)) : QString());
    const qint64 longest = record.spec.maximumTime.count() / 1000;
    showFact(MaximumTimeRow, tr("Longest time"), longest > 0 ? Format::duration(longest) : QString());
    showFact(CommandRow, tr("Runs afterwards"), Format::leftToRight(record.spec.notifyCommand.join(u' ')));
    showFact(DescriptionRow, tr("Description"), record.spec.description.simplified());
    showFact(TagsRow, tr("Tags"), Format::list(record.spec.tags));
    showFact(AddedRow, tr("Added"), moment(record.createdAt));
    showFact(ChangedRow, tr("Changed"), moment(record.changedAt));
    showFact(TransferredRow, tr("Transferred"), moment(record.transferredAt));
    showFact(EndedRow, tr("Ended"), moment(record.endedAt));
    showFact(AttemptsRow, tr("Failed attempts"),
             record.errorCount > 0 ? QLocale().toString(record.errorCount) : QString());
    showFact(NumberRow, tr("Number"), record.id.toString());
}

void OverviewPage::showAccess(const Job &job)
{
    const Access &access = job.spec().access;
    showFact(AccountRow, tr("Signed in as"), access.account);
    showFact(HeadersRow, tr("Headers"), headersText(access));
    showFact(CertificateRow, tr("Client certificate"), Format::path(access.clientCertificate));
    showFact(ProxyRow, tr("Proxy"), proxyText(access.proxy));
    showFact(RedirectsRow, tr("If pointed elsewhere"), redirectsText(access.redirects));
}

void OverviewPage::placeFacts()
{
    QList<int> shown;
    for (int i = 0; i < m_facts.size(); ++i) {
        if (!m_facts.at(i).label->isHidden())
            shown.append(i);
    }
    if (shown == m_placed)
        return;
    m_placed = shown;
    for (const Fact &fact : std::as_const(m_facts)) {
        m_grid->removeWidget(fact.label);
        m_grid->removeWidget(fact.value);
    }
    int next[] = {0, 0};
    for (const int i : std::as_const(shown)) {
        const int second = i >= SecondColumn ? 1 : 0;
        m_grid->addWidget(m_facts.at(i).label, next[second], second * 2);
        m_grid->addWidget(m_facts.at(i).value, next[second]++, second * 2 + 1);
    }
}

QString OverviewPage::headersText(const Access &access)
{
    QStringList names;
    for (const auto &[name, value] : access.headers)
        names.append(QString::fromLatin1(name));
    if (!access.secretHeaders.isEmpty()) {
        //: In a list of names of header fields: some that nobody is shown, such as Authorization
        names.append(tr("secret ones"));
    }
    return Format::list(names);
}

QString OverviewPage::redirectsText(Redirects redirects)
{
    switch (redirects) {
    case Redirects::Follow: return {};
    case Redirects::SameOrigin: return tr("follows on the same server only");
    case Redirects::Refuse: return tr("stops with an error");
    }
    return {};
}

QString OverviewPage::proxyText(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System: return {};
    case ProxyChoice::Kind::None: return tr("none", "proxy");
    case ProxyChoice::Kind::Explicit:
        return Format::leftToRight(proxy.url.toDisplayString(QUrl::RemoveUserInfo));
    }
    return {};
}

} // namespace Ferry
