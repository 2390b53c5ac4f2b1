// SPDX-License-Identifier: GPL-3.0-or-later
#include "vote/ceremony_progress.hpp"

#include <algorithm>

#include "crypto/transcript.hpp"

namespace voix::vote {
namespace {

constexpr std::array<std::string_view, stages.size()> stage_names{"round1", "round2", "round3", "blame"};

std::string_view name_of(Stage stage) { return stage_names[static_cast<std::size_t>(stage)]; }

/// Every file of a round, in one hash.
Hash32 hash_of(std::string_view tag, const Hash32& ceremony, const std::vector<std::string>& files) {
  Transcript transcript(tag);
  transcript.absorb(ByteSpan(ceremony));
  for (const auto& file : files) transcript.absorb(file);
  return transcript.half();
}

template <class Round>
bool all_there(const std::vector<std::optional<Round>>& rounds) {
  return std::ranges::all_of(rounds, [](const auto& round) { return round.has_value(); });
}

class Follower {
 public:
  explicit Follower(const CeremonyFiles& files) : files_(files) {
    progress_.ceremony = parse_ceremony(files.ceremony, files.folder + "/ceremony.txt");
    progress_.hash = ceremony_hash(files.ceremony);
    const auto n = progress_.ceremony.trustees.size();
    progress_.round1.resize(n);
    progress_.round2.resize(n);
    progress_.round3.resize(n);
  }

  Progress run() && {
    read_round1();
    if (!progress_.findings.empty() || !progress_.round1_hash) return std::move(progress_);
    read_round2();
    if (progress_.mixed || !progress_.round2_hash) return std::move(progress_);
    read_round3();
    if (!progress_.mixed) settle();
    const auto& rounds = progress_.round3;
    progress_.finished = progress_.findings.empty() && progress_.complaints.empty() && all_there(rounds);
    return std::move(progress_);
  }

 private:
  using Index = std::uint64_t;

  [[nodiscard]] Index size() const { return progress_.ceremony.trustees.size(); }
  [[nodiscard]] const std::string& name(Index i) const { return progress_.ceremony.trustee(i).name; }

  [[nodiscard]] Finding finding(std::string_view slug, Stage stage, Index i, Arguments more = {}) const {
    Arguments arguments{{"name", name(i)}};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return {slug,
            Severity::error,
            std::move(arguments),
            {.path = files_.folder + "/" + file_name(stage, i), .text = {}}};
  }
  /// Something is wrong, and `i` signed it.
  void convict(Index i, Finding what) {
    progress_.findings.push_back(std::move(what));
    progress_.guilty.insert(i);
  }
  /// Something is wrong, and it might be anybody's doing.
  void object(Finding what) {
    progress_.findings.push_back(std::move(what));
    progress_.mixed = true;
  }

  /// The file of `i`, if it is there, signed, of this ceremony and well-formed.
  template <class Round>
  std::optional<Round> load(Stage stage, Index i,
                            Round (*parse)(std::string_view, const std::string&, const Ceremony&, Index)) {
    const auto& bytes = files_.at(stage, i);
    if (bytes.empty()) return std::nullopt;
    if (!is_signed(bytes, progress_.ceremony.trustee(i).key)) {
      object(finding("ceremony-wrong-signature", stage, i));
      return std::nullopt;
    }
    const auto head = "voix-v1 " + std::string(name_of(stage)) + "\nceremony " + hex(progress_.hash) + "\n";
    if (!bytes.starts_with(head)) {
      object(finding("ceremony-other-file", stage, i));
      return std::nullopt;
    }
    try {
      return parse(bytes, files_.folder + "/" + file_name(stage, i), progress_.ceremony, i);
    } catch (const Error& error) {
      for (const auto& what : error.findings) convict(i, what);
      return std::nullopt;
    }
  }

  void read_round1() {
    for (Index i = 1; i <= size(); ++i) {
      const auto round = load(Stage::round1, i, parse_round1);
      if (round && is_bad_box_key(round->box)) convict(i, finding("ceremony-bad-box-key", Stage::round1, i));
      progress_.round1[i - 1] = round;
    }
    if (files_.missing(Stage::round1).empty()) {
      progress_.round1_hash = hash_of("dkg-r1", progress_.hash, files_.rounds[0]);
    }
  }

  void read_round2() {
    for (Index i = 1; i <= size(); ++i) {
      auto round = load(Stage::round2, i, parse_round2);
      if (round && check_dealing(i, *round)) progress_.round2[i - 1] = std::move(round);
    }
    if (!files_.missing(Stage::round2).empty()) return;
    progress_.round2_hash = hash_of("dkg-r2", progress_.hash, files_.rounds[1]);
    if (all_there(progress_.round2)) add_up();
  }

  /// What everybody can check of a dealing.
  bool check_dealing(Index i, const Round2& round) {
    const auto before = progress_.findings.size();
    const auto wrong = [&](std::string_view slug, Arguments more = {}) {
      convict(i, finding(slug, Stage::round2, i, std::move(more)));
    };
    if (round.round1 != progress_.round1_hash) {
      object(finding("ceremony-other-round", Stage::round2, i, {{"round", "1"}}));
      return false;
    }
    const auto& committed = progress_.round1[i - 1]->commitment;
    if (commitment(round.ceremony, i, round.coefficients, round.salt) != committed) {
      wrong("ceremony-wrong-commitment");
    }
    if (std::ranges::any_of(round.coefficients, &Point::is_identity)) wrong("ceremony-zero-coefficient");
    if (!proves_coefficients(round)) wrong("ceremony-wrong-proof");
    for (Index other = 1; other < i; ++other) {
      const auto& dealt = progress_.round2[other - 1];
      if (!dealt || dealt->coefficients[0] != round.coefficients[0]) continue;
      wrong("ceremony-same-secret", {{"other", name(other)}});
      progress_.guilty.insert(other);  // each has proved that it knows the secret
    }
    return progress_.findings.size() == before;
  }

  /// The sum of the polynomials, at every trustee and at 0. Nobody chose it, and anybody can calculate it.
  void add_up() {
    std::vector<Point> sum(progress_.ceremony.threshold);
    for (const auto& round : progress_.round2) {
      for (std::size_t k = 0; k < sum.size(); ++k) sum[k] += round->coefficients[k];
    }
    progress_.key = sum[0];
    for (Index j = 1; j <= size(); ++j) progress_.share_keys.push_back(evaluate(sum, j));
    const auto& keys = progress_.share_keys;
    if (progress_.key.is_identity() || std::ranges::any_of(keys, &Point::is_identity)) {
      object({"ceremony-zero-key", Severity::error, {}, {.path = files_.folder, .text = {}}});
    }
  }

  void read_round3() {
    for (Index j = 1; j <= size(); ++j) {
      auto round = load(Stage::round3, j, parse_round3);
      if (!round) continue;
      if (round->round2 != progress_.round2_hash) {
        object(finding("ceremony-other-round", Stage::round3, j, {{"round", "2"}}));
        continue;
      }
      for (const auto accused : round->complaints) {
        progress_.complaints.push_back({j, accused, !progress_.round2[accused - 1]});
      }
      if (round->complaints.empty() && !proves(j, *round)) {
        convict(j, finding("ceremony-wrong-share-key", Stage::round3, j));
        continue;
      }
      progress_.round3[j - 1] = std::move(round);
    }
  }

  [[nodiscard]] bool proves(Index j, const Round3& round) const {
    // While a dealing is wrong nobody has a share, so nobody can be content.
    return !progress_.share_keys.empty() && round.share == progress_.share_keys[j - 1] && proves_share(round);
  }

  /// Complaints whose author published its box key.
  void settle() {
    for (Index j = 1; j <= size(); ++j) {
      const auto blame = load(Stage::blame, j, parse_blame);
      if (!blame) continue;
      const auto of_j = [&](const Complaint& complaint) { return complaint.by == j; };
      if (std::ranges::none_of(progress_.complaints, of_j)) {
        convict(j, finding("ceremony-needless-blame", Stage::blame, j));
      }
      const BoxKey box(blame->secret);
      const bool same_key = box.public_key == progress_.round1[j - 1]->box;
      if (!same_key) convict(j, finding("ceremony-wrong-box-key", Stage::blame, j));
      for (auto& complaint : progress_.complaints) {
        if (complaint.by != j || complaint.settled) continue;
        complaint.settled = true;
        if (!same_key) continue;
        if (open_share(progress_, complaint.accused, j, box)) {
          convict(j, finding("ceremony-false-complaint", Stage::blame, j,
                             {{"accused", name(complaint.accused)}}));
        } else {
          convict(complaint.accused,
                  finding("ceremony-wrong-share", Stage::round2, complaint.accused, {{"by", name(j)}}));
        }
      }
    }
  }

  const CeremonyFiles& files_;
  Progress progress_;
};

}  // namespace

std::string file_name(Stage stage, std::uint64_t trustee) {
  return "trustee-" + std::to_string(trustee) + "." + std::string(name_of(stage));
}

CeremonyFiles::CeremonyFiles(std::string where, std::string file, std::size_t trustees)
    : folder(std::move(where)), ceremony(std::move(file)) {
  rounds.fill(std::vector<std::string>(trustees));
}

std::string& CeremonyFiles::at(Stage stage, std::uint64_t trustee) {
  return rounds[static_cast<std::size_t>(stage)][trustee - 1];
}

const std::string& CeremonyFiles::at(Stage stage, std::uint64_t trustee) const {
  return rounds[static_cast<std::size_t>(stage)][trustee - 1];
}

std::vector<std::uint64_t> CeremonyFiles::missing(Stage stage) const {
  std::vector<std::uint64_t> result;
  const auto& files = rounds[static_cast<std::size_t>(stage)];
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (files[i].empty()) result.push_back(i + 1);
  }
  return result;
}

std::optional<Stage> next_step(const CeremonyFiles& files, const Progress& progress, std::uint64_t trustee) {
  if (progress.mixed) return std::nullopt;
  const auto needs = [&](Stage stage) { return files.at(stage, trustee).empty(); };
  const bool clean = progress.guilty.empty();
  if (needs(Stage::round1)) return clean ? std::optional(Stage::round1) : std::nullopt;
  if (!progress.round1_hash) return std::nullopt;
  if (needs(Stage::round2)) return clean ? std::optional(Stage::round2) : std::nullopt;
  if (!progress.round2_hash) return std::nullopt;
  const bool wrong_dealing = progress.share_keys.empty();
  if (needs(Stage::round3)) return clean || wrong_dealing ? std::optional(Stage::round3) : std::nullopt;
  const auto open = [&](const Complaint& complaint) { return complaint.by == trustee && !complaint.settled; };
  const bool owes = std::ranges::any_of(progress.complaints, open);
  return owes && needs(Stage::blame) ? std::optional(Stage::blame) : std::nullopt;
}

Progress follow(const CeremonyFiles& files) { return Follower(files).run(); }

std::optional<Scalar> open_share(const Progress& progress, std::uint64_t dealer, std::uint64_t trustee,
                                 const BoxKey& box) {
  const auto& round = *progress.round2[dealer - 1];
  const auto plain = open_sealed(round.shares[trustee - 1], box);
  if (!plain || plain->size() != share_label_size + 32) return std::nullopt;
  const auto bytes = plain->bytes();
  const auto label = share_label(progress.hash, *progress.round1_hash, dealer, trustee);
  if (!std::ranges::equal(bytes.first<share_label_size>(), label)) return std::nullopt;
  auto share = Scalar::parse(bytes.last<32>());
  if (!share || times_base(*share) != evaluate(round.coefficients, trustee)) return std::nullopt;
  return share;
}

}  // namespace voix::vote
