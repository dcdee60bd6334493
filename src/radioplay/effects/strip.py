"""What every voice goes through before anything else, as on a console's channel: a high-pass and a de-esser."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from radioplay.audio import Audio
from radioplay.cast import MixSettings
from radioplay.effects.filters import Filters, Wide, resonator
from radioplay.effects.hops import Fall, Hops, Mean, Ramps, in_db
from radioplay.effects.settings import Pass


@dataclass(frozen=True, slots=True)
class DeEss:
    """Turns down the band of s, sh and z where it stands out.

    Attributes:
        threshold_db: how loud the band may be, in dB of full scale as heard in the mix.
        share_db: how loud beside all else there is; a vowel's treble lies 15 dB below it or more.
        slope: dB taken away for each dB too many; 0.6 is a ratio of 2.5 to 1.
        most_db: never more than this.
        centre_hz, q: the dip; these reach half of it at 4.9 and 9.2 kHz.
        low_hz, high_hz: where it listens.
        smooth_ms, release_ms: over how long it listens, and how quickly it lets go.
    """

    threshold_db: float = -26.0
    share_db: float = -6.0
    slope: float = 0.6
    most_db: float = 6.0
    centre_hz: float = 6700.0
    q: float = 1.1
    low_hz: float = 5000.0
    high_hz: float = 10_000.0
    smooth_ms: float = 3.0
    release_ms: float = 30.0


@dataclass(frozen=True, slots=True)
class Compress:
    """Holds all voices together, gently: what is over the threshold rises by half as much.

    Attributes:
        threshold_db: in dB of full scale, left and right together, over some 10 ms. Vowels pass the
            loudness of their line by 5 dB or so.
        ratio, knee_db: how much, and how softly that begins.
        attack_ms, hold_ms, release_ms: long enough not to follow single syllables.
        most_db: never more than this.
    """

    threshold_db: float = -16.0
    ratio: float = 2.0
    knee_db: float = 6.0
    smooth_ms: float = 10.0
    attack_ms: float = 15.0
    hold_ms: float = 250.0
    release_ms: float = 250.0
    most_db: float = 4.0


@dataclass(frozen=True, slots=True)
class Strip:
    """What is done to voices: to each clip of the DIALOGUE bus, then by `compress` to all of them alike.

    As it stands here, nothing. `high_pass_hz` is 0 for none; it falls by 12 dB an octave.
    """

    high_pass_hz: float = 0.0
    de_ess: DeEss | None = None
    compress: Compress | None = None

    @property
    def on_clips(self) -> bool:
        """Whether anything is done to each clip."""
        return self.high_pass_hz > 0.0 or self.de_ess is not None


def strip_of(settings: MixSettings) -> Strip:
    """The strip that `[mix]` asks for: its thresholds go with the level of speech."""
    speech = settings.speech_lufs
    return Strip(
        settings.high_pass_hz,
        DeEss(threshold_db=speech - 6.0) if settings.de_ess else None,
        Compress(threshold_db=speech + 4.0) if settings.compress else None,
    )


class VoiceStrip:
    """The strip at work on one clip's sound, before its treatment."""

    def __init__(self, strip: Strip, channels: int, gain_db: float = 0.0) -> None:
        """Args: what to do, how many channels, and the gain that the sound will have in the mix."""
        low = (Pass("highpass", strip.high_pass_hz, 2),) if strip.high_pass_hz > 0.0 else ()
        self._rumble = Filters(low, channels)
        self._de_esser = _DeEsser(strip.de_ess, channels, gain_db) if strip.de_ess else None

    def process(self, block: Audio) -> Audio:
        """The next of its samples: shape (channels, frames) in and out."""
        sound = self._rumble.process(block.astype(np.float64))
        if self._de_esser is not None:
            sound = self._de_esser.process(sound)
        return np.asarray(sound, dtype=np.float32)


class _DeEsser:
    def __init__(self, settings: DeEss, channels: int, gain_db: float) -> None:
        self._settings = settings
        self._threshold_db = settings.threshold_db - gain_db
        band = Pass("highpass", settings.low_hz, 4), Pass("lowpass", settings.high_hz, 2)
        self._listen = Filters(band, channels)
        self._dip = Filters((), channels).using(resonator(settings.centre_hz, settings.q))
        self._hops = Hops(), Hops()
        self._means = Mean(settings.smooth_ms), Mean(settings.smooth_ms)
        self._fall = Fall(settings.release_ms)
        self._ramps = Ramps()

    def process(self, sound: Wide) -> Wide:
        heard = self._listen.process(sound)
        band, all_of_it = (
            mean.process(hops.add(_squares(each)))
            for mean, hops, each in zip(self._means, self._hops, (heard, sound), strict=True)
        )
        gains = self._ramps.over(self._gains(band, all_of_it), sound.shape[1])
        dip = self._dip.process(sound)
        return sound if gains is None else np.asarray(sound - (1.0 - gains) * dip)

    def _gains(self, band: Wide, all_of_it: Wide) -> Wide:
        settings, level = self._settings, in_db(band)
        too_loud = level - self._threshold_db
        stands_out = level - in_db(all_of_it - band) - settings.share_db
        wanted = settings.slope * np.minimum(too_loud, stands_out)
        reduction = self._fall.process(np.clip(wanted, 0.0, settings.most_db))
        return np.asarray(10.0 ** (reduction / -20.0))


def _squares(sound: Wide) -> Wide:
    """Shape (channels, frames) to (frames,): the mean over channels of what they hold squared."""
    squares = np.square(sound[0])
    for channel in sound[1:]:
        squares += np.square(channel)
    return np.asarray(squares / len(sound))
