#include "ui/dialogs/protocolpanel.h"

#include "ui/dialogs/serverquestion.h"
#include "ui/fitwidth.h"
#include "ui/icons.h"
#include "ui/jobtext.h"
#include "ui/lefttoright.h"
#include "ui/roomybutton.h"
#include "ui/tones.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

QColor warningColour(const QPalette &palette) { return Tones::of(palette).warn; }
QColor goodColour(const QPalette &palette) { return Tones::of(palette).ok; }

QIcon sign(bool warns)
{
    return warns ? Icons::get(u"warning"_s, warningColour) : Icons::get(u"completed"_s, goodColour);
}

} // namespace

ProtocolPanel::ProtocolPanel(ServerQuestion &question, QWidget *parent)
    : Translated(parent)
    , m_question(question)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_remarks(new QWidget(this))
    , m_remarkGrid(new QGridLayout(m_remarks))
    , m_s3(new QWidget(this))
    , m_regionLabel(new QLabel(m_s3))
    , m_region(new QLineEdit(m_s3))
    , m_keyLabel(new QLabel(m_s3))
    , m_key(new QLineEdit(m_s3))
    , m_secret(new RoomyButton(m_s3))
    , m_bits(new QWidget(this))
    , m_replyLabel(new QLabel(m_bits))
    , m_reply(new QLineEdit(m_bits))
    , m_replyChoose(new RoomyButton(m_bits))
{
    setObjectName(u"protocolPanel"_s);
    build();
    connect(&m_question, &ServerQuestion::changed, this, &ProtocolPanel::refresh);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_byHand = m_choice->currentData().toString();
        refresh();
        emit changed();
    });
    for (QLineEdit *edit : {m_region, m_key, m_reply})
        connect(edit, &QLineEdit::textChanged, this, &ProtocolPanel::changed);
    connect(m_secret, &QPushButton::clicked, this, &ProtocolPanel::signInRequested);
    connect(m_replyChoose, &QPushButton::clicked, this, &ProtocolPanel::chooseReply);
    retranslate();
}

void ProtocolPanel::build()
{
    m_choice->setObjectName(u"protocolBox"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_remarks->setObjectName(u"offerRemarks"_s);
    m_remarks->hide();
    m_region->setObjectName(u"regionEdit"_s);
    m_key->setObjectName(u"accessKeyEdit"_s);
    m_secret->setObjectName(u"secretKeyButton"_s);
    m_reply->setObjectName(u"replyEdit"_s);
    writeFromTheLeft({m_region, m_key, m_reply});
    m_replyChoose->setObjectName(u"replyChooseButton"_s);
    for (QPushButton *button : {m_secret, m_replyChoose})
        button->setAutoDefault(false);
    m_label->setBuddy(m_choice);
    m_regionLabel->setBuddy(m_region);
    m_keyLabel->setBuddy(m_key);
    m_replyLabel->setBuddy(m_reply);
    m_remarkGrid->setContentsMargins(0, 0, 0, 0);
    m_remarkGrid->setColumnStretch(1, 1);
    m_remarkGrid->setVerticalSpacing(2);

    auto *s3 = new QGridLayout(m_s3);
    s3->setContentsMargins(0, 0, 0, 0);
    s3->addWidget(m_regionLabel, 0, 0);
    s3->addWidget(m_region, 0, 1);
    s3->addWidget(m_keyLabel, 1, 0);
    s3->addWidget(m_key, 1, 1);
    s3->addWidget(m_secret, 1, 2);
    s3->setColumnStretch(1, 1);
    auto *bits = new QHBoxLayout(m_bits);
    bits->setContentsMargins(0, 0, 0, 0);
    bits->addWidget(m_replyLabel);
    bits->addWidget(m_reply, 1);
    bits->addWidget(m_replyChoose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_choice, 0, 1);
    grid->addWidget(m_remarks, 1, 0, 1, 2);
    grid->addWidget(m_s3, 2, 0, 1, 2);
    grid->addWidget(m_bits, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void ProtocolPanel::retranslate()
{
    m_label->setText(tr("&Protocol"));
    m_choice->setAccessibleName(tr("Protocol to upload with"));
    m_regionLabel->setText(tr("Re&gion"));
    m_region->setAccessibleName(tr("Region of the bucket"));
    m_region->setPlaceholderText(tr("as the address says, else us-east-1"));
    fitWidth(m_region);
    m_keyLabel->setText(tr("&Access key"));
    m_key->setAccessibleName(tr("Access key"));
    m_secret->setText(tr("Secret &key…"));
    m_secret->setToolTip(tr("Asks for the secret key, and keeps it in the keychain if you want."));
    m_replyLabel->setText(tr("Save the server’s r&eply as"));
    m_reply->setAccessibleName(tr("File for the server’s reply"));
    m_reply->setPlaceholderText(tr("no reply wanted"));
    fitWidth(m_reply);
    m_replyChoose->setText(tr("C&hoose…"));
    m_replyChoose->setAccessibleName(tr("Choose a file for the server’s reply"));
    refresh();
}

QString ProtocolPanel::protocol() const
{
    if (!m_byHand.isEmpty() && m_question.offer(m_byHand))
        return m_byHand;
    return m_question.offers().isEmpty() ? QString() : m_question.offers().first().protocol;
}

QString ProtocolPanel::accessKey() const { return m_key->text().trimmed(); }

void ProtocolPanel::forgetChoice() { m_byHand.clear(); }

void ProtocolPanel::writeTo(JobSpec &spec) const
{
    spec.protocol = protocol();
    const QString region = m_region->text().trimmed();
    if (spec.protocol == "s3"_L1 && !region.isEmpty())
        spec.protocolOptions.insert("region"_L1, region);
    const QString reply = m_reply->text().trimmed();
    if (spec.protocol == "bits"_L1 && !reply.isEmpty() && spec.files.size() == 1)
        spec.files.first().replyTo = QDir::fromNativeSeparators(reply);
}

void ProtocolPanel::refresh()
{
    refreshChoices();
    refreshRemarks();
    const QString id = protocol();
    m_s3->setVisible(id == "s3"_L1);
    m_bits->setVisible(id == "bits"_L1);
    // What stands below one another begins below one another, although it is in different grids.
    int widest = 0;
    for (const QLabel *label :
         {m_label, id == "s3"_L1 ? m_keyLabel : m_label, id == "s3"_L1 ? m_regionLabel : m_label,
          id == "bits"_L1 ? m_replyLabel : m_label})
        widest = qMax(widest, label->sizeHint().width());
    for (QLabel *label : {m_label, m_keyLabel, m_regionLabel, m_replyLabel})
        label->setMinimumWidth(widest);
}

void ProtocolPanel::refreshChoices()
{
    const QList<ServerOffer> &offers = m_question.offers();
    m_choice->clear();
    m_choice->setEnabled(!offers.isEmpty());
    if (offers.isEmpty())
        m_choice->addItem(m_question.isAsking() ? tr("asking the server…") : tr("as the server answers"));
    for (const ServerOffer &offer : offers) {
        const bool proposed = &offer == &offers.first();
        const QString name = JobText::protocol(offer.protocol);
        //: A protocol to choose: %1 is its name, %2 why, such as "the server says so"
        m_choice->addItem(proposed ? tr("%1, proposed (%2)").arg(name, JobText::fit(offer))
                                   //: A protocol to choose: %1 is its name, %2 why, such as "not ruled out"
                                   : tr("%1 (%2)", "protocol").arg(name, JobText::fit(offer)),
                          offer.protocol);
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(protocol())));
    fitWidth(m_choice);
}

void ProtocolPanel::refreshRemarks()
{
    const ServerOffer *offer = m_question.offer(protocol());
    QList<JobText::OfferLine> lines;
    if (offer && offer->reachable)
        lines = JobText::offerLines(*offer);
    QStringList texts;
    for (const auto &line : std::as_const(lines))
        texts.append(line.text);
    if (texts == m_shownRemarks)
        return;
    m_shownRemarks = texts;
    qDeleteAll(m_remarks->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    for (int row = 0; row < lines.size(); ++row) {
        auto *icon = new QLabel(m_remarks);
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        icon->setPixmap(sign(lines.at(row).warns).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *text = new QLabel(lines.at(row).text, m_remarks);
        text->setWordWrap(true);
        m_remarkGrid->addWidget(icon, row, 0, Qt::AlignTop);
        m_remarkGrid->addWidget(text, row, 1);
    }
    m_remarks->setVisible(!lines.isEmpty());
}

void ProtocolPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_shownRemarks.clear();
        refreshRemarks();
    }
    Translated::changeEvent(event);
}

void ProtocolPanel::chooseReply()
{
    auto *chooser = new QFileDialog(this, tr("Save the server’s reply as"), m_reply->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, m_reply, &QLineEdit::setText);
    chooser->open();
}

} // namespace Ferry
