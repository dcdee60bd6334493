"""What a request asks of Coqui: which model, who speaks, from which files.

A voice, after `coqui:` in `cast.toml`, is

    WHO                    of the model that `[engines.coqui]` names
    MODEL#WHO              of another
    MODEL                  its own voice, where it has but one

    MODEL   tts_models/LANGUAGE/DATASET/NAME, as Coqui's catalogue has it; or before a #, a folder of the project
    WHO     a speaker's name            p225, Claribel Dervla
            a recording in the project  voices/mara.wav: that voice is cloned
            default                     the `speaker_wav` or `speaker` of the settings, or the model's only voice

`[engines.coqui]` knows

    model                  as MODEL, or a folder that holds config.json and one model file
    model_path, config_path, speakers_path, vocoder_path, vocoder_config_path, encoder_path, encoder_config_path
                           the same, file by file
    speaker, speaker_wav   for `default`
    language               what the model calls the language, where that can't be found by `[show] language`
    device                 auto, cpu, cuda, mps

Every path starts at the project's folder and stays in it. Where nothing names a model, the environment variable
`RADIOPLAY_COQUI_MODEL` may: a name, or a folder anywhere on the machine.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from radioplay.diagnostics import did_you_mean
from radioplay.engines.protocol import EngineError, Request, Settings
from radioplay.shelf import inside

OWN_MODEL = "RADIOPLAY_COQUI_MODEL"
PATHS = (
    "model_path", "config_path", "speakers_path", "vocoder_path", "vocoder_config_path", "encoder_path",
    "encoder_config_path",
)  # fmt: skip
KEYS = ("model", *PATHS, "speaker", "speaker_wav", "language", "device")
DEVICES = ("auto", "cpu", "cuda", "mps")
DEFAULT = "default"

_SOUNDS = frozenset({".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".aif", ".aiff"})
_NAME = re.compile(r"tts_models(/[\w.+-]+){3}")
_SPEAKER = re.compile(r"\w[\w .,'’()+-]{0,99}")
_FOLDER = re.compile(r"[\w .+-]+(/[\w .+-]+)*/?")
_NO_MODEL = (
    '[engines.coqui] model = "tts_models/en/vctk/vits" names one; or the voice does: coqui:MODEL#SPEAKER'
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A voice expression, read. `model` is empty for that of the settings; one of the others is empty, or both."""

    model: str = ""
    speaker: str = ""
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """Which model, and who.

    Attributes:
        name: of the model in Coqui's catalogue; empty where it is made of files.
        folder: where its files are looked for; None where each is named, or the catalogue knows.
        files: setting → file, of `PATHS`.
        speaker: by name; empty for the model's only one, or a cloned one.
        recording: the voice to clone.
        language: what the model calls it; empty to find it by the request's.
        device: of `DEVICES`.
    """

    name: str = ""
    folder: Path | None = None
    files: tuple[tuple[str, Path], ...] = ()
    speaker: str = ""
    recording: Path | None = None
    language: str = ""
    device: str = "auto"

    @property
    def title(self) -> str:
        """The model, for a message."""
        return self.name or (self.folder or dict(self.files)["model_path"]).name


def read_voice(voice: str) -> Wanted:
    """Read a voice expression.

    Raises:
        EngineError: it isn't one.
    """
    model, mark, who = voice.strip().rpartition("#")
    if not mark and _NAME.fullmatch(who):
        return Wanted(who)
    if mark and not (_NAME.fullmatch(model) or _is_folder(model)):
        raise EngineError(
            f"coqui has no model {model!r}: it is a name as in its catalogue, or a folder", _hint(voice)
        )
    if PurePosixPath(who).suffix.lower() in _SOUNDS and _is_folder(who):
        return Wanted(model, recording=who)
    if not _SPEAKER.fullmatch(who):
        raise EngineError(f"coqui has no voice {voice!r}", _hint(voice))
    return Wanted(model) if who == DEFAULT else Wanted(model, who)


def _is_folder(path: str) -> bool:
    return bool(_FOLDER.fullmatch(path)) and ".." not in PurePosixPath(path).parts


def _hint(voice: str) -> str:
    if "/" in voice and not voice.startswith("tts_models/"):
        return f"a recording to clone ends in {', '.join(sorted(_SOUNDS)[:4])} …; a model in the project in #SPEAKER"
    return "a voice is a speaker's name, a recording in the project, or MODEL#SPEAKER"


def read_order(request: Request) -> Order:
    """Join a request's voice and settings.

    Raises:
        EngineError: one of them can't be meant, or a path leads out of the project.
    """
    wanted, settings = read_voice(request.voice), _settings(request.settings)
    named = wanted.model or ("" if "model_path" in settings else settings.get("model", ""))
    who = {"speaker": wanted.speaker, "recording": wanted.recording}
    if not any(who.values()):
        who = {"speaker": settings.get("speaker", ""), "recording": settings.get("speaker_wav", "")}
    recording = _inside(request.root, who["recording"]) if who["recording"] else None
    files = {key: _inside(request.root, settings[key]) for key in PATHS if key in settings}
    order = Order(
        files=tuple(files.items()),
        speaker="" if recording else who["speaker"],
        recording=recording,
        language=settings.get("language", ""),
        device=settings.get("device", "auto"),
    )
    return _with_model(order, named, request.root)


def _with_model(order: Order, named: str, root: str) -> Order:
    from dataclasses import replace

    if named:
        return (
            replace(order, name=named)
            if _NAME.fullmatch(named)
            else replace(order, folder=_inside(root, named))
        )
    if "model_path" in dict(order.files):
        return order
    own = os.environ.get(OWN_MODEL, "")
    if not own:
        raise EngineError("no model is chosen for coqui", _NO_MODEL)
    if _NAME.fullmatch(own):
        return replace(order, name=own)
    return replace(order, folder=Path(own).expanduser().absolute())


def _settings(settings: Settings) -> dict[str, str]:
    for key, value in settings:
        if key not in KEYS:
            hint = did_you_mean(key, KEYS) or f"it knows {', '.join(KEYS)}"
            raise EngineError(f"[engines.coqui] knows no {key}", hint)
        if not isinstance(value, str) or not value.strip():
            raise EngineError(f"[engines.coqui] {key} is text in quotes, not {value!r}")
    found = {key: str(value) for key, value in settings}
    device = found.get("device", "auto")
    if device not in DEVICES:
        raise EngineError(f"[engines.coqui] device is {', '.join(DEVICES)}, not {device}")
    if "model" in found and "model_path" in found:
        raise EngineError("[engines.coqui] has both model and model_path", "one of them is enough")
    return found


def _inside(root: str, path: str) -> Path:
    if not root:
        raise EngineError(f"{path} is meant in a project, and there is none here")
    found = inside(Path(root), path)
    if found is None:
        hint = f"copy it into the project; or set {OWN_MODEL} to the folder of a model that is elsewhere"
        raise EngineError(f"{path} leads out of the project, and isn't read", hint)
    return found
