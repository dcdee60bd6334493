"""Words that mean something in a radio script: kinds of cue, pauses, directions."""

from __future__ import annotations

import re

from radioplay.script.model import CueKind, PauseLength

KEYWORDS: dict[str, CueKind] = {
    "SOUND": "sound",
    "SOUNDS": "sound",
    "SOUND EFFECT": "sound",
    "SOUND EFFECTS": "sound",
    "SFX": "sound",
    "AMBIENCE": "ambience",
    "AMBIANCE": "ambience",
    "MUSIC": "music",
}
"""What may stand before a colon, in any case."""

SHORT_KEYWORDS: dict[str, CueKind] = {
    "FX": "sound",
    "AMB": "ambience",
    "ATMOS": "ambience",
    "BED": "ambience",
}
"""The same, but in capitals only: `Bed:` may well begin a sentence."""

_PAUSES: dict[PauseLength, str] = {
    "beat": "beat|beats|one beat|half a beat|half beat|short beat|quick beat|slight beat|another beat|"
    "after a beat|short pause|brief pause|slight pause|small pause|quick pause|tiny pause|"
    "brief silence|short silence",
    "pause": "pause|pauses|pausing|moment|two beats|another pause|after a pause|after a moment|"
    "a moment passes",
    "long pause": "long pause|longer pause|very long pause|silence|long silence|long beat|dead silence|"
    "awkward silence|long moment|after a long pause|after a long silence",
}
_PAUSE_BY_NAME = {name: length for length, names in _PAUSES.items() for name in names.split("|")}

_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SECONDS = re.compile(
    r"(?:(?:beat|pause|silence)\b[\s,:;—–-]*(?:of\s+|for\s+)?)?"
    rf"(?P<number>\d{{1,4}}(?:[.,]\d{{1,6}})?|[.,]\d{{1,6}}|{'|'.join(_NUMBERS)})[\s-]*"
    r"(?P<unit>ms|milliseconds?|s|secs?|seconds?)\.?"
    r"(?:[\s-]+(?:beat|pause|silence))?"
)

_WHISPER = (
    "whisper|whispers|whispering|whispered|in a whisper|sotto|sotto voce|under his breath|"
    "under her breath|under their breath|breathy|breathless|breathlessly|hushed|in a hushed voice|"
    "murmurs|murmuring|mutters|muttering|mumbles|mumbling|mouthing|voiceless"
)
_QUIET = (
    "quiet|quietly|soft|softly|low|gently|tenderly|small voice|in a small voice|low voice|"
    "in a low voice|lowering her voice|lowering his voice|lowers her voice|lowers his voice|"
    "barely audible|inaudible|faint|faintly|subdued|intimate|close|close to mic"
)
_LOUD = (
    "loud|loudly|shout|shouts|shouting|shouted|yell|yells|yelling|scream|screams|screaming|calls|"
    "calling|calls out|calling out|bellows|bellowing|roars|roaring|barks|barking|cries out|crying out|"
    "hollers|hollering|projecting|at the top of her voice|at the top of his voice|over the noise|"
    "over the music|over the engine|raising her voice|raising his voice|raises her voice|"
    "raises his voice"
)
_PACE = (
    "slow|slowly|fast|quick|quickly|rapidly|hurried|hurriedly|rushed|rushing|rapid|urgent|urgently|"
    "drawling|drawls|haltingly|halting|hesitant|hesitantly|hesitates|hesitating|stammering|stammers|"
    "stuttering|stutters|measured|deliberate|deliberately|interrupting|interrupts|cutting in|"
    "cutting him off|cutting her off|overlapping|trailing off|trails off|continuing|continues|resuming"
)
_FEELING = (
    "angry|angrily|furious|furiously|annoyed|irritated|irritably|bitter|bitterly|cold|coldly|icily|icy|"
    "dry|drily|dryly|deadpan|flat|flatly|sad|sadly|mournfully|tearful|tearfully|in tears|through tears|"
    "near tears|weeping|weeps|sobbing|sobs|crying|cries|choked up|voice breaking|voice cracking|shaky|"
    "shakily|shaking|trembling|scared|afraid|frightened|fearful|fearfully|terrified|panicked|panicking|"
    "panicky|nervous|nervously|anxious|anxiously|tense|worried|worriedly|happy|happily|cheerful|"
    "cheerfully|cheery|brightly|excited|excitedly|delighted|amused|playful|playfully|teasing|joking|"
    "jokingly|mocking|mockingly|sarcastic|sarcastically|ironic|ironically|wry|wryly|smug|smugly|proud|"
    "proudly|surprised|shocked|stunned|astonished|disbelieving|incredulous|incredulously|confused|"
    "puzzled|bewildered|suspicious|suspiciously|curious|curiously|weary|wearily|tired|tiredly|"
    "exhausted|sleepy|sleepily|drunk|drunkenly|slurring|bored|impatient|impatiently|firm|firmly|stern|"
    "sternly|calm|calmly|warm|warmly|kindly|lovingly|pleading|pleads|begging|begs|desperate|"
    "desperately|threatening|menacing|menacingly|defiant|defiantly|guiltily|embarrassed|sheepish|"
    "sheepishly|relieved|resigned|thoughtful|thoughtfully|dreamily|matter-of-fact|matter of factly|"
    "innocently|hopeful|hopefully|conspiratorial|conspiratorially|solemn|solemnly|hoarse|hoarsely|"
    "hysterical|hysterically|pained|in pain|wincing|frozen|disgusted|serious|seriously now"
)
_BREATH = (
    "laugh|laughs|laughing|laughter|chuckle|chuckles|chuckling|giggle|giggles|giggling|snickers|"
    "snickering|snorts|snorting|sigh|sighs|sighing|gasp|gasps|gasping|groans|groaning|moans|moaning|"
    "grunts|grunting|cough|coughs|coughing|sniff|sniffs|sniffing|sniffling|sneezes|yawns|yawning|"
    "clears throat|clearing throat|clears her throat|clears his throat|clearing her throat|"
    "clearing his throat|breathing heavily|breathing hard|breath|breathes|breathing|deep breath|"
    "takes a breath|inhales|exhales|exhaling|inhaling|panting|pants|swallows|gulps|hums|humming|"
    "singing|sings|whistles|whistling|shivering|smiling|smiles|grinning|grins|nods|nodding|shrugs|"
    "shrugging|tuts|scoffs|scoffing|hissing|hisses|growls|growling|croaks|croaking|mouth full|"
    "with her mouth full|with his mouth full|chewing|eating|drinking|crunching|whimpers|whimpering|wails|"
    "wailing|kiss|kisses|kissing|hiccups|hiccuping|snores|snoring|sniffles|shrieks|shrieking|cackles|titters|"
    "tutting|long sigh|deep sigh|lets out a sigh|lets out a long sigh|bursts into tears|bursts out laughing|"
    "bursts out crying|breaks down|takes a deep breath|takes a long breath|long breath|"
    "sharp intake of breath|catches her breath|catches his breath|catching her breath|catching his breath|"
    "holds her breath|holds his breath|clicks her tongue|clicks his tongue|out of breath"
)
_AIM = (
    "aside|to camera|to audience|to the audience|to self|to no one|to nobody|to everyone|to all|"
    "to the room|to the others|to herself|to himself|to themselves|to themself|to myself|to itself|"
    "to him|to her|to them|to us|to me|into phone|into the phone|into radio|into the radio|into mic|"
    "into the mic|on phone|on the phone|on radio|on the radio|over the phone|over phone|over the radio|"
    "over radio|over intercom|over the intercom|on intercom|on tv|thinking|thought|reading|reads|"
    "reading aloud|reciting|recites|quoting|imitating|in unison|together|both|all"
)
_PLACE = (
    "off|off mic|off-mic|offstage|off-stage|off screen|off-screen|distant|in the distance|from afar|"
    "far off|far away|outside|from outside|inside|from inside|approaching|coming closer|moving off|"
    "moving away|receding|fading|fading in|fading out|walking away|leaving|exiting|entering|muffled|"
    "from the other room|from the next room|in the next room|through the door|through door|"
    "behind the door|from upstairs|from downstairs|from behind|upstairs|downstairs|in background|"
    "in the background|echoing|filtered|running|walking|turning|turning away|re-entering|entering room|"
    "close up"
)

DIRECTIONS: frozenset[str] = frozenset(
    "|".join((_WHISPER, _QUIET, _LOUD, _PACE, _FEELING, _BREATH, _AIM, _PLACE)).split("|")
)
"""Directions that are known wherever they stand, without case."""

# Words that begin a longer direction, "whispering into his ear", and those that may stand before a known one.
_STARTS = frozenset(
    word
    for word in f"{_WHISPER}|{_LOUD}|{_BREATH}".split("|")
    if word.endswith(("ing", "s")) and " " not in word
)
_DEGREE = (
    "a|an|very|so|too|more|most|less|quite|rather|almost|nearly|half|barely|slightly|somewhat|still|now|"
    "suddenly|growing|getting|increasingly|again|even|extremely|bit|little|always|and|but|then"
)
_DEGREES = frozenset(_DEGREE.split("|"))
_SPLIT = re.compile(r"[,;/]|\band\b|\bthen\b|\bbut\b")
_TO_SOMEONE = re.compile(r"to (?:the )?[^\W\d_a-zß-öø-ÿ][\w'’.-]*(?: [^\W\d_a-zß-öø-ÿ][\w'’.-]*){0,3}")
_ARTICLES = re.compile(r"(?:a|an|the|another)\s+")


def pause_length(text: str) -> PauseLength | float | None:
    """The silence that a bracket asks for: `beat`, `a long pause`, `2 s` as 2.0 (seconds); else None."""
    said = " ".join(text.casefold().split()).rstrip(".")
    named = _PAUSE_BY_NAME.get(said) or _PAUSE_BY_NAME.get(_ARTICLES.sub("", said, count=1))
    if named:
        return named
    timed = _SECONDS.fullmatch(said)
    if not timed:
        return None
    number = timed["number"]
    value = float(_NUMBERS.index(number)) if number in _NUMBERS else float(number.replace(",", "."))
    return value / 1000.0 if timed["unit"].startswith("m") else value


def is_direction(text: str) -> bool:
    """Whether a bracket in the middle of a line says how to speak, rather than being spoken itself."""
    trimmed = " ".join(text.split()).rstrip(".!")
    pieces = [piece.strip() for piece in _SPLIT.split(trimmed) if piece.strip()]
    known = [_is_known(piece) for piece in pieces]
    opens = bool(pieces) and pieces[0].split()[0].casefold() in _STARTS
    return _is_known(trimmed) or (bool(known) and all(known)) or (opens and known[0])


def _is_known(text: str) -> bool:
    """Whether a direction is known as a whole, by its first word, or but for words of degree before it."""
    words = text.casefold().split()
    if " ".join(words) in DIRECTIONS or _TO_SOMEONE.fullmatch(text):
        return True
    if 1 < len(words) <= 4 and words[0] in _STARTS:
        return True
    while len(words) > 1 and words[0] in _DEGREES:
        words = words[1:]
        if " ".join(words) in DIRECTIONS:
            return True
    return False
