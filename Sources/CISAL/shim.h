#ifndef THROTTLE_CISAL_SHIM_H
#define THROTTLE_CISAL_SHIM_H
#include <isa-l/igzip_lib.h>
#endif
