// SPDX-FileCopyrightText: 2026 Tournée contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program, makes every fsync and fdatasync take TOURNEE_FSYNC_MS milliseconds
// longer: a worn USB stick. The variable is read at each call, so that a test can prepare fast.

#include <dlfcn.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <thread>

namespace {

int afterAWhile(const char *name, int descriptor)
{
    if (const char *const text = std::getenv("TOURNEE_FSYNC_MS"))
        std::this_thread::sleep_for(std::chrono::milliseconds(std::atol(text)));
    const auto next = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    return next(descriptor);
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return afterAWhile("fsync", descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return afterAWhile("fdatasync", descriptor);
}
