#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace Ferry
{

/// Tabs without boxes: the words, and a line under the one that is open. They move closer together before they hide
/// behind arrows.
class FlatTabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit FlatTabBar(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
};

/// Pages under such tabs, on the window's own ground.
class FlatTabs : public QTabWidget
{
public:
    explicit FlatTabs(QWidget *parent = nullptr)
        : QTabWidget(parent)
    {
        setTabBar(new FlatTabBar(this));
        setDocumentMode(true);
    }
};

} // namespace Ferry
