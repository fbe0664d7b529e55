#include "ui/settingspages/hourseditor.h"

#include "ui/icons.h"
#include "ui/roomybutton.h"
#include "ui/settingspages/timespan.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

/// Office hours: the first that people think of.
WeeklyTime proposal() { return {QTime(8, 0), QTime(18, 0), 0b0011111}; }

} // namespace

HoursEditor::HoursEditor(QWidget *parent)
    : Translated(parent)
    , m_lines(new QVBoxLayout)
    , m_add(new RoomyButton(this))
{
    setObjectName(u"hoursEditor"_s);
    m_add->setObjectName(u"addHoursButton"_s);
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_lines->setSpacing(4);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { emit chosen(m_hours + QList{proposal()}); });
    retranslate();
}

void HoursEditor::show(const QList<WeeklyTime> &hours)
{
    if (m_hours == hours)
        return;
    const bool isAsMany = m_hours.size() == hours.size();
    m_hours = hours;
    if (!isAsMany)
        return rebuild();
    const auto spans = findChildren<TimeSpan *>();
    for (qsizetype i = 0; i < spans.size(); ++i)
        spans.at(i)->show(m_hours.at(i));
}

void HoursEditor::rebuild()
{
    while (QLayoutItem *line = m_lines->takeAt(0)) {
        // Perhaps one of its own buttons is calling.
        line->widget()->hide();
        line->widget()->setParent(nullptr);
        line->widget()->deleteLater();
        delete line;
    }
    for (qsizetype i = 0; i < m_hours.size(); ++i)
        addLine(i);
    setTabOrder(this, m_add);
    retranslate();
}

void HoursEditor::addLine(qsizetype index)
{
    auto *line = new QWidget(this);
    auto *span = new TimeSpan(TimeSpan::Both, line);
    auto *remove = new QToolButton(line);
    remove->setObjectName(u"removeHoursButton"_s);
    remove->setIcon(Icons::get(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(span);
    row->addWidget(remove);
    row->addStretch();
    span->show(m_hours.at(index));
    m_lines->addWidget(line);
    connect(span, &TimeSpan::chosen, this, [this, span, index] {
        QList<WeeklyTime> hours = m_hours;
        hours[index] = span->time();
        emit chosen(hours);
    });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        QList<WeeklyTime> hours = m_hours;
        hours.removeAt(index);
        emit chosen(hours);
    });
}

void HoursEditor::retranslate()
{
    m_add->setText(tr("Add hours"));
    const auto removers = findChildren<QToolButton *>(u"removeHoursButton"_s);
    for (QToolButton *remove : removers) {
        remove->setToolTip(tr("Remove these hours"));
        remove->setAccessibleName(tr("Remove these hours"));
    }
}

} // namespace Ferry
