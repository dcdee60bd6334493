"""The production script as HTML: one page that needs nothing beside it, and prints on A4 and Letter.

No name is parted from its words, no heading from what follows, and no cue is split.
"""

from __future__ import annotations

from collections.abc import Iterator

from radioplay.deliver.markup import in_attribute, in_text
from radioplay.deliver.playscript.model import (
    Block,
    NewPage,
    Paragraph,
    Playscript,
    Remark,
    Role,
    Run,
    SceneHead,
    Sounding,
    Spoken,
)

_STYLE = """\
@page { margin: 20mm 18mm 18mm; @bottom-center { content: counter(page); font: 9pt sans-serif } }
@page :first { @bottom-center { content: "" } }
* { box-sizing: border-box; margin: 0 }
html { font: 12pt/1.5 "Helvetica Neue", Arial, "Noto Sans", sans-serif; color: #000; background: #fff }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere }
header { text-align: center; padding-top: 4rem; break-after: page }
h1 { font-size: 2rem; line-height: 1.2 }
header .show { letter-spacing: .08em }
header dl { margin: 2rem 0 }
header dt { font-size: .75rem; color: #555; margin-top: .6rem }
header dd { margin: 0 }
header h2 { font-size: 1rem; margin: 2rem 0 .4rem }
header table { margin: 0 auto; text-align: left; border-collapse: collapse }
header td small { display: block; font-size: .75rem; color: #555 }
header td { padding: .1rem 1rem .1rem 0; vertical-align: top }
header ol { list-style: none; padding: 0; text-align: left; max-width: 32rem; margin: 0 auto }
header a { color: inherit; text-decoration: none }
.n { text-align: right; font-variant-numeric: tabular-nums; color: #555 }
.scene { font-size: 1.05rem; margin: 2.2rem 0 .8rem; text-decoration: underline; break-after: avoid }
.about { font-style: italic; font-size: .85rem; margin: -.5rem 0 .8rem 3.4rem; break-after: avoid }
.row { display: grid; grid-template-columns: 2.6rem 9rem 1fr; column-gap: .8rem; margin: .55rem 0 }
.row > * { min-width: 0 }
.label { text-align: right; font-variant-numeric: tabular-nums; font-size: .8rem; line-height: 1.85; color: #333 }
.name { font-weight: 600 } .name small { display: block; font-weight: 400; font-size: .75rem }
.cue { font-weight: 700; text-decoration: underline }
.row > .cue { grid-column: 2 / span 2 }
.direction { font-style: italic }
.remark { margin: .7rem 0 .7rem 3.4rem; font-size: .92rem }
.part { font-size: 1.15rem; text-align: center; margin: 2rem 0 1rem; break-after: avoid }
.right { text-align: right } .centre { text-align: center }
.break { break-after: page; border-bottom: 1px dashed #bbb; margin: 1.5rem 0 }
@media print {
  html { font-size: 11pt } body { max-width: none; padding: 0 }
  .short, .cueline { break-inside: avoid }
  p { orphans: 3; widows: 3 }
  .break { border: 0; margin: 0 }
}
@media screen and (max-width: 36rem) { .row { grid-template-columns: 2.2rem 1fr } .row > .say { grid-column: 2 } }
"""
_SHORT = 700
"""Letters of a speech that is never split."""


def script_page(script: Playscript) -> str:
    """The page."""
    title = in_text(" · ".join(dict.fromkeys(name for name in (script.show, script.title) if name)))
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>\n{_STYLE}</style>"
    )
    body = "\n".join((*_front(script), *_blocks(script)))
    language = in_attribute(script.language)
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head>\n<body>\n{body}\n</body></html>\n'


def _front(script: Playscript) -> Iterator[str]:
    """The title page: what it is, who is in it, and its scenes."""
    yield "<header>"
    if script.show and script.show != script.title:
        yield f'<p class="show">{in_text(script.show)}</p>'
    yield f'<h1 dir="auto">{in_text(script.title)}</h1>'
    fields = (
        f"<dt>{in_text(key)}</dt>" + "".join(f'<dd dir="auto">{in_text(line)}</dd>' for line in lines)
        for key, lines in script.fields
    )
    yield f"<dl>{''.join(fields)}</dl>"
    if script.cast:
        rows = (
            f'<tr><td dir="auto">{in_text(role.name)}{_also(role)}</td><td>{in_text(role.actor)}</td>'
            f'<td class="n">{role.speeches}</td></tr>'
            for role in script.cast
        )
        yield f"<h2>Cast</h2><table>{''.join(rows)}</table>"
    if script.scenes:
        listed = (
            f'<li><a href="#scene-{index}">{in_text(f"{scene.number}. {scene.name}")}</a></li>'
            for index, scene in enumerate(script.scenes, 1)
        )
        yield f"<h2>Scenes</h2><ol>{''.join(listed)}</ol>"
    yield "</header>"


def _also(role: Role) -> str:
    return f"<small>{in_text(', '.join(role.also))}</small>" if role.also else ""


def _blocks(script: Playscript) -> Iterator[str]:
    scenes = 0
    for block in script.blocks:
        scenes += isinstance(block, SceneHead)
        yield _block(block, scenes)


def _block(block: Block, scenes: int) -> str:
    match block:
        case SceneHead():
            about = f'<p class="about" dir="auto">{in_text(block.about)}</p>' if block.about else ""
            name = f"{in_text(block.number)}. {in_text(block.name)}"
            return f'<h2 class="scene" id="scene-{scenes}" dir="auto">{name}</h2>{about}'
        case Sounding():
            label = f'<span class="label">{in_text(block.label)}</span>'
            return (
                f'<p class="row cueline">{label}<span class="cue" dir="auto">{in_text(block.text)}</span></p>'
            )
        case Remark():
            kind = "remark" if block.place == "plain" else block.place
            tag = "h2" if kind == "part" else "p"
            return f'<{tag} class="{kind}" dir="auto">{in_text(block.text)}</{tag}>'
        case NewPage():
            return '<div class="break"></div>'
        case Spoken():
            return "\n".join(_spoken(block))


def _spoken(speech: Spoken) -> Iterator[str]:
    """The name and its first words are one row, which begins on one page."""
    length = sum(len(run.text) for paragraph in speech.paragraphs for run in paragraph.runs)
    how = f"<small>({in_text(speech.how)})</small>" if speech.how else ""
    how += "<small>(together)</small>" if speech.together else ""
    name = f'<p class="name" dir="auto">{in_text(speech.name)}:{how}</p>'
    yield f'<div class="speech{" short" if length <= _SHORT else ""}">'
    for paragraph in speech.paragraphs or (Paragraph(()),):
        runs = " ".join(map(_run, paragraph.runs))
        label = f'<span class="label">{in_text(paragraph.label)}</span>'
        yield f'<div class="row">{label}{name}<p class="say" dir="auto">{runs}</p></div>'
        name = "<p></p>"
    yield "</div>"


def _run(run: Run) -> str:
    return (
        in_text(run.text) if run.style == "words" else f'<span class="{run.style}">{in_text(run.text)}</span>'
    )
