#include "ui/settingspages/generalpage.h"

#include "ui/languages.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : SettingsPage(u"settings"_s, parent)
{
    const auto languages = [] {
        Choices choices{{u"system"_s, tr("As the system", "language")}};
        for (const Languages::Language &language : Languages::shipped())
            choices.append({language.code, language.name});
        return choices;
    };
    addChoice(settings.language, languages, [] {
        return SettingRow::Words{tr("Language"),
                                 tr("The window changes at once; nothing has to be started anew."),
                                 //: Other words that people look for this setting by, in any order
                                 tr("translation locale tongue", "search words") + u" language"_s};
    });
    addHeading([] { return tr("Before a transfer is cancelled"); });
    addCheck(settings.skipsSmallQuestions, [] {
        return SettingRow::Words{tr("Cancel small transfers without a question"),
                                 tr("Large ones, and those of unknown size, are always asked about."),
                                 tr("confirmation confirm ask dialog delete abort", "search words")};
    });
    addNumber(settings.smallMiB,
              {1, 100'000, 1,
               [] {
                   //: After a number: mebibytes
                   return tr(" MiB");
               }},
              [] {
                  return SettingRow::Words{tr("Small means less than"),
                                           tr("Below this size, Cancel gives up a transfer at once."),
                                           tr("confirmation confirm size", "search words")};
              })
        ->setUseful([&settings] { return settings.skipsSmallQuestions.get(); });
}

QString GeneralPage::title() const { return tr("General"); }

} // namespace Ferry
