#ifndef THROTTLE_CSIMDJSON_H
#define THROTTLE_CSIMDJSON_H
#ifdef __cplusplus
extern "C" {
#endif

/// Returns the name of simdjson's instruction-set implementation, which proves that the library is linked.
const char *tf_json_library_version(void);

#ifdef __cplusplus
}
#endif
#endif
