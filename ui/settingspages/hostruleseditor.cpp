#include "ui/settingspages/hostruleseditor.h"

#include "ui/format.h"
#include "ui/lefttoright.h"
#include "ui/messagebar.h"
#include "ui/roomybutton.h"
#include "ui/settingspages/pathcontrol.h"
#include "ui/settingspages/settingrow.h"
#include "ui/settingspages/wheelguard.h"

#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ferry
{

namespace
{

constexpr qint64 KiB = 1024;
constexpr int MostKiB = 100'000'000;
constexpr int ShownRules = 4;

QSpinBox *numberBox(const QString &objectName, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    WheelGuard::protect(box);
    return box;
}

int inKiB(qint64 rate) { return int(rate > 0 ? std::clamp<qint64>(rate / KiB, 1, MostKiB) : 0); }

void showSilently(QSpinBox *box, int value)
{
    const QSignalBlocker silent(box);
    box->setValue(value);
}

} // namespace

HostRulesEditor::HostRulesEditor(QWidget *parent)
    : Translated(parent)
    , m_host(new QLineEdit(this))
    , m_add(new RoomyButton(this))
    , m_problem(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_form(new QWidget(this))
    , m_fields(new QFormLayout)
    , m_activeLabel(new QLabel(m_form))
    , m_connectionsLabel(new QLabel(m_form))
    , m_rateLabel(new QLabel(m_form))
    , m_folderLabel(new QLabel(m_form))
    , m_active(numberBox(u"hostActiveBox"_s, 64, m_form))
    , m_connections(numberBox(u"hostConnectionsBox"_s, 64, m_form))
    , m_rate(numberBox(u"hostRateBox"_s, MostKiB, m_form))
    , m_folder(new PathControl(
          true, [] { return tr("as always", "folder"); }, m_form))
    , m_remove(new RoomyButton(m_form))
{
    setObjectName(u"hostRulesEditor"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &HostRulesEditor::addServer);
    connect(m_host, &QLineEdit::returnPressed, this, &HostRulesEditor::addServer);
    connect(m_host, &QLineEdit::textEdited, this, [this] { m_problem->setMessage({}, {}); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &HostRulesEditor::showForm);
    connect(m_remove, &QPushButton::clicked, this, &HostRulesEditor::removeServer);
    for (QSpinBox *box : {m_active, m_connections, m_rate})
        connect(box, &QSpinBox::valueChanged, this, &HostRulesEditor::takeForm);
    connect(m_folder, &PathControl::chosen, this, &HostRulesEditor::takeForm);
    retranslate();
    showForm();
}

void HostRulesEditor::build()
{
    m_host->setObjectName(u"hostEdit"_s);
    writeFromTheLeft({m_host});
    m_add->setObjectName(u"addHostButton"_s);
    m_list->setObjectName(u"hostRuleList"_s);
    m_remove->setObjectName(u"removeHostButton"_s);
    m_folder->setEditName(u"hostFolderEdit"_s);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * (ShownRules + 2) + 8);
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_activeLabel, m_active},
                                       {m_connectionsLabel, m_connections},
                                       {m_rateLabel, m_rate},
                                       {m_folderLabel, m_folder}}) {
        label->setBuddy(field);
        m_fields->addRow(label, field);
    }
    m_fields->setContentsMargins({});
    m_fields->addRow(QString(), m_remove);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLayout(m_fields);
    auto *top = new QHBoxLayout;
    top->addWidget(m_host, 1);
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_problem);
    column->addWidget(m_list);
    column->addWidget(m_form);
}

void HostRulesEditor::show(const QList<HostRule> &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    fillList();
    showForm();
}

void HostRulesEditor::fillList()
{
    const int chosen = current();
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const HostRule &rule : std::as_const(m_rules)) {
        auto *item = new QTreeWidgetItem(m_list, {rule.host, summary(rule)});
        item->setToolTip(1, item->text(1));
    }
    const int last = int(m_rules.size()) - 1;
    if (last >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(chosen < 0 ? 0 : std::min(chosen, last)));
}

int HostRulesEditor::current() const
{
    const auto selected = m_list->selectedItems();
    return selected.isEmpty() ? -1 : m_list->indexOfTopLevelItem(selected.first());
}

void HostRulesEditor::showForm()
{
    m_list->setVisible(!m_rules.isEmpty());
    const int at = current();
    m_form->setVisible(at >= 0 && at < m_rules.size());
    if (at < 0 || at >= m_rules.size())
        return;
    const HostRule &rule = m_rules.at(at);
    showSilently(m_active, rule.maximumActive);
    showSilently(m_connections, rule.connections);
    showSilently(m_rate, inKiB(rule.bytesPerSecond));
    m_folder->setPath(rule.folder);
}

void HostRulesEditor::takeForm()
{
    const int at = current();
    if (at < 0)
        return;
    QList<HostRule> rules = m_rules;
    HostRule &rule = rules[at];
    rule.maximumActive = m_active->value();
    rule.connections = m_connections->value();
    if (m_rate->value() != inKiB(rule.bytesPerSecond)) // what nobody touched is not rounded
        rule.bytesPerSecond = m_rate->value() * KiB;
    const QString folder = m_folder->path();
    const bool isGood = folder.isEmpty() || (QDir::isAbsolutePath(folder) && QDir(folder).exists());
    m_problem->setMessage(MessageBar::Kind::Problem,
                          isGood ? QString() : tr("There is no such folder. It has to be a full path."));
    if (isGood)
        rule.folder = folder;
    emit chosen(rules);
}

/// "https://dl.example.org:8443/pub" as well as "dl.example.org"; empty: no host can be seen in it.
QString HostRulesEditor::hostOf(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains("//"_L1) ? text : u"//"_s + text);
    return url.isValid() ? url.host().toLower() : QString();
}

void HostRulesEditor::addServer()
{
    const QString host = hostOf(m_host->text());
    const auto isIt = [&host](const HostRule &rule) { return rule.host == host; };
    const auto known = std::find_if(m_rules.begin(), m_rules.end(), isIt);
    m_problem->setMessage(MessageBar::Kind::Problem,
                          host.isEmpty() ? tr("Enter a server’s name, such as files.example.org.")
                                         : QString());
    if (host.isEmpty())
        return;
    m_host->clear();
    const auto at = int(known - m_rules.begin());
    if (known == m_rules.end())
        emit chosen(m_rules + QList{HostRule{host}});
    if (QTreeWidgetItem *item = m_list->topLevelItem(at))
        m_list->setCurrentItem(item);
    m_active->setFocus();
}

void HostRulesEditor::removeServer()
{
    const int at = current();
    if (at < 0)
        return;
    QList<HostRule> rules = m_rules;
    rules.removeAt(at);
    emit chosen(rules);
    m_host->setFocus();
}

QString HostRulesEditor::summary(const HostRule &rule)
{
    QStringList parts;
    if (rule.maximumActive > 0)
        parts.append(tr("%Ln at a time", nullptr, rule.maximumActive));
    if (rule.connections > 0)
        parts.append(tr("%Ln connection(s)", nullptr, rule.connections));
    if (rule.bytesPerSecond > 0)
        parts.append(Format::rate(double(rule.bytesPerSecond)));
    if (!rule.folder.isEmpty())
        parts.append(Format::path(rule.folder));
    return parts.isEmpty() ? tr("nothing yet", "is different with this server") : parts.join(u" · "_s);
}

void HostRulesEditor::retranslate()
{
    m_host->setPlaceholderText(tr("Server, such as files.example.org"));
    m_host->setMinimumWidth(m_host->fontMetrics().horizontalAdvance(m_host->placeholderText() + u"000"_s));
    m_host->setAccessibleName(tr("Server with rules of its own"));
    m_add->setText(tr("Add server"));
    m_list->setAccessibleName(tr("Servers with rules of their own"));
    //: Column headers: a server's name, what is different with it
    m_list->setHeaderLabels({tr("Server"), tr("What is different")});
    m_activeLabel->setText(tr("Transfers at the same time"));
    m_connectionsLabel->setText(tr("Connections at the same time"));
    m_rateLabel->setText(tr("Speed limit, each way"));
    m_folderLabel->setText(tr("Save downloads in"));
    m_remove->setText(tr("Remove this server"));
    m_active->setAccessibleName(m_activeLabel->text());
    m_connections->setAccessibleName(m_connectionsLabel->text());
    m_rate->setAccessibleName(m_rateLabel->text());
    m_folder->focusProxy()->setAccessibleName(m_folderLabel->text());
    //: After a number: kibibytes a second
    m_rate->setSuffix(tr(" KiB/s"));
    for (QSpinBox *box : {m_active, m_connections})
        box->setSpecialValueText(tr("as always", "number"));
    m_rate->setSpecialValueText(tr("none", "speed limit"));
    fillList();
}

} // namespace Ferry
