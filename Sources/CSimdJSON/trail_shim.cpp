// CloudTrail's records, one element of the array after the other: framed by masks of 64 bytes,
// parsed by simdjson in the cache, and walked on the tape for the few fields that show a call.
// Whatever is not as CloudTrail writes it is left to the reader of any JSON.
#include "CSimdJSON_Trail.h"

#include <cstring>
#include <new>
#include <simdjson.h>
#include <vector>

namespace {

/// Deeper elements are left to the general reader, which counts the depth exactly.
constexpr size_t deepest = 200;

struct masks {
  uint64_t quote, backslash, open, close, newline;
};

typedef uint8_t bytes64 __attribute__((ext_vector_type(64)));
typedef bool bits64 __attribute__((ext_vector_type(64)));

__attribute__((always_inline)) inline uint64_t equal(const bytes64 &block, uint8_t byte) {
  bits64 bits = __builtin_convertvector(block == byte, bits64);
  uint64_t mask;
  std::memcpy(&mask, &bits, sizeof mask);
  return mask;
}

__attribute__((always_inline)) inline masks look(const uint8_t *at) {
  bytes64 block;
  std::memcpy(&block, at, sizeof block);
  // Bit 5 is all that tells brackets from braces.
  bytes64 folded = block | static_cast<uint8_t>(0x20);
  return {equal(block, '"'), equal(block, '\\'), equal(folded, '{'), equal(folded, '}'),
          equal(block, '\n')};
}

/// Each bit the exclusive or of itself and all bits below.
inline uint64_t prefix_xor(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) {
    bits ^= bits << shift;
  }
  return bits;
}

struct frame {
  size_t length = 0;
  size_t newlines = 0;
  bool is_deep = false;
};

/// Finds the end of the object at `bytes`; the length stays 0 where it is not within `length`.
__attribute__((always_inline)) inline frame find_end(const uint8_t *bytes, size_t length) {
  frame found;
  size_t depth = 0;
  uint64_t in_string = 0;
  bool is_escaped = false;
  for (size_t at = 0; at < length; at += 64) {
    uint8_t tail[64];
    const uint8_t *block = bytes + at;
    if (length - at < 64) {
      std::memset(tail, ' ', sizeof tail);
      std::memcpy(tail, block, length - at);
      block = tail;
    }
    masks mask = look(block);
    uint64_t escaped = is_escaped ? 1 : 0;
    is_escaped = false;
    uint64_t slashes = mask.backslash & ~escaped;
    while (slashes != 0) {
      int place = __builtin_ctzll(slashes);
      if (place == 63) {
        is_escaped = true;
        break;
      }
      escaped |= 2ULL << place;
      slashes &= place == 62 ? 0 : ~0ULL << (place + 2);
    }
    uint64_t strings = prefix_xor(mask.quote & ~escaped) ^ in_string;
    in_string = static_cast<uint64_t>(static_cast<int64_t>(strings) >> 63);
    uint64_t opens = mask.open & ~strings;
    uint64_t closes = mask.close & ~strings;
    size_t opened = static_cast<size_t>(__builtin_popcountll(opens));
    size_t closed = static_cast<size_t>(__builtin_popcountll(closes));
    found.is_deep |= depth + opened > deepest;
    if (depth > closed) {
      depth += opened - closed;
    } else {
      for (uint64_t both = opens | closes; both != 0; both &= both - 1) {
        uint64_t bit = both & -both;
        if ((opens & bit) != 0) {
          depth += 1;
        } else if (--depth == 0) {
          int place = __builtin_ctzll(bit);
          found.length = at + static_cast<size_t>(place) + 1;
          found.newlines += static_cast<size_t>(__builtin_popcountll(mask.newline & (bit - 1)));
          return found;
        }
      }
    }
    found.newlines += static_cast<size_t>(__builtin_popcountll(mask.newline));
  }
  return found;
}

/// Counts a byte, 64 at once.
__attribute__((always_inline)) inline size_t count(const uint8_t *bytes, size_t length,
                                                   uint8_t byte) {
  size_t total = 0;
  size_t at = 0;
  for (; at + 64 <= length; at += 64) {
    bytes64 block;
    std::memcpy(&block, bytes + at, sizeof block);
    total += static_cast<size_t>(__builtin_popcountll(equal(block, byte)));
  }
  for (; at < length; at++) {
    total += bytes[at] == byte ? 1 : 0;
  }
  return total;
}

size_t count_anywhere(const uint8_t *bytes, size_t length, uint8_t byte) {
  return count(bytes, length, byte);
}

frame find_end_anywhere(const uint8_t *bytes, size_t length) { return find_end(bytes, length); }

#if defined(__x86_64__)
__attribute__((target("avx2,bmi,popcnt"))) frame find_end_avx2(const uint8_t *bytes,
                                                              size_t length) {
  return find_end(bytes, length);
}

__attribute__((target("avx2,bmi,popcnt"))) size_t count_avx2(const uint8_t *bytes, size_t length,
                                                             uint8_t byte) {
  return count(bytes, length, byte);
}

bool has_avx2() {
  static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                          __builtin_cpu_supports("popcnt");
  return has;
}
#endif

frame find_end_here(const uint8_t *bytes, size_t length) {
#if defined(__x86_64__)
  if (has_avx2()) {
    return find_end_avx2(bytes, length);
  }
#endif
  return find_end_anywhere(bytes, length);
}

/// Each text once, by numbers in the order of first appearance.
class name_table {
public:
  explicit name_table(uint64_t seed) : seed_(seed | 1), slots_(256, slot{0, TF_NO_NAME}) {}

  uint32_t intern(const uint8_t *text, size_t length) {
    uint32_t hash = hashed(text, length);
    size_t place = hash & (slots_.size() - 1);
    while (slots_[place].number != TF_NO_NAME) {
      const slot &known = slots_[place];
      if (known.hash == hash && is_at(known.number, text, length)) {
        return known.number;
      }
      place = (place + 1) & (slots_.size() - 1);
    }
    if (ends_.size() >= TF_NO_NAME) {
      return TF_NO_NAME;
    }
    uint32_t number = static_cast<uint32_t>(ends_.size());
    text_.insert(text_.end(), text, text + length);
    ends_.push_back(text_.size());
    slots_[place] = {hash, number};
    if (ends_.size() * 2 > slots_.size()) {
      grow();
    }
    return number;
  }

  uint32_t count() const { return static_cast<uint32_t>(ends_.size()); }
  size_t bytes() const { return text_.size(); }

  const uint8_t *name(uint32_t number, size_t *length) const {
    if (number >= ends_.size()) {
      return nullptr;
    }
    size_t start = number == 0 ? 0 : ends_[number - 1];
    *length = ends_[number] - start;
    return text_.data() + start;
  }

private:
  struct slot {
    uint32_t hash, number;
  };

  /// Multiplies and folds eight bytes at a time, under a seed that input cannot know.
  uint32_t hashed(const uint8_t *text, size_t length) const {
    uint64_t state = seed_ ^ length;
    for (; length >= 8; text += 8, length -= 8) {
      uint64_t word;
      std::memcpy(&word, text, 8);
      state = fold(state ^ word);
    }
    uint64_t word = 0;
    std::memcpy(&word, text, length);
    state = fold(fold(state ^ word));
    return static_cast<uint32_t>(state >> 32);
  }

  uint64_t fold(uint64_t word) const {
    unsigned __int128 product =
        static_cast<unsigned __int128>(word) * (0x9E3779B97F4A7C15ULL ^ (seed_ << 1));
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
  }

  bool is_at(uint32_t number, const uint8_t *text, size_t length) const {
    size_t known;
    const uint8_t *own = name(number, &known);
    return known == length && std::memcmp(own, text, length) == 0;
  }

  void grow() {
    std::vector<slot> old(slots_.size() * 2, slot{0, TF_NO_NAME});
    old.swap(slots_);
    for (const slot &known : old) {
      if (known.number == TF_NO_NAME) {
        continue;
      }
      size_t place = known.hash & (slots_.size() - 1);
      while (slots_[place].number != TF_NO_NAME) {
        place = (place + 1) & (slots_.size() - 1);
      }
      slots_[place] = known;
    }
  }

  uint64_t seed_;
  std::vector<uint8_t> text_;
  std::vector<size_t> ends_;
  std::vector<slot> slots_;
};

struct text {
  const uint8_t *bytes = nullptr;
  size_t length = 0;

  explicit operator bool() const { return bytes != nullptr; }
  bool is(const char *other, size_t count) const {
    return length == count && std::memcmp(bytes, other, count) == 0;
  }
  template <size_t count> bool is(const char (&other)[count]) const {
    return is(other, count - 1);
  }
  bool ends_with_set() const { return length >= 3 && std::memcmp(bytes + length - 3, "Set", 3) == 0; }
};

/// A place on simdjson's tape (its doc/tape.md).
class cursor {
public:
  cursor(const uint64_t *tape, const uint8_t *strings, size_t index)
      : tape_(tape), strings_(strings), index_(index) {}

  char kind() const { return static_cast<char>(tape_[index_] >> 56); }
  uint64_t payload() const { return tape_[index_] & 0x00FFFFFFFFFFFFFFULL; }
  bool is_object() const { return kind() == '{'; }
  bool is_null() const { return kind() == 'n'; }

  /// The string here, or none where this is another kind of value.
  text string() const {
    text found;
    if (kind() == '"') {
      uint32_t length;
      const uint8_t *head = strings_ + payload();
      std::memcpy(&length, head, sizeof length);
      found.bytes = head + sizeof length;
      found.length = length;
    }
    return found;
  }

  /// The string here as long as it says something.
  text words() const {
    text found = string();
    return found && found.length > 0 && !found.is("null") ? found : text();
  }

  /// Calls `body` with each key and a cursor at its value; of none for anything but an object.
  template <typename function> void each(function body) const {
    if (!is_object()) {
      return;
    }
    cursor at(tape_, strings_, index_ + 1);
    while (at.kind() != '}') {
      text key = at.string();
      at.index_ += 1;
      body(key, static_cast<const cursor &>(at));
      at.skip();
    }
  }

  /// Whether this is an array with elements.
  bool is_filled_array() const { return kind() == '[' && (tape_[index_ + 1] >> 56) != ']'; }

private:
  void skip() {
    switch (kind()) {
    case '{':
    case '[':
      index_ = static_cast<uint32_t>(tape_[index_]);
      break;
    case 'l':
    case 'u':
    case 'd':
      index_ += 2;
      break;
    default:
      index_ += 1;
    }
  }

  const uint64_t *tape_;
  const uint8_t *strings_;
  size_t index_;
};

/// Reads `2026-03-01T12:00:00Z` and nothing else; leap seconds are left to others.
bool read_time(text stamp, int64_t *microseconds) {
  static const char pattern[] = "0000-00-00T00:00:00Z";
  if (stamp.length != 20) {
    return false;
  }
  for (size_t place = 0; place < 20; place++) {
    bool is_digit = stamp.bytes[place] >= '0' && stamp.bytes[place] <= '9';
    if (pattern[place] == '0' ? !is_digit : stamp.bytes[place] != pattern[place]) {
      return false;
    }
  }
  auto two = [&](size_t place) {
    return (stamp.bytes[place] - '0') * 10 + (stamp.bytes[place + 1] - '0');
  };
  int year = two(0) * 100 + two(2), month = two(5), day = two(8);
  int hour = two(11), minute = two(14), second = two(17);
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (year < 1 || month < 1 || month > 12 || day < 1 ||
      day > days[month - 1] + (month == 2 && is_leap ? 1 : 0) || hour > 23 || minute > 59 ||
      second > 59) {
    return false;
  }
  // Days since the epoch after H. Hinnant, howardhinnant.github.io/date_algorithms.html: years
  // begin in March, so that leap days come last.
  int64_t march_year = year - (month <= 2 ? 1 : 0);
  int64_t era = march_year / 400;
  int64_t year_of_era = march_year - era * 400;
  int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  int64_t number = era * 146097 + day_of_era - 719468;
  *microseconds = (number * 86400 + hour * 3600 + minute * 60 + second) * 1000000;
  return true;
}

/// The parameters that name what a call is about, the likeliest first; the same list as
/// `CloudTrailRecord.resourceKeys`.
const char *const resource_keys[] = {
    "tableName",     "bucketName", "functionName",         "keyId",
    "streamName",    "queueUrl",   "topicArn",             "secretId",
    "clusterName",   "cluster",    "logGroupName",         "stackName",
    "hostedZoneId",  "dBInstanceIdentifier",               "repositoryName",
    "loadBalancerArn",             "autoScalingGroupName", "stateMachineArn",
    "roleArn",       "roleName",   "name",                 "resourceArn",
};
constexpr size_t resource_key_count = sizeof resource_keys / sizeof *resource_keys;

} // namespace

struct tf_trail {
  simdjson::dom::parser parser;
  name_table names;
  std::vector<uint8_t> identities;
  size_t resource_lengths[resource_key_count];

  explicit tf_trail(uint64_t seed) : names(seed) {
    for (size_t rank = 0; rank < resource_key_count; rank++) {
      resource_lengths[rank] = std::strlen(resource_keys[rank]);
    }
  }

  uint32_t intern(text name) {
    return name ? names.intern(name.bytes, name.length) : TF_NO_NAME;
  }

  void keep(text id, uint32_t *start, uint32_t *length) {
    *start = static_cast<uint32_t>(identities.size());
    *length = static_cast<uint32_t>(id.length);
    if (id) {
      identities.insert(identities.end(), id.bytes, id.bytes + id.length);
    }
  }

  bool parse(const uint8_t *bytes, size_t length, bool is_padded) {
    if (parser.capacity() < length) {
      size_t capacity = length < 65536 ? 65536 : length * 2;
      if (parser.allocate(capacity, 256)) {
        return false;
      }
    }
    simdjson::dom::element root;
    return !parser.parse(bytes, length, !is_padded).get(root);
  }

  /// The value of a resource's parameter: that of the likeliest key, where it is a string.
  struct parameters {
    bool has_members = false;
    bool narrows = false;
    size_t rank = resource_key_count;
    text resource;
    uint32_t seen = 0;
  };

  parameters read_parameters(cursor value) const {
    parameters read;
    value.each([&](text key, const cursor &member) {
      read.has_members = true;
      if (key.is("maxResults") || key.is("nextToken")) {
        read.narrows = true;
      } else if (key.ends_with_set()) {
        bool is_first = true;
        member.each([&](text inner, const cursor &items) {
          if (is_first && inner.is("items")) {
            is_first = false;
            read.narrows |= items.is_filled_array();
          }
        });
      }
      for (size_t rank = 0; rank < resource_key_count; rank++) {
        if (key.is(resource_keys[rank], resource_lengths[rank])) {
          // Of a key that is there twice the first counts.
          if ((read.seen >> rank & 1) == 0 && rank < read.rank && !member.is_null()) {
            read.rank = rank;
            read.resource = member.string();
          }
          read.seen |= 1U << rank;
          break;
        }
      }
    });
    return read;
  }

  /// Whether an answer may hold an error of its own.
  static bool may_hold_error(cursor value) {
    bool may = false;
    value.each([&](text key, const cursor &) {
      may |= key.is("errorCode") || key.is("ErrorCode") || key.is("code") || key.is("Code") ||
             key.is("__type") || key.is("error") || key.is("Error");
    });
    return may;
  }

  enum field {
    event_name, event_source, event_time, region, account, identity, address, agent, code, message,
    request_id, event_id, parameters_field, answer, extra, console, field_count, unknown, odd
  };

  static field known(text key) {
    switch (key.length) {
    case 7: return key.is("eventID") ? event_id : key.is("outcome") ? odd : unknown;
    case 9:
      return key.is("eventName") ? event_name
             : key.is("eventTime") ? event_time
             : key.is("awsRegion") ? region
             : key.is("userAgent") ? agent
             : key.is("errorCode") ? code
             : key.is("requestID") ? request_id
                                   : unknown;
    case 11: return key.is("eventSource") ? event_source : unknown;
    case 12: return key.is("userIdentity") ? identity : key.is("errorMessage") ? message : unknown;
    case 14: return key.is("insightDetails") ? odd : unknown;
    case 15: return key.is("sourceIPAddress") ? address : key.is("CloudTrailEvent") ? odd : unknown;
    case 16: return key.is("responseElements") ? answer : unknown;
    case 17: return key.is("requestParameters") ? parameters_field : unknown;
    case 18: return key.is("recipientAccountId") ? account : unknown;
    case 19: return key.is("additionalEventData") ? extra : unknown;
    case 28: return key.is("sessionCredentialFromConsole") ? console : unknown;
    default: return unknown;
    }
  }

  /// Reads the record that was parsed last; false where it is odd.
  bool read_record(tf_call *call) {
    cursor root(parser.doc.tape.get(), parser.doc.string_buf.get(), 1);
    if (!root.is_object()) {
      return false;
    }
    bool is_seen[field_count] = {};
    text words[field_count];
    bool is_odd = false, has_identity = false;
    bool error_inside = false;
    text arn, principal, user, service, extended;
    parameters own;
    root.each([&](text key, const cursor &value) {
      field which = known(key);
      if (which == unknown) {
        return;
      }
      if (which == odd) {
        is_odd = true;
        return;
      }
      if (is_seen[which]) {
        return;
      }
      is_seen[which] = true;
      switch (which) {
      case identity: {
        has_identity = value.is_object();
        bool met[4] = {};
        value.each([&](text part, const cursor &member) {
          text *place = nullptr;
          size_t slot = 0;
          switch (part.length) {
          case 3: if (part.is("arn")) { place = &arn; slot = 0; } break;
          case 11: if (part.is("principalId")) { place = &principal; slot = 1; } break;
          case 8: if (part.is("userName")) { place = &user; slot = 2; } break;
          case 9: if (part.is("invokedBy")) { place = &service; slot = 3; } break;
          default: break;
          }
          if (place != nullptr && !met[slot]) {
            met[slot] = true;
            *place = member.string();
          }
        });
        break;
      }
      case parameters_field: own = read_parameters(value); break;
      case answer: error_inside |= may_hold_error(value); break;
      case extra: {
        error_inside |= may_hold_error(value);
        bool is_first = true;
        value.each([&](text part, const cursor &member) {
          if (is_first && part.is("x-amz-id-2")) {
            is_first = false;
            extended = member.string();
          }
        });
        break;
      }
      case console: words[console] = value.string(); break;
      default: words[which] = value.words();
      }
    });
    bool has_error = static_cast<bool>(words[code]) || static_cast<bool>(words[message]);
    if (is_odd || !has_identity || !words[event_name] || !words[event_source] || !words[region] ||
        !words[account] || (error_inside && !has_error) ||
        !read_time(words[event_time], &call->microseconds)) {
      return false;
    }
    call->source = intern(words[event_source]);
    call->name = intern(words[event_name]);
    call->region = intern(words[region]);
    call->account = intern(words[account]);
    call->caller = intern(arn ? arn : principal ? principal : user ? user : service);
    call->agent = intern(words[agent]);
    call->address =
        intern(service && !service.is("AWS Internal") ? service : words[address]);
    call->code = intern(words[code]);
    call->message = intern(words[message]);
    call->resource = intern(own.resource);
    keep(words[request_id] ? words[request_id] : words[event_id], &call->id_start,
         &call->id_length);
    keep(extended, &call->extended_start, &call->extended_length);
    call->flags = (words[console].is("true") ? TF_CALL_FROM_CONSOLE : 0) |
                  (own.has_members ? TF_CALL_HAS_PARAMETERS : 0) |
                  (own.narrows ? TF_CALL_NARROWS : 0);
    return true;
  }
};

extern "C" {

tf_trail *tf_trail_create(uint64_t seed) { return new (std::nothrow) tf_trail(seed); }

void tf_trail_free(tf_trail *trail) { delete trail; }

tf_trail_end tf_trail_read(tf_trail *trail, const uint8_t *bytes, size_t length, size_t longest,
                           size_t *position, int *is_first, size_t *lines_read, tf_call *calls,
                           size_t capacity, size_t *count) {
  size_t at = *position;
  size_t lines = 0;
  *lines_read = 0;
  *count = 0;
  while (true) {
    bool has_comma = false;
    for (; at < length; at++) {
      uint8_t byte = bytes[at];
      if (byte == '\n') {
        lines += 1;
      } else if (byte == ',' && !has_comma && !*is_first) {
        has_comma = true;
      } else if (byte != ' ' && byte != '\r' && byte != '\t') {
        break;
      }
    }
    if (at >= length) {
      return TF_TRAIL_NEEDS_MORE;
    }
    if (bytes[at] == ']' && !has_comma) {
      *position = at;
      *lines_read = lines;
      return TF_TRAIL_CLOSES;
    }
    if (bytes[at] != '{' || (!has_comma && !*is_first)) {
      return TF_TRAIL_REFUSED;
    }
    if (*count == capacity) {
      return TF_TRAIL_FULL;
    }
    size_t room = length - at;
    frame found = find_end_here(bytes + at, room < longest ? room : longest);
    if (found.length == 0) {
      return room < longest ? TF_TRAIL_NEEDS_MORE : TF_TRAIL_REFUSED;
    }
    bool is_padded = room - found.length >= simdjson::SIMDJSON_PADDING;
    if (found.is_deep || !trail->parse(bytes + at, found.length, is_padded)) {
      return TF_TRAIL_REFUSED;
    }
    tf_call *call = &calls[*count];
    std::memset(call, 0, sizeof *call);
    call->start = at;
    call->end = at + found.length;
    call->lines = lines;
    if (!trail->read_record(call)) {
      call->flags = TF_CALL_IS_ODD;
    }
    *count += 1;
    lines += found.newlines;
    at += found.length;
    *position = at;
    *lines_read = lines;
    *is_first = 0;
  }
}

size_t tf_count_byte(const uint8_t *bytes, size_t length, uint8_t byte) {
#if defined(__x86_64__)
  if (has_avx2()) {
    return count_avx2(bytes, length, byte);
  }
#endif
  return count_anywhere(bytes, length, byte);
}

uint32_t tf_trail_names(const tf_trail *trail) { return trail->names.count(); }

const uint8_t *tf_trail_name(const tf_trail *trail, uint32_t number, size_t *length) {
  return trail->names.name(number, length);
}

uint32_t tf_trail_intern(tf_trail *trail, const uint8_t *text, size_t length) {
  return trail->names.intern(text, length);
}

size_t tf_trail_name_bytes(const tf_trail *trail) { return trail->names.bytes(); }

const uint8_t *tf_trail_identities(const tf_trail *trail, size_t *length) {
  *length = trail->identities.size();
  return trail->identities.data();
}

void tf_trail_clear_identities(tf_trail *trail) { trail->identities.clear(); }
}
