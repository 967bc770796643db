#ifndef CIVIC_CEDITLINE_SHIM_H
#define CIVIC_CEDITLINE_SHIM_H

#include <histedit.h>

#endif
