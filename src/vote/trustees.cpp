// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/trustees.hpp"

#include <algorithm>

namespace voix::vote {
namespace {

constexpr std::array dealt_stages{Stage::round1, Stage::round2, Stage::round3};
constexpr std::uint64_t most_bytes = std::uint64_t{1} << 22U;

/// Cuts a file that holds others: "file NAME SIZE", then so many bytes.
class Container {
 public:
  Container(std::string_view bytes, std::string path) : bytes_(bytes), path_(std::move(path)) {}

  std::string_view file(const std::string& name) {
    const auto words = line();
    const auto head = "file " + name + " ";
    std::uint64_t size = 0;
    if (!words.starts_with(head)) malformed(head + "SIZE");
    const auto digits = words.substr(head.size());
    for (const char c : digits) {
      if (c < '0' || c > '9' || size > most_bytes) malformed(head + "SIZE");
      size = size * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (std::to_string(size) != digits || size > bytes_.size() - at_) malformed(head + "SIZE");
    const auto content = bytes_.substr(at_, size);
    at_ += size;
    return content;
  }
  std::string_view line() {
    begin_ = at_;
    const auto end = bytes_.find('\n', at_);
    if (end == std::string_view::npos) malformed("line");
    at_ = end + 1;
    return bytes_.substr(begin_, end - begin_);
  }
  void expect(std::string_view text) {
    if (line() != text) malformed(text);
  }
  void end() {
    begin_ = at_;
    if (at_ != bytes_.size()) malformed("end-of-file");
  }

 private:
  [[noreturn]] void malformed(std::string_view expected) const {
    const auto line = std::ranges::count(bytes_.substr(0, begin_), '\n') + 1;
    throw Error(Fault::document,
                Finding{"record-malformed",
                        Severity::error,
                        {{"expected", std::string(expected)}},
                        {.path = path_, .line = static_cast<std::uint64_t>(line), .text = {}}});
  }

  std::string_view bytes_;
  std::string path_;
  std::size_t begin_ = 0, at_ = 0;
};

Trustees read_none(std::string_view bytes, const std::string& path) {
  RecordReader record(bytes, path, "trustees");
  record.line("none");
  Trustees result;
  do {
    result.organisers.push_back(record.line("organiser").key());
    if (std::ranges::count(result.organisers, result.organisers.back()) > 1) {
      record.refuse("record-name-twice");
    }
  } while (record.next_is("organiser"));
  record.end();
  same_bytes(bytes, write_no_trustees(result.organisers), path);
  return result;
}

/// The whole ceremony, without a fault; anything else is an error.
Progress read_ceremony(std::string_view bytes, const std::string& path) {
  Container container(bytes, path);
  container.expect("voix-v1 trustees");
  const auto ceremony = container.file("ceremony.txt");
  const auto n = parse_ceremony(ceremony, path + "/ceremony.txt").trustees.size();
  CeremonyFiles files(path, std::string(ceremony), n);
  for (const auto stage : dealt_stages) {
    for (std::uint64_t i = 1; i <= n; ++i) files.at(stage, i) = container.file(file_name(stage, i));
  }
  auto progress = follow(files);
  if (!progress.findings.empty()) throw Error(Fault::document, progress.findings);
  if (!progress.finished) {
    throw Error(Fault::document,
                Finding{"ceremony-not-finished", Severity::error, {}, {.path = path, .text = {}}});
  }
  container.expect("key " + progress.key.hex());
  container.end();
  return progress;
}

}  // namespace

Trustees read_trustees(std::string_view bytes, const std::string& path) {
  if (bytes.starts_with("voix-v1 trustees\nnone\n")) return read_none(bytes, path);
  const auto progress = read_ceremony(bytes, path);
  const auto& ceremony = progress.ceremony;
  Trustees result{.ceremony = progress.hash,
                  .threshold = ceremony.threshold,
                  .min_ballots = ceremony.min_ballots,
                  .organisers = ceremony.organisers,
                  .trustees = {},
                  .key = progress.key};
  for (std::size_t i = 0; i < ceremony.trustees.size(); ++i) {
    const auto& [name, key] = ceremony.trustees[i];
    result.trustees.push_back({name, key, progress.share_keys[i]});
  }
  return result;
}

std::string write_trustees(const CeremonyFiles& files, const Progress& progress) {
  auto text = RecordWriter("trustees").text();
  const auto add = [&](const std::string& name, const std::string& bytes) {
    text += "file " + name + " " + std::to_string(bytes.size()) + "\n" + bytes;
  };
  add("ceremony.txt", files.ceremony);
  for (const auto stage : dealt_stages) {
    for (std::uint64_t i = 1; i <= progress.ceremony.trustees.size(); ++i) {
      add(file_name(stage, i), files.at(stage, i));
    }
  }
  return text + "key " + progress.key.hex() + "\n";
}

std::string write_no_trustees(std::span<const PublicKey> organisers) {
  RecordWriter record("trustees");
  record.line("none");
  for (const auto& key : organisers) record.line("organiser", key);
  return record.text();
}

SecretScalars share(std::string_view trustees_file, const std::string& path, const SigningKey& key) {
  const auto progress = read_ceremony(trustees_file, path);
  if (progress.ceremony.index_of(key.public_key()) == 0) {
    throw Error(Fault::usage, Finding{"not-a-trustee", Severity::error, {}, {.path = path, .text = {}}});
  }
  auto x = share(progress, key);
  if (!x)
    throw Error(Fault::document,
                Finding{"ceremony-lost-share", Severity::error, {}, {.path = path, .text = {}}});
  return std::move(*x);
}

Scalar lagrange_at_zero(std::span<const std::uint64_t> indices, std::uint64_t j) {
  Scalar over(1), under(1);
  for (const auto k : indices) {
    if (k == j) continue;
    over = over * Scalar(k);
    under = under * (Scalar(k) - Scalar(j));
  }
  return over * under.inverse();
}

}  // namespace voix::vote
