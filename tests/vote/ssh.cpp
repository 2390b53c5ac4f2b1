// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenSSH keys and signatures. The signatures were made from PROTOCOL.sshsig and PROTOCOL.u2f with a fixed
// key; `ssh-keygen -Y verify` takes `touched`, `verified_user` and `plain`, and also some that voix refuses:
// not touched, sha256, R = O, S + ℓ.
#include "crypto/ssh.hpp"

#include "crypto/listed_key.hpp"
#include "support/catch.hpp"

using namespace voix;

namespace {

const std::string_view name_space = "voix-ballot@v1";
const std::string message = "voix-v1 ballot\nvoter m17\n";

const std::string hardware_key =
    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihwAAAABHNz"
    "aDo=";
const std::string plain_key = "AAAAC3NzaC1lZDI1NTE5AAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihw";
const std::string touched =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEAzCRtyh/t8vG7LRMnllPam7nO+zliwPrsh10d/sra0MbCI0i6ZJKIlsqah08xjuvqAiMMZMvWFtEVa"
    "lPUyxFsKAQAAAAc=";
const std::string verified_user =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEDv87RlNyMTlGSiHmZ5niJC+CwSC+ACdgTQNcMfe1MtIVNeRRyGbgZHJOT/ndiy5hnAFnU8Hkm6kXKt"
    "I0M+x9AIBQAAAAc=";
const std::string not_touched =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEAElQuE/5FzXC4GxABE+iieOou7mS6Vviyjoo3TdQH/HKCLU4z3/OA/97q01Q6CHr4ocoCPnkqTOWcy"
    "7G1tn70GAAAAAAc=";
const std::string only_verified =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEAeAeiH21sZ+Inaz26T8KEuyrKN4RHa82IizQtvVDouiwyqpoJ3qhu6aW0cL2dVgMvmEaMbE+Hh5/6x"
    "x0X1Qm4OBAAAAAc=";
const std::string other_application =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEBKozsWJRlH85dqlsMD1iOqsfGYe+Q4OFbrjlyD3rbBuHmkEvu1bcWGnBsGonKcxMu27Oq65aJXXTht"
    "hhGIVHwNAQAAAAc=";
const std::string sha256 =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhMjU2AAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAECbO8whQdFPXFArMKDAeZ2mSAlNS2nUcmMmmXPn/xESrnkoVnPzAsRAb3vsJvQq/jFQ4JcPmUUp2JjF"
    "T59iYVoGAQAAAAc=";
const std::string other_namespace =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAARmaWxlAAAAAAAAAAZzaGE1MTIAAABnAAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t"
    "AAAAQHp+89d7SP+eVRMT0WCe2OJlMa3Z1gcswrcQMQCWx/jbSOE3yg/B9f9K8T7OiwGE+oFa3ED/T+TO3VK77XoFvwUBAAAA"
    "Bw==";
const std::string identity =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPJf90Ae8tJ2OgOWry++uoMQAfPL20IZ+1b1"
    "mmT3ZeYHAQAAAAc=";
const std::string torsion =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEAd2WCykcU1FP7OE0H8Dc2KZIs5NMLFM2Zvc3plT/Hhv76HHjAvxbhR20ET7Vm8ouSltEx89vLihVjU"
    "169WyMYLAQAAAAc=";
const std::string large_s =
    "U1NIU0lHAAAAAQAAAEoAAAAac2stc3NoLWVkMjU1MTlAb3BlbnNzaC5jb20AAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7p"
    "oLF7LYNaKHAAAAAEc3NoOgAAAA52b2l4LWJhbGxvdEB2MQAAAAAAAAAGc2hhNTEyAAAAZwAAABpzay1zc2gtZWQyNTUxOUBv"
    "cGVuc3NoLmNvbQAAAEAzCRtyh/t8vG7LRMnllPam7nO+zliwPrsh10d/sra0MZ1cyIuzh7R9iEOZdqtdmQ+BiMMZMvWFtEVa"
    "lPUyxFsaAQAAAAc=";
const std::string plain =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAYb0fPqlrP3ro20pDPlAIiXEJzml4rxES"
    "jcVk/sjVZyAJHggoxwi94QPhXSi78SxDqOPnt3VSqa4NV4D9YkX+Cw==";
const std::string plain_sha256 =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTI1NgAAAFMAAAALc3NoLWVkMjU1MTkAAABA8lWCae/s88Dw7U3ZjiV6GaMkQ1iC0xnq"
    "QMT94nkFiqQIJpJResoy6C+zmVK8fyIrUl/oj0T8DTfT0ocm9yLiBQ==";
const std::string plain_identity =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAA2PkFZrnGyG/IJJMqhYsCgIO9NGLeiPDY99Fj/wf32Dg==";
const std::string plain_torsion =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAHdlgspHFNRT+zhNB/A3NimSLOTTCxTNm"
    "b3N6ZU/x4b+1BmESI4ogJOxX6K3ebr73pka7CeZPoxSRS+z+J0MpDg==";
const std::string plain_large_s =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAAAAAAABnNoYTUxMgAAAFMAAAALc3NoLWVkMjU1MTkAAABAYb0fPqlrP3ro20pDPlAIiXEJzml4rxES"
    "jcVk/sjVZyD28f2E4WvPOdp9VcuZ6wtYqOPnt3VSqa4NV4D9YkX+Gw==";
const std::string reserved =
    "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAgj8zwPr3JfeQMEtEq8TUnys7ncmb59+7poLF7LYNaKHAAAAAOdm9p"
    "eC1iYWxsb3RAdjEAAAABeAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5AAAAQL4DlBMUk6OQqXrnE0n/DDE5aFAHTOm8"
    "3GLNrvWiPCk3ry+EFn3fb5bPJWttoJ8Yhx8ZzXHJ9PV9z6/5WLUT1Qg=";
const std::string low_order_key = "AAAAC3NzaC1lZDI1NTE5AAAAICbolY/CsiewRcP0ifLvmPDV36wF08YzObE4AohtU/wF";
const std::string torsion_key = "AAAAC3NzaC1lZDI1NTE5AAAAIDm4yTe6y4M+aTdo0hgQephk0Harb35Kjeh6C19QbudJ";
const std::string cut_key = "AAAAC3NzaC1lZDI1NTE5AAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWig=";
const std::string long_key = "AAAAC3NzaC1lZDI1NTE5AAAAII/M8D69yX3kDBLRKvE1J8rO53Jm+ffu6aCxey2DWihwAA==";

SshKey token() { return parse_ssh_key(ssh_hardware_type, hardware_key).value(); }
SshKey plain_ssh() { return parse_ssh_key(ssh_type, plain_key).value(); }

bool good(const std::string& line, const SshKey& key) {
  return verify_sshsig(line, key, name_space, bytes_of(message));
}

}  // namespace

TEST_CASE("keys of OpenSSH are read in one spelling") {
  CHECK(token().hardware);
  CHECK(token().application == "ssh:");
  CHECK(token().key == plain_ssh().key);
  CHECK(ssh_key_text(token()) == "sk-ssh-ed25519@openssh.com " + hardware_key);
  CHECK(ssh_key_text(plain_ssh()) == "ssh-ed25519 " + plain_key);

  CHECK_FALSE(parse_ssh_key(ssh_type, hardware_key));
  CHECK_FALSE(parse_ssh_key(ssh_hardware_type, plain_key));
  CHECK_FALSE(parse_ssh_key("ssh-rsa", plain_key));
  CHECK_FALSE(parse_ssh_key(ssh_type, low_order_key));
  CHECK_FALSE(parse_ssh_key(ssh_type, torsion_key));
  CHECK_FALSE(parse_ssh_key(ssh_type, cut_key));
  CHECK_FALSE(parse_ssh_key(ssh_type, long_key));
  CHECK_FALSE(parse_ssh_key(ssh_type, ""));
}

TEST_CASE("a signature of a plain key") {
  CHECK(good(plain, plain_ssh()));
  CHECK_FALSE(good(plain, token()));
  CHECK_FALSE(verify_sshsig(plain, plain_ssh(), "file", bytes_of(message)));
  CHECK_FALSE(verify_sshsig(plain, plain_ssh(), name_space, bytes_of(message + "\n")));
  CHECK_FALSE(good(plain_sha256, plain_ssh()));
  CHECK_FALSE(good(plain_identity, plain_ssh()));
  CHECK_FALSE(good(plain_torsion, plain_ssh()));
  CHECK_FALSE(good(plain_large_s, plain_ssh()));
  CHECK_FALSE(good(reserved, plain_ssh()));
}

TEST_CASE("a signature of a hardware key needs its touch and its application") {
  CHECK(good(touched, token()));
  CHECK(good(verified_user, token()));
  CHECK_FALSE(good(touched, plain_ssh()));
  CHECK_FALSE(good(not_touched, token()));
  CHECK_FALSE(good(only_verified, token()));
  CHECK_FALSE(good(other_application, token()));
  CHECK_FALSE(good(sha256, token()));
  CHECK_FALSE(good(other_namespace, token()));
  CHECK(verify_sshsig(other_namespace, token(), "file", bytes_of(message)));
  CHECK_FALSE(good(identity, token()));
  CHECK_FALSE(good(torsion, token()));
  CHECK_FALSE(good(large_s, token()));
  auto other = token();
  other.application = "ssh:other";
  CHECK_FALSE(good(touched, other));
  CHECK_FALSE(good(other_application, other));
}

TEST_CASE("no byte of a signature can change") {
  auto bytes = from_base64(touched).value();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    INFO(i);
    bytes[i] ^= 0x02U;
    CHECK_FALSE(good(base64(bytes), token()));
    bytes[i] ^= 0x02U;
  }
  CHECK(good(base64(bytes), token()));
  for (std::size_t size = 0; size < bytes.size(); size += 7) {
    CHECK_FALSE(good(base64(ByteSpan(bytes).first(size)), token()));
  }
  bytes.push_back(0);
  CHECK_FALSE(good(base64(bytes), token()));
  CHECK_FALSE(good(touched + "\n", token()));
  CHECK_FALSE(good(" " + touched, token()));
}

TEST_CASE("the armour of ssh-keygen becomes one line") {
  const auto armor = [](const std::string& lines) {
    return "-----BEGIN SSH SIGNATURE-----\n" + lines + "-----END SSH SIGNATURE-----\n";
  };
  CHECK(sshsig_of_armor(armor("AAAA\nBBBB\n")) == "AAAABBBB");
  CHECK_FALSE(sshsig_of_armor("AAAA\n"));
  CHECK_FALSE(sshsig_of_armor("-----BEGIN SSH SIGNATURE-----\n"));
}

TEST_CASE("a listed key says what it signs with") {
  const auto own = "ed25519 " + plain_ssh().key.hex();
  CHECK_FALSE(ListedKey::parse(own).value().ssh);
  CHECK(ListedKey::parse("ssh-ed25519 " + plain_key).value().ssh);
  for (const auto& text : {own, "ssh-ed25519 " + plain_key, "sk-ssh-ed25519@openssh.com " + hardware_key}) {
    CHECK(ListedKey::parse(text).value().text() == text);
  }
  CHECK_FALSE(ListedKey::parse("ssh-ed25519 " + plain_key + " alice"));
  CHECK_FALSE(ListedKey::parse("ed25519 " + own));
  CHECK_FALSE(ListedKey::parse("ed25519"));
}
