"""How a place answers: which acoustics a scene's heading has, and the response for one position in it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from radioplay.air import SOUND_MS
from radioplay.cast import Cast, Place
from radioplay.spaces import BY_WORDS, NONE, SPACES, Bands, Size, find_preset, plain_words
from radioplay.surfaces import FURNISHED, FURNISHED_SHARE, absorption_of, find_surfaces
from radioplay.timeline import Response, Treatment

AIR_DB_M: Bands = (0.0003, 0.0011, 0.0028, 0.0050, 0.0090, 0.0229, 0.0766)
"""What air swallows at 70 % humidity in dB a metre (ISO 9613-2, table 2), which `air.air_db_per_m` meets within 2 %."""

LONGEST_S = 4.5
"""No computed place rings longer than this: words would drown."""
OFF_DB = -60.0
"""From here down, `[mix] rooms` means that nothing answers."""

_ORDINARY_M3 = 140.0
_NEARER, _FARTHER, _FARTHER_OUTSIDE = 0.35, 3.0, 2.0
_AS_SMALL, _AS_LARGE = 1.0 / 3.0, 0.25  # powers of the volume by which distances shrink and grow
DISTANCES_M: Mapping[Treatment, float | None] = {
    "": 1.0,
    "off": 3.5,
    "far": 8.0,
    "door": 4.0,
    "tv": 2.0,
    "radio": 1.4,
    "pa": 5.6,
    "intercom": 1.0,
    "phone": None,
    "close": None,
}
"""How far from the microphone a sound with each treatment is, in a room of ordinary size; None where no place
answers it."""

_SABINE = 24.0 * math.log(10.0) / SOUND_MS  # 0.161 s/m
_NEPERS = 10.0 / math.log(10.0)  # from dB to the natural logarithm of a power
_LEAST, _MOST = 0.005, 0.97  # of absorption
_PAN_STEP = 0.1
_STEPS_TO_DOUBLE = 2  # distances are 3 dB apart
_NEAREST_M, _FARTHEST_M = 0.35, 64.0
_PLAIN = "room"


@dataclass(frozen=True, slots=True)
class Acoustics:
    """A place, as far as it is heard.

    Attributes:
        name: what it is called, for people.
        size: length, width and height in metres.
        absorption: what its surfaces swallow on average, at `spaces.BANDS_HZ`.
        impulse: a recorded answer in place of a computed one, as a path in the project.
        open: there is no roof.
    """

    name: str
    size: Size
    absorption: Bands
    impulse: str = ""
    open: bool = False

    @property
    def times_s(self) -> Bands:
        """How long it takes to fall by 60 dB in each octave: see `reverberation_s`."""
        return reverberation_s(self.size, self.absorption)


def acoustics_of(heading: str, cast: Cast) -> Acoustics | None:
    """The acoustics of the scenes under a heading; None where nothing answers.

    An entry of `[places]` comes first. Without one it goes by the heading's words: in `INT. KITCHEN - NIGHT`
    one is in a kitchen, in `INT. THE LAIR` in a plain room, and in `EXT. FIELD` in the open.
    """
    place = cast.find_place(heading)
    return _of_place(heading, place) if place else _by_default(heading)


def respond(
    acoustics: Acoustics | None, pan: float = 0.0, distance_m: float | None = 1.0, rooms_db: float = 0.0
) -> Response | None:
    """The response for a sound at a position in a place.

    Pan and distance are rounded (to 0.1, and to a step of 3 dB), so that a scene has few of them. In a small
    place all is nearer to the microphone, in a large one farther away, as people are to each other; and
    nobody is farther away than the place is large.

    Args:
        acoustics: the place; None where there is none.
        pan: -1 left … +1 right.
        distance_m: how far from the microphone it would be in a room of ordinary size; None for a sound that
            no place answers.
        rooms_db: how much more, or less, of the place is heard than there would be.
    """
    if acoustics is None or distance_m is None or rooms_db <= OFF_DB:
        return None
    if not acoustics.impulse:
        volume, _ = _volume_and_surface(acoustics.size)
        farthest = _FARTHER_OUTSIDE if acoustics.open else _FARTHER
        larger = volume / _ORDINARY_M3
        distance_m *= min(farthest, max(_NEARER, larger ** (_AS_SMALL if larger < 1.0 else _AS_LARGE)))
        distance_m = min(distance_m, 0.5 * math.hypot(*acoustics.size))
    step = round(_STEPS_TO_DOUBLE * math.log2(min(_FARTHEST_M, max(_NEAREST_M, distance_m))))
    side = 0.0 if acoustics.impulse else round(max(-1.0, min(1.0, pan)) / _PAN_STEP) * _PAN_STEP
    return Response(
        place=acoustics.name,
        size=acoustics.size,
        absorption=acoustics.absorption,
        distance_m=round(2.0 ** (step / _STEPS_TO_DOUBLE), 2),
        pan=round(side, 1) + 0.0,
        impulse=acoustics.impulse,
        gain_db=round(rooms_db, 2),
    )


def reverberation_s(size: Size, absorption: Bands) -> Bands:
    """Eyring's reverberation time, with what the air swallows.

    T = 24 ln 10 / c · V / (4 m V - S ln(1 - a)): Eyring, JASA 1 (1930) 217; the air as Knudsen added it.
    """
    volume, surface = _volume_and_surface(size)
    return tuple(
        _SABINE * volume / (-surface * math.log(1.0 - alpha) + 4.0 * air / _NEPERS * volume)
        for alpha, air in zip(absorption, AIR_DB_M, strict=True)
    )


def absorption_for(size: Size, times_s: Bands) -> Bands:
    """The absorption with which a room has these reverberation times: `reverberation_s` turned round."""
    volume, surface = _volume_and_surface(size)
    found = []
    for seconds, air in zip(times_s, AIR_DB_M, strict=True):
        swallowed = _SABINE * volume / seconds - 4.0 * air / _NEPERS * volume
        found.append(1.0 - math.exp(-max(0.0, swallowed) / surface))
    return _bounded(tuple(found))


def _volume_and_surface(size: Size) -> tuple[float, float]:
    length, width, height = size
    return length * width * height, 2.0 * (length * width + length * height + width * height)


def _bounded(absorption: Bands) -> Bands:
    return tuple(round(min(_MOST, max(_LEAST, alpha)), 4) for alpha in absorption)


@lru_cache(maxsize=256)
def _of_space(name: str) -> Acoustics:
    space = SPACES[name]
    return Acoustics(name, space.size, absorption_for(space.size, space.times_s), open=space.open)


def _of_place(heading: str, place: Place) -> Acoustics | None:
    """What `[places]` says; what it leaves open is as usual for such a place."""
    meant = find_preset(place.preset) if place.preset else _kind(place.name) or _kind(heading)
    if place.impulse:
        return Acoustics(
            place.name, place.size or SPACES[_PLAIN].size, _of_space(_PLAIN).absorption, place.impulse
        )
    if meant == NONE:
        return None
    if place.size is None and place.surface is None and meant is None:
        return _by_default(heading)
    space = SPACES[meant or _PLAIN]
    size = place.size or space.size
    roofless = space.open or (_is_outside(heading) and not place.preset)
    if place.surface is None and (meant or not roofless):
        # in another size its walls are the same, and its times are not
        absorption = absorption_for(space.size, space.times_s)
    else:
        surfaces, _ = find_surfaces(place.surface or "")
        absorption = _around(size, absorption_of(surfaces), roofless)
    return Acoustics(place.name, size, _not_too_long(size, absorption), open=roofless)


def _around(size: Size, walls: Bands, roofless: bool) -> Bands:
    """A place's average: indoors its walls and what stands there, outdoors without a roof and two ends."""
    if roofless:
        length, width, height = size
        _, surface = _volume_and_surface(size)
        gone = (length * width + 2.0 * min(length, width) * height) / surface
        return _bounded(tuple(gone + (1.0 - gone) * alpha for alpha in walls))
    return _bounded(
        tuple(
            alpha + FURNISHED_SHARE * max(0.0, more - alpha)
            for alpha, more in zip(walls, FURNISHED, strict=True)
        )
    )


def _not_too_long(size: Size, absorption: Bands) -> Bands:
    """Surfaces that swallow at least so much that no octave rings longer than `LONGEST_S`."""
    least = absorption_for(size, (LONGEST_S,) * len(absorption))
    return tuple(map(max, absorption, least))


def _by_default(heading: str) -> Acoustics | None:
    if _is_outside(heading):
        return None
    meant = _kind(heading)
    if meant is not None and not SPACES[meant].open:
        return _of_space(meant)
    return _of_space(_PLAIN) if _is_inside(heading) else None


_INSIDE = re.compile(r"^\W*(int|interior|innen|intérieur|interieur|interior|i\s*/\s*e)\b", re.I)
_OUTSIDE = re.compile(r"^\W*(ext|exterior|außen|aussen|extérieur|exterieur)\b", re.I)
_BOTH = re.compile(r"^\W*(int|ext)\W*/\W*(int|ext)\b", re.I)
_PREFIX = re.compile(
    r"^\W*(int|ext|est|interior|exterior|innen|außen|aussen|i\s*/\s*e)\b[\s.:]*(/\s*(int|ext)\b[\s.:]*)?",
    re.I,
)
_PARTS = re.compile(r"\s+[-–—]+\s+|[,;:./]\s+|\s*/\s*")
_BEFORE = re.compile(r"\b(in|of|at|on|by|near|outside|behind|under|over|above|below|opposite|across)\b", re.I)


def _is_outside(heading: str) -> bool:
    """Whether it says `EXT.`; `INT./EXT.` is a place with walls, a car most often."""
    return bool(_OUTSIDE.match(heading)) and not _BOTH.match(heading)


def _is_inside(heading: str) -> bool:
    return bool(_INSIDE.match(heading) or _BOTH.match(heading))


@lru_cache(maxsize=1024)
def _kind(text: str) -> str | None:
    """The preset that the words of a heading, or of a place's name, mean.

    A heading goes from the large to the small (`INT. HOTEL - KITCHEN`), and so does English inside a part of it
    (`POLICE CAR`, `CHURCH CELLAR`), up to a preposition (`PHONE BOX IN THE STATION`).
    """
    for part in reversed(_PARTS.split(_PREFIX.sub("", text))):
        for piece in _BEFORE.split(part)[::2]:
            found = _last_kind(plain_words(piece))
            if found:
                return found
    return None


def _last_kind(words: tuple[str, ...]) -> str | None:
    found, at = None, 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            kind = BY_WORDS.get(words[at : at + length])
            if kind is not None and kind != NONE:
                found, at = kind, at + length
                break
        else:
            at += 1
    return found


_LONGEST_NAME = max(map(len, BY_WORDS))
