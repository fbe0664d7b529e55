#pragma once

#include <QList>
#include <QToolBar>

namespace Ferry
{

/// The window's tool bar: flat, with labels beside the icons, and with icons alone where the window is too narrow for
/// words. Nothing in it changes its place or goes behind an arrow: as wide as its icons is the least it may be.
class ToolBar : public QToolBar
{
    Q_OBJECT
public:
    explicit ToolBar(QWidget *parent = nullptr);

    /// A button that never has a label.
    void addIcon(QAction *action);
    /// What gives way down to its least width before the labels go. Becomes a child.
    void addField(QWidget *field);
    /// After other words: measures what they need.
    void measure();
    [[nodiscard]] bool showsLabels() const { return toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void use(Qt::ToolButtonStyle style);
    [[nodiscard]] int widthAs(Qt::ToolButtonStyle style);

    QWidget *m_field = nullptr;
    QList<QAction *> m_icons;
    int m_withLabels = 0; ///< pixels that it needs
};

} // namespace Ferry
