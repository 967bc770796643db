// Fixed-argument wrappers over the variadic functions of libedit: Swift cannot call C functions with `...`.
#ifndef CIVIC_CEDITLINE_SHIM_H
#define CIVIC_CEDITLINE_SHIM_H

#include <histedit.h>
#include <stdio.h>

typedef char *(*civic_prompt_function)(EditLine *);
typedef unsigned char (*civic_editor_function)(EditLine *, int);

/// An editor on the standard streams of the process.
static inline EditLine *civic_editor_new(const char *name) {
  return el_init(name, stdin, stdout, stderr);
}

/// The prompt; characters between two `escape` characters take no columns.
static inline int civic_set_prompt(EditLine *editor, civic_prompt_function function, char escape) {
  return el_set(editor, EL_PROMPT_ESC, function, escape);
}

static inline int civic_set_editor(EditLine *editor, const char *mode) {
  return el_set(editor, EL_EDITOR, mode);
}

static inline int civic_set_signals(EditLine *editor, int handles) {
  return el_set(editor, EL_SIGNAL, handles);
}

/// A mode of the terminal while a line is edited, such as `-isig`.
static inline int civic_set_editing_mode(EditLine *editor, const char *mode) {
  return el_set(editor, EL_SETTY, "-d", mode, NULL);
}

/// Whether the terminal is prepared for editing.
static inline int civic_prepare_terminal(EditLine *editor, int prepares) {
  return el_set(editor, EL_PREP_TERM, prepares);
}

static inline int civic_set_client(EditLine *editor, void *client) {
  return el_set(editor, EL_CLIENTDATA, client);
}

static inline void *civic_client(EditLine *editor) {
  void *client = NULL;
  el_get(editor, EL_CLIENTDATA, &client);
  return client;
}

static inline int civic_add_function(EditLine *editor, const char *name, const char *help,
                                     civic_editor_function function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int civic_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, NULL);
}

/// A binding in the alternative map: command mode of vi.
static inline int civic_bind_alternative(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, NULL);
}

static inline int civic_set_history(EditLine *editor, History *past) {
  return el_set(editor, EL_HIST, history, past);
}

static inline int civic_history_size(History *past, int size) {
  HistEvent event;
  return history(past, &event, H_SETSIZE, size);
}

static inline int civic_history_unique(History *past, int unique) {
  HistEvent event;
  return history(past, &event, H_SETUNIQUE, unique);
}

static inline int civic_history_add(History *past, const char *line) {
  HistEvent event;
  return history(past, &event, H_ENTER, line);
}

#endif
