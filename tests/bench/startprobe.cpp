// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program of Qt Widgets: once the widget "captureLine" has the keyboard and is painted,
// writes to TOURNEE_PROBE when that was (milliseconds of the monotonic clock), what the process has computed
// by then (milliseconds) and held at most (MiB), and lets the program end.

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) * 1e-3;
}

class Probe final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isDone || event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        const QWidget *const line = QApplication::focusWidget();
        const bool isLine = line && line->objectName() == QLatin1String("captureLine");
        if (!isLine || (watched != line && watched->parent() != line))
            return false;
        m_isDone = true;
        // What is painted is on the screen when the event loop is back.
        QMetaObject::invokeMethod(this, &Probe::tell, Qt::QueuedConnection);
        return false;
    }

private:
    static void tell()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        if (std::FILE *const file = std::fopen(std::getenv("TOURNEE_PROBE"), "w")) {
            std::fprintf(file, "%.3f %.3f %.3f",
                         double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6,
                         milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
                         double(usage.ru_maxrss) / 1024);
            std::fclose(file);
        }
        QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    }

    bool m_isDone = false;
};

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        QCoreApplication::instance()->installEventFilter(new Probe(QCoreApplication::instance()));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
