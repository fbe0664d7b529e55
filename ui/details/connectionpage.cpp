#include "ui/details/connectionpage.h"

#include "ui/details/factfield.h"
#include "ui/details/filechoice.h"
#include "ui/format.h"
#include "ui/jobtext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int RoomForTwo = 110; ///< characters

} // namespace

ConnectionPage::ConnectionPage(QWidget *parent)
    : Translated(parent)
    , m_choice(new FileChoice(this))
    , m_files(new QComboBox(this))
    , m_empty(new QLabel(this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"connectionPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its values have it
    m_files->setObjectName(u"connectionFile"_s);
    m_files->setModel(m_choice);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(24);
    m_empty->setWordWrap(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_files, 0, Qt::AlignLeading);
    column->addWidget(m_empty);
    column->addLayout(m_grid);
    column->addStretch();
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    for (int row = 0; row < FactCount; ++row) {
        const Fact fact{new QLabel(page), new FactField(page)};
        fact.label->setForegroundRole(QPalette::PlaceholderText);
        fact.label->hide();
        fact.value->hide();
        m_facts.append(fact);
    }
    setWidget(page);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ConnectionPage::refresh);
    retranslate();
}

void ConnectionPage::retranslate()
{
    m_files->setAccessibleName(tr("File"));
    m_choice->retranslate();
    m_empty->setText(tr("Select one transfer to see how it reaches its server, and what that has told."));
    refresh();
}

void ConnectionPage::showJob(Job *job)
{
    const QSignalBlocker quiet(m_files);
    m_choice->setJob(job);
    if (job != m_job)
        m_files->setCurrentIndex(0);
    m_job = job;
    refresh();
}

int ConnectionPage::file() const
{
    if (m_files->currentIndex() > 0)
        return m_files->currentIndex() - 1;
    return qBound(0, m_job->fileIndex(), int(m_job->spec().files.size()) - 1);
}

void ConnectionPage::clear()
{
    for (const Fact &fact : std::as_const(m_facts))
        fact.label->clear();
}

void ConnectionPage::refresh()
{
    const bool hasFile = m_job && !m_job->spec().files.isEmpty();
    m_files->setVisible(hasFile && m_choice->rowCount() > 2);
    m_empty->setVisible(!hasFile);
    clear();
    if (hasFile) {
        const ConnectionView view = m_job->connection(file());
        showWay(view);
        showOffer(view);
        if (m_job->spec().direction == Direction::Download) {
            showValidators(view);
            showChecksums(view);
        } else {
            showSession(view);
        }
    }
    placeFacts();
}

void ConnectionPage::showFact(int row, const QString &label, const QString &value)
{
    const Fact &fact = m_facts.at(row);
    fact.label->setText(value.isEmpty() ? QString() : label);
    fact.value->setAccessibleName(label);
    fact.value->setFact(value);
}

void ConnectionPage::showFact(int row, const QString &label, const QString &value, const QString &otherwise)
{
    showFact(row, label, value.isEmpty() ? otherwise : value);
    m_facts.at(row).value->setFact(value.isEmpty() ? otherwise : value, !value.isEmpty());
}

QString ConnectionPage::unknown(bool isTold) const
{
    if (isTold)
        return tr("the server does not say");
    return isFinal(m_job->state()) ? tr("not known any more") : tr("not known yet");
}

void ConnectionPage::showWay(const ConnectionView &view)
{
    const QUrl named = m_job->spec().files.value(file()).remote;
    showFact(LinkRow, tr("Link"), named.toDisplayString());
    //: Where redirects led
    showFact(AddressRow, tr("Address in use"),
             view.url.isEmpty() || view.url == named ? QString() : view.url.toDisplayString());
    showFact(ProtocolRow, tr("Protocol"), protocolText(view));
    showFact(ServerRow, tr("Server"), QString::fromLatin1(view.server), unknown(!view.url.isEmpty()));
    showFact(ProxyRow, tr("Proxy"), proxyText(m_job->spec().access.proxy));
}

QString ConnectionPage::protocolText(const ConnectionView &view) const
{
    const QString protocol = JobText::protocol(m_job->spec().protocol);
    if (view.httpVersion.isEmpty())
        return protocol;
    const QString http = u"HTTP/"_s + QString::fromLatin1(view.httpVersion);
    //: %1 is what is spoken, %2 what carries it: "tus over HTTP/1.1"
    return m_job->spec().direction == Direction::Download ? http : tr("%1 over %2").arg(protocol, http);
}

void ConnectionPage::resizeEvent(QResizeEvent *event)
{
    Translated::resizeEvent(event);
    placeFacts();
}

void ConnectionPage::placeFacts()
{
    QList<int> shown;
    for (int i = 0; i < m_facts.size(); ++i) {
        const bool isShown = !m_facts.at(i).label->text().isEmpty();
        m_facts.at(i).label->setVisible(isShown);
        m_facts.at(i).value->setVisible(isShown);
        if (isShown)
            shown.append(i);
    }
    const bool isNarrow = viewport()->width() < fontMetrics().averageCharWidth() * RoomForTwo;
    if (shown == m_placed && isNarrow == m_isNarrow)
        return;
    m_placed = shown;
    m_isNarrow = isNarrow;
    m_grid->setColumnStretch(3, isNarrow ? 0 : 2);
    for (const Fact &fact : std::as_const(m_facts)) {
        m_grid->removeWidget(fact.label);
        m_grid->removeWidget(fact.value);
    }
    int next[] = {0, 0};
    for (const int i : std::as_const(shown)) {
        const int second = i >= ProtocolRow && !isNarrow ? 1 : 0;
        m_grid->addWidget(m_facts.at(i).label, next[second], second * 2);
        m_grid->addWidget(m_facts.at(i).value, next[second]++, second * 2 + 1);
    }
}

} // namespace Ferry
