"""`cast.toml` → Cast, with every problem in it at its line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path as FilePath
from typing import Any

from radioplay.cast import schema
from radioplay.cast.broken import parse_toml
from radioplay.cast.model import (
    Cast,
    Character,
    Credited,
    Dub,
    MixSettings,
    Place,
    Prose,
    Settings,
    Show,
    Timing,
    fold_name,
)
from radioplay.cast.positions import Path, find_positions
from radioplay.cast.schema import Rule, WrongValueError, kind_of
from radioplay.cast.text import MOST_BYTES, as_key, decode
from radioplay.diagnostics import Diagnostic, Problems, Severity, Span, did_you_mean, in_order
from radioplay.languages import language_tag

_CODES = {"type": "C014", "range": "C015", "voice": "C016"}
_VOICE_HINT = 'voice = "kokoro:af_heart"'
_NO_VOICE_HINT = f"add {_VOICE_HINT}, or see: radioplay cast suggest"


def read_cast(path: FilePath, file: str = "cast.toml") -> tuple[Cast, Problems]:
    """Read a cast file; whatever is wrong with it, there is a Cast, if only the default one.

    Args:
        path: where it is.
        file: what diagnostics call it.
    """
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        hint = "make one beside lines/; `radioplay new DIR` shows what stands in it"
        return Cast(file=file), (Diagnostic("C010", f"there is no {file}", Span(file), hint),)
    except OSError as error:
        why = f"{file} can't be read: {error.strerror or error}"
        return Cast(file=file), (Diagnostic("C020", why, Span(file)),)
    if len(data) > MOST_BYTES:
        why = f"{file} is larger than {MOST_BYTES // 1_000_000} MB and was left unread"
        return Cast(file=file), (Diagnostic("C020", why, Span(file)),)
    stored, problems = decode(data, file)
    cast, more = parse_cast(stored.text, file)
    return cast, in_order((*problems, *more))


def parse_cast(text: str, file: str = "cast.toml") -> tuple[Cast, Problems]:
    """Read the text of a cast file. What can't be used is left at its default, and reported."""
    data, read_text, broken = parse_toml(text, file)
    reader = _Reader(read_text, file)
    cast = reader.cast(data)
    return cast, in_order((*broken, *reader.problems))


class _Reader:
    """Takes TOML's tables apart by the rules of `schema`, and notes what doesn't fit."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.positions = find_positions(text)
        self.problems: list[Diagnostic] = []

    def cast(self, data: dict[str, Any]) -> Cast:
        for name in data:
            if name not in schema.TABLES:
                self.unknown((name,), "table", schema.TABLES)
        show = self.fields(data, ("show",), schema.SHOW)
        show["people"] = tuple(self.people(show.pop("people", ())))
        engines = tuple(self.engines(data))
        return Cast(
            show=Show(
                **show,
                spans=tuple(self.show_spans(data)),
                cover_span=self.value_span("show", "cover"),
                narrate_action_span=self.value_span("show", "narrate_action"),
            ),
            characters=tuple(self.characters(data)),
            places=tuple(self.places(data)),
            pronounce=tuple(self.pronounce(data)),
            timing=Timing(**self.fields(data, ("timing",), schema.TIMING)),
            mix=MixSettings(**self.fields(data, ("mix",), schema.MIX)),
            prose=Prose(
                **self.fields(data, ("adapt",), schema.ADAPT),
                narrator_span=self.value_span("adapt", "narrator"),
            ),
            engines=engines,
            engine_spans=tuple((name, self.key_span("engines", name)) for name, _ in engines),
            file=self.file,
        )

    def people(self, listed: Sequence[Any]) -> Iterator[Credited]:
        """Those in `[[show.people]]` who have a name."""
        for index, value in enumerate(listed):
            path = ("show", "people", index)
            if not isinstance(value, dict):
                message = f"a person is a table, not {kind_of(value)}"
                self.problem("C014", message, self.value_span(*path), '{ name = "…", role = "director" }')
                continue
            person = Credited(
                **{key: text or "" for key, text in self.fields_of(value, path, schema.PERSON).items()}
            )
            if person.name:
                yield person
            else:
                self.problem("C014", "a person has a name", self.value_span(*path), 'name = "…"')

    def show_spans(self, data: Mapping[str, Any]) -> Iterator[tuple[str, Span]]:
        show = data.get("show", {})
        yield "", self.key_span("show")
        if isinstance(show, dict):
            yield from ((key, self.value_span("show", key)) for key in show)

    def characters(self, data: dict[str, Any]) -> Iterator[Character]:
        taken: dict[str, str] = {}
        entries = list(self.tables(data, "cast", "character", f"{{ {_VOICE_HINT} }}"))
        for name in entries:
            self.take(taken, name, name, ("cast", name))
        for name in entries:
            path = ("cast", name)
            table = data["cast"][name]
            spoken = {
                key: tag for key in table if isinstance(table[key], dict) and (tag := language_tag(key))
            }
            values = self.fields(
                {name: {k: v for k, v in table.items() if k not in spoken}}, path, schema.CHARACTER
            )
            if "voice" not in table:
                self.problem("C018", f"{name} has no voice", self.key_span(*path), _NO_VOICE_HINT)
            for index, alias in enumerate(values.get("aliases", ())):
                self.take(taken, alias, name, (*path, "aliases", index))
            yield Character(
                name=" ".join(name.split()),
                voice=values.pop("voice", ""),
                **values,
                dubs=tuple(self.dub(table, (*path, key), tag) for key, tag in spoken.items()),
                span=self.key_span(*path),
                voice_span=self.value_span(*path, "voice"),
            )

    def dub(self, table: Mapping[str, Any], path: Path, language: str) -> Dub:
        """Who speaks a character in another language."""
        values = self.fields(table, path, schema.DUB)
        return Dub(language, **values, span=self.key_span(*path), voice_span=self.value_span(*path, "voice"))

    def take(self, taken: dict[str, str], name: str, character: str, path: Path) -> None:
        """Note whom a name or alias stands for; one that stands for two is a problem."""
        owner = taken.setdefault(fold_name(name), character)
        if owner == character:
            return
        if name == character:
            message = f"{name} and {owner} are one name"
        elif fold_name(owner) == fold_name(name):
            message = f"{name} can't stand for {character}: it is another character's name"
        else:
            message = f"{name} can't stand for {character}: it stands for {owner} already"
        self.problem("C017", message, self.value_span(*path), "a name in a script means one character")

    def places(self, data: dict[str, Any]) -> Iterator[Place]:
        seen: dict[str, str] = {}
        for name in self.tables(data, "places", "place", '{ size = [9, 7, 3], surface = "hard" }'):
            path = ("places", name)
            first = seen.setdefault(fold_name(name), name)
            if first != name:
                self.problem("C017", f"{name} is the same place as {first}", self.key_span(*path))
            yield Place(
                name=" ".join(name.split()),
                **self.fields(data["places"], path, schema.PLACE),
                span=self.key_span(*path),
                surface_span=self.value_span(*path, "surface"),
                preset_span=self.value_span(*path, "preset"),
                impulse_span=self.value_span(*path, "impulse"),
            )

    def pronounce(self, data: dict[str, Any]) -> Iterator[tuple[str, str]]:
        table = self.table(data, ("pronounce",))
        for word, value in table.items():
            path = ("pronounce", word)
            if not isinstance(value, str):
                hint = f'"{word}" = "ˈsaʊndz"; a name with a dot in it goes in quotes as a whole'
                message = f"how {word} is said is text in quotes, not {kind_of(value)}"
                self.problem("C014", message, self.value_span(*path), hint)
                continue
            said = value.strip()
            if len(said) > 2 and (said[0], said[-1]) in (("/", "/"), ("[", "]")):
                said = said[1:-1].strip()
            wrong = _wrong_in_pronunciation(word, said)
            if wrong:
                hint = "write the sounds in IPA, or a respelling: '\"shi-VAWN\"'"
                self.problem("C019", wrong, self.value_span(*path), hint)
                continue
            if said[0] != '"' and any("A" <= letter <= "Z" for letter in said):
                message = f"how {word} is said is taken for IPA, which has no capital letters"
                hint = f"if it is a respelling, put it in double quotes inside single ones: '\"{said}\"'"
                self.problem("C019", message, self.value_span(*path), hint, "warning")
            yield " ".join(word.split()), said

    def engines(self, data: dict[str, Any]) -> Iterator[tuple[str, Settings]]:
        for name in self.tables(data, "engines", "engine", "{ … }"):
            values = data["engines"][name]
            rules = dict.fromkeys(values, schema.ENGINE_SETTING)
            settings = self.read_all(values, ("engines", name), rules)
            yield name, tuple(sorted(settings))

    def tables(self, data: dict[str, Any], table: str, what: str, example: str) -> Iterator[str]:
        """The names in `[table.NAME]` that are tables, and not nameless."""
        for name, value in self.table(data, (table,)).items():
            path = (table, name)
            if not name.strip():
                self.problem("C014", f"a {what} has a name", self.key_span(*path))
            elif not isinstance(value, dict):
                message = f"{name} is a table, not {kind_of(value)}"
                self.problem("C014", message, self.value_span(*path), f"{as_key(name)} = {example}")
            else:
                yield name

    def table(self, parent: Mapping[str, Any], path: Path) -> dict[str, Any]:
        """What `parent` holds under the last key of `path`; empty where that is no table."""
        name = str(path[-1])
        value = parent.get(name, {})
        if isinstance(value, dict):
            return value
        what = "several tables" if isinstance(value, list) else kind_of(value)
        self.problem("C014", f"{name} is a table, not {what}", self.key_span(*path), f"write [{name}]")
        return {}

    def fields(self, parent: Mapping[str, Any], path: Path, rules: Mapping[str, Rule]) -> dict[str, Any]:
        """The fields that a table sets, by their names in the model."""
        return self.fields_of(self.table(parent, path), path, rules)

    def fields_of(self, table: Mapping[str, Any], path: Path, rules: Mapping[str, Rule]) -> dict[str, Any]:
        """The same of a table that has been found."""
        for key in table:
            if key not in rules:
                self.unknown((*path, key), "key", rules)
        known = {key: value for key, value in table.items() if key in rules}
        return {rules[key].field: value for key, value in self.read_all(known, path, rules)}

    def read_all(
        self, table: Mapping[str, Any], path: Path, rules: Mapping[str, Rule]
    ) -> Iterator[tuple[str, Any]]:
        """Keys with what their rules make of the values; those that fail are reported and left out."""
        for key, value in table.items():
            try:
                yield key, rules[key].read(value)
            except WrongValueError as error:
                at = (*path, key) if error.at is None else (*path, key, error.at)
                self.problem(_CODES[error.kind], f"{key} {error}", self.value_span(*at), error.hint)

    def unknown(self, path: Path, what: str, known: Mapping[str, Any] | tuple[str, ...]) -> None:
        name = str(path[-1])
        where = f" in [{path[0]}]" if len(path) > 1 else ""
        hint = did_you_mean(name, known) or f"there are {', '.join(known)}"
        if len(path) == 1 and name in _every_key():
            hint = f"{name} belongs in [{_every_key()[name]}], under its header"
        self.problem("C013", f"{what} {name} is unknown{where}", self.key_span(*path), hint)

    def problem(
        self, code: str, message: str, span: Span, hint: str | None = None, severity: Severity = "error"
    ) -> None:
        self.problems.append(Diagnostic(code, message, span, hint, severity))

    def key_span(self, *path: str | int) -> Span:
        return self.positions.key_span(path, self.file)

    def value_span(self, *path: str | int) -> Span:
        return self.positions.value_span(path, self.file)


def _every_key() -> dict[str, str]:
    """Which table a key belongs in, for those that stand outside any."""
    tables = {"show": schema.SHOW, "cast.NAME": schema.CHARACTER, "places.NAME": schema.PLACE}
    tables |= {"timing": schema.TIMING, "mix": schema.MIX, "adapt": schema.ADAPT}
    return {key: table for table, rules in tables.items() for key in rules}


def _wrong_in_pronunciation(word: str, said: str) -> str | None:
    if not word.strip():
        return "a pronunciation is for a word"
    if not said.strip('"').strip():
        return f"how {word} is said is left empty"
    if (said.startswith('"') or said.endswith('"')) and not (said[0] == said[-1] == '"' and len(said) > 2):
        return f"the respelling of {word} is quoted on one side only"
    return None
