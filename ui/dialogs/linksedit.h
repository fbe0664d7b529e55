#pragma once

#include <QPlainTextEdit>

namespace Ferry
{

/// A text of links, one a line (TypedLinks): what is pasted or dropped is put on lines of its own.
class LinksEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LinksEdit(QWidget *parent = nullptr);
    void addLinks(const QList<QUrl> &links);
    void addLines(const QStringList &lines);

signals:
    /// Metalinks of this computer.
    void listsDropped(const QStringList &paths);
    /// Ctrl+Return, or Return on a text that was only proposed: it is still selected as a whole.
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Ferry
