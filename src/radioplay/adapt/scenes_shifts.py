"""The beginning of a paragraph → whether time has passed or the place has changed."""

from __future__ import annotations

import re

_DAYTIMES = r"(?:morning|day|afternoon|evening|night|week|month|spring|summer|autumn|winter|year|midday|dawn)"
_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NUMBER = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|a few|a couple of|"
    r"about an?|nearly an?|half an?|an? (?:full|whole|good|long)|the better part of an?|\d+)"
)
_LONG = r"(?:hours?|days?|nights?|weeks?|fortnight|months?|years?)"
_MINUTES = r"(?:ten|fifteen|twenty|thirty|forty|forty-five|fifty|\d\d) minutes"
_TIME = (
    rf"(?:(?:Early |Late |Long before dawn )?(?:the |The )?(?:[Nn]ext|following) {_DAYTIMES}\b"
    rf"|(?:Later )?[Tt]hat (?:same )?(?:morning|afternoon|evening|night|weekend)\b"
    rf"|(?:It was |It was not until )?{_NUMBER} {_LONG} (?:later|afterwards|after that|passed|had passed|went by)\b"
    rf"|(?:The days|The weeks|The months|The hours) (?:passed|went by)"
    rf"|{_MINUTES} later\b|[Aa] quarter of an hour later\b"
    rf"|(?:By|At|Just before|Just after|Shortly before|Towards?|Before) (?:dawn|dusk|sunset|sunrise|noon|"
    r"midnight|daybreak|nightfall|first light|midday|breakfast|dinner|supper|evening|morning)\b"
    rf"|On (?:the )?(?:(?:first|second|third|fourth|fifth|sixth|next|following|last) "
    rf"(?:day|night|morning|evening)\b|{_DAYS})"
    rf"|(?:By )?{_DAYS} (?:morning|afternoon|evening|night|came)\b"
    r"|In the (?:morning|evening|afternoon),"
    r"|(?:When|By the time) (?:he|she|they|we|I|[A-Z]\w+) (?:woke|awoke)\b"
    r"|It was (?:nearly |almost |past |after |well past |just after )?"
    r"(?:dawn|dusk|midnight|noon|dark|evening|morning) (?:when|before|by the time)\b"
    r"|Morning (?:came|found|broke)\b|Night (?:fell|came)\b|Dawn (?:came|broke|found)\b)"
)
_PLACE = (
    r"(?:Back (?:at|in|on|inside|outside|aboard|upstairs|downstairs)\b"
    r"|(?:Meanwhile|Elsewhere|Across town|On the other side of (?:town|the city)|A mile away|Miles away)\b"
    r"|(?:Outside|Inside|Upstairs|Downstairs|Below|Aboard|Out on the street|"
    r"Out in the (?:street|yard|garden|corridor)),"
    r"(?! (?:an?|another|someone|somebody|something|the (?:rain|wind|storm|thunder|traffic|sea))\b)"
    r"|(?:At|In|On|Inside|Outside) (?:the|their|his|her|my|our) [\w’'-]+(?: [\w’'-]+)?,(?! and\b)"
    r"|(?:When|As soon as|By the time|Once) (?:he|she|they|we|I|(?:the )?\w+(?: and \w+)?) "
    r"(?:(?:finally|at last|had) )?(?:reached|arrived|entered|got (?:to|back|home)|came (?:to|into|out)|returned|"
    r"stepped (?:into|out)|walked (?:into|in))\b)"
)
_SHIFT = re.compile(rf"(?i:{_TIME})|{_PLACE}")
_PHRASE = 80
"""Characters from its start in which a paragraph says when and where it is."""


def is_shift(text: str, start: int, end: int) -> bool:
    """Whether the paragraph from `start` to `end` opens with a later time or another place."""
    opening = text[start : min(end, start + _PHRASE)].lstrip("*_ ")
    return _SHIFT.match(opening) is not None
