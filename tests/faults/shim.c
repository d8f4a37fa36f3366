/* Preloaded into the program under test: writes down every change to files below TRACE_ROOT, in order, and can let one
   of them fail. TRACE_LOG: the record. FAULT_AT: the number of the operation that fails, FAULT_KIND: ENOSPC or EIO
   (that operation and all after it), CRASH (the process ends before it), SHORT (half a write, then the end).
   FSYNC: every sync from that operation on fails. `arm` sets all this anew for a process that runs already.
   FAULT_WHILE: instead of FAULT_AT, a file; as long as it exists every operation fails with ENOSPC, EIO or EROFS (then
   nothing can be opened for writing either), with FSYNC every sync, with FULL every write alone: a full disk still lets
   one delete and cut short. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *root;
static size_t root_length;
static int log_fd = -1;
static long fault_at = -1, operation = 0;
static char fault_kind = 0; /* N = ENOSPC, P = FULL, I = EIO, R = EROFS, F = FSYNC, C = CRASH, S = SHORT */
static const char *fault_while;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Count from here: the folder, the record (or none), the operation that fails (-1: none) and how (or nothing). */
void arm(const char *folder, const char *log, long at, const char *kind) {
    root = folder ? strdup(folder) : 0;
    root_length = root ? strlen(root) : 0;
    if (log && *log) log_fd = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    operation = 0;
    fault_at = at;
    fault_kind = !kind || !*kind ? 0 : !strcmp(kind, "ENOSPC") ? 'N' : !strcmp(kind, "FULL") ? 'P' : !strcmp(kind, "EIO") ? 'I'
               : !strcmp(kind, "EROFS") ? 'R' : !strcmp(kind, "FSYNC") ? 'F' : !strcmp(kind, "CRASH") ? 'C' : 'S';
}

long operations(void) { return operation; }

__attribute__((constructor)) static void begin(void) {
    const char *at = getenv("FAULT_AT");
    arm(getenv("TRACE_ROOT"), getenv("TRACE_LOG"), at ? atol(at) : -1, getenv("FAULT_KIND"));
    fault_while = getenv("FAULT_WHILE");
}

static int below_root(const char *path) {
    return root && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static int absolute(const char *path, char *out) {
    char here[2048];
    if (path[0] == '/') snprintf(out, 4096, "%s", path);
    else if (getcwd(here, sizeof here)) snprintf(out, 4096, "%s/%s", here, path);
    else return 0;
    return below_root(out);
}

static int path_of(int fd, char *out) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, out, 4095);
    if (length < 0) return 0;
    out[length] = 0;
    return fd != log_fd && below_root(out);
}

/* One record: kind, lengths of both paths, offset, length of data, then the three texts. */
static void record(char kind, const char *path, const char *other, int64_t offset, const void *data, uint64_t size) {
    if (log_fd < 0) return;
    uint32_t first = strlen(path), second = other ? strlen(other) : 0;
    size_t total = 25 + first + second + (data ? size : 0);
    char *whole = malloc(total), *at = whole;
    *at++ = kind;
    memcpy(at, &first, 4), at += 4;
    memcpy(at, &second, 4), at += 4;
    memcpy(at, &offset, 8), at += 8;
    memcpy(at, &size, 8), at += 8;
    memcpy(at, path, first), at += first;
    if (second) memcpy(at, other, second), at += second;
    if (data) memcpy(at, data, size);
    if (REAL(write)(log_fd, whole, total) < 0) _exit(99);
    free(whole);
}

static int standing(void) { return fault_while && !access(fault_while, F_OK); }

static int failing(void) {
    errno = fault_kind == 'N' || fault_kind == 'P' ? ENOSPC : fault_kind == 'R' ? EROFS : EIO;
    return -1;
}

/* 0: go on; -1: the call fails (errno is set); 1: only half of the write happens. */
static int fault(void) {
    operation++;
    if (fault_while) return standing() && fault_kind != 'F' ? failing() : 0;
    if (fault_at < 0 || operation < fault_at || fault_kind == 'F') return 0;
    if (fault_kind == 'N' || fault_kind == 'I') { errno = fault_kind == 'N' ? ENOSPC : EIO; return -1; }
    if (operation > fault_at) return 0;
    if (fault_kind == 'S') return 1;
    _exit(137);
}

/* For what cannot be done by half: whether the call fails; a half write elsewhere is the end here. */
static int refused(void) {
    if (fault_kind == 'P') return operation++ < 0;
    int how = fault();
    if (how > 0) _exit(137);
    return how < 0;
}

static ssize_t written(int fd, const char *path, const void *data, size_t size, int64_t offset, int positioned) {
    int how = fault();
    if (how < 0) return -1;
    size_t wanted = how ? size / 2 : size;
    ssize_t done = positioned ? REAL(pwrite64)(fd, data, wanted, offset) : REAL(write)(fd, data, wanted);
    if (done > 0) record('w', path, 0, offset, data, done);
    if (how) _exit(137);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    char path[4096];
    if (!path_of(fd, path)) return REAL(pwrite64)(fd, data, size, offset);
    return written(fd, path, data, size, offset, 1);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }

ssize_t write(int fd, const void *data, size_t size) {
    char path[4096];
    if (!path_of(fd, path)) return REAL(write)(fd, data, size);
    int64_t offset = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    return written(fd, path, data, size, offset, 0);
}

int fsync(int fd) {
    char path[4096];
    if (!path_of(fd, path)) return REAL(fsync)(fd);
    if (fault_kind == 'F' && (standing() || (fault_at >= 0 && operation + 1 >= fault_at))) return failing();
    if (refused()) return -1;
    record('s', path, 0, 0, 0, 0);
    return 0; /* the image, not the disk, is what counts here */
}
int fdatasync(int fd) { return fsync(fd); }

int ftruncate64(int fd, off64_t size) {
    char path[4096];
    if (!path_of(fd, path)) return REAL(ftruncate64)(fd, size);
    if (refused()) return -1;
    int done = REAL(ftruncate64)(fd, size);
    if (!done) record('t', path, 0, size, 0, 0);
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int unlink(const char *name) {
    char path[4096];
    if (!absolute(name, path)) return REAL(unlink)(name);
    if (refused()) return -1;
    int done = REAL(unlink)(name);
    if (!done) record('u', path, 0, 0, 0, 0);
    return done;
}

int rename(const char *from, const char *to) {
    char first[4096], second[4096];
    if (!absolute(from, first) || !absolute(to, second)) return REAL(rename)(from, to);
    if (refused()) return -1;
    int done = REAL(rename)(from, to);
    if (!done) record('r', first, second, 0, 0, 0);
    return done;
}

int mkdir(const char *name, mode_t mode) {
    char path[4096];
    if (!absolute(name, path)) return REAL(mkdir)(name, mode);
    int done = REAL(mkdir)(name, mode);
    if (!done) record('d', path, 0, 0, 0, 0);
    return done;
}

static int opened(const char *name, int flags, mode_t mode) {
    char path[4096];
    struct stat found;
    if (!absolute(name, path)) return REAL(open64)(name, flags, mode);
    if (fault_kind == 'R' && standing() && flags & (O_WRONLY | O_RDWR)) return failing();
    if (!(flags & (O_CREAT | O_TRUNC))) return REAL(open64)(name, flags, mode);
    int there = !stat(path, &found);
    if (!there && (flags & O_CREAT) && refused()) return -1;
    int fd = REAL(open64)(name, flags, mode);
    if (fd >= 0 && !there) record('c', path, 0, 0, 0, 0);
    else if (fd >= 0 && (flags & O_TRUNC)) record('t', path, 0, 0, 0, 0);
    return fd;
}
int open64(const char *name, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(name, flags, mode);
}
int open(const char *name, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opened(name, flags, mode);
}
