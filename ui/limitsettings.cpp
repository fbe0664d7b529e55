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
    const QJsonObject json = QJsonDocument::fromJson(store.value(Alternative).toString().toUtf8()).object();
    if (const auto schedule = SpeedSchedule::fromJson(json, options.schedule))
        options.schedule = *schedule;
}

void LimitSettings::write(QSettings &store, const QueueOptions &options)
{
    store.setValue(Download, options.downloadRate);
    store.setValue(Upload, options.uploadRate);
    const QJsonDocument json(options.schedule.toJson());
    store.setValue(Alternative, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

} // namespace Ferry
