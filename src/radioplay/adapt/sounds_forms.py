"""Dictionary forms → every form in which a word stands in a text, as the lexicon of sounds needs them."""

from __future__ import annotations

from typing import Literal

Form = Literal["base", "s", "ing", "ed"]
"""As in the dictionary; plural or third person; -ing; past or participle."""

_IRREGULAR: dict[str, str] = {
    "ring": "rang rung",
    "sing": "sang sung",
    "swing": "swung",
    "fling": "flung",
    "spring": "sprang sprung",
    "spin": "spun",
    "cling": "clung",
    "wring": "wrung",
    "sink": "sank sunk",
    "shrink": "shrank",
    "drink": "drank drunk",
    "begin": "began begun",
    "run": "ran run",
    "strike": "struck stricken",
    "stick": "stuck",
    "break": "broke broken",
    "speak": "spoke spoken",
    "shake": "shook shaken",
    "take": "took taken",
    "wake": "woke woken",
    "blow": "blew blown",
    "throw": "threw thrown",
    "draw": "drew drawn",
    "grow": "grew grown",
    "fly": "flew flown",
    "slide": "slid",
    "hide": "hid hidden",
    "ride": "rode ridden",
    "drive": "drove driven",
    "rise": "rose risen",
    "write": "wrote written",
    "light": "lit lighted",
    "shoot": "shot",
    "shut": "shut",
    "hit": "hit",
    "set": "set",
    "put": "put",
    "let": "let",
    "cut": "cut",
    "beat": "beat beaten",
    "burst": "burst",
    "split": "split",
    "spit": "spat",
    "cast": "cast",
    "come": "came come",
    "become": "became",
    "go": "went gone",
    "fall": "fell fallen",
    "tear": "tore torn",
    "wear": "wore worn",
    "hear": "heard",
    "sweep": "swept",
    "creep": "crept",
    "keep": "kept",
    "grind": "ground",
    "wind": "wound",
    "find": "found",
    "send": "sent",
    "bite": "bit bitten",
    "give": "gave given",
    "dig": "dug",
    "lean": "leaned leant",
    "leap": "leapt leaped",
    "dive": "dived dove",
    "speed": "sped",
    "catch": "caught",
    "cry": "cried",
    "stand": "stood",
    "get": "got gotten",
    "know": "knew known",
    "sit": "sat",
    "meet": "met",
    "lead": "led",
    "feel": "felt",
    "flee": "fled",
    "pay": "paid",
    "say": "said",
    "tread": "trod trodden",
    "sling": "slung",
    "burn": "burned burnt",
    "make": "made",
    "hang": "hung hanged",
    "hold": "held",
    "sting": "stung",
    "sow": "sowed",
    "unwind": "unwound",
    "overset": "overset",
    "upset": "upset",
    "slit": "slit",
    "bring": "brought",
    "fight": "fought",
    "lay": "laid",
    "swim": "swam swum",
    "swell": "swelled swollen",
    "feed": "fed",
    "bend": "bent",
    "thrust": "thrust",
    "freeze": "froze frozen",
    "steal": "stole stolen",
    "do": "did done",
    "undo": "undid undone",
    "kneel": "knelt kneeled",
    "weep": "wept",
    "spill": "spilled spilt",
    "stride": "strode",
    "rend": "rent",
    "spread": "spread",
    "shed": "shed",
    "weave": "wove woven",
}
_PLURALS = {
    "foot": "feet",
    "mouse": "mice",
    "goose": "geese",
    "child": "children",
    "man": "men",
    "knife": "knives",
    "leaf": "leaves",
    "loaf": "loaves",
    "wolf": "wolves",
    "calf": "calves",
    "hoof": "hooves",
    "ox": "oxen",
    "person": "people",
    "sheaf": "sheaves",
    "die": "dice",
}
_DOUBLED = {"hum", "let", "get", "set", "wet", "hit", "spit", "split", "slit", "knit", "fit", "quit", "sit"}
_DOUBLED |= {"unzip", "unplug", "unclip", "unwrap", "unpin", "begin", "upset"}
_DOUBLED |= {"strum", "thrum", "drum", "propel", "rappel", "regret", "jet", "pet", "con", "don"}


def forms_of(word: str) -> list[tuple[str, Form]]:
    """All forms of a word that may be a noun or a verb; more than there are, but none of another word."""
    forms: list[tuple[str, Form]] = [(word, "base"), (_with_s(word), "s"), (_with_ing(word), "ing")]
    if word in _PLURALS:
        forms.append((_PLURALS[word], "s"))
    if len(word) > 4 and word.endswith("l") and word[-2] in "aeiou" and word[-3] not in "aeiou":
        forms += [(f"{word}ling", "ing"), (f"{word}led", "ed")]  # as it is written in Britain
    irregular = _IRREGULAR.get(word, "").split()
    return [*forms, *((each, "ed") for each in irregular or [_with_ed(word)])]


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh", "o")) and not word.endswith("oo"):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return word + word[-1] * _doubles(word) + "ing"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ied"
    return word + word[-1] * _doubles(word) + "ed"


def _doubles(word: str) -> bool:
    """Whether the last letter is doubled: tap → tapped, but rain → rained and open → opened."""
    if word in _DOUBLED:
        return True
    if len(word) < 3 or word[-1] in "aeiouwxyh" or word[-2] not in "aeiou":
        return False
    if word[-3] in "aeiou" and word[-3:-1] != "ui":
        return False
    syllables = sum(a in "aeiouy" and b not in "aeiouy" for a, b in zip(word, f"{word[1:]} ", strict=True))
    return syllables == 1
