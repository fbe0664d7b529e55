#pragma once

#include "core/rules/queuerules.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Ferry
{

/// Times of day on chosen weekdays, any number of them.
class HoursEditor : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit HoursEditor(QWidget *parent = nullptr);

    void show(const QList<WeeklyTime> &hours);

signals:
    void chosen(const QList<Ferry::WeeklyTime> &hours);

protected:
    void retranslate() override;

private:
    void rebuild();
    void addLine(qsizetype index);

    QList<WeeklyTime> m_hours;
    QVBoxLayout *m_lines;
    QPushButton *m_add;
};

} // namespace Ferry
