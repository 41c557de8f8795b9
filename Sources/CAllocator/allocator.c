#include "CAllocator.h"

#include <limits.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void tf_return_blocks_from(size_t bytes) {
#if defined(__GLIBC__)
  if (bytes <= INT_MAX / 4) {
    mallopt(M_MMAP_THRESHOLD, (int)bytes);
    mallopt(M_TRIM_THRESHOLD, (int)bytes * 4);
  }
#else
  (void)bytes;
#endif
}
