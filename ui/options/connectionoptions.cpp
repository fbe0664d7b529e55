#include "ui/options/connectionoptions.h"

#include "ui/lefttoright.h"
#include "ui/roomybutton.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// RFC 9110 5.1 and 5.5; what Ferry sends are bytes, which a person writes as Latin-1.
const QRegularExpression &field()
{
    static const QRegularExpression line(
        u"^\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\\s*:\\s*([\\x20-\\x7e\\xa0-\\xff]*?)\\s*$"_s);
    return line;
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    const auto all = edit->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

HeaderList headersOf(const QPlainTextEdit *edit)
{
    HeaderList headers;
    const auto lines = linesOf(edit);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = field().match(line);
        headers.emplaceBack(match.captured(1).toLatin1(), match.captured(2).toLatin1());
    }
    return headers;
}

QString textOf(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value));
    return lines.join(u'\n');
}

bool isProxyUrl(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"socks5"_s};
    return url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
}

} // namespace

ConnectionOptions::ConnectionOptions(QWidget *parent)
    : OptionsPage(parent)
    , m_accountLabel(new QLabel(this))
    , m_account(new QLineEdit(this))
    , m_proxyLabel(new QLabel(this))
    , m_proxy(new QComboBox(this))
    , m_proxyUrl(new QLineEdit(this))
    , m_redirectsLabel(new QLabel(this))
    , m_redirects(new QComboBox(this))
    , m_certificateLabel(new QLabel(this))
    , m_certificate(new QLineEdit(this))
    , m_certificateChoose(new RoomyButton(this))
    , m_headersLabel(new QLabel(this))
    , m_headers(new QPlainTextEdit(this))
    , m_headersHint(new QLabel(this))
{
    build();
    arrange();
    retranslate();
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionOptions::refresh);
    for (QLineEdit *edit : {m_account, m_proxyUrl, m_certificate})
        connect(edit, &QLineEdit::textChanged, this, &OptionsPage::changed);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &OptionsPage::changed);
    connect(m_certificateChoose, &QPushButton::clicked, this, &ConnectionOptions::chooseCertificate);
}

void ConnectionOptions::build()
{
    m_account->setObjectName(u"accountEdit"_s);
    m_proxy->setObjectName(u"proxyBox"_s);
    m_proxyUrl->setObjectName(u"proxyUrlEdit"_s);
    m_proxyUrl->setPlaceholderText(u"http://proxy.example.org:3128"_s);
    m_redirects->setObjectName(u"redirectsBox"_s);
    for (QComboBox *box : {m_proxy, m_redirects}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        for (int i = 0; i < 3; ++i)
            box->addItem(QString(), i);
    }
    m_certificate->setObjectName(u"clientCertificateEdit"_s);
    m_certificateChoose->setObjectName(u"certificateChooseButton"_s);
    m_certificateChoose->setAutoDefault(false);
    m_headers->setObjectName(u"headersEdit"_s);
    writeFromTheLeft({m_proxyUrl, m_certificate, m_headers});
    m_headers->setTabChangesFocus(true);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setPlaceholderText(u"X-Project: archive"_s);
    m_headers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_headers->setMinimumHeight(m_headers->fontMetrics().lineSpacing() * 2 + 12);
    m_headersHint->setWordWrap(true);
    m_headersHint->setForegroundRole(QPalette::PlaceholderText);
    m_accountLabel->setBuddy(m_account);
    m_proxyLabel->setBuddy(m_proxy);
    m_redirectsLabel->setBuddy(m_redirects);
    m_certificateLabel->setBuddy(m_certificate);
    m_headersLabel->setBuddy(m_headers);
}

void ConnectionOptions::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_accountLabel, 0, 0);
    grid->addWidget(m_account, 0, 1, 1, 2);
    grid->addWidget(m_proxyLabel, 1, 0);
    grid->addWidget(m_proxy, 1, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_proxyUrl, 2, 1, 1, 2);
    grid->addWidget(m_redirectsLabel, 3, 0);
    grid->addWidget(m_redirects, 3, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_certificateLabel, 4, 0);
    grid->addWidget(m_certificate, 4, 1);
    grid->addWidget(m_certificateChoose, 4, 2);
    grid->addWidget(m_headersLabel, 5, 0, 1, 3);
    grid->addWidget(m_headers, 6, 0, 1, 3);
    grid->addWidget(m_headersHint, 7, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(6, 1);
}

void ConnectionOptions::retranslate()
{
    m_accountLabel->setText(tr("Sign in &as"));
    m_account->setAccessibleName(tr("Sign in as"));
    m_account->setPlaceholderText(tr("needed for several accounts only"));
    m_proxyLabel->setText(tr("Pro&xy"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->setItemText(0, tr("as the system says", "proxy"));
    m_proxy->setItemText(1, tr("none: straight to the server", "proxy"));
    m_proxy->setItemText(2, tr("this one:", "proxy"));
    m_proxyUrl->setAccessibleName(tr("Address of the proxy"));
    m_redirectsLabel->setText(tr("&When the server points elsewhere"));
    m_redirects->setAccessibleName(tr("When the server points elsewhere"));
    m_redirects->setItemText(0, tr("follow it", "redirects"));
    m_redirects->setItemText(1, tr("follow it on the same server only", "redirects"));
    m_redirects->setItemText(2, tr("stop with an error", "redirects"));
    m_certificateLabel->setText(tr("Client certi&ficate"));
    m_certificate->setAccessibleName(tr("Client certificate: a PEM file with its key"));
    m_certificate->setPlaceholderText(tr("PEM file with certificate and key"));
    m_certificateChoose->setText(tr("C&hoose…"));
    m_certificateChoose->setAccessibleName(tr("Choose a client certificate"));
    m_headersLabel->setText(tr("Hea&ders to send along, one a line"));
    m_headers->setAccessibleName(tr("Headers to send along, one a line"));
    for (QLineEdit *edit : {m_account, m_certificate})
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(edit->placeholderText() + u"000"_s));
    refresh();
}

QString ConnectionOptions::title() const { return tr("Connection"); }

void ConnectionOptions::refresh()
{
    m_proxyUrl->setVisible(m_proxy->currentIndex() == int(ProxyChoice::Kind::Explicit));
    QString hint =
        tr("Only this transfer’s own servers get them. Authorization and Cookie are kept in the keychain, "
           "without one in memory only.");
    if (m_hasSecrets) {
        //: %1 is the sentence about where secret headers are kept
        hint = tr("%1 This transfer has some there, which are not shown.").arg(hint);
    }
    m_headersHint->setText(hint);
    emit changed();
}

void ConnectionOptions::readFrom(const JobSpec &spec)
{
    const Access &access = spec.access;
    m_hasSecrets = !access.secretHeaders.isEmpty();
    m_account->setText(access.account);
    m_proxy->setCurrentIndex(int(access.proxy.kind));
    m_proxyUrl->setText(access.proxy.url.toString());
    m_redirects->setCurrentIndex(int(access.redirects));
    m_certificate->setText(QDir::toNativeSeparators(access.clientCertificate));
    m_headers->setPlainText(textOf(access.headers));
    refresh();
}

void ConnectionOptions::writeTo(JobSpec &spec) const
{
    Access &access = spec.access;
    access.account = m_account->text().trimmed();
    access.proxy = proxy();
    access.redirects = static_cast<Redirects>(m_redirects->currentIndex());
    access.clientCertificate = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    access.headers = headersOf(m_headers);
}

ProxyChoice ConnectionOptions::proxy() const
{
    const auto kind = static_cast<ProxyChoice::Kind>(m_proxy->currentIndex());
    if (kind != ProxyChoice::Kind::Explicit)
        return {kind, {}};
    const QString text = m_proxyUrl->text().trimmed();
    return {kind, QUrl(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::TolerantMode)};
}

QString ConnectionOptions::problem() const
{
    const ProxyChoice chosen = proxy();
    if (chosen.kind == ProxyChoice::Kind::Explicit) {
        if (!isProxyUrl(chosen.url))
            return tr("The proxy needs an address such as %1.").arg(m_proxyUrl->placeholderText());
        if (!chosen.url.userInfo().isEmpty())
            return tr("Leave name and password out of the proxy’s address: Ferry asks for them.");
    }
    const QString certificate = QDir::fromNativeSeparators(m_certificate->text().trimmed());
    if (!certificate.isEmpty() && !QFileInfo(certificate).isReadable())
        return tr("The client certificate cannot be read.");
    const auto lines = linesOf(m_headers);
    for (const QString &line : lines) {
        if (!field().match(line).hasMatch()) {
            //: %1 is what the user entered
            return tr("This is not a header such as “X-Project: archive”: %1").arg(line.trimmed());
        }
    }
    return {};
}

void ConnectionOptions::chooseCertificate()
{
    auto *chooser = new QFileDialog(this, tr("Client certificate"), QFileInfo(m_certificate->text()).path());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("Certificates with keys (*.pem)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    chooser->open();
}

} // namespace Ferry
