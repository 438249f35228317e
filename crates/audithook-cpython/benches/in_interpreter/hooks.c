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
extern PyObject *PyErr_Occurred(void);
extern void PyErr_Clear(void);

volatile long sink;

int empty(const char *event, PyObject *args, void *data) { return 0; }

/* What a hook that cares for five events does, without decoding anything. */
int five_names(const char *event, PyObject *args, void *data) {
    if (strcmp(event, "os.remove") == 0 || strcmp(event, "subprocess.Popen") == 0 ||
        strcmp(event, "socket.connect") == 0 || strcmp(event, "ctypes.dlopen") == 0 ||
        strcmp(event, "os.rename") == 0)
        sink++;
    return 0;
}

/* The three fields of os.chmod, checked as far as the functions check. */
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

/* Programs without Python are preloaded, too: the shell that starts valgrind. */
#pragma weak PySys_AddAuditHook
#pragma weak PyTuple_Size
#pragma weak PyTuple_GetItem
#pragma weak PyUnicode_AsUTF8AndSize
#pragma weak PyLong_AsLong
#pragma weak PyErr_Occurred
#pragma weak PyErr_Clear

__attribute__((constructor)) static void install(void) {
    if (PySys_AddAuditHook)
        PySys_AddAuditHook(HOOK, 0);
}
