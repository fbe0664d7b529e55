#pragma once

#include "core/jobs/jobqueue.h"
#include "ui/translated.h"

#include <QDialog>
#include <QVariant>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Ferry
{

class ElidedLabel;
class SearchField;
class Settings;
class SettingRow;
class SettingsPage;

/// Everything that can be set, on a few pages. Each change is in force and remembered at once; the last ones can be
/// undone, and every setting goes back to its default by itself. A search narrows the pages and marks what it found.
class SettingsDialog : public Translated<QDialog>
{
    Q_OBJECT
public:
    SettingsDialog(JobQueue &queue, Settings &settings, QWidget *parent = nullptr);

    /// As if it were typed into the search field.
    void search(const QString &text);
    /// Nothing is searched any more; null stays where it is.
    void showPage(SettingsPage *page);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Step {
        SettingRow *row;
        QVariant before;
    };
    void addPages(JobQueue &queue, Settings &settings);
    void build();
    void connectParts(JobQueue &queue, Settings &settings);
    void remember(SettingRow *row, const QVariant &before, bool isOneStep);
    void undo();
    void showLast();
    void refresh();
    void narrow();
    void showMatchOf(int page);
    void enterPage();
    void fitList();

    QList<SettingsPage *> m_pages;
    QList<Step> m_steps; ///< the last one last
    SearchField *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    ElidedLabel *m_last;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace Ferry
