"""Hashes of PINs: slow, keyed, with their parameters in them."""

import hmac

import argon2
import pytest

from kiosk.pin_hashes import Argon2Hasher

PEPPER = bytes(range(32))
PIN = "402739"
HASHER = Argon2Hasher(PEPPER)
HASH = HASHER.hash(PIN)


def test_a_hash_says_how_it_was_made() -> None:
    assert HASH.startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_a_pin_is_known_by_its_hash() -> None:
    assert HASHER.verify(HASH, PIN)
    assert not HASHER.verify(HASH, "402738")
    assert not HASHER.verify(HASH, "")


def test_one_pin_has_another_hash_each_time() -> None:
    assert HASHER.hash(PIN) != HASH


def test_without_the_secret_no_pin_is_known() -> None:
    assert not Argon2Hasher(bytes(32)).verify(HASH, PIN)
    with pytest.raises(argon2.exceptions.VerifyMismatchError):
        argon2.PasswordHasher().verify(HASH, PIN)


def test_a_hash_of_other_parameters_is_known_and_is_outdated() -> None:
    keyed = hmac.digest(PEPPER, PIN.encode(), "sha256")
    weaker = argon2.PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(keyed)
    assert HASHER.verify(weaker, PIN)
    assert HASHER.is_outdated(weaker)
    assert not HASHER.is_outdated(HASH)


@pytest.mark.parametrize(
    "damaged",
    ["", "2:402739", HASH[:-10], HASH.replace("m=65536", "m=x")],
    ids=["empty", "another kind", "cut short", "no number"],  # a hash is another in each process
)
def test_a_hash_that_cannot_be_read_lets_nobody_in(damaged: str) -> None:
    assert not HASHER.verify(damaged, PIN)


@pytest.mark.parametrize(
    "pin", ["", "María", "\ud800", "x" * 100_000], ids=["empty", "accent", "half a sign", "long"]
)
def test_whatever_is_typed_can_be_hashed(pin: str) -> None:
    assert HASHER.verify(HASHER.hash(pin), pin)
