#ifndef THROTTLE_CSIMDJSON_TRAIL_H
#define THROTTLE_CSIMDJSON_TRAIL_H
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

/// A reader of the elements of CloudTrail's `Records`, with a table of the names met so far.
typedef struct tf_trail tf_trail;

/// The number that stands for no name.
#define TF_NO_NAME UINT32_MAX

/// What is told of an element besides its names.
enum {
  /// The element has to be read in full: some field is not as CloudTrail writes it.
  TF_CALL_IS_ODD = 1,
  /// The web console made the call.
  TF_CALL_FROM_CONSOLE = 2,
  /// The parameters are an object with members.
  TF_CALL_HAS_PARAMETERS = 4,
  /// A parameter narrows the call: a page size, a token, a list of filters or IDs.
  TF_CALL_NARROWS = 8,
};

/// One element: where it stands, and what it says.
typedef struct tf_call {
  /// Offsets in the bytes handed in: of the first byte, and past the last.
  size_t start, end;
  /// The line ends between the place where reading began and this element.
  size_t lines;
  /// Microseconds since the epoch, of a stamp of whole seconds.
  int64_t microseconds;
  /// Numbers in the table of names, or `TF_NO_NAME`.
  uint32_t source, name, region, account, caller, agent, address, code, message, resource;
  /// Where in the text of identities the request's own IDs are; no length, no ID.
  uint32_t id_start, id_length, extended_start, extended_length;
  /// `TF_CALL_…`, added up.
  uint32_t flags;
} tf_call;

/// How a run of elements ended.
typedef enum tf_trail_end {
  /// The bytes end inside an element or before the array's end.
  TF_TRAIL_NEEDS_MORE,
  /// The room for elements is used up.
  TF_TRAIL_FULL,
  /// The array's closing bracket is next.
  TF_TRAIL_CLOSES,
  /// What comes next is no element that this reader takes.
  TF_TRAIL_REFUSED,
} tf_trail_end;

/// Creates a reader; `seed` keeps the place of names in its table from being foreseen. NULL when
/// memory is short.
tf_trail *tf_trail_create(uint64_t seed);
/// Frees a reader.
void tf_trail_free(tf_trail *trail);
/// Reads elements from `*position` on: at one, or at the white space or comma before it, where
/// `*is_first` says that no comma is due.
///
/// At most `capacity` go to `calls`, their number to `count`, and `*position` past the last of them
/// or, at the end, to the closing bracket; `lines_read` is the line ends up to there. An element
/// longer than `longest` is refused.
tf_trail_end tf_trail_read(tf_trail *trail, const uint8_t *bytes, size_t length, size_t longest,
                           size_t *position, int *is_first, size_t *lines_read, tf_call *calls,
                           size_t capacity, size_t *count);
/// The number of names in the table.
uint32_t tf_trail_names(const tf_trail *trail);
/// The text of a name, and its length in `length`; NULL for a number that is not in the table.
const uint8_t *tf_trail_name(const tf_trail *trail, uint32_t number, size_t *length);
/// The number of a text, which is added where it is new.
uint32_t tf_trail_intern(tf_trail *trail, const uint8_t *text, size_t length);
/// The bytes of all names.
size_t tf_trail_name_bytes(const tf_trail *trail);
/// The text of identities since it was last cleared, and its length in `length`.
const uint8_t *tf_trail_identities(const tf_trail *trail, size_t *length);
/// Counts how often `byte` occurs.
size_t tf_count_byte(const uint8_t *bytes, size_t length, uint8_t byte);
/// Whether a byte occurs that escapes, colours, markup or letters beyond ASCII are made of.
int tf_holds_markup(const uint8_t *bytes, size_t length);
/// Kinds of bytes that a line holds.
enum {
  /// A byte that is not printing ASCII, tabs among them, a backslash or an ampersand.
  TF_LINE_ODD = 1,
  TF_LINE_ANGLE = 2,
  TF_LINE_BRACE = 4,
  TF_LINE_BAR = 8,
  TF_LINE_DOLLAR = 16,
  TF_LINE_COMMA = 32,
  TF_LINE_DASH = 64,
};
/// The kinds of bytes that occur, as bits.
int tf_line_traits(const uint8_t *bytes, size_t length);
/// Whether a digit, a colon or T, and a digit stand side by side, as in every clock.
int tf_may_hold_clock(const uint8_t *bytes, size_t length);
/// Counts control characters other than white space and escape.
size_t tf_count_controls(const uint8_t *bytes, size_t length);
/// Clears the text of identities.
void tf_trail_clear_identities(tf_trail *trail);

#ifdef __cplusplus
}
#endif
#endif
