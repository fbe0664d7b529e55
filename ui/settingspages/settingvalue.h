#pragma once

#include "ui/settings.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <type_traits>

namespace Ferry
{

/// Something that can be set, whatever keeps it: a Setting, or a part of the queue's options that is remembered.
/// Setting it puts it in force at once.
struct SettingValue {
    QString key; ///< as in "ferry.ini"; the name of its control
    std::function<QVariant()> get;
    std::function<void(const QVariant &)> set;
    std::function<void()> reset;
    QVariant otherwise; ///< the default

    template <typename T>
    SettingValue(Setting<T> &setting) // implicit: a page names nothing but the setting
        : key(setting.key())
        , get([&setting] { return QVariant::fromValue(setting.get()); })
        , set([&setting](const QVariant &value) { setting.set(value.value<T>()); })
        , reset([&setting] { setting.reset(); })
        , otherwise(QVariant::fromValue(setting.otherwise()))
    {
    }

    /// Of the queue's options: @p read takes it from them, @p write puts it there, @p keep remembers it.
    template <typename Read, typename Write, typename Keep>
    static SettingValue ofQueue(const QString &key, JobQueue &queue, Read read, Write write, Keep keep)
    {
        using T = std::decay_t<decltype(read(QueueOptions()))>;
        SettingValue result;
        result.key = key;
        result.get = [&queue, read] { return QVariant::fromValue<T>(read(queue.options())); };
        result.set = [&queue, write, keep](const QVariant &chosen) {
            QueueOptions options = queue.options();
            write(options, chosen.value<T>());
            keep(options);
            queue.setOptions(options);
        };
        result.otherwise = QVariant::fromValue<T>(read(QueueOptions()));
        result.reset = [set = result.set, otherwise = result.otherwise] { set(otherwise); };
        return result;
    }
    /// A number of them, which @p remembered has as 0 as long as nobody chose another.
    static SettingValue ofQueue(Setting<int> &remembered, JobQueue &queue, int QueueOptions::*number)
    {
        return ofQueue(
            remembered.key(), queue, [number](const QueueOptions &options) { return options.*number; },
            [number](QueueOptions &options, int chosen) { options.*number = chosen; },
            [&remembered, number](const QueueOptions &options) {
                const bool isUsual = options.*number == QueueOptions().*number;
                remembered.set(isUsual ? 0 : options.*number);
            });
    }

private:
    SettingValue() = default;
};

} // namespace Ferry
