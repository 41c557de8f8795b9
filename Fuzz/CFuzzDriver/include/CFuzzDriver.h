#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer over `callback`. The runtime has it; no header declares it.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
