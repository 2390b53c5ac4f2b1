// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signer: the passphrase is asked at the first signature only; ssh-keygen is believed as far as its signature
// verifies. With recorded answers, and with the real ssh-keygen and its agent.
#include "command/signer.hpp"

#include <stdlib.h>

#include <filesystem>

#include "command/key_state.hpp"
#include "command/words.hpp"
#include "support/catch.hpp"
#include "support/world.hpp"
#include "system/system.hpp"
#include "vote/ballot.hpp"

using namespace voix;
using namespace voix::command;

namespace {

const std::string plain_key = "AAAAC3NzaC1lZDI1NTE5AAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihw";
const std::string recorded =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAYb0fPqlrP3ro20pDPlAIiXEJzml4rxES"
    "jcVk/sjVZyAJHggoxwi94QPhXSi78SxDqOPnt3VSqa4NV4D9YkX+Cw==";
const std::string body = "voix-v1 ballot\nvoter m17\n";

class Recorded final : public Programs {
 public:
  Ended run(const std::vector<std::string>& arguments, std::string_view input) override {
    command = arguments;
    given = input;
    return answer;
  }
  Ended answer{0, "-----BEGIN SSH SIGNATURE-----\n" + recorded + "\n-----END SSH SIGNATURE-----\n", ""};
  std::vector<std::string> command;
  std::string given;
};

/// A session in memory.
struct Desk {
  test::Run run;
  Recorded programs;
  Catalogue english;
  World world{run.console, run.files, run.environment, run.entropy, run.clock, programs};
  Session session{world, english, {}, {}};

  void answer(std::vector<std::string> answers) { run.console.answers = std::move(answers); }
};

template <class Function>
std::string slug_of(const Function& function) {
  try {
    function();
  } catch (const Error& error) {
    return std::string(error.findings.front().slug);
  }
  return "";
}

/// A key file, protected by "correct horse" at little cost.
std::string protected_file() {
  return "voix-v1 key\n"
         "public d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a\n"
         "protected argon2id 1 8192 63479ad69a090b258277ec8fba6f9941 "
         "78377b525757b494427f89014f97d79928f3938d14eb51e2 "
         "cdd13eeddaf6bbe0bba15b16a1f04d0f8936a4482bf5f007ad0ff4f2857ade2358afcdadf696c44175f85bd34f737b48\n";
}

}  // namespace

TEST_CASE("the passphrase is asked when the first signature is made, and once") {
  Desk desk;
  desk.run.files.contents["keys/m17.key"] = protected_file();
  auto signer = load_signer("keys/m17.key", {}, desk.session);
  CHECK(signer.is_locked());
  CHECK(signer.type() == vote::KeyType::voix);
  CHECK(desk.run.console.questions.empty());
  desk.answer({"wrong", "correct horse"});
  const auto line = signer.signature_line(body, vote::ballot_namespace);
  CHECK(desk.run.console.questions ==
        "passphrase for key m17: it does not open the key; once more the passphrase for key m17: ");
  const auto signature = from_hex<64>(line.substr(4, 128));
  REQUIRE(signature);
  CHECK(line == "sig " + hex(*signature) + "\n");
  CHECK(verify(signer.public_key(), body, *signature));
  CHECK(signer.signature_line(body, vote::ballot_namespace) == line);
  CHECK(signer.signing_key() != nullptr);
  CHECK(desk.run.console.answers.empty());
}

TEST_CASE("three wrong passphrases are enough, one from a file is") {
  Desk desk;
  desk.run.files.contents["m17.key"] = protected_file();
  auto signer = load_signer("m17.key", {}, desk.session);
  CHECK(slug_of([&] { (void)signer.signing_key(); }) == "passphrase-needed");
  desk.answer({"a", "b", "c", "correct horse"});
  CHECK(slug_of([&] { (void)signer.signing_key(); }) == "wrong-passphrase");
  desk.answer({"correct horse"});
  CHECK(signer.signing_key() != nullptr);

  desk.run.files.contents["wrong"] = "correct horsf\n";
  desk.run.files.contents["right"] = "correct horse\r\nnot this\n";
  Invocation invocation;
  invocation.flags["--passphrase-file"] = {"wrong"};
  auto second = load_signer("m17.key", invocation, desk.session);
  CHECK(slug_of([&] { (void)second.signing_key(); }) == "wrong-passphrase");
  invocation.flags["--passphrase-file"] = {"right"};
  auto third = load_signer("m17.key", invocation, desk.session);
  CHECK(third.signing_key() != nullptr);
}

TEST_CASE("the key is the one of --key, else of VOIX_KEY") {
  Desk desk;
  CHECK(slug_of([&] { (void)load_signer(Invocation{}, desk.session); }) == "key-needed");
  desk.run.files.contents["a.key"] = protected_file();
  desk.run.environment.variables["VOIX_KEY"] = "a.key";
  CHECK(load_signer(Invocation{}, desk.session).path() == "a.key");
  Invocation invocation;
  invocation.flags["--key"] = {"b.key"};
  CHECK(slug_of([&] { (void)load_signer(invocation, desk.session); }) == "no-such-file");
}

TEST_CASE("an SSH key signs in ssh-keygen, and is checked") {
  Desk desk;
  desk.run.files.contents["id.pub"] = "ssh-ed25519 " + plain_key + " alice@laptop\n";
  auto signer = load_signer("id.pub", {}, desk.session);
  CHECK(signer.type() == vote::KeyType::ssh);
  CHECK(signer.signing_key() == nullptr);
  CHECK(signer.signature_line(body, vote::ballot_namespace) == "sshsig " + recorded + "\n");
  CHECK(desk.programs.command ==
        std::vector<std::string>{"ssh-keygen", "-Y", "sign", "-n", "voix-ballot@v1", "-f", "id.pub"});
  CHECK(desk.programs.given == body);

  const auto refusal = [&](std::string_view text) {
    return slug_of([&] { (void)signer.signature_line(text, vote::ballot_namespace); });
  };
  CHECK(refusal(body + "\n") == "ssh-signature-wrong");
  desk.programs.answer.exit = 255;
  CHECK(refusal(body) == "ssh-keygen-failed");
  desk.programs.answer = {0, "nothing", ""};
  CHECK(refusal(body) == "ssh-keygen-failed");
  desk.programs.answer = {127, "", ""};
  CHECK(refusal(body) == "no-ssh-keygen");
}

TEST_CASE("the secret half of an SSH key needs its public half beside it") {
  Desk desk;
  desk.run.files.contents["id"] = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
  const auto load = [&] { (void)load_signer("id", {}, desk.session); };
  CHECK(slug_of(load) == "ssh-key-without-public");
  desk.run.files.contents["id.pub"] = "ssh-rsa AAAA alice\n";
  CHECK(slug_of(load) == "ssh-key-unsupported");
  desk.run.files.contents["id.pub"] = "ssh-ed25519 " + plain_key + "\n";
  CHECK(slug_of(load).empty());
}

TEST_CASE("the real ssh-keygen signs, with a file and with its agent") {
  auto folder = (std::filesystem::temp_directory_path() / "voix-XXXXXX").string();
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  const auto key = folder + "/id";
  system::ChildProcesses programs;
  system::Disk files;
  Desk desk;
  World world{desk.run.console, files, desk.run.environment, desk.run.entropy, desk.run.clock, programs};
  Session session{world, desk.english, {}, {}};
  REQUIRE(programs.run({"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key}, "").exit == 0);

  auto signer = load_signer(key, {}, session);
  const auto line = signer.signature_line(body, vote::ballot_namespace);
  CHECK(line.starts_with("sshsig "));
  CHECK(slug_of([&] { (void)signer.signature_line("", vote::ballot_namespace); }).empty());

  const auto agent = programs.run({"ssh-agent", "-s", "-a", folder + "/agent"}, "");
  REQUIRE(agent.exit == 0);
  const auto number = agent.out.find("SSH_AGENT_PID=") + 14;
  setenv("SSH_AUTH_SOCK", (folder + "/agent").c_str(), 1);
  setenv("SSH_AGENT_PID", agent.out.substr(number, agent.out.find(';', number) - number).c_str(), 1);
  CHECK(programs.run({"ssh-add", "-q", key}, "").exit == 0);
  std::filesystem::remove(key);
  auto with_agent = load_signer(key + ".pub", {}, session);
  CHECK(with_agent.signature_line(body, vote::ballot_namespace) ==
        line);  // Ed25519 has one signature a message
  programs.run({"ssh-agent", "-k"}, "");
  unsetenv("SSH_AUTH_SOCK");
  CHECK(slug_of([&] { (void)with_agent.signature_line(body, vote::ballot_namespace); }) ==
        "ssh-keygen-failed");
  std::filesystem::remove_all(folder);
}

TEST_CASE("the state of a key remembers what was signed") {
  test::MemoryFiles files;
  const auto poll = sha256("poll"), other = sha256("other"), tracker = sha256("tracker");
  {
    KeyState state("m17.key", files);
    CHECK_FALSE(state.pinned(poll));
    CHECK(state.highest_signed(poll) == 0);
    CHECK_FALSE(state.ready(poll));
    state.pin(other);
    state.add_signed(poll, 2, tracker);
    state.add_signed(poll, 1, tracker);
    state.add_seen(poll, {17, tracker});
    state.add_ready(poll, {{18, tracker}, other});
    state.add_opened(poll, other);
    CHECK(state.highest_signed(poll) == 2);
  }
  const KeyState state("m17.key", files);
  CHECK(state.pinned(other));
  CHECK_FALSE(state.pinned(poll));
  CHECK(state.highest_signed(poll) == 2);
  CHECK(state.highest_signed(other) == 0);
  CHECK(state.seen(poll) == KeyState::Board{17, tracker});
  CHECK(state.ready(poll) == KeyState::Ready{{18, tracker}, other});
  CHECK(state.opened(poll) == other);
  CHECK_FALSE(state.opened(other));
  const auto& text = files.contents.at("m17.key.state");
  CHECK(text.starts_with("voix-v1 state\nceremony " + hex(other) + "\nsigned " + hex(poll) + " 2 "));

  files.contents["m17.key.state"] += "opened x\n";
  CHECK_THROWS_AS(KeyState("m17.key", files), Error);
}
