"""A voice engine of somebody else's that goes wrong in the way its voice says."""

# mypy: ignore-errors
# ruff: noqa: ARG002

import os
import signal
import threading
import time

import numpy as np

from radioplay.engines.protocol import EngineError, Request, Spoken, Word


class MoodyEngine:
    """Says `fine` well, in a process of its own; other voices end badly."""

    name = "moody"
    acts: frozenset[str] = frozenset()
    isolated = True
    identity = "moody 1"

    def voices(self):
        return ()

    def check(self, voice, language):
        return None

    def ready(self):
        return ()

    def cost(self, requests):
        return None

    def speak(self, request: Request) -> Spoken:
        mood = getattr(self, f"_{request.voice}", None)
        wave = (0.2 * np.sin(np.arange(12_000) * 0.06)).astype(np.float32)
        spoken = Spoken(wave, 24_000, tuple(Word(w, 0.1, 0.4) for w in request.text.split()[:1]))
        return mood(spoken, request) if mood else spoken

    def _hangs(self, spoken, request):
        if "now" in request.text:
            time.sleep(600)
        return spoken

    def _dies(self, spoken, request):
        if "now" in request.text:
            print("moody: the end is near", file=__import__("sys").stderr, flush=True)
            os.kill(os.getpid(), signal.SIGKILL) if hasattr(signal, "SIGKILL") else os._exit(9)
        time.sleep(0.2)
        return spoken

    def _prints(self, spoken, request):
        print("loading weights …", flush=True)
        os.write(1, b"\x00\x01 a library writes to descriptor 1\n")
        return spoken

    def _counts(self, spoken, request):
        """Notes what it is asked for, and takes its time."""
        log = os.open(os.environ["MOODY_LOG"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(log, f"{request.text}\n".encode())
        os.close(log)
        time.sleep(0.04)
        pitch = 0.03 + 0.001 * (len(request.text) + sum(map(ord, request.text)) % 40)
        wave = (0.2 * np.sin(np.arange(9_000) * pitch)).astype(np.float32)
        return Spoken(wave, 24_000)

    def _raises(self, spoken, request):
        raise EngineError("out of breath", "give it a rest")

    def _breaks(self, spoken, request):
        return 1 / 0

    def _nan(self, spoken, request):
        spoken.samples[100] = np.nan
        return spoken

    def _silent(self, spoken, request):
        return Spoken(spoken.samples * 0, 24_000)

    def _rate(self, spoken, request):
        return Spoken(spoken.samples, 0)

    def _lists(self, spoken, request):
        return Spoken(spoken.samples.tolist(), 24_000)

    def _shape(self, spoken, request):
        return Spoken(spoken.samples.reshape(2, -1), 24_000)

    def _nothing(self, spoken, request):
        return None

    def _odd(self, spoken, request):
        return Spoken(spoken.samples, 24_000, (threading.Lock(),))
