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
  // Most lines hold none, which lanes of single bytes tell fastest.
  uint8_t low = 0;
  for (size_t i = 0; i < length; i++) {
    low |= uint8_t(bytes[i] < 0x20);
  }
  if (low == 0) {
    return 0;
  }
  size_t count = 0;
  for (size_t i = 0; i < length; i++) {
    const uint8_t byte = bytes[i];
    count += uint8_t(byte < 0x20) & uint8_t(byte != '\t') & uint8_t(byte != '\n') &
             uint8_t(byte != '\r') & uint8_t(byte != 0x1B);
  }
  return count;
}

int tf_line_traits(const uint8_t *bytes, size_t length) {
  uint8_t found = 0;
  for (size_t i = 0; i < length; i++) {
    const uint8_t byte = bytes[i];
    found |= (byte < 0x20 || byte >= 0x7F || byte == '\\' || byte == '&' ? TF_LINE_ODD : 0) |
             (byte == '<' ? TF_LINE_ANGLE : 0) | (byte == '{' ? TF_LINE_BRACE : 0) |
             (byte == '|' ? TF_LINE_BAR : 0) | (byte == '$' ? TF_LINE_DOLLAR : 0) |
             (byte == ',' ? TF_LINE_COMMA : 0) | (byte == '-' ? TF_LINE_DASH : 0);
  }
  return found;
}

int tf_may_hold_clock(const uint8_t *bytes, size_t length) {
  uint8_t found = 0;
  for (size_t i = 2; i < length; i++) {
    const uint8_t mark = bytes[i - 1];
    found |= (uint8_t(mark == ':') | uint8_t(mark == 'T')) & uint8_t(uint8_t(bytes[i - 2] - '0') < 10) &
             uint8_t(uint8_t(bytes[i] - '0') < 10);
  }
  return found;
}
