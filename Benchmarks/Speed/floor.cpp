// The floor of reading CloudTrail on one thread: each gzip file inflated by ISA-L as a whole, and
// seven fields of each record taken by simdjson On-Demand. Prints the records and a checksum.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <isa-l/igzip_lib.h>
#include <simdjson.h>
#include <string>
#include <vector>

int main(int count, char **names) {
  simdjson::ondemand::parser parser;
  std::vector<uint8_t> text(1 << 20);
  size_t records = 0, sum = 0;
  for (int index = 1; index < count; index++) {
    std::ifstream file(names[index], std::ios::binary);
    std::vector<char> packed((std::istreambuf_iterator<char>(file)), {});
    struct inflate_state state;
    isal_inflate_init(&state);
    state.crc_flag = ISAL_GZIP;
    state.next_in = reinterpret_cast<uint8_t *>(packed.data());
    state.avail_in = static_cast<uint32_t>(packed.size());
    size_t length = 0;
    do {
      if (text.size() - length < (1 << 18)) {
        text.resize(text.size() * 2);
      }
      size_t room = text.size() - length - simdjson::SIMDJSON_PADDING;
      state.next_out = text.data() + length;
      state.avail_out = static_cast<uint32_t>(room);
      if (isal_inflate(&state) != ISAL_DECOMP_OK) {
        std::fprintf(stderr, "%s is damaged\n", names[index]);
        return 1;
      }
      length += room - state.avail_out;
    } while (state.block_state != ISAL_BLOCK_FINISH);
    auto document = parser.iterate(text.data(), length, text.size());
    for (auto record : document["Records"]) {
      auto object = record.get_object();
      records += 1;
      for (auto field : object) {
        std::string_view key = field.unescaped_key();
        if (key == "userIdentity") {
          std::string_view arn;
          if (!field.value().get_object()["arn"].get(arn)) {
            sum += arn.size();
          }
        } else if (key == "eventTime" || key == "eventSource" || key == "eventName" ||
                   key == "awsRegion" || key == "errorCode" || key == "requestID") {
          std::string_view value;
          if (!field.value().get(value)) {
            sum += value.size();
          }
        }
      }
    }
  }
  std::printf("%zu %zu\n", records, sum);
}
