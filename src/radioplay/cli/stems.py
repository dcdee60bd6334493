"""`radioplay stems`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from radioplay.cli.common import (
    USAGE,
    JsonOption,
    LanguageOption,
    ProjectOption,
    QuietOption,
    StopError,
    command,
)
from radioplay.cli.hosting import hosted
from radioplay.cli.jobs import (
    WORKERS,
    EpisodesArgument,
    JobsOption,
    OfflineOption,
    each_episode,
    open_job,
    understood,
)

if TYPE_CHECKING:
    from radioplay.cli.jobs import Outcome
    from radioplay.project import Episode
    from radioplay.stems import Request, Stems


@command
def stems(
    episodes: EpisodesArgument = None,
    project: ProjectOption = None,
    by: Annotated[
        str,
        typer.Option("--by", help="One for each bus, or also one for each character, cue; commas between."),
    ] = "bus",
    dry: Annotated[
        bool, typer.Option("--dry", help="Also dialogue without rooms, phones, distance.")
    ] = False,
    m_and_e: Annotated[
        bool, typer.Option("--m-and-e", help="Also music and effects: everything but dialogue.")
    ] = False,
    subtype: Annotated[str, typer.Option("--format", help="24 (bits), or float.")] = "24",
    verify: Annotated[
        bool, typer.Option("--verify", help="Read them back, and show what is left of the master.")
    ] = False,
    language: LanguageOption = None,
    jobs: JobsOption = WORKERS,
    offline: OfflineOption = False,
    as_json: JsonOption = False,
    quiet: QuietOption = False,
) -> int:
    """Take the episode apart into stems that sum to its master."""
    from radioplay.options import Options
    from radioplay.stems import check_stems, make_stems

    request = _request(by, subtype, dry=dry, m_and_e=m_and_e)
    job = open_job(project, episodes, "to take apart", language)
    told = _json if as_json else _told
    with hosted(jobs, quiet=quiet, offline=offline) as host:

        def make(episode: Episode) -> Outcome[tuple[Stems, float | None]]:
            options = Options(workers=jobs, language=job.language)
            made, problems = make_stems(job.show, episode, request, options, host, job.problems)
            if made is None:
                return None, problems
            left_db, more = check_stems(made, host.progress) if verify else (None, ())
            return (made, left_db), problems + more

        return each_episode(job, make, lambda made: told(*made))


def _request(by: str, subtype: str, *, dry: bool, m_and_e: bool) -> Request:
    from radioplay.stems import FORMATS, Request, read_by

    if subtype not in FORMATS:
        raise StopError(f"stems are written in {' or '.join(FORMATS)}, not {subtype}", code=USAGE)
    return Request(understood(read_by, by), dry, m_and_e, FORMATS[subtype])


def _json(made: Stems, left_db: float | None) -> str:
    residual = {} if left_db is None else {"residual_dbfs": round(left_db, 2)}
    return json.dumps({**made.to_json(), **residual}, ensure_ascii=False)


def _told(made: Stems, left_db: float | None) -> str:
    from radioplay.cli.show import count
    from radioplay.units import SILENCE_DB

    again = "; nothing has changed" if made.reused else ""
    lines = [f"{made.episode}: {count(len(made.stems), 'stem')} in {made.folder}{again}"]
    widest = max(len(stem.file.name) for stem in made.stems)
    for stem in made.stems:
        loudness = f"{stem.loudness_lufs:6.1f} LUFS" if stem.loudness_lufs > SILENCE_DB else "silent"
        beside = "" if stem.sums else "   beside the sum"
        lines.append(f"  {stem.file.name:<{widest}}  {loudness:>11}  peak {stem.peak_dbfs:6.1f} dBFS{beside}")
    if left_db is not None:
        shown = "nothing" if left_db <= SILENCE_DB else f"{left_db:.1f} dBFS"
        lines.append(f"the sum less {made.master.name} leaves {shown}")
    return "\n".join(lines)
