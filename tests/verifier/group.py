# SPDX-License-Identifier: GPL-3.0-or-later
"""The groups and the hashes of voix-v1: ristretto255 and edwards25519 through libsodium, transcripts, Merkle trees.

Points and keys are their 32 bytes, scalars are integers mod ℓ. Nothing else in this folder calls libsodium.
"""
import ctypes
import ctypes.util
import functools
import hashlib
import struct

L = 2**252 + 27742317777372353535851937790883648493
O = bytes(32)  # the identity of ristretto255
EDWARDS_O = b"\x01" + bytes(31)
sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
sodium.sodium_init()


def call(name, *arguments):
    """The 32 bytes that a function of libsodium computes, or None where it refuses."""
    out = ctypes.create_string_buffer(32)
    return out.raw if getattr(sodium, name)(out, *arguments) == 0 else None


def scalar_bytes(s):
    return (s % L).to_bytes(32, "little")


def valid_point(p):
    """libsodium 1.0.18 ignores the highest bit, so a point is also encoded again and compared."""
    return sodium.crypto_core_ristretto255_is_valid_point(p) == 1 and point_add(p, O) == p


def point_add(p, q):
    return call("crypto_core_ristretto255_add", p, q)


def point_sub(p, q):
    return call("crypto_core_ristretto255_sub", p, q)


def mul(s, p):
    return call("crypto_scalarmult_ristretto255", scalar_bytes(s), p) or O  # of a valid p, only O is refused


def mul_base(s):
    return call("crypto_scalarmult_ristretto255_base", scalar_bytes(s)) or O


def point_sum(points):
    return functools.reduce(point_add, points, O)


def from_hash(digest):
    return call("crypto_core_ristretto255_from_hash", digest)


def edwards_mul(s, p):
    return call("crypto_scalarmult_ed25519_noclamp", scalar_bytes(s), p) or EDWARDS_O


def valid_key(p):
    """Canonical, of prime order. Some releases of libsodium let a key plus the point of order 2 pass, so ℓ·p is
    computed as well."""
    return (sodium.crypto_core_ed25519_is_valid_point(p) == 1
            and call("crypto_core_ed25519_add", edwards_mul(L - 1, p), p) == EDWARDS_O)


def signature_ok(key, message, signature):
    """Ed25519 with S < ℓ and encode(S·B - h·A) = R. As the key is of prime order, so is the left side: it is
    canonical, and of small order only if it is the identity."""
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    if s >= L or r == EDWARDS_O:
        return False
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    left = call("crypto_scalarmult_ed25519_base_noclamp", scalar_bytes(s)) or EDWARDS_O
    return call("crypto_core_ed25519_sub", left, edwards_mul(h, key)) == r


def le64(n):
    return struct.pack("<Q", n)


def sha256(data):
    return hashlib.sha256(data).digest()


class Transcript:
    def __init__(self, tag, *items):
        self.stream = hashlib.sha512()
        self.absorb("voix-v1", tag, *items)

    def absorb(self, *items):
        for item in items:
            if isinstance(item, int):
                item = le64(item)
            elif isinstance(item, str):
                item = item.encode()
            self.stream.update(le64(len(item)) + item)

    def challenge(self, label):
        self.absorb(label)
        digest = self.stream.digest()
        self.absorb(digest)
        return int.from_bytes(digest, "little") % L

    def half(self):
        return self.stream.digest()[:32]


def generator(name, index):
    return from_hash(Transcript("gen", name, index).stream.digest())


HP = generator("pedersen-H", 0)


def merkle_root(leaves):
    if len(leaves) < 2:
        return sha256(b"\0" + leaves[0]) if leaves else sha256(b"")
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\1" + merkle_root(leaves[:split]) + merkle_root(leaves[split:]))
