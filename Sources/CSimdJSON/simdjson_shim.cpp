// The DOM interface of simdjson behind a plain C surface. The DOM lives in the shared library,
// which picks the instruction set at run time; On-Demand would be compiled in here for one set.
#include "CSimdJSON.h"

#include <new>
#include <simdjson.h>

struct tf_json_parser {
  simdjson::dom::parser parser;
  size_t max_depth;
};

extern "C" {

tf_json_parser *tf_json_create(size_t max_depth) {
  tf_json_parser *created = new (std::nothrow) tf_json_parser();
  if (created != nullptr) {
    created->max_depth = max_depth;
  }
  return created;
}

void tf_json_free(tf_json_parser *parser) { delete parser; }

int tf_json_parse(tf_json_parser *parser, const uint8_t *bytes, size_t length) {
  if (parser->parser.capacity() < length || parser->parser.max_depth() != parser->max_depth) {
    // Grown by doubling, so that many documents of slowly growing size cost linear time.
    size_t capacity = parser->parser.capacity() * 2;
    simdjson::error_code failed =
        parser->parser.allocate(capacity < length ? length : capacity, parser->max_depth);
    if (failed) {
      return failed;
    }
  }
  simdjson::dom::element root;
  return parser->parser.parse(bytes, length, true).get(root);
}

const uint64_t *tf_json_tape(const tf_json_parser *parser) { return parser->parser.doc.tape.get(); }

const uint8_t *tf_json_strings(const tf_json_parser *parser) {
  return parser->parser.doc.string_buf.get();
}

const char *tf_json_message(int code) {
  return simdjson::error_message(static_cast<simdjson::error_code>(code));
}
}
