#ifndef THROTTLE_CNETTLE_SHIM_H
#define THROTTLE_CNETTLE_SHIM_H
#include <nettle/sha2.h>
#endif
