"""How a recording sheet looks, on paper and on a screen."""

from __future__ import annotations

STYLE = """\
* { box-sizing: border-box; margin: 0; }
html { font: 15pt/1.45 Georgia, "Times New Roman", "Noto Serif", serif; color: #000; background: #fff; }
body { max-width: 52em; margin: 0 auto; padding: 1.5em 1em 3em; }
code, .cue, .pause, .before, .amount, .how, .show, .number, .notes, .pronounce, h2
{ font-family: "Helvetica Neue", Arial, "Noto Sans", sans-serif; }
header { border-bottom: 2pt solid #000; padding-bottom: .6em; margin-bottom: .8em; }
h1 { font-size: 1.9em; line-height: 1.15; overflow-wrap: anywhere; }
.show { font-size: .8em; }
.amount { font-size: .75em; }
.how { font-size: .68em; line-height: 1.4; margin-top: .6em; }
.how code { font-family: monospace; overflow-wrap: anywhere; }
h2 { font-size: .9em; letter-spacing: .03em; margin: 1.4em 0 .5em; padding-top: .2em; border-top: .5pt solid #000; }
header + section h2 { border-top: 0; margin-top: 0; }
.pronounce { display: flex; flex-wrap: wrap; gap: .2em 1.6em; font-size: .75em; margin-bottom: .8em; }
.pronounce div { display: flex; gap: .5em; }
.pronounce dt { font-weight: bold; }
.speech { padding: .15em 0 .75em; }
.before, .cue, .pause { font-size: .68em; line-height: 1.35; color: #444; margin: .1em 0 .1em 6.4rem; }
.before .who { font-weight: bold; }
.cue, .pause { font-style: italic; }
.line { display: grid; grid-template-columns: 5.6rem 1fr 8.5rem; column-gap: .8rem; margin-top: .2em; }
.number { line-height: 1.2; }
.number b { font-size: 1.25em; }
.number .box { display: inline-block; width: 1.05em; height: 1.05em; border: 1pt solid #000; margin-left: .45em;
  vertical-align: -.1em; font-size: .85em; text-align: center; line-height: 1; }
.number small { font-size: .5em; display: block; }
.number code { display: block; font-family: monospace; font-size: .5em; color: #444; overflow-wrap: anywhere; }
.how-said { font-style: italic; font-size: .85em; }
.text { overflow-wrap: anywhere; }
.sound { font-size: .7em; color: #444; font-style: italic; }
.notes { padding-top: .1em; }
.notes i { display: block; border-bottom: .5pt solid #999; height: 1.35em; }
@media print {
  html { font-size: 13pt; }
  body { max-width: none; padding: 0; }
  .go, header, .pronounce { break-inside: avoid; }
  h2 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
}
@media screen and (max-width: 40em) {
  .line { grid-template-columns: 4.6rem 1fr; }
  .notes { display: none; }
  .before, .cue, .pause { margin-left: 5.4rem; }
}
"""


def page_style(left: str, right: str) -> str:
    """What stands on the edge of every printed page: what it is of, whose, and its number."""
    return (
        "@page {\n  margin: 20mm 15mm 18mm;\n"
        f"  @top-left {{ content: {_string(left)}; font: 8pt sans-serif; }}\n"
        f"  @top-right {{ content: {_string(right)}; font: bold 8pt sans-serif; }}\n"
        '  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }\n}\n'
    )


def _string(text: str) -> str:
    """A text as a string of CSS in which nothing can end the string, or the style.

    Characters are escaped by number (CSS Syntax Module Level 3, §4.3.7), all but letters, figures and spaces.
    """
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in text) + '"'
