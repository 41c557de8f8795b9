// Questions about the bytes of a line, in loops that the compiler puts in vector lanes.
#include "CSimdJSON.h"

int tf_holds_markup(const uint8_t *bytes, size_t length) {
  uint8_t found = 0;
  for (size_t i = 0; i < length; i++) {
    const uint8_t byte = bytes[i];
    found |= uint8_t(byte == 0x1B) | uint8_t(byte == '\\') | uint8_t(byte == '&') |
             uint8_t(byte >= 0x80) | uint8_t(byte == '\r') | uint8_t(byte == 0) |
             uint8_t(byte == '<');
  }
  return found;
}

size_t tf_count_controls(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  for (size_t i = 0; i < length; i++) {
    const uint8_t byte = bytes[i];
    count += uint8_t(byte < 0x20) & uint8_t(byte != '\t') & uint8_t(byte != '\n') &
             uint8_t(byte != '\r') & uint8_t(byte != 0x1B);
  }
  return count;
}
