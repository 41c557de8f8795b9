#ifndef THROTTLE_CZSTD_SHIM_H
#define THROTTLE_CZSTD_SHIM_H
#include <zstd.h>
#endif
