#include "ui/dialogs/signindialog.h"

#include "ui/roomybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Ferry
{

SignInDialog::SignInDialog(JobQueue &queue, const QUrl &url, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_url(url)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_dismiss(new RoomyButton(this))
    , m_ok(new RoomyButton(this))
{
    setObjectName(u"signInDialog"_s);
    m_user->setObjectName(u"userEdit"_s);
    m_password->setObjectName(u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_dismiss->setObjectName(u"dismissButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setDefault(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_note->setWordWrap(true);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_ok);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_userLabel, 1, 0);
    grid->addWidget(m_user, 1, 1);
    grid->addWidget(m_passwordLabel, 2, 0);
    grid->addWidget(m_password, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 42);

    const auto check = [this] { m_ok->setEnabled(!m_user->text().isEmpty()); };
    connect(m_user, &QLineEdit::textChanged, this, check);
    connect(m_dismiss, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &SignInDialog::accept);
    retranslate();
    check();
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    m_heading->setText(tr("%1 wants to know who you are.").arg(m_url.authority()));
    m_userLabel->setText(tr("&Name"));
    m_user->setAccessibleName(tr("Name"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
    m_note->setText(m_url.scheme() == "https"_L1
                        ? tr("Kept in memory only, until Ferry quits.")
                        : tr("Kept in memory only, until Ferry quits. This connection is not encrypted: "
                             "others on the way can read the password."));
    m_dismiss->setText(tr("Not now"));
    m_ok->setText(tr("Sign in"));
    m_ok->setToolTip(tr("Needs a name."));
}

void SignInDialog::accept()
{
    m_queue.setCredentials(m_url, {m_user->text(), m_password->text()});
    QDialog::accept();
}

} // namespace Ferry
