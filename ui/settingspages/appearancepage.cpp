#include "ui/settingspages/appearancepage.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

AppearancePage::AppearancePage(Settings &settings, QWidget *parent)
    : SettingsPage(u"details"_s, parent)
{
    const auto themes = [] {
        return Choices{{u"system"_s, tr("As the system", "colours")},
                       {u"light"_s, tr("Light", "colours")},
                       {u"dark"_s, tr("Dark", "colours")}};
    };
    addChoice(settings.theme, themes, [] {
        return SettingRow::Words{tr("Colours"), tr("Light or dark, whatever the desktop has."),
                                 tr("theme dark light night mode color style", "search words")};
    });
    addCheck(settings.compactRows, [] {
        return SettingRow::Words{tr("One line for each transfer"),
                                 tr("More of them fit on the screen; the details have the rest."),
                                 tr("compact rows list density small", "search words")};
    });
    addCheck(settings.menuBarShown, [] {
        return SettingRow::Words{tr("Show the menu bar"),
                                 tr("Without it, the menu at the end of the toolbar has all."),
                                 tr("menus toolbar hide", "search words")};
    });
    addHeading([] { return tr("Accessibility"); });
    addCheck(settings.reducesMotion, [] {
        return SettingRow::Words{tr("Nothing glides or fades"),
                                 tr("What is shown is the same; it only does not move on the way."),
                                 tr("reduced motion animation transition effects", "search words")};
    });
    addCheck(settings.announcesProgress, [] {
        return SettingRow::Words{tr("Say how far the selected transfer is"),
                                 tr("For screen readers: at every tenth, and when it ends or stops."),
                                 tr("screen reader speech orca announce progress blind", "search words")};
    });
}

QString AppearancePage::title() const { return tr("Appearance"); }

} // namespace Ferry
