"""Directions that are a sound of their own: `(sighs)`, `(clears her throat)`."""

from __future__ import annotations

import re

from radioplay.directions.pieces import bare, pieces

_OWN = (
    r"(a |an |another |one |his |her |their )?((small|little|long|deep|short|quick|loud|soft|quiet|heavy|big|bitter|"
    r"nervous|dry|sharp|weary|relieved|sudden) )*"
)
_MUCH = (
    r"( (deeply|heavily|softly|quietly|loudly|a lot|hard|sharply|bitterly|nervously|wearily|with relief|in pain|"
    r"to (him|her|them)sel(f|ves)|out loud))*"
)

# Name; the verb as it stands in a bracket of its own or before words; forms in -ing that, before words, are how
# these are spoken, and a sound only where nothing is said.
_SOUNDS: tuple[tuple[str, str, str], ...] = (
    ("sigh", r"sigh(s|ed|ing)?|(lets|letting) out a (long |deep )?(sigh|breath)", ""),
    ("gasp", r"gasp(s|ed|ing)?|sharp (intake of )?breath|(catches|catching) (his|her|their) breath", ""),
    ("laugh", r"laugh(s|ed|ter)?|(bursts|bursting) (out|into) (laughing|laughter)|cackles", r"laughing|cackling"),
    ("chuckle", r"chuckles?|giggles?|snickers?|titters?", r"chuckling|giggling|snickering|tittering"),
    ("cough", r"cough(s|ed|ing)?|(has|having) a coughing fit|coughing fit", ""),
    ("sniff", r"sniff(s|ed|ing)?|sniffles?", r"sniffling"),
    ("sob", r"sobs?|wails|whimpers?|weeps|cries|breaks down|bursts into tears|bursts out crying",
     r"sobbing|wailing|whimpering|weeping|crying"),
    ("throat", r"(clears|clearing|clear) (his |her |their |my )?throat|ahem|throat clear", ""),
    ("breath", r"(takes|taking|draws|drawing) (a |another )?((deep|long|shaky|big|slow) )*breath|(deep )?breath|"
     r"inhal(es|ing)|breathes in|(holds|holding) (his|her|their) breath", ""),
    ("exhale", r"exhal(es|ing)|breathes out|blows out|(puffs|puffing)", ""),
    ("breathing", r"breathes( (heavily|hard|deeply|fast))?|pants|heavy breathing|catching (his|her|their) breath",
     r"breathing( (heavily|hard|deeply|fast))?|panting|hyperventilating"),
    ("groan", r"groan(s|ed|ing)?|moan(s|ed|ing)?|grunt(s|ed|ing)?|winces", r"wincing"),
    ("yawn", r"yawn(s|ed|ing)?", ""),
    ("humming", r"hum(s|med)?|hums (a tune|to (him|her)self|along|softly)", r"humming"),
    ("kiss", r"kiss(es|ed|ing)?( (him|her|them))?|air kiss|blows a kiss", ""),
    ("scream", r"screams?|shrieks?", r"screaming|shrieking"),
    ("snort", r"snort(s|ed|ing)?|scoff(s|ed|ing)?", ""),
    ("sneeze", r"sneez(es|ed|ing)|sneeze|achoo", ""),
    ("hiccup", r"hiccups?|hiccuping", ""),
    ("gulp", r"gulps?|gulping|swallow(s|ing)?( hard)?", ""),
    ("whistle", r"whistl(es|ed)|whistle", r"whistling"),
    ("tut", r"tuts?|tutting|(clicks|clicking) (his|her|their) tongue", ""),
    ("snore", r"snores?", r"snoring"),
)  # fmt: skip

UTTERANCES: tuple[str, ...] = tuple(name for name, _, _ in _SOUNDS)
"""Every name that `utterance` gives."""


def utterance(direction: str, alone: bool = False) -> str | None:
    """The sound that a direction asks for by itself: `sigh` for `(sighs)`, `(a long sigh, then softly)`.

    Args:
        direction: what stands in the bracket.
        alone: nothing is said in this manner: no words follow. `(laughing)` is a sound then; before words it is
            how they are spoken, and None.

    Returns:
        One of `UTTERANCES`, that of the first piece that is one; None where there is none.
    """
    for piece in pieces(direction):
        for name, verb, going_on in _SOUNDS:
            pattern = f"{verb}|{going_on}" if alone and going_on else verb
            if re.fullmatch(rf"{_OWN}(?:{pattern}){_MUCH}", bare(piece)):
                return name
    return None
