#include "ui/settingspages/passwordlist.h"

#include "ui/format.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto Certificate = "cert:"_L1;
constexpr int NameRole = Qt::UserRole;

/// What NetSettings::secretName() was made of.
struct Place {
    QUrl url;
    QString account;
};

Place placeOf(const QString &name)
{
    if (name.startsWith(Certificate))
        return {NetSettings::certificateUrl(name.mid(Certificate.size())), {}};
    return {QUrl(name.section(u'|', 0, 0)), name.section(u'|', 1)};
}

QString shown(const QString &name)
{
    const QString place = name.startsWith(Certificate) ? Format::path(name.mid(Certificate.size()))
                                                       : Format::leftToRight(name.section(u'|', 0, 0));
    const QString account = name.section(u'|', 1);
    return account.isEmpty() ? place : place + u" · "_s + account;
}

/// A host alone means https.
QUrl typedUrl(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

PasswordList::PasswordList(JobQueue &queue, QWidget *parent)
    : Translated(parent)
    , m_queue(queue)
    , m_heading(new QLabel(this))
    , m_note(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_forget(new RoomyButton(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new QLineEdit(this))
    , m_forgetOther(new RoomyButton(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"passwordList"_s);
    build();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_forget->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_forget, &QPushButton::clicked, this, &PasswordList::forgetSelected);
    connect(m_forgetOther, &QPushButton::clicked, this, &PasswordList::forgetTyped);
    connect(m_other, &QLineEdit::returnPressed, this, &PasswordList::forgetTyped);
    connect(m_other, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_forgetOther->setEnabled(!text.trimmed().isEmpty()); });
    m_forgetOther->setEnabled(false);
    retranslate();
}

void PasswordList::build()
{
    m_list->setObjectName(u"passwordTree"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    m_other->setObjectName(u"otherServerEdit"_s);
    writeFromTheLeft({m_other});
    m_forgetOther->setObjectName(u"forgetOtherButton"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    for (QLabel *label : {m_heading, m_note, m_otherLabel})
        label->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_otherLabel->setBuddy(m_other);
    m_other->setPlaceholderText(u"https://files.example.org"_s);
    for (QPushButton *button : {m_forget, m_forgetOther})
        button->setAutoDefault(false);
    auto *other = new QHBoxLayout;
    other->addWidget(m_other, 1);
    other->addWidget(m_forgetOther);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->addWidget(m_heading);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addSpacing(10);
    column->addWidget(m_otherLabel);
    column->addLayout(other);
    column->addWidget(m_message);
}

void PasswordList::showEvent(QShowEvent *event)
{
    fill();
    Translated::showEvent(event);
}

void PasswordList::fill()
{
    m_list->clear();
    const auto &known = m_queue.options().net.credentials;
    QStringList names = known.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        auto *item = new QTreeWidgetItem(m_list, {shown(name), known.value(name).user});
        item->setData(0, NameRole, name);
        item->setToolTip(0, item->text(0));
    }
    m_list->setVisible(!names.isEmpty());
    m_forget->setVisible(!names.isEmpty());
    m_forget->setEnabled(false);
    m_note->setText(names.isEmpty()
                        ? tr("None is needed now. A password that you let Ferry remember is in the "
                             "keychain of the desktop, and read from there when a transfer needs it.")
                        : tr("What you let Ferry remember is in the keychain of the desktop. Forgetting "
                             "it here removes it there as well."));
}

void PasswordList::forgetSelected()
{
    const auto items = m_list->selectedItems();
    for (const QTreeWidgetItem *item : items)
        forget(item->data(0, NameRole).toString());
    fill();
}

void PasswordList::forgetTyped()
{
    const QUrl url = typedUrl(m_other->text().trimmed());
    if (url.isEmpty())
        return m_message->setMessage(MessageBar::Kind::Problem,
                                     tr("Enter a server’s address, such as https://files.example.org."));
    const QString origin = NetSettings::origin(url);
    QStringList names{origin};
    const auto known = m_queue.options().net.credentials.keys();
    for (const QString &name : known) {
        if (name.startsWith(origin + u'|'))
            names.append(name);
    }
    for (const QString &name : std::as_const(names))
        forget(name);
    m_other->clear();
    fill();
    //: %1 is the address of a server
    m_message->setMessage(MessageBar::Kind::Information,
                          tr("No password of %1 is remembered any more.").arg(Format::leftToRight(origin)));
}

void PasswordList::forget(const QString &name)
{
    const Place place = placeOf(name);
    m_queue.setCredentials(place.url, {}, place.account);
}

void PasswordList::retranslate()
{
    m_heading->setText(tr("Remembered passwords"));
    m_list->setAccessibleName(tr("Remembered passwords"));
    //: Column headers: a server's address, the name of the user there
    m_list->setHeaderLabels({tr("Server"), tr("User name")});
    m_forget->setText(tr("Forget"));
    m_otherLabel->setText(tr("Forget the password of another server"));
    m_other->setAccessibleName(tr("Forget the password of another server"));
    m_forgetOther->setText(tr("Forget"));
    m_forgetOther->setAccessibleName(tr("Forget the password of another server"));
    m_message->setMessage({}, {});
    fill();
}

} // namespace Ferry
