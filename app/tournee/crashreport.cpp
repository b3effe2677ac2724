// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tournee/crashreport.h"

#include "core/domain/version.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>

#ifdef __GLIBC__
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tournee {

namespace {

// Made in advance: a handler may allocate nothing.
std::array<char, 4096> reportPath{};
std::array<char, 256> reportHead{};

#ifdef __GLIBC__
void write(int file, const char *words)
{
    [[maybe_unused]] const auto written = ::write(file, words, std::strlen(words));
}

void report(int signal)
{
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        write(file, reportHead.data());
        std::array<char, 24> number{"signal 00\n"};
        number[7] = static_cast<char>('0' + signal / 10 % 10);
        number[8] = static_cast<char>('0' + signal % 10);
        write(file, number.data());
        std::array<void *, 64> frames{};
        const int depth = ::backtrace(frames.data(), static_cast<int>(frames.size()));
        ::backtrace_symbols_fd(frames.data(), depth, file);
        ::close(file);
    }
    ::raise(signal); // SA_RESETHAND: now as if nobody had listened
}
#endif

struct Log
{
    QMutex mutex;
    QFile file;
    QtMessageHandler next = nullptr;
};

Log &log()
{
    static Log the;
    return the;
}

constexpr qint64 mostBytes = qint64(256) * 1024;

void setAside(const QString &path)
{
    QFile::remove(path + ".2");
    QFile::rename(path + ".1", path + ".2");
    QFile::rename(path, path + ".1");
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &the = log();
    {
        const QMutexLocker lock(&the.mutex);
        if (type != QtDebugMsg && the.file.isOpen()) {
            const QString line = QDateTime::currentDateTime().toString(Qt::ISODateWithMs) + ' '
                                 + (context.category ? context.category : "") + ' ' + message
                                 + '\n';
            the.file.write(line.toUtf8());
            the.file.flush();
            if (the.file.size() > mostBytes) {
                the.file.close();
                setAside(the.file.fileName());
                (void)the.file.open(QIODevice::WriteOnly | QIODevice::Append);
            }
        }
    }
    if (the.next)
        the.next(type, context, message);
}

} // namespace

void reportCrashesInto(const QString &folder)
{
#ifdef __GLIBC__
    if (!QDir().mkpath(folder))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString path = folder + "/crash-" + now.toString("yyyyMMdd-HHmmss") + '-'
                         + QString::number(::getpid()) + ".txt";
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.size() >= static_cast<qsizetype>(reportPath.size()))
        return;
    std::memcpy(reportPath.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()) + 1);
    std::snprintf(reportHead.data(), reportHead.size(), "Tournée %s, Qt %s, started %s\n",
                  qUtf8Printable(version()), qVersion(), qUtf8Printable(now.toString(Qt::ISODate)));
    std::array<void *, 2> first{};
    ::backtrace(first.data(), 2); // loads what it needs while there is still time
    struct sigaction action = {};
    action.sa_handler = report;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        ::sigaction(signal, &action, nullptr);
#else
    Q_UNUSED(folder)
#endif
}

void logInto(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    Log &the = log();
    the.file.setFileName(folder + "/tournee.log");
    if (the.file.size() > mostBytes)
        setAside(the.file.fileName());
    if (the.file.open(QIODevice::WriteOnly | QIODevice::Append))
        the.next = qInstallMessageHandler(keep);
}

} // namespace tournee
