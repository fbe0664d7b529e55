#pragma once

#include "ui/translated.h"

#include <QWidget>

class QLabel;

namespace Ferry
{

struct MimeLinks;

/// Lies over its parent while something is dragged that could be dropped there, and says what would happen.
/// Takes no event itself.
class DropOverlay : public Translated<QWidget>
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);
    /// Covers the parent and says what @p found would become.
    void offer(const MimeLinks &found);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_links = false;
    bool m_files = false;
    QLabel *m_text;
};

} // namespace Ferry
