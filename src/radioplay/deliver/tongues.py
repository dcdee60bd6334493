"""Languages as media files name them: three letters, ISO 639-2/T."""

from __future__ import annotations

_TWO_AND_THREE = """
    af afr  am amh  ar ara  az aze  be bel  bg bul  bn ben  bs bos  ca cat  cs ces  cy cym  da dan  de deu
    el ell  en eng  eo epo  es spa  et est  eu eus  fa fas  fi fin  fr fra  ga gle  gd gla  gl glg  gu guj
    he heb  hi hin  hr hrv  hu hun  hy hye  id ind  is isl  it ita  ja jpn  ka kat  kk kaz  kn kan  ko kor
    la lat  lb ltz  lt lit  lv lav  mk mkd  ml mal  mr mar  ms msa  mt mlt  my mya  nb nob  ne nep  nl nld
    nn nno  no nor  pa pan  pl pol  pt por  ro ron  ru rus  sk slk  sl slv  sq sqi  sr srp  sv swe  sw swa
    ta tam  te tel  th tha  tl tgl  tr tur  uk ukr  ur urd  uz uzb  vi vie  xh xho  yi yid  zh zho  zu zul
""".split()
_THREE = dict(zip(_TWO_AND_THREE[::2], _TWO_AND_THREE[1::2], strict=True))


def three_letters(language: str) -> str:
    """`eng` for `en-us`; a name that has three letters already as it is; `und` for what isn't known."""
    name = language.replace("_", "-").partition("-")[0].strip().lower()
    if len(name) == 3 and name.isascii() and name.isalpha():
        return name
    return _THREE.get(name, "und")
