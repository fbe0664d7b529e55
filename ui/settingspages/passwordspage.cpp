#include "ui/settingspages/passwordspage.h"

#include "ui/settingspages/passwordlist.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

PasswordsPage::PasswordsPage(JobQueue &queue, QWidget *parent)
    : SettingsPage(u"login"_s, parent)
{
    addPanel(new PasswordList(queue));
}

QString PasswordsPage::title() const { return tr("Passwords"); }

QString PasswordsPage::searchWords() const
{
    return PasswordList::tr("Remembered passwords") + u' ' +
           tr("forget credentials keychain wallet sign in login account secret user", "search words");
}

} // namespace Ferry
