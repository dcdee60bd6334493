"""What a direction does to a line: its pace, its level, where it is heard from, and how it is acted.

A direction is matched by its words, so `(whispering, close)` and `(whispers)` both whisper. One that stands
in no table changes nothing here and goes to the engines that take any words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from radioplay.directions.pieces import bare, pieces
from radioplay.directions.places import place_in
from radioplay.timeline import Treatment


@dataclass(frozen=True, slots=True)
class Manner:
    """How a line is given, in numbers.

    `pace` multiplies the speed; `level` is the share of the house's whisper (-1) or shout (+1) offset;
    `treatment` is where it is heard from, empty where the direction doesn't say.
    """

    pace: float = 1.0
    level: float = 0.0
    treatment: Treatment = ""


# Name, by which engines know it; how it is given; the words of a piece that ask for it. `^…$` is a whole piece,
# for words that mean something else beside others: "(in the flat)", "(a dry cough)".
_MANNERS: tuple[tuple[str, Manner, str], ...] = (
    ("whispering", Manner(0.95, -1.0, "close"),
     r"whisper(s|ed|ing)?|hushed|voiceless(ly)?|mouthing|barely audible"),
    ("murmuring", Manner(1.0, -0.7),
     r"sotto( voce)?|murmur(s|ed|ing)?|mutter(s|ed|ing)?|mumbl(es|ed|ing)|under (his|her|their|my|the) breath|"
     r"to (him|her|it|them|my)sel(f|ves)|^(to self|aside)$"),
    ("softly", Manner(0.96, -0.5),
     r"soft|softer|softly|quiet|quieter|quietly|gentle|gently|tender|tenderly|^low$|lowly|low(er|ers|ering)? "
     r"((his|her|their) )?voice|small voice|kindly|lovingly|warmly|intimate(ly)?|^subdued$|faintly"),
    ("shouting", Manner(1.04, 1.0),
     r"shout(s|ed|ing)?|scream(s|ed|ing)?|yell(s|ed|ing)?|bellow(s|ed|ing)?|roar(s|ed|ing)?|holler(s|ing)?|"
     r"cr(ies|ying) out|at the top of (his|her|their) (voice|lungs)|over the (noise|music|engine|wind|storm)"),
    ("calling", Manner(0.96, 0.7), r"call(s|ed|ing)?( out)?|shouts? across|hail(s|ing)"),
    ("loudly", Manner(1.02, 0.6),
     r"loud|louder|loudly|project(s|ing)|bark(s|ed|ing)|rais(es|ing) (his|her|their) voice"),
    ("angry", Manner(1.04, 0.6),
     r"angry|angrily|furious|furiously|anger|rage|raging|enraged|irritated|irritably|annoyed|"
     r"snap(s|ping)(?! (his|her|their))|seething|exasperated|growl(s|ing)|hiss(es|ing)|outraged|"
     r"through (his|her|their|gritted) teeth"),
    ("breathless", Manner(1.06, -0.1),
     r"breathless|breathlessly|out of breath|pant(s|ing)|winded|gasping for (air|breath)|breathing (hard|heavily)|"
     r"short of breath"),
    ("urgently", Manner(1.12, 0.2),
     r"urgent|urgently|hurried|hurriedly|hurrying|panick(ed|ing|y)|in a panic|impatient|impatiently|rush(ed|ing)|"
     r"insistent|insistently|frantic|frantically|desperate|desperately"),
    ("quickly", Manner(1.12), r"quick|quickly|quicker|^fast$|faster|rapid|rapidly|in a hurry|briskly"),
    ("hesitating", Manner(0.9, -0.15),
     r"hesitant|hesitantly|hesitat(es|ing)|halting|haltingly|unsure|uncertain(ly)?|stammer(s|ing)|falter(s|ing)|"
     r"embarrassed|sheepish|sheepishly|guiltily|awkwardly|shy|shyly"),
    ("scared", Manner(1.05, -0.2),
     r"scared|afraid|frightened|fearful|fearfully|terrified|nervous|nervously|anxious|anxiously|worried|"
     r"worriedly|trembl(es|ing)|shak(ing|y|ily)(?! (his|her|their|hands))|shiver(s|ing)|quaver(s|ing)|^tense(ly)?$|"
     r"panic|horrified"),
    ("crying", Manner(0.92, -0.2),
     r"cr(ies|ying)(?! out)|in tears|through tears|near tears|tears in (his|her|their) (eyes|voice)|tearful|tearfully|"
     r"sob(s|bing)?|weep(s|ing)|choked up|chok(es|ing) (back|up)[a-z ]*|voice (breaking|cracking|breaks|cracks)|"
     r"whimper(s|ing)|sniffl(es|ing)"),
    ("sad", Manner(0.93, -0.3),
     r"sad|sadly|mournful|mournfully|broken|brokenly|grieving|sorrowful|sorrowfully|resigned|resignedly|"
     r"heartbroken|wistful|wistfully|defeated|solemn|solemnly|regretful|regretfully"),
    ("tired", Manner(0.88, -0.3),
     r"weary|wearily|tired|tiredly|exhausted|drowsy|drowsily|sleepy|sleepily|half asleep|yawn(s|ing)|weakly|"
     r"faint voice|dreamily|bored"),
    ("slowly", Manner(0.88),
     r"slow|slower|slowly|deliberate|deliberately|thoughtful|thoughtfully|measured|drawl(s|ing)|pointedly|"
     r"carefully|considering"),
    ("laughing", Manner(1.03, 0.15),
     r"laugh(s|ing|ter)?|chuckl(es|ing)|giggl(es|ing)|amused|through laughter|snicker(s|ing)"),
    ("excited", Manner(1.08, 0.3),
     r"excited|excitedly|delighted|delightedly|thrilled|overjoyed|elated|ecstatic|eager|eagerly|"
     r"enthusiastic|enthusiastically|triumphant|triumphantly"),
    ("cheerful", Manner(1.03, 0.1),
     r"happy|happily|cheerful|cheerfully|cheery|brightly|^bright$|smil(es|ing)|grin(s|ning)|playful|playfully|"
     r"teasing|joking|jokingly"),
    ("surprised", Manner(1.0, 0.2),
     r"surprised|shocked|astonished|stunned|incredulous|incredulously|disbelieving|in disbelief|amazed"),
    ("cold", Manner(0.95, -0.1),
     r"^cold$|coldly|icy|icily|^flat$|flatly|deadpan|stern|sternly|menacing|menacingly|threatening|"
     r"threateningly|monotone|matter.of.fact(ly)?|emotionless|^firm$|firmly|calm|calmly|evenly"),
    ("dry", Manner(0.95, -0.05),
     r"^dry$|drily|dryly|sarcastic|sarcastically|ironic|ironically|wry|wryly|smug|smugly|mocking|mockingly|"
     r"sardonic|sardonically|unimpressed"),
    ("pleading", Manner(0.98, 0.1), r"plead(s|ing)|beg(s|ging)|implor(es|ing)|entreating|appealing"),
)  # fmt: skip

ACTED: frozenset[str] = frozenset(name for name, _, _ in _MANNERS)
"""The names under which engines hear of directions; see `acted`."""


def manner(directions: tuple[str, ...]) -> Manner:
    """What all of `directions` come to: paces multiply, the strongest level and the last place win."""
    pace, level, treatment = 1.0, 0.0, Manner().treatment
    for piece in (piece for direction in directions for piece in pieces(direction)):
        for _, shape in _found(piece):
            pace *= shape.pace
            level = shape.level if abs(shape.level) > abs(level) else level
            treatment = shape.treatment or treatment
        treatment = place_in(piece) or treatment
    return Manner(round(pace, 3), level, treatment)


def acted(directions: tuple[str, ...]) -> tuple[str, ...]:
    """The names, of `ACTED`, of what `directions` ask a voice to do, each once, in the order given.

    `(whispers, close)` is `whispering`, whatever the words.
    """
    names = (name for each in directions for piece in pieces(each) for name, _ in _found(piece))
    return tuple(dict.fromkeys(names))


def _found(piece: str) -> list[tuple[str, Manner]]:
    whole = bare(piece)
    return [
        (name, shape) for name, shape, pattern in _MANNERS if re.search(rf"(?:\b|^)(?:{pattern})\b", whole)
    ]
