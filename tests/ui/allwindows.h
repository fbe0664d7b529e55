#pragma once

#include "app/gui/desktop/whendone.h"
#include "tests/ui/uiharness.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>

namespace Ferry::Testing
{

/// Every window, dialog, page and menu of Ferry, with something in it: one list for the pictures, and for all that is to
/// be true of each of them. One main window is used for all but "main-empty". What open() shows follows a change of the
/// language, unless isSaidOnce().
class AllWindows
{
public:
    enum class Kind { Window, Dialog, Menu };

    /// Shows the main window; the transfers come with the first of open().
    AllWindows();
    ~AllWindows();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] Kind kind(const QString &name) const;
    /// Its words are those of the language it was opened in.
    [[nodiscard]] bool isSaidOnce(const QString &name) const;
    /// Closes what was open. The widget is visible and active, and what servers have to say about it has been said; null:
    /// that did not come about.
    [[nodiscard]] QWidget *open(const QString &name);
    void close();
    /// In all windows that are there.
    void speak(const QString &language);
    [[nodiscard]] MainWindow *window() const { return m_harness.window.get(); }
    [[nodiscard]] UiHarness &harness() { return m_harness; }

private:
    using Open = std::function<QWidget *()>;
    struct Entry {
        QString name;
        Kind kind = Kind::Window;
        Open open{};
        bool isSaidOnce = false;
    };
    /// One in each state, by what has become of it.
    struct Samples {
        Job *done = nullptr;
        Job *moving = nullptr;
        Job *sending = nullptr;
        Job *paused = nullptr;
        Job *waiting = nullptr; ///< for another try
        Job *failed = nullptr;
        Job *removed = nullptr; ///< cancelled, and nothing is left
        Job *stuck = nullptr;   ///< cancelled, and its clean-up does not come to an end
        Job *several = nullptr; ///< files
    };

    void add(const QString &name, Kind kind, const Open &open, bool isSaidOnce = false);
    void addWindows();
    void addBars();
    /// What @p make has made stands in the window until close().
    void addBar(const QString &name, const std::function<QWidget *()> &make);
    void addHistory();
    void addPages();
    void addPage(int page, const QString &name, Job *Samples::*job);
    void addMenus();
    void addMenu(QMenu *menu, const QString &name);
    void addAddDialogs();
    void addCancelDialogs();
    void addOptions();
    void addOtherDialogs();
    void addSettings();
    [[nodiscard]] const Entry *entry(const QString &name) const;

    /// Opens @p dialog and owns it until close().
    QWidget *show(std::unique_ptr<QDialog> dialog);
    /// What some action has opened: closed by close().
    QWidget *take(QWidget *widget);
    QWidget *uploadTo(const QString &place);
    QWidget *drag(const QMimeData &data);
    /// Is called by close().
    void later(const std::function<void()> &undo) { m_undo = undo; }

    [[nodiscard]] bool fill();
    [[nodiscard]] bool fillMoving();
    [[nodiscard]] bool fillEnded();
    [[nodiscard]] bool fillWaiting();
    void fillLeftovers();
    [[nodiscard]] Job *addDownload(const QString &path, Milliseconds longestRetry = Milliseconds{60'000});
    /// Fast up to @p percent, and then so slowly that it will not come to its end.
    [[nodiscard]] static bool slowDown(Job *job, int percent);

    std::unique_ptr<UiHarness> m_bare; ///< without transfers
    UiHarness m_harness;
    TransferActivity m_activity{*m_harness.queue};
    WhenDone m_whenDone{*m_harness.queue, m_activity};
    QList<Entry> m_entries;
    Samples m_samples;
    bool m_isFilled = false;
    std::unique_ptr<QDialog> m_own;
    QPointer<QWidget> m_taken;
    std::function<void()> m_undo;
};

} // namespace Ferry::Testing
