"""What a server answered, as sound; or why it is none."""

from __future__ import annotations

import io
import re
import struct

import numpy as np

from radioplay.engines.http.exchange import Answer
from radioplay.engines.http.saying import in_words, redacted
from radioplay.engines.protocol import Audio, EngineError

RATES = (8_000, 192_000)
_SILENT = 1e-4
_UNTOLD = (0, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF - 36, 0x7FFFFFFF - 36)
"""Lengths in the header of a WAV that was sent before its end was known."""


def decoded(answer: Answer, wanted: str, pcm_rate: int, key: str) -> tuple[Audio, int]:
    """The sound in an answer, as one channel.

    Args:
        answer: of any kind.
        wanted: the format that was asked for; only `pcm` can't be told from the bytes.
        pcm_rate: samples a second of pcm, unless the answer's type says (`audio/pcm;rate=16000`).
        key: kept out of messages.

    Returns:
        Samples of shape (frames,), and their rate.

    Raises:
        EngineError: it is text, empty, damaged, cut off, silent, or at a rate that can't be.
    """
    kind = answer.kind.lower()
    if not answer.body:
        raise EngineError("the server answered with nothing")
    if _is_text(kind, answer.body):
        said = redacted(in_words(kind, answer.body), key)
        raise EngineError(f"the server answered with text, not sound: {said or '(empty)'}")
    named = _container(answer.body)
    if named is None and (wanted == "pcm" or "pcm" in kind or "l16" in kind):
        told = re.search(r"rate=(\d+)", kind)
        samples, rate = _pcm(answer.body), int(told[1]) if told else pcm_rate
    else:
        if named == "wav":
            _refuse_short_wav(answer.body)
        samples, rate = _read(answer.body, wanted)
    if not RATES[0] <= rate <= RATES[1]:
        raise EngineError(f"the server's sound claims {rate:,} samples a second, which can't be")
    if not np.isfinite(samples).all():
        raise EngineError("the server's sound holds samples that are not numbers")
    if not len(samples) or float(np.abs(samples).max()) < _SILENT:
        raise EngineError("the server answered with silence")
    return np.clip(samples, -1.0, 1.0), rate


def _is_text(kind: str, body: bytes) -> bool:
    if kind.startswith(("text/", "application/json", "application/problem+json", "application/xml")):
        return True
    start = body[:512].lstrip()
    return start[:1] in (b"{", b"<") and start.isascii() and b"\0" not in start


def _container(body: bytes) -> str | None:
    """What the first bytes say: `RIFF`, `fLaC`, `OggS`, an MPEG frame or its ID3 tag."""
    if body[:4] in (b"RIFF", b"RF64"):
        return "wav"
    if body[:4] in (b"fLaC", b"OggS") or body[:3] == b"ID3":
        return "other"
    return "other" if len(body) > 1 and body[0] == 0xFF and body[1] & 0xE6 == 0xE2 else None


def _pcm(body: bytes) -> Audio:
    """16 bits, little end first, one channel."""
    if len(body) % 2:
        raise EngineError("the server's sound is cut off in the middle of a sample")
    samples: Audio = np.frombuffer(body, "<i2").astype(np.float32) / 32_768.0
    return samples


def _refuse_short_wav(body: bytes) -> None:
    """Raise where the `data` chunk is shorter than its header says."""
    at = 12
    while at + 8 <= len(body):
        name, size = struct.unpack_from("<4sI", body, at)
        if name == b"data":
            if size not in _UNTOLD and at + 8 + size > len(body):
                have = len(body) - at - 8
                raise EngineError(f"the server's sound is cut off after {have:,} of {size:,} bytes")
            return
        at += 8 + size + size % 2


def _read(body: bytes, wanted: str) -> tuple[Audio, int]:
    import soundfile

    try:
        with soundfile.SoundFile(io.BytesIO(body)) as file:
            told, rate = file.frames, int(file.samplerate)
            samples = file.read(dtype="float32", always_2d=True)
            whole = file.format != "FLAC" or len(samples) == told
    except (soundfile.SoundFileError, RuntimeError, OSError, ValueError) as error:
        raise EngineError(f"the server's answer can't be read as {wanted}: {error}") from None
    if not whole:
        raise EngineError(f"the server's sound is cut off after {len(samples):,} of {told:,} samples")
    mono: Audio = samples.mean(axis=1, dtype=np.float32)
    return mono, rate
