"""The files of a model: where they are, what its config names, and a digest of everything that shapes its sound.

A config keeps the paths of the machine it was trained on. As Coqui's model manager does after a download, each
file it names is looked for beside the config, by its last part; so a model moves with its folder, and
nothing outside it is read or fetched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Any

from radioplay.engines.coqui import catalogue
from radioplay.engines.coqui.digests import digest_of_file, digest_of_parts
from radioplay.engines.coqui.order import Order
from radioplay.engines.protocol import EngineError

Config = dict[str, Any]

LOAD_THEMSELVES = frozenset({"xtts", "bark", "tortoise"})
"""Models that are given their folder, and know what they need from it."""

_NEEDED = {
    "speakers_file": "use_speaker_embedding",
    "speaker_file": "use_speaker_embedding",
    "d_vector_file": "use_d_vector_file",
    "language_ids_file": "use_language_embedding",
    "stats_path": "",
}
"""Files without which a model can't speak, each with the key that says whether it uses them."""
_WEIGHTS = ("model_file.pth", "model_file.pth.tar", "model.pth", "best_model.pth", "checkpoint.pth")
_NAMES_A_FILE = re.compile(r"\w+_(path|file|checkpoint)")
_COMMENTS = re.compile(r'("(?:[^"\\]|\\.)*")|/\*.*?\*/|//[^\n]*', re.DOTALL)
_LARGEST_CONFIG = 64_000_000


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A model on disk.

    Attributes:
        title: what to call it in a message.
        weights: its checkpoint; the folder, for those that load themselves.
        config: its config; None for fairseq's models, which have none.
        others: setting → file, of `order.PATHS`: speakers, vocoder, encoder.
    """

    title: str
    weights: Path
    config: Path | None
    others: tuple[tuple[str, Path], ...] = ()


def locate(order: Order) -> ModelFiles:
    """Find the files of a model.

    Raises:
        EngineError: one isn't there; the model has to be downloaded first.
    """
    named = dict(order.files)
    folder = order.folder
    if order.name:
        named = _vocoder(order.name) | named
        folder = catalogue.folder(order.name)
        if folder is None:
            raise EngineError(
                f"the Coqui model {order.name} is not on this machine", install_command(order.name)
            )
    weights = named.pop("model_path", None)
    if folder is None:
        assert weights is not None  # an order has either
        folder = weights.parent
    config: Path | None = named.pop("config_path", folder / "config.json")
    if "/fairseq/" in order.name:
        return ModelFiles(order.title, folder, None)
    for path in (*([weights] if weights else []), config, *named.values()):
        if path and not path.exists():
            raise EngineError(_missing(order, path), _remedy(order))
    assert config is not None
    if weights is None:
        weights = folder if _kind(read_config(config)) in LOAD_THEMSELVES else _only_weights(order, folder)
    elif _kind(read_config(config)) in LOAD_THEMSELVES and weights.is_file():
        weights = weights.parent
    return ModelFiles(order.title, weights, config, tuple(named.items()))


def _vocoder(name: str) -> dict[str, Path]:
    """The files of the vocoder that goes with a model of the catalogue, where it has one."""
    files: dict[str, Path] = {}
    for vocoder in catalogue.needs(name)[1:]:
        folder = catalogue.folder(vocoder)
        if folder is None:
            raise EngineError(f"the vocoder {vocoder} is not on this machine", install_command(name))
        weights = _only_weights(Order(name=name), folder)
        files |= {"vocoder_path": weights, "vocoder_config_path": folder / "config.json"}
    return files


def install_command(name: str) -> str:
    """What downloads a model."""
    return f"radioplay voices install coqui:{name}"


def _missing(order: Order, path: Path) -> str:
    where = "there is no folder" if order.folder and not order.folder.is_dir() else "there is no file"
    shown = order.folder if order.folder and not order.folder.is_dir() else path
    return f"{where} {shown} for the Coqui model {order.title}"


def _remedy(order: Order) -> str | None:
    return (
        install_command(order.name)
        if order.name
        else "a model is a folder with its config.json and its weights"
    )


def _only_weights(order: Order, folder: Path) -> Path:
    """The checkpoint in a folder: by its usual name, else the only one there is."""
    for name in _WEIGHTS:
        if (folder / name).is_file():
            return folder / name
    other = re.compile(r"(speaker|language|model_se|vocoder|best_model_se|scale)", re.IGNORECASE)
    found = [path for path in sorted(folder.glob("*.pt*")) if not other.match(path.name)]
    if len(found) == 1:
        return found[0]
    what = f"{len(found)} files that may be its weights" if found else "no weights"
    remedy = _remedy(order) if order.name else '[engines.coqui] model_path = "…" names the one'
    raise EngineError(f"the Coqui model {order.title} has {what} in {folder}", remedy)


def read_config(path: Path) -> Config:
    """A model's config, with nothing in it that would have any other code run than Coqui's own.

    Raises:
        EngineError: it can't be read, or asks for such a thing.
    """
    try:
        if path.stat().st_size > _LARGEST_CONFIG:
            raise EngineError(f"{path.name} is too large to be a model's config")
        text = path.read_text(encoding="utf-8")
        try:
            config = json.loads(text)
        except ValueError:  # older ones hold comments
            config = json.loads(_COMMENTS.sub(lambda match: match[1] or "", text))
    except OSError as error:
        raise EngineError(f"{path} can't be read: {error.strerror or error}") from None
    except (ValueError, RecursionError):
        raise EngineError(f"{path} is no model's config: it isn't JSON") from None
    if not isinstance(config, dict) or not _kind(config):
        raise EngineError(f"{path} is no model's config: it doesn't say which model it is for")
    for key, value in _entries(config):
        if key.endswith("_class") and isinstance(value, str) and value and not value.startswith("TTS."):
            raise EngineError(f"{path.name} asks for code that isn't Coqui's own ({value}), and isn't used")
    return config


def _kind(config: Config) -> str:
    kind = config.get("model") or config.get("generator_model") or ""
    return kind.lower() if isinstance(kind, str) else ""


def _entries(tree: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield str(key), value
            yield from _entries(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _entries(value)


def _value(config: Config, key: str) -> Any:
    """What a key holds, wherever it stands: many stand twice, once empty."""
    return next((value for name, value in _entries(config) if name == key and value), None)


def anchored(config: Config, folder: Path) -> Config:
    """A config whose files are those beside it; of those that aren't there, the ones it can do without are none.

    Raises:
        EngineError: one that it needs isn't there.
    """
    uses_list = bool(config.get("speakers"))  # then no file of names is read

    def beside(key: str, name: str) -> str:
        path = folder / name
        if path.is_file():
            return str(path)
        flag = _NEEDED.get(key)
        if (
            flag is not None
            and (not flag or _value(config, flag))
            and not (uses_list and key.startswith("speaker"))
        ):
            raise EngineError(
                f"the config of the Coqui model names {name}, which isn't beside it in {folder}"
            )
        return ""

    settled: Config = _mapped(config, beside)
    if not _value(settled, "speaker_encoder_model_path"):
        arguments = settled.get("model_args")
        if isinstance(arguments, dict) and arguments.get("use_speaker_encoder_as_loss"):
            arguments["use_speaker_encoder_as_loss"] = False  # which only training does
    return settled


def _mapped(tree: Any, change: Callable[[str, str], str], key: str = "") -> Any:
    """A copy of a config with `change(key, file name)` for every file in it."""
    if isinstance(tree, dict):
        return {name: _mapped(value, change, str(name)) for name, value in tree.items()}
    if isinstance(tree, list):
        return [_mapped(value, change, key) for value in tree]
    if isinstance(tree, str) and tree and _NAMES_A_FILE.fullmatch(key):
        return change(key, PureWindowsPath(tree).name)
    return tree


def speakers_known(files: ModelFiles) -> tuple[str, ...]:
    """The names of a model's speakers, where they can be read without loading it: from its config, or JSON."""
    if files.config is None:
        return ()
    config = read_config(files.config)
    listed = config.get("speakers")
    if isinstance(listed, list) and listed:
        return tuple(str(name) for name in listed)
    settled = anchored(config, files.config.parent)
    for key in ("speakers_file", "d_vector_file"):
        path = _value(settled, key)
        path = path[0] if isinstance(path, list) and path else path
        if isinstance(path, str) and path.endswith(".json"):
            return _names_in(Path(path))
    return ()


def _names_in(path: Path) -> tuple[str, ...]:
    """Names → numbers, or clips → {name, embedding}."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        named = [value["name"] if isinstance(value, dict) else key for key, value in known.items()]
    except (OSError, ValueError, AttributeError, KeyError):
        return ()
    return tuple(dict.fromkeys(str(name) for name in named))


def digest(files: ModelFiles) -> str:
    """A digest of all that shapes the sound: the weights, the config but for its folders, the files it names.

    Raises:
        EngineError, OSError: one of them can't be read.
    """
    parts: dict[str, str] = {}
    paths = dict(files.others)
    if files.weights.is_dir():
        paths |= {f"weights/{path.name}": path for path in files.weights.iterdir() if _is_part(path)}
    else:
        paths["weights"] = files.weights
    if files.config is not None:
        config = read_config(files.config)

        def named(key: str, name: str) -> str:
            path = files.config.parent / name if files.config else Path(name)
            if path.is_file():
                paths[f"{key} {name}"] = path
            return name

        content = _mapped(config, named)
        parts["config"] = digest_of_parts({"": json.dumps(content, sort_keys=True)})
    parts |= {role: digest_of_file(path) for role, path in paths.items()}
    return digest_of_parts(parts)


def _is_part(path: Path) -> bool:
    return (
        path.is_file()
        and path.name != "config.json"
        and path.suffix in (".pth", ".pt", ".json", ".txt", ".bin")
    )
