#pragma once

#include "core/rules/queuerules.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Ferry
{

class MessageBar;
class PathControl;

/// What is different with some servers: a list of them, and below it what is so with the selected one.
class HostRulesEditor : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit HostRulesEditor(QWidget *parent = nullptr);

    void show(const QList<HostRule> &rules);

signals:
    void chosen(const QList<Ferry::HostRule> &rules);

protected:
    void retranslate() override;

private:
    void build();
    void addServer();
    void removeServer();
    void takeForm();
    void showForm();
    void fillList();
    [[nodiscard]] int current() const;
    [[nodiscard]] static QString hostOf(const QString &typed);
    [[nodiscard]] static QString summary(const HostRule &rule);

    QList<HostRule> m_rules;
    QLineEdit *m_host;
    QPushButton *m_add;
    MessageBar *m_problem;
    QTreeWidget *m_list;
    QWidget *m_form;
    QFormLayout *m_fields;
    QLabel *m_activeLabel;
    QLabel *m_connectionsLabel;
    QLabel *m_rateLabel;
    QLabel *m_folderLabel;
    QSpinBox *m_active;
    QSpinBox *m_connections;
    QSpinBox *m_rate; ///< KiB
    PathControl *m_folder;
    QPushButton *m_remove;
};

} // namespace Ferry
