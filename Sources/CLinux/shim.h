// Calls of the C library that its Swift module leaves out.
#pragma once

#include <sys/signalfd.h>

/// Waits until everything written to the file system of an open file is on its disk.
int syncfs(int descriptor);
