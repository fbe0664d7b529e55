#pragma once

#include "ui/options/optionspage.h"

class QLabel;
class QSpinBox;

namespace Ferry
{

/// How fast it may be, over how many connections, and how long it tries.
class LimitOptions : public OptionsPage
{
    Q_OBJECT
public:
    explicit LimitOptions(QWidget *parent = nullptr);

    void readFrom(const JobSpec &spec) override;
    void writeTo(JobSpec &spec) const override;
    [[nodiscard]] QString title() const override;

protected:
    void retranslate() override;

private:
    /// A number that is stored finer than it is shown.
    struct Field {
        QLabel *label = nullptr;
        QSpinBox *box = nullptr;
        QLabel *hint = nullptr;
        qint64 unit = 1;
        int shown = 0; ///< what it was when it was read: untouched, it says nothing
    };
    Field make(const QString &objectName, qint64 unit, int most, int row);
    static void read(Field &field, qint64 value);
    static void setShown(const Field &field, bool shown);
    /// @p value unless it was touched.
    [[nodiscard]] static qint64 written(const Field &field, qint64 value);

    Field m_speed;
    Field m_retry;
    Field m_noProgress;
    Field m_maximum;
    Field m_connections; ///< downloads that are not there yet
};

} // namespace Ferry
