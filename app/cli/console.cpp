// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "core/crypto/secret.h"
#include "core/report/sentences.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace tournee {

namespace {

static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may not wait for a lock");

Progress &sharedProgress()
{
    static Progress progress;
    return progress;
}

Progress *interrupted = nullptr;

void onInterrupt(int)
{
    interrupted->isCancelled = true;
}

} // namespace

Progress &Console::progress()
{
    return sharedProgress();
}

void Console::stopOnInterrupt()
{
    interrupted = &sharedProgress();
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    // A second Ctrl+C ends the program at once; a read that waits comes back (no SA_RESTART).
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

void Console::printLine(const QString &text)
{
    print(text);
    m_output += '\n';
}

Result<void> Console::flush(std::size_t much)
{
    if (m_output.size() < much || m_output.empty())
        return {};
    const bool isWritten =
        std::fwrite(m_output.data(), 1, m_output.size(), stdout) == m_output.size()
        && std::fflush(stdout) == 0;
    m_output.clear();
    if (!isWritten)
        return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                       QStringLiteral("stdout"));
    return {};
}

int Console::fail(const Error &error)
{
    return fail(sentence(error));
}

int Console::fail(const QString &sentence)
{
    const QByteArray line =
        QCoreApplication::applicationName().toUtf8() + ": " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return Failed;
}

Result<std::string> Console::contentOf(const QString &path)
{
    // read(2) rather than QFile, which goes on waiting for a terminal after Ctrl+C.
    const bool isInput = path == QLatin1String("-");
    const int descriptor =
        isInput ? STDIN_FILENO : ::open(path.toLocal8Bit().constData(), O_RDONLY);
    if (descriptor < 0)
        return failure(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileNotReadable,
                       path);
    std::string content;
    std::string block(1 << 16, '\0');
    Result<void> done;
    for (;;) {
        const ssize_t count = ::read(descriptor, block.data(), block.size());
        if (count > 0) {
            content.append(block, 0, static_cast<std::size_t>(count));
            continue;
        }
        if (count < 0 && errno == EINTR && !isCancelled())
            continue;
        if (count < 0)
            done = failure(isCancelled() ? ErrorCode::Cancelled : ErrorCode::FileNotReadable, path);
        break;
    }
    wipe(block.data(), block.size()); // it may be a passphrase
    if (!isInput)
        ::close(descriptor);
    if (!done)
        return done.error();
    return content;
}

struct ProgressLine::Private
{
    std::mutex mutex;
    std::condition_variable wake;
    bool isOver = false;
    std::thread painter;
};

ProgressLine::ProgressLine()
{
    if (!isatty(STDERR_FILENO))
        return;
    d = std::make_unique<Private>();
    d->painter = std::thread([this] {
        std::unique_lock lock(d->mutex);
        bool isPainted = false;
        while (
            !d->wake.wait_for(lock, std::chrono::milliseconds(200), [this] { return d->isOver; })) {
            const Progress &progress = Console::progress();
            const qint64 total = progress.total;
            if (total <= 0)
                continue;
            std::fprintf(stderr, "\r%3d %%", static_cast<int>(100 * progress.done / total));
            std::fflush(stderr);
            isPainted = true;
        }
        if (isPainted)
            std::fputs("\r     \r", stderr);
    });
}

ProgressLine::~ProgressLine()
{
    if (!d)
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->isOver = true;
    }
    d->wake.notify_all();
    d->painter.join();
}

} // namespace tournee
