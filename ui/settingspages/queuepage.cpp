#include "ui/settingspages/queuepage.h"

#include "ui/settingspages/hostruleseditor.h"
#include "ui/settingspages/hourseditor.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr int MostTransfers = 64;

} // namespace

QueuePage::QueuePage(JobQueue &queue, Settings &settings, QWidget *parent)
    : SettingsPage(u"waiting"_s, parent)
{
    addNumber(SettingValue::ofQueue(settings.maximumActive, queue, &QueueOptions::maximumActive),
              {1, MostTransfers}, [] {
                  return SettingRow::Words{
                      tr("Transfers at the same time"), tr("The others wait for their turn."),
                      tr("parallel simultaneous concurrent slots maximum", "search words")};
              });
    addNumber(
        SettingValue::ofQueue(settings.maximumActivePerHost, queue, &QueueOptions::maximumActivePerHost),
        {1, MostTransfers}, [] {
            return SettingRow::Words{tr("Of them with the same server"),
                                     tr("Some servers refuse whoever comes too often."),
                                     tr("host parallel simultaneous concurrent", "search words")};
        });
    addNumber(SettingValue::ofQueue(settings.maximumFilesPerJob, queue, &QueueOptions::maximumFilesPerJob),
              {1, MostTransfers}, [] {
                  return SettingRow::Words{tr("Files of one download at the same time"),
                                           tr("For downloads that consist of several files."),
                                           tr("parallel simultaneous metalink list", "search words")};
              });
    addRules(queue, settings);
}

void QueuePage::addRules(JobQueue &queue, Settings &settings)
{
    const auto keep = [&settings](const QueueOptions &options) { settings.keepLimits(options); };
    const auto rule = [&queue, keep](const QString &name, auto QueueRules::*member) {
        using T = std::remove_reference_t<decltype(QueueRules().*member)>;
        return SettingValue::ofQueue(
            u"rules/"_s + name, queue,
            [member](const QueueOptions &options) { return options.rules.*member; },
            [member](QueueOptions &options, const T &chosen) { options.rules.*member = chosen; }, keep);
    };
    addHeading([] { return tr("When nothing runs"); });
    addCheck(rule(u"metered"_s, &QueueRules::holdsOnMetered), [] {
        return SettingRow::Words{
            tr("Wait while the connection is metered"),
            tr("On a hotspot or a mobile network, transfers wait until there is another."),
            tr("mobile hotspot data plan tethering roaming cellular", "search words")};
    });
    addCheck(rule(u"battery"_s, &QueueRules::holdsOnBattery), [] {
        return SettingRow::Words{tr("Wait while on battery"),
                                 tr("Transfers go on when the computer is plugged in."),
                                 tr("power energy laptop mains", "search words")};
    });
    SettingRow *hours = addRow(rule(u"hours"_s, &QueueRules::hours), [] {
        return SettingRow::Words{tr("Wait in these hours"),
                                 tr("What runs when they begin is paused if it can go on later."),
                                 tr("schedule time night day week clock", "search words")};
    });
    auto *editor = new HoursEditor(hours);
    connect(editor, &HoursEditor::chosen, hours,
            [hours](const QList<WeeklyTime> &chosen) { hours->choose(QVariant::fromValue(chosen)); });
    hours->setWide(editor, [editor](const QVariant &now) { editor->show(now.value<QList<WeeklyTime>>()); });
    addHeading([] { return tr("Servers with rules of their own"); });
    SettingRow *hosts = addRow(rule(u"hosts"_s, &QueueRules::hosts), [] {
        return SettingRow::Words{
            tr("What is different with some servers"),
            tr("A rule for “example.org” is also for “dl.example.org”."),
            tr("host site domain limit bandwidth speed connections folder", "search words")};
    });
    auto *rules = new HostRulesEditor(hosts);
    connect(rules, &HostRulesEditor::chosen, hosts,
            [hosts](const QList<HostRule> &chosen) { hosts->choose(QVariant::fromValue(chosen)); });
    hosts->setWide(rules, [rules](const QVariant &now) { rules->show(now.value<QList<HostRule>>()); });
}

QString QueuePage::title() const { return tr("Queue"); }

} // namespace Ferry
