"""What happens to a sound on its way into the mix: settings as frozen values, and processors that carry state.

A processor is made for one clip, one room or one bus, and fed its samples in order, in whatever pieces they
come. What it is told to do is a value, made elsewhere:

- `settings`: treatments: where a sound is heard from, or through. `processor` puts them to work.
- `strip`: what every voice goes through, and what its bus does with all of them together.
- `distance`: a way taken towards the listener, or away.
- `convolver`: a room, as its impulse response.
"""

from radioplay.effects.compressor import Compressor
from radioplay.effects.convolver import Convolver, Spectrum
from radioplay.effects.distance import Distance
from radioplay.effects.processor import Processor, echo_response
from radioplay.effects.settings import (
    TREATMENTS,
    Bell,
    Echo,
    Filter,
    Pass,
    Settings,
    Shelf,
    Steep,
)
from radioplay.effects.strip import Compress, DeEss, Strip, VoiceStrip, strip_of

__all__ = [
    "TREATMENTS",
    "Bell",
    "Compress",
    "Compressor",
    "Convolver",
    "DeEss",
    "Distance",
    "Echo",
    "Filter",
    "Pass",
    "Processor",
    "Settings",
    "Shelf",
    "Spectrum",
    "Steep",
    "Strip",
    "VoiceStrip",
    "echo_response",
    "strip_of",
]
