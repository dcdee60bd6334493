"""Which of a model's speakers and languages are meant."""

from __future__ import annotations

from collections.abc import Sequence

from radioplay.diagnostics import did_you_mean
from radioplay.engines.coqui.model import Network
from radioplay.engines.coqui.order import Order
from radioplay.engines.protocol import EngineError


def speaker_of(network: Network, order: Order) -> str:
    """The speaker to name to the model.

    Raises:
        EngineError: it has no such speaker (with the nearest), several and none is named, or can't clone.
    """
    if order.recording:
        if not network.clones:
            raise EngineError(
                f"the Coqui model {network.title} can't clone a voice",
                "tts_models/multilingual/multi-dataset/xtts_v2 can, and your_tts",
            )
        return ""
    known = network.speakers
    if len(known) <= 1 and order.speaker in ("", *known):
        if not known and network.clones:
            raise EngineError(
                f"the Coqui model {network.title} has no voice of its own", "name a recording to clone"
            )
        return known[0] if known and network.is_told_who else ""
    known_speaker(order, known)
    return next(name for name in known if name.strip() == order.speaker)


def known_speaker(order: Order, known: Sequence[str]) -> None:
    """Raise where a speaker isn't among those known (some names end in a line break), or none is named."""
    names = [name.strip() for name in known]
    if order.recording or order.speaker in names or (not order.speaker and len(names) == 1):
        return
    some = (
        f"its speakers are {', '.join(names[:8])}{' …' if len(names) > 8 else ''}"
        if names
        else "it has one voice"
    )
    if not order.speaker:
        raise EngineError(f"the Coqui model {order.title} has {len(names)} speakers, and none is named", some)
    hint = did_you_mean(order.speaker, names) or some
    raise EngineError(f"the Coqui model {order.title} has no speaker {order.speaker}", hint)


def language_of(network: Network, order: Order, language: str) -> str:
    """What the model calls a language: as it stands, else that of the same first part.

    Raises:
        EngineError: it doesn't speak it.
    """
    known = network.languages
    wanted = (order.language or language).casefold()
    if not known:
        return ""
    first = wanted.partition("-")[0]
    by_fold = {name.casefold(): name for name in known}
    near = [name for name in by_fold if name.partition("-")[0] == first]
    found = wanted if wanted in by_fold else first if first in by_fold else near[0] if near else None
    if found is None:
        hint = f"it speaks {', '.join(known)}; [engines.coqui] language names one of them"
        raise EngineError(f"the Coqui model {network.title} doesn't speak {wanted}", hint)
    return by_fold[found]
