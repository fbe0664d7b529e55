#include "ui/dialogs/signindialog.h"

#include "ui/fitwidth.h"
#include "ui/format.h"
#include "ui/roomybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int ProxyWantsIt = 407;

} // namespace

SignInDialog::SignInDialog(JobQueue &queue, const QUrl &url, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_url(url)
    , m_heading(new QLabel(this))
    , m_schemeLabel(new QLabel(this))
    , m_scheme(new QComboBox(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_sessionLabel(new QLabel(this))
    , m_session(new QLineEdit(this))
    , m_remember(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"signInDialog"_s);
    build();
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &SignInDialog::retranslate);
    connect(m_remember, &QCheckBox::toggled, this, &SignInDialog::refresh);
    for (QLineEdit *edit : {m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::refresh);
    connect(m_dismiss, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &SignInDialog::accept);
    retranslate();
    m_user->setFocus();
}

SignInDialog *SignInDialog::forJob(JobQueue &queue, const Job &job, QWidget *parent)
{
    const JobSpec &spec = job.spec();
    if (spec.files.isEmpty())
        return nullptr;
    const bool proxy =
        job.error().httpStatus == ProxyWantsIt && spec.access.proxy.kind == ProxyChoice::Kind::Explicit;
    const QUrl url = proxy ? spec.access.proxy.url : spec.files.first().remote;
    const QString account = proxy ? QString() : spec.access.account;
    auto *dialog = new SignInDialog(queue, url, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setUser(account);
    if (!proxy && spec.protocol == "s3"_L1)
        dialog->setScheme(AuthScheme::Signature);
    dialog->setAccount(account);
    return dialog;
}

void SignInDialog::setAccount(const QString &account)
{
    m_account = account;
    const Credentials refused = m_queue.options().net.credentialsFor(m_url, account);
    m_isRefused = !refused.isEmpty();
    if (m_isRefused) {
        setScheme(refused.scheme);
        setUser(refused.user);
    }
    retranslate();
}

void SignInDialog::build()
{
    m_scheme->setObjectName(u"schemeBox"_s);
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto scheme :
         {AuthScheme::Basic, AuthScheme::Digest, AuthScheme::Bearer, AuthScheme::Signature})
        m_scheme->addItem(QString(), int(scheme));
    m_user->setObjectName(u"userEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_session->setObjectName(u"sessionTokenEdit"_s);
    m_session->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"rememberBox"_s);
    m_remember->setChecked(true);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_heading->setObjectName(u"signInHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_note->setObjectName(u"signInNote"_s);
    m_note->setWordWrap(true);
    m_schemeLabel->setBuddy(m_scheme);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    m_sessionLabel->setBuddy(m_session);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_schemeLabel, 1, 0);
    grid->addWidget(m_scheme, 1, 1);
    grid->addWidget(m_userLabel, 2, 0);
    grid->addWidget(m_user, 2, 1);
    grid->addWidget(m_passwordLabel, 3, 0);
    grid->addWidget(m_password, 3, 1);
    grid->addWidget(m_sessionLabel, 4, 0);
    grid->addWidget(m_session, 4, 1);
    grid->addWidget(m_remember, 5, 1);
    grid->addWidget(m_note, 6, 0, 1, 2);
    grid->addLayout(buttons, 7, 0, 1, 2);
    grid->setRowStretch(6, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 42);
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    const QString who = Format::leftToRight(m_url.authority());
    //: %1 is a server
    m_heading->setText(m_isRefused ? tr("%1 did not accept the last sign-in.").arg(who)
                                   : tr("%1 wants to know who you are.").arg(who));
    m_schemeLabel->setText(tr("Sign in &with"));
    m_scheme->setAccessibleName(tr("How to sign in"));
    //: How to sign in; Basic is a term of HTTP
    m_scheme->setItemText(0, tr("Name and password (Basic)"));
    //: How to sign in; Digest is a term of HTTP
    m_scheme->setItemText(1, tr("Name and password, proved without sending it (Digest)"));
    //: How to sign in; Bearer is a term of HTTP
    m_scheme->setItemText(2, tr("Token (Bearer)"));
    //: How to sign in
    m_scheme->setItemText(3, tr("Access key and secret key (S3)"));
    fitWidth(m_scheme);
    const bool keys = scheme() == AuthScheme::Signature;
    const bool token = scheme() == AuthScheme::Bearer;
    m_userLabel->setText(keys ? tr("Access &key") : tr("&Name"));
    m_user->setAccessibleName(keys ? tr("Access key") : tr("Name"));
    m_passwordLabel->setText(token ? tr("&Token") : keys ? tr("&Secret key") : tr("&Password"));
    m_password->setAccessibleName(token ? tr("Token") : keys ? tr("Secret key") : tr("Password"));
    m_sessionLabel->setText(tr("Session t&oken"));
    m_session->setAccessibleName(tr("Session token"));
    m_session->setPlaceholderText(tr("Only for temporary keys"));
    m_remember->setText(tr("&Remember in the keychain"));
    m_dismiss->setText(tr("Not now"));
    m_ok->setText(tr("Sign in"));
    refresh();
}

AuthScheme SignInDialog::scheme() const { return static_cast<AuthScheme>(m_scheme->currentData().toInt()); }

void SignInDialog::setScheme(AuthScheme scheme)
{
    m_scheme->setCurrentIndex(m_scheme->findData(int(scheme)));
}

void SignInDialog::setUser(const QString &user)
{
    m_user->setText(user);
    if (!user.isEmpty())
        m_password->setFocus();
}

bool SignInDialog::isComplete() const
{
    const bool named = !m_user->text().isEmpty();
    const bool proved = !m_password->text().isEmpty();
    switch (scheme()) {
    case AuthScheme::Bearer: return proved;
    case AuthScheme::Signature: return named && proved;
    case AuthScheme::Basic:
    case AuthScheme::Digest: break;
    }
    return named;
}

QString SignInDialog::note() const
{
    const QString kept =
        m_remember->isChecked()
            ? tr("The keychain keeps it, never one of Ferry’s own files. Without a keychain, "
                 "Ferry keeps it in memory until it quits.")
            : tr("Kept in memory only, until Ferry quits.");
    const bool told = scheme() == AuthScheme::Basic || scheme() == AuthScheme::Bearer;
    if (m_url.scheme() == "https"_L1 || !told)
        return kept;
    //: %1 is a sentence about where the password is kept
    return tr("%1 This connection is not encrypted: others on the way can read the password.").arg(kept);
}

void SignInDialog::refresh()
{
    const AuthScheme how = scheme();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_userLabel, m_user})
        widget->setVisible(how != AuthScheme::Bearer);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sessionLabel, m_session})
        widget->setVisible(how == AuthScheme::Signature);
    m_note->setText(note());
    const bool complete = isComplete();
    m_ok->setEnabled(complete);
    m_ok->setToolTip(complete                       ? QString()
                     : how == AuthScheme::Bearer    ? tr("Needs a token.")
                     : how == AuthScheme::Signature ? tr("Needs an access key and its secret key.")
                                                    : tr("Needs a name."));
}

void SignInDialog::accept()
{
    const AuthScheme how = scheme();
    Credentials credentials{how == AuthScheme::Bearer ? QString() : m_user->text().trimmed(),
                            m_password->text(), how,
                            how == AuthScheme::Signature ? m_session->text().trimmed() : QString()};
    m_queue.setCredentials(m_url, credentials, m_account, m_remember->isChecked());
    QDialog::accept();
}

} // namespace Ferry
