// Calls of the C library that its Swift module leaves out.
#pragma once

/// Waits until everything written to the file system of an open file is on its disk.
int syncfs(int descriptor);
