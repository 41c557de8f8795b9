#ifndef THROTTLE_CVECTORSCAN_SHIM_H
#define THROTTLE_CVECTORSCAN_SHIM_H
#include <hs/hs.h>
#endif
