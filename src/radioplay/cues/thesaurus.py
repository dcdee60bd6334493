"""Words for sounds: those that mean the same, and those that belong to a larger thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from radioplay.cues.matching import words_of

SAME: tuple[str, ...] = (
    "gunshot shot gun pistol revolver rifle gunfire bullet",
    "footsteps steps walk walking feet shoes heels tread pacing boots",
    "knock knocking rap tap raps",
    "bell ding chime dingdong doorbell",
    "ring ringing rings ringtone",
    "telephone phone call handset receiver",
    "register till cash cashbox",
    "coins change money cents pennies",
    "banknotes notes bills cash money",
    "glass pane window bottle",
    "break breaks shatter shatters smash smashes crash crashes",
    "slam slams bang bangs",
    "car auto automobile vehicle motorcar driving drive",
    "lorry truck van",
    "engine motor",
    "siren police ambulance alarm patrol",
    "thunder thunderclap lightning",
    "wind breeze gust gale howling draught",
    "rain drizzle shower downpour raindrops",
    "sea ocean waves surf shore beach coast",
    "stream brook river creek",
    "water tap faucet splash dripping drip",
    "fire flames campfire fireplace hearth crackling bonfire",
    "crowd people audience mob throng walla murmur chatter babble voices",
    "applause clapping claps clap",
    "birds birdsong dawn chorus songbirds twittering",
    "dog bark barking hound",
    "cat meow miaow mew",
    "horse hooves hoofs gallop trot",
    "insects crickets cicadas",
    "clock ticking tick watch tock",
    "typewriter typing keyboard",
    "keys keyring bunch jangle jingle",
    "kettle boil boils boiling teakettle",
    "coffee espresso steam brewing",
    "cup mug saucer crockery",
    "dishes plates pans pots cutlery cookware",
    "switch light click lamp",
    "paper page pages newspaper letter rustle",
    "punch hit blow slap fight",
    "fall falls collapses body thud drops",
    "creak squeak creaks hinge floorboard",
    "chair stool seat",
    "horn honk foghorn hooter klaxon",
    "ship boat steamer ferry liner",
    "train railway locomotive railroad rails",
    "aeroplane airplane plane aircraft",
    "traffic street road city cars rush",
    "fridge refrigerator hum",
    "silence quiet tone",
    "music theme tune signature",
    "sting stinger hit accent",
    "explosion explodes blast bomb",
    "sigh sighs exhale",
    "laugh laughter chuckle giggle",
    "cry sob weep crying",
    "breath breathing gasp pant",
    "door gate",
    "whistle whistling",
    "static noise hiss interference",
)
"""Each line means one thing."""

PARTS: Mapping[str, str] = {
    "storm": "thunder wind rain sea",
    "tempest": "thunder wind rain sea",
    "weather": "rain wind thunder",
    "kitchen": "kettle cup pans fridge coffee water clock",
    "café": "coffee cup walla register glasses",
    "restaurant": "walla glasses cup pans coffee",
    "bar": "walla glasses coins",
    "pub": "walla glasses coins",
    "shop": "register bell coins paper",
    "office": "typewriter telephone paper keys clock",
    "street": "traffic car footsteps siren",
    "city": "traffic siren car horn street",
    "countryside": "birds wind stream",
    "forest": "birds wind fire",
    "garden": "birds wind",
    "morning": "birds kettle",
    "night": "street wind clock",
    "harbour": "horn sea ship birds",
    "port": "horn sea ship birds",
    "party": "crowd glasses music",
    "fight": "punch fall glass chair",
    "murder": "gunshot fall sting",
    "robbery": "gunshot register coins siren",
    "war": "gunshot explosion",
    "house": "door clock creak fire",
    "home": "door clock creak fire",
    "suspense": "sting clock creak",
    "drink": "glasses cup water",
    "tea": "kettle cup",
    "vehicle": "car engine lorry train",
    "animal": "birds dog cat horse",
    "animals": "birds dog cat horse",
    "nature": "birds wind sea stream rain",
}
"""What is heard of a larger thing."""

SYNONYM, PART = 0.7, 0.5
"""What a hit by another word is worth beside one by the word itself."""


@cache
def related(word: str) -> Mapping[str, float]:
    """Other words, without endings, for a word without ending, and what a hit by each is worth."""
    found: dict[str, float] = {}
    for whole, parts in PARTS.items():
        if word in words_of(whole):
            found |= dict.fromkeys(words_of(parts), PART)
    for line in SAME:
        words = words_of(line)
        if word in words:
            found |= dict.fromkeys(words, SYNONYM)
    found.pop(word, None)
    return found
