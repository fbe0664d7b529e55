#include "ui/limitsettings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr auto Download = "limits/download"_L1;
constexpr auto Upload = "limits/upload"_L1;
constexpr auto Alternative = "limits/alternative"_L1;
constexpr auto Rules = "limits/rules"_L1;

QJsonObject readJson(const QSettings &store, QLatin1StringView key)
{
    return QJsonDocument::fromJson(store.value(key).toString().toUtf8()).object();
}

void writeJson(QSettings &store, QLatin1StringView key, const QJsonObject &json)
{
    store.setValue(key, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void readRate(const QSettings &store, QLatin1StringView key, qint64 &rate)
{
    bool isNumber = false;
    const qint64 read = store.value(key).toLongLong(&isNumber);
    if (isNumber && read >= 0)
        rate = read;
}

} // namespace

void LimitSettings::read(const QSettings &store, QueueOptions &options)
{
    readRate(store, Download, options.downloadRate);
    readRate(store, Upload, options.uploadRate);
    if (const auto schedule = SpeedSchedule::fromJson(readJson(store, Alternative), options.schedule))
        options.schedule = *schedule;
    if (const auto rules = QueueRules::fromJson(readJson(store, Rules), options.rules))
        options.rules = *rules;
}

void LimitSettings::write(QSettings &store, const QueueOptions &options)
{
    store.setValue(Download, options.downloadRate);
    store.setValue(Upload, options.uploadRate);
    writeJson(store, Alternative, options.schedule.toJson());
    writeJson(store, Rules, options.rules.toJson());
}

} // namespace Ferry
