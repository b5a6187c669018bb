/*
 * Stands between a program and fsync, to be loaded with LD_PRELOAD.
 *
 * HEBB_SURVIVORS=folder    After each real fsync the file is copied into the folder: what is there is what would
 *                          survive a power cut at that moment, the names being thought durable. A copy appears whole
 *                          or not at all, and before fsync returns, so that whatever is said to be safe is in it.
 * HEBB_FSYNC_MICROS=n      Each fsync takes so much longer, as on a slower disk.
 *
 * It models the loss of all bytes that were not synced, not torn or reordered sectors.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int copy_bytes(int from, int to) {
    /* Not on the stack nor a thread's own: some threads of a JVM have hardly any room. */
    const size_t size = 1 << 16;
    char *buffer = malloc(size);
    ssize_t got = buffer == NULL ? -1 : read(from, buffer, size);
    while (got > 0 && write(to, buffer, got) == got) got = read(from, buffer, size);
    free(buffer);
    return got == 0 ? 0 : -1;
}

/* Ends the program when it cannot copy: a test that goes on without its survivors would prove nothing. */
static void give_up(const char *what) {
    perror(what);
    _exit(70);
}

static void keep(int fd, const char *folder) {
    char link[64], path[PATH_MAX], fresh[PATH_MAX + 64], kept[PATH_MAX + 64];
    struct stat status;
    if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) give_up("readlink");
    path[length] = 0;
    char *name = strrchr(path, '/');
    if (name == NULL || strstr(name, ".db") == NULL) return;
    snprintf(kept, sizeof kept, "%s%s", folder, name);
    snprintf(fresh, sizeof fresh, "%s%s.%d", folder, name, gettid());
    /* The descriptor may be for writing only, so the file is opened anew. */
    int from = open(path, O_RDONLY | O_CLOEXEC);
    int to = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (from < 0 || to < 0 || copy_bytes(from, to) != 0) give_up(kept);
    close(from);
    close(to);
    if (rename(fresh, kept) != 0) give_up(kept);
}

static int after(const char *name, int fd) {
    const char *micros = getenv("HEBB_FSYNC_MICROS");
    const char *folder = getenv("HEBB_SURVIVORS");
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    if (micros != NULL) usleep((useconds_t)atol(micros));
    int result = real(fd);
    int error = errno;
    if (result == 0 && folder != NULL) keep(fd, folder);
    errno = error;
    return result;
}

int fsync(int fd) { return after("fsync", fd); }

int fdatasync(int fd) { return after("fdatasync", fd); }
