"""Sound as numbers: blocks, files in any format, and the measures a layout needs.

Samples are float32, full scale ±1.0. At the edges (files, engines) a block has shape `(frames, channels)`;
inside the mix it is planar, `(channels, frames)`, because adding whole rows is several times faster.
"""

from radioplay.audio.blocks import Audio, Resampler, fold_down, planar, resample
from radioplay.audio.bwf import About, BwfWriter, Loudness, Subtype
from radioplay.audio.files import (
    ArraySource,
    AudioError,
    FileSource,
    Sound,
    Source,
    open_sound,
    read_audio,
)
from radioplay.audio.health import Health, count_flats, measure_health
from radioplay.audio.looping import LONGEST_CROSS, find_loop
from radioplay.audio.measures import Measures, Measuring, measure_sound
from radioplay.audio.prepare import Prepared, write_prepared
from radioplay.audio.speech import speech_bounds, speech_loudness
from radioplay.audio.writing import put, replacing, write_wav

__all__ = [
    "LONGEST_CROSS",
    "About",
    "ArraySource",
    "Audio",
    "AudioError",
    "BwfWriter",
    "FileSource",
    "Health",
    "Loudness",
    "Measures",
    "Measuring",
    "Prepared",
    "Resampler",
    "Sound",
    "Source",
    "Subtype",
    "count_flats",
    "find_loop",
    "fold_down",
    "measure_health",
    "measure_sound",
    "open_sound",
    "planar",
    "put",
    "read_audio",
    "replacing",
    "resample",
    "speech_bounds",
    "speech_loudness",
    "write_prepared",
    "write_wav",
]
