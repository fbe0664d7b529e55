#include "ui/settingspages/desktoppage.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

DesktopPage::DesktopPage(Settings &settings, QWidget *parent)
    : SettingsPage(u"info"_s, parent)
{
    addCheck(settings.notifies, [] {
        return SettingRow::Words{tr("Notify when transfers end"),
                                 tr("Only while the window is not in front; one message for many."),
                                 tr("notification message popup bubble alert", "search words")};
    });
    addCheck(settings.inhibitsSleep, [] {
        return SettingRow::Words{tr("Stay awake while something moves"),
                                 tr("The computer does not go to sleep by itself until it is done."),
                                 tr("suspend standby inhibit power energy", "search words")};
    });
    addCheck(settings.watchesClipboard, [] {
        return SettingRow::Words{
            tr("Watch the clipboard for links"),
            tr("A link that you copy is offered as a download; nothing starts by itself."),
            tr("copy paste url grab catch", "search words")};
    });
    addSilentHosts(settings);
    addLoginStart(settings);
    addHeading([] { return tr("Closing the window"); });
    addCheck(settings.showsTray, [] {
        return SettingRow::Words{tr("Show an icon in the tray"),
                                 tr("It tells how far it is, and has a menu."),
                                 tr("system tray status notifier indicator", "search words")};
    });
    const auto closings = [] {
        return Choices{{u"ask"_s, tr("Ask")},
                       {u"hide"_s, tr("Go on without the window")},
                       {u"quit"_s, tr("Quit Ferry")}};
    };
    addChoice(settings.closingWithTray, closings, [] {
        return SettingRow::Words{tr("While there is a tray icon"),
                                 tr("What closing the window does; Quit in the menu always quits."),
                                 tr("close exit background minimize hide", "search words")};
    });
    addChoice(settings.closingWithoutTray, closings, [] {
        return SettingRow::Words{tr("While there is none", "tray icon"),
                                 tr("Without a tray icon, starting Ferry again brings the window back."),
                                 tr("close exit background minimize hide", "search words")};
    });
}

void DesktopPage::addSilentHosts(Settings &settings)
{
    SettingValue hosts = settings.silentHosts;
    hosts.get = [&settings] { return settings.silentHosts.get().join(u' '); };
    hosts.set = [&settings](const QVariant &text) {
        settings.silentHosts.set(text.toString().simplified().toLower().split(u' ', Qt::SkipEmptyParts));
    };
    hosts.otherwise = QString();
    addText(hosts, u"example.org cdn.example.net"_s, [] {
        return SettingRow::Words{tr("Except from these servers"),
                                 tr("Names of servers, with spaces between."),
                                 tr("clipboard ignore silent host block", "search words")};
    })->setUseful([&settings] { return settings.watchesClipboard.get(); });
}

void DesktopPage::addLoginStart(Settings &settings)
{
    addCheck(settings.startsAtLogin,
             [] {
                 return SettingRow::Words{tr("Start when you log in"),
                                          tr("Without a window, to go on with what is not finished."),
                                          tr("autostart boot session startup background", "search words")};
             })
        ->setCheck([&settings](const QVariant &starts) {
            return settings.changeLoginStart ? settings.changeLoginStart(starts.toBool()) : QString();
        })
        ->setUseful([&settings] { return settings.changeLoginStart != nullptr; });
}

QString DesktopPage::title() const { return tr("Desktop"); }

} // namespace Ferry
