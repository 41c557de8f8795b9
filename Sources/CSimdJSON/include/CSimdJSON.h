#ifndef THROTTLE_CSIMDJSON_H
#define THROTTLE_CSIMDJSON_H
#include <stddef.h>
#include <stdint.h>

#include "CSimdJSON_Trail.h"
#ifdef __cplusplus
extern "C" {
#endif

/// A simdjson DOM parser with the memory it reuses from one document to the next.
typedef struct tf_json_parser tf_json_parser;

/// Creates a parser for documents nested at most `max_depth` deep; NULL when memory is short.
tf_json_parser *tf_json_create(size_t max_depth);
/// Frees a parser, with the last document.
void tf_json_free(tf_json_parser *parser);
/// Parses `length` bytes; returns 0 or simdjson's error code. The last document is lost.
int tf_json_parse(tf_json_parser *parser, const uint8_t *bytes, size_t length);
/// The tape of the last document that parsed (simdjson's doc/tape.md), until the next parse.
const uint64_t *tf_json_tape(const tf_json_parser *parser);
/// The strings that the tape points into: a 32-bit length, the bytes, a zero byte.
const uint8_t *tf_json_strings(const tf_json_parser *parser);
/// simdjson's words for an error code of `tf_json_parse`.
const char *tf_json_message(int code);

#ifdef __cplusplus
}
#endif
#endif
