#include "CSimdJSON.h"

#include <simdjson.h>

extern "C" const char *tf_json_library_version(void) {
  return simdjson::builtin_implementation()->name().c_str();
}
