#pragma once

#include "core/rules/queuerules.h"
#include "ui/translated.h"

#include <QWidget>

#include <array>

class QLabel;
class QTimeEdit;
class QToolButton;

namespace Ferry
{

/// A time of day, from and to, and the days of the week on which it begins: each part can be left out.
class TimeSpan : public Translated<QWidget>
{
    Q_OBJECT
public:
    enum Part { Times = 1, Days = 2, Both = 3 };
    explicit TimeSpan(Part parts, QWidget *parent = nullptr);

    void show(const WeeklyTime &time);
    [[nodiscard]] WeeklyTime time() const;

signals:
    /// By a person.
    void chosen();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void colourDays();
    void makeTimes();
    void makeDays();

    Part m_parts;
    QLabel *m_dash;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    std::array<QToolButton *, 7> m_days{}; ///< from Monday on
};

} // namespace Ferry
