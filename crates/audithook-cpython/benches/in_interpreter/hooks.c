/* Hooks of C to compare with, preloaded like ours. Built with
 *     cc -O2 -shared -fPIC -DHOOK=empty hooks.c
 * and without Python's headers: what they declare is in the stable ABI, but for
 * PySys_AddAuditHook. */
#include <string.h>

typedef struct object PyObject;
typedef long Py_ssize_t;
extern int PySys_AddAuditHook(int (*)(const char *, PyObject *, void *), void *);
extern Py_ssize_t PyTuple_Size(PyObject *);
extern PyObject *PyTuple_GetItem(PyObject *, Py_ssize_t);
extern const char *PyUnicode_AsUTF8AndSize(PyObject *, Py_ssize_t *);
extern long PyLong_AsLong(PyObject *);
extern long long PyLong_AsLongLongAndOverflow(PyObject *, int *);
extern int PyBytes_AsStringAndSize(PyObject *, char **, Py_ssize_t *);
extern unsigned long PyType_GetFlags(PyObject *);
extern PyObject *PyErr_Occurred(void);
extern void PyErr_Clear(void);

volatile long sink, mismatches;

int empty(const char *event, PyObject *args, void *data) { return 0; }

/* What a hook that cares for five events does, without decoding anything. */
int five_names(const char *event, PyObject *args, void *data) {
    if (strcmp(event, "os.remove") == 0 || strcmp(event, "subprocess.Popen") == 0 ||
        strcmp(event, "socket.connect") == 0 || strcmp(event, "ctypes.dlopen") == 0 ||
        strcmp(event, "os.rename") == 0)
        sink++;
    return 0;
}

/* The three fields of os.chmod as somebody in a hurry decodes them: a path that
 * is no str is left alone, an object with __index__ is run. */
int decode(const char *event, PyObject *args, void *data) {
    if (strcmp(event, "os.chmod") != 0)
        return 0;
    if (PyTuple_Size(args) != 3)
        return 0;
    Py_ssize_t length;
    const char *path = PyUnicode_AsUTF8AndSize(PyTuple_GetItem(args, 0), &length);
    if (path == NULL) {
        PyErr_Clear();
        return 0;
    }
    long mode = PyLong_AsLong(PyTuple_GetItem(args, 1));
    long dir_fd = PyLong_AsLong(PyTuple_GetItem(args, 2));
    if ((mode == -1 || dir_fd == -1) && PyErr_Occurred()) {
        PyErr_Clear();
        return 0;
    }
    sink += length + mode + dir_fd;
    return 0;
}

/* What begins every object, with a GIL and without: PyUnicode_Check and its like
 * become a call of PyType_GetFlags with the type that stands here. */
#ifdef FREE_THREADED
struct head { Py_ssize_t thread, flags, shared_references; PyObject *type; };
#else
struct head { Py_ssize_t references; PyObject *type; };
#endif
enum { LONG = 1 << 24, BYTES = 1 << 27, UNICODE = 1 << 28 };

static unsigned long kind(PyObject *object) {
    return PyType_GetFlags(((struct head *)object)->type);
}

/* The same fields, checked as os.chmod's struct is: a path is a str, a bytes or
 * a file descriptor; the others are ints, for which no __index__ is run; a file
 * descriptor has 32 bits. Anything else counts as a mismatch. */
int decode_checked(const char *event, PyObject *args, void *data) {
    if (strcmp(event, "os.chmod") != 0)
        return 0;
    if (PyTuple_Size(args) != 3)
        goto mismatch;
    PyObject *path = PyTuple_GetItem(args, 0);
    PyObject *mode = PyTuple_GetItem(args, 1);
    PyObject *dir_fd = PyTuple_GetItem(args, 2);
    const char *text = NULL;
    Py_ssize_t length = 0;
    long long path_fd = -1;
    int overflow = 0;
    unsigned long path_kind = kind(path);
    if (path_kind & UNICODE) {
        text = PyUnicode_AsUTF8AndSize(path, &length);
        if (text == NULL)
            goto mismatch;
    } else if (path_kind & BYTES) {
        if (PyBytes_AsStringAndSize(path, (char **)&text, &length) != 0)
            goto mismatch;
    } else if (path_kind & LONG) {
        path_fd = PyLong_AsLongLongAndOverflow(path, &overflow);
        if (overflow != 0 || path_fd != (int)path_fd)
            goto mismatch;
    } else {
        goto mismatch;
    }
    if (!(kind(mode) & LONG) || !(kind(dir_fd) & LONG))
        goto mismatch;
    long long mode_value = PyLong_AsLongLongAndOverflow(mode, &overflow);
    if (overflow != 0)
        goto mismatch;
    long long dir_fd_value = PyLong_AsLongLongAndOverflow(dir_fd, &overflow);
    if (overflow != 0 || dir_fd_value != (int)dir_fd_value)
        goto mismatch;
    sink += length + path_fd + mode_value + dir_fd_value;
    return 0;
mismatch:
    PyErr_Clear();
    mismatches++;
    return 0;
}

/* Programs without Python are preloaded, too: the shell that starts valgrind. */
#pragma weak PySys_AddAuditHook
#pragma weak PyTuple_Size
#pragma weak PyTuple_GetItem
#pragma weak PyUnicode_AsUTF8AndSize
#pragma weak PyLong_AsLong
#pragma weak PyLong_AsLongLongAndOverflow
#pragma weak PyBytes_AsStringAndSize
#pragma weak PyType_GetFlags
#pragma weak PyErr_Occurred
#pragma weak PyErr_Clear

__attribute__((constructor)) static void install(void) {
    if (PySys_AddAuditHook)
        PySys_AddAuditHook(HOOK, 0);
}
