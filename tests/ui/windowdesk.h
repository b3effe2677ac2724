// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/exporter.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/workbookview.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace tournee {

/// The window with a folder of files, in English, and who answers its file dialogs.
class WindowDesk
{
public:
    WindowDesk()
    {
        // The offscreen platform says that about every window with a least size.
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSize)"));
        m_settings.setLanguage("en");
        m_settings.setTheme(ThemeChoice::Light);
        m_settings.setWorkbookFolder(path("workbooks"));
        m_language.use("en");
        window = std::make_unique<MainWindow>(MainWindow::Ground{
            .environment = m_environment,
            .settings = m_settings,
            .language = m_language,
            .chooser = {.open = [this](auto...) { return chosen; },
                        .several = [this](auto...) { return QStringList{chosen}; },
                        .save = [this](auto...) { return chosen; },
                        .folder = [this](auto...) { return chosen; }}});
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not get the keyboard");
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Environment &environment() { return m_environment; }

    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// The same for what a workbook brings that is being opened.
    template <typename Widget>
    [[nodiscard]] Widget *waitFor(const char *name)
    {
        if (!QTest::qWaitFor([&] { return window->findChild<Widget *>(QString(name)); }))
            qFatal("%s does not come", name);
        return child<Widget>(name);
    }
    /// As from the menu.
    void trigger(const char *action) { child<QAction>(action)->trigger(); }
    void drop(const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        auto answer = window->workbook()->read(std::move(work));
        answer.waitForFinished();
        return answer.result();
    }
    /// Of the open workbook, on the disk and not deleted.
    [[nodiscard]] int count(Kind kind)
    {
        const auto all = read([kind](WorkbookFile &file) { return file.entities(kind); });
        return static_cast<int>(
            std::ranges::count_if(*all, [](const Entity &each) { return !each.isDeleted(); }));
    }

    /// One workshop, one table, one challenge; another for each \a seed.
    std::unique_ptr<WorkbookFile> makeWorkbook(const QString &name, quint64 seed)
    {
        auto file = WorkbookFile::create(path(name), m_environment);
        if (!file)
            qFatal("the workbook could not be made");
        const auto session = m_environment.newId<EntityId>();
        const auto table = m_environment.newId<EntityId>();
        const std::vector<Edit> edits{
            addition(Kind::Session, session).set(Field::Title, Value(QString("S%1").arg(seed))),
            addition(Kind::Table, table).set(Field::Session, session).set(Field::Number, Value(1)),
            addition(Kind::Challenge, m_environment.newId<EntityId>())
                .set(Field::Table, table)
                .set(Field::Text, Value("words")),
        };
        if (!(*file)->apply(edits))
            qFatal("the workbook could not be filled");
        return std::move(*file);
    }
    void makeBundle(const QString &name, quint64 seed, const Selection &selection = {},
                    const Protection &protection = {})
    {
        const auto file = makeWorkbook(name + ".source", seed);
        if (!exportBundle(*file, path(name), selection, nullptr, protection))
            qFatal("the bundle could not be made");
    }
    void openWorkbook(quint64 seed)
    {
        const QString name = QString("mine%1.tournee").arg(seed);
        makeWorkbook(name, seed).reset();
        window->openFile(path(name));
        if (!QTest::qWaitFor([this] { return window->view() != nullptr; }))
            qFatal("the workbook does not open");
    }

private:
    SystemEnvironment m_environment;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath("settings.ini")};
    Language m_language;

public:
    QString chosen; ///< what the person points at in the next dialog
    std::unique_ptr<MainWindow> window; ///< last: it stands on the others
};

} // namespace tournee
