#include "ui/settingspages/limitspage.h"

#include "ui/settingspages/timespan.h"

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
constexpr qint64 Most = 100'000'000 * KiB;

} // namespace

LimitsPage::LimitsPage(JobQueue &queue, Settings &settings, QWidget *parent)
    : SettingsPage(u"gauge"_s, parent)
{
    addUsual(queue, settings);
    addHeading([] { return tr("Alternative limits"); });
    addAlternative(queue, settings);
}

SettingRow *LimitsPage::addRate(const SettingValue &value, const Speak &speak)
{
    return addNumber(value,
                     {0, Most, KiB,
                      [] {
                          //: After a number: kibibytes a second
                          return tr(" KiB/s");
                      },
                      [] {
                          //: Instead of a number: as fast as it can be
                          return tr("none", "speed limit");
                      }},
                     speak);
}

void LimitsPage::addUsual(JobQueue &queue, Settings &settings)
{
    const auto keep = [&settings](const QueueOptions &options) { settings.keepLimits(options); };
    const auto rate = [&](const QString &key, qint64 QueueOptions::*member) {
        return SettingValue::ofQueue(
            key, queue, [member](const QueueOptions &options) { return options.*member; },
            [member](QueueOptions &options, qint64 chosen) { options.*member = chosen; }, keep);
    };
    addRate(rate(u"limits/download"_s, &QueueOptions::downloadRate), [] {
        return SettingRow::Words{tr("Speed limit of all downloads"),
                                 tr("They share it evenly; each can have its own limit as well."),
                                 tr("bandwidth throttle rate maximum slow", "search words")};
    });
    addRate(rate(u"limits/upload"_s, &QueueOptions::uploadRate), [] {
        return SettingRow::Words{tr("Speed limit of all uploads"),
                                 tr("An upload that fills the line slows down everything else on it."),
                                 tr("bandwidth throttle rate maximum slow", "search words")};
    });
}

void LimitsPage::addAlternative(JobQueue &queue, Settings &settings)
{
    const auto keep = [&settings](const QueueOptions &options) { settings.keepLimits(options); };
    const auto part = [&](const QString &name, auto read, auto write) {
        return SettingValue::ofQueue(
            u"limits/alternative/"_s + name, queue,
            [read](const QueueOptions &options) { return read(options.schedule); },
            [write](QueueOptions &options, const auto &chosen) { write(options.schedule, chosen); }, keep);
    };
    using Schedule = SpeedSchedule;
    const auto isUsed = [&queue] { return queue.options().schedule.use != Schedule::Use::Never; };
    const auto isByTime = [&queue] { return queue.options().schedule.use == Schedule::Use::ByTime; };
    const auto uses = [] {
        return Choices{//: The alternative speed limits are used ...
                       {int(Schedule::Use::Never), tr("never")},
                       //: The alternative speed limits are used ...
                       {int(Schedule::Use::Always), tr("always")},
                       //: The alternative speed limits are used ...
                       {int(Schedule::Use::ByTime), tr("at certain times")}};
    };
    addChoice(part(
                  u"use"_s, [](const Schedule &schedule) { return int(schedule.use); },
                  [](Schedule &schedule, int use) { schedule.use = Schedule::Use(use); }),
              uses, [] {
                  return SettingRow::Words{tr("Use the alternative limits"),
                                           tr("They take the place of the limits above."),
                                           tr("bandwidth schedule turtle throttle slow", "search words")};
              });
    addRate(part(
                u"download"_s, [](const Schedule &schedule) { return schedule.alternative.download; },
                [](Schedule &schedule, qint64 rate) { schedule.alternative.download = rate; }),
            [] {
                return SettingRow::Words{tr("Alternative limit of all downloads"),
                                         {},
                                         tr("bandwidth throttle rate turtle", "search words")};
            })
        ->setUseful(isUsed);
    addRate(part(
                u"upload"_s, [](const Schedule &schedule) { return schedule.alternative.upload; },
                [](Schedule &schedule, qint64 rate) { schedule.alternative.upload = rate; }),
            [] {
                return SettingRow::Words{tr("Alternative limit of all uploads"),
                                         {},
                                         tr("bandwidth throttle rate turtle", "search words")};
            })
        ->setUseful(isUsed);
    const auto times = part(
        u"times"_s,
        [](const Schedule &schedule) {
            return WeeklyTime{schedule.from, schedule.to, 0};
        },
        [](Schedule &schedule, const WeeklyTime &time) {
            schedule.from = time.from;
            schedule.to = time.to;
        });
    addSpan(times, TimeSpan::Times, [] {
        return SettingRow::Words{tr("From and to"), tr("Where the end comes first, it is on the next day."),
                                 tr("schedule time clock night hours", "search words")};
    })->setUseful(isByTime);
    const auto days = part(
        u"days"_s,
        [](const Schedule &schedule) {
            return WeeklyTime{{}, {}, schedule.days};
        },
        [](Schedule &schedule, const WeeklyTime &time) { schedule.days = time.days; });
    addSpan(days, TimeSpan::Days, [] {
        return SettingRow::Words{tr("On these days"), tr("On which the alternative limits begin."),
                                 tr("schedule week weekend weekday", "search words")};
    })->setUseful(isByTime);
}

SettingRow *LimitsPage::addSpan(const SettingValue &value, int parts, const Speak &speak)
{
    SettingRow *row = addRow(value, speak);
    auto *span = new TimeSpan(TimeSpan::Part(parts), row);
    connect(span, &TimeSpan::chosen, row, [row, span] {
        // Of the other part it knows nothing.
        WeeklyTime chosen = row->value().get().value<WeeklyTime>();
        const WeeklyTime shown = span->time();
        if (chosen.from.isValid())
            chosen.from = shown.from, chosen.to = shown.to;
        else
            chosen.days = shown.days;
        row->choose(QVariant::fromValue(chosen));
    });
    const auto show = [span](const QVariant &now) { span->show(now.value<WeeklyTime>()); };
    if (parts == TimeSpan::Days)
        row->setWide(span, show);
    else
        row->setControl(span, show);
    return row;
}

QString LimitsPage::title() const { return tr("Speed limits"); }

} // namespace Ferry
