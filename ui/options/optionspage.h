#pragma once

#include "core/rules/jobspec.h"
#include "ui/translated.h"

#include <QWidget>

namespace Ferry
{

/// Some of the options of a job: for one that is to be made, or one that is there.
class OptionsPage : public Translated<QWidget>
{
    Q_OBJECT
public:
    using Translated::Translated;

    virtual void readFrom(const JobSpec &spec) = 0;
    /// Leaves alone what nobody touched: what the page cannot show exactly is not rounded.
    virtual void writeTo(JobSpec &spec) const = 0;
    /// Why that cannot be taken; empty if it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    [[nodiscard]] virtual QString title() const = 0;

signals:
    void changed();
};

} // namespace Ferry
