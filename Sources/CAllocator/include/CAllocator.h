// The one setting of the C library's allocator that Swift cannot reach: <malloc.h> is no module.
#ifndef C_ALLOCATOR_H
#define C_ALLOCATOR_H

#include <stddef.h>

/// Has free blocks of `bytes` or more handed back to the system; does nothing but with glibc.
void tf_return_blocks_from(size_t bytes);

#endif
