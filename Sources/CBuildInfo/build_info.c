#include "build_info.h"

#ifndef THROTTLE_FORENSICS_COMMIT
#define THROTTLE_FORENSICS_COMMIT ""
#endif

const char *throttle_forensics_commit(void) { return THROTTLE_FORENSICS_COMMIT; }
