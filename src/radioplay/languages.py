"""Codes of languages, as file names and tables of `cast.toml` hold them: `es`, `pt-br`."""

from __future__ import annotations

import re

_CODES = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja
    jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd
    ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss
    st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ast cmn fil haw hsb dsb yue""".split()
)
"""The codes of ISO 639-1, and some longer ones of languages that have none there."""


def language_tag(written: str) -> str | None:
    """A code of a language in its usual form (`pt_BR` is `pt-br`); None for anything else.

    The first part must be a language that is known, so that `part.two` isn't taken for one.
    """
    tag = written.strip().replace("_", "-").casefold()
    if not re.fullmatch(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", tag) or tag.split("-")[0] not in _CODES:
        return None
    return tag


def wider(tag: str) -> tuple[str, ...]:
    """A code and those it belongs to, the nearest first: `pt-br`, `pt`."""
    parts = tag.split("-")
    return tuple("-".join(parts[:count]) for count in range(len(parts), 0, -1))
