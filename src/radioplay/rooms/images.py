"""Early reflections: the mirror images of a sound in the walls of a box, as a pair of microphones hears them.

The image method is Allen and Berkley's (JASA 65 (1979) 943). Libraries have it; this one is here because
nothing else of theirs would be used, and it must give the same samples everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from radioplay.air import SOUND_MS
from radioplay.timeline import Response

Points = NDArray[np.float64]

# Two supercardioids, each turned half a right angle outwards, as far apart as ears.
_OMNI, _FIGURE_8 = 0.37, 0.63
_TURNED = np.pi / 4.0
_APART_M = 0.17
_FACING = 0.35  # of a talker: the rest goes everywhere alike
_WIDEST = np.pi / 4.0  # where pan ±1 stands

MICROPHONE_POWER = _OMNI**2 + _FIGURE_8**2 / 3.0
"""What one of the microphones takes from sound that comes from everywhere, beside sound from its front."""
TALKER_POWER = (1.0 - _FACING) ** 2 + _FACING**2 / 3.0
"""What a talker sends everywhere on average, beside what goes to the front."""


@dataclass(frozen=True, slots=True)
class Scene:
    """Where things stand in a box with a corner at (0, 0, 0); metres.

    Attributes:
        size: the box; its longer side comes first, and the microphones look along it.
        talker: where the sound is.
        microphones: left and right, shape (2, 3).
        axes: where they point, shape (2, 3), of length 1.
        distance_m: from the talker to the pair.
    """

    size: Points
    talker: Points
    microphones: Points
    axes: Points
    distance_m: float

    @property
    def direct(self) -> Points:
        """What each microphone takes of the direct sound, shape (2,)."""
        return _taken(self.talker[np.newaxis] - self.microphones.mean(axis=0), self.axes)[:, 0]


@dataclass(frozen=True, slots=True)
class Images:
    """What arrives from the walls.

    Attributes:
        order: how many walls each has met, shape (n,).
        path_m: its way to the middle of the pair, shape (n,).
        delay_s: when it is heard on the left and the right, after the direct sound; shape (2, n).
        gain: its amplitude there without the walls, where the direct sound's is 1; shape (2, n).
    """

    order: NDArray[np.int64]
    path_m: Points
    delay_s: Points
    gain: Points


def stand(response: Response) -> Scene:
    """Microphones and talker near the middle of the room, but in no symmetry with its walls.

    Where the room is too narrow for the angle, the distance is kept and the talker stands further ahead.
    """
    length, width = max(response.size[:2]), min(response.size[:2])
    box = np.array([length, width, response.size[2]])
    middle = box * (0.47, 0.485, 0.52)
    middle[2] = min(middle[2], 1.5)
    room = 2.0 * 0.82 * np.minimum(middle, box - middle)
    left = np.sin(response.pan * -_WIDEST) * response.distance_m  # y grows to the left
    left = np.clip(left, -0.6 * room[1], 0.6 * room[1])
    ahead = min(room[0], np.sqrt(response.distance_m**2 - left**2))
    way = np.array([ahead, left, min(0.1, 0.04 * box[2])])
    ears = middle - way / 2.0
    apart = np.array([0.0, min(_APART_M, 0.3 * width) / 2.0, 0.0])
    turned = np.array([[np.cos(_TURNED), np.sin(_TURNED), 0.0], [np.cos(_TURNED), -np.sin(_TURNED), 0.0]])
    return Scene(
        box, ears + way, np.stack([ears + apart, ears - apart]), turned, max(0.05, float(np.linalg.norm(way)))
    )


def images(scene: Scene, until_s: float, rng: Generator) -> Images:
    """Every image that is heard up to `until_s` after the direct sound.

    All but the first in each wall are moved a little, by chance, as no real wall is flat: exact ones line up
    and are heard as a sweep or a ring (De Sena et al., IEEE/ACM TASLP 23 (2015) 774).
    """
    reach = until_s * SOUND_MS + scene.distance_m
    counts = np.ceil(reach / scene.size).astype(int) + 1
    met = np.stack(
        [axis.ravel() for axis in np.meshgrid(*(np.arange(-n, n + 1) for n in counts), indexing="ij")], axis=1
    )
    order = np.abs(met).sum(axis=1)
    mirrored = met % 2 == 1
    at = met * scene.size + np.where(mirrored, scene.size - scene.talker, scene.talker)
    ears = scene.microphones.mean(axis=0)
    wanted = (order > 0) & (np.linalg.norm(at - ears, axis=1) < reach)
    met, order, at, mirrored = met[wanted], order[wanted], at[wanted], mirrored[wanted]
    loose = min(0.08, 0.04 * float(scene.size.min())) * np.minimum(order - 1, 3)
    at = at + rng.uniform(-1.0, 1.0, at.shape) * loose[:, np.newaxis]
    path = np.linalg.norm(at - ears, axis=1)
    each = np.linalg.norm(at[np.newaxis] - scene.microphones[:, np.newaxis], axis=2)
    ahead = np.where(mirrored[:, 0], 1.0, -1.0)  # a talker looks against the way the microphones look
    sent = 1.0 - _FACING + _FACING * ahead * (ears - at)[:, 0] / path
    heard = _taken(at - ears, scene.axes) / np.sqrt(np.sum(scene.direct**2))
    return Images(
        order,
        path,
        np.maximum(0.0, (each - scene.distance_m) / SOUND_MS),
        heard * sent * scene.distance_m / path,
    )


def _taken(way: Points, axes: Points) -> Points:
    """What microphones take from directions of shape (n, 3): shape (2, n)."""
    cosine = axes @ (way / np.linalg.norm(way, axis=1, keepdims=True)).T
    return np.asarray(_OMNI + _FIGURE_8 * cosine)
