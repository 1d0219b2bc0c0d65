// What Swift cannot say itself: a cast to a function pointer, a variadic call, sums of macros.
#pragma once
#include <sqlite3.h>

enum {
    certify_constraint_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY,
    certify_constraint_row_id = SQLITE_CONSTRAINT_ROWID,
    certify_constraint_unique = SQLITE_CONSTRAINT_UNIQUE,
};

/// Binds a copy of a text; a null pointer is the empty text.
static inline int certify_bind_text(
    sqlite3_stmt *statement, int place, const char *text, sqlite3_uint64 length) {
    return sqlite3_bind_text64(
        statement, place, text ? text : "", length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a copy of some bytes; a null pointer is no bytes, not NULL.
static inline int certify_bind_blob(
    sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 length) {
    return sqlite3_bind_blob64(statement, place, bytes ? bytes : "", length, SQLITE_TRANSIENT);
}

/// Leaves out the engine's statistics of memory, and with them a lock for every piece of it.
/// Must run before the engine is first used.
static inline int certify_leave_out_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Switches one of the connection's safety settings on or off.
static inline int certify_configure(sqlite3 *connection, int setting, int on) {
    return sqlite3_db_config(connection, setting, on, (int *)0);
}
