"""What `radioplay check` looks at, beyond what reading and casting an episode finds."""

from __future__ import annotations

from collections.abc import Callable

from radioplay.acoustics import Acoustics, acoustics_of
from radioplay.cues.sounds import sound_key, try_sounds
from radioplay.deliver.cover import read_cover
from radioplay.deliver.metadata import metadata_of
from radioplay.diagnostics import Diagnostic, Problems, Span, in_order
from radioplay.dubs import rehearse_dub
from radioplay.engines.registry import problems_of
from radioplay.performance import Scene
from radioplay.project import Project
from radioplay.quality import fault_problems
from radioplay.rehearsal import Rehearsal, rehearse
from radioplay.retakes import other_jobs
from radioplay.rooms import is_room_of, try_impulses
from radioplay.script.model import Action
from radioplay.store import Key, Recipe, Store
from radioplay.takes import find


def find_problems(project: Project, so_far: Problems = ()) -> Problems:
    """Every problem of a project, in order of place.

    Args:
        project: the one to look at; nothing is spoken, mixed or written.
        so_far: what reading it has found.
    """
    _, broken_cover = read_cover(project)
    problems = [*so_far, *broken_cover, *try_impulses(project.cast, project.root)]
    heard: set[str] = set()
    for episode in project.episodes:
        rehearsal, more = rehearse(project, episode)
        _, unclear = metadata_of(rehearsal.cast, rehearsal.scripts, rehearsal.performance)
        problems += (*more, *unclear, *_voices_not_here(rehearsal), *try_sounds(rehearsal.choices))
        problems += _unheard_names(rehearsal)
        found, _ = find(rehearsal.jobs, Store(project.store))
        problems += fault_problems(rehearsal.jobs, found.takes)
        heard |= {delivery.character.name for delivery in rehearsal.performance.deliveries}
        for translation in episode.translations:
            dubbed, more = rehearse_dub(project, rehearsal, translation)
            problems += (*more, *_voices_not_here(dubbed), *_unheard_names(dubbed))
    silent = [c for c in project.cast.characters if c.name not in heard] if project.episodes else []
    problems += [
        Diagnostic("C021", f"{who.name} is cast, and never speaks", who.span, severity="warning")
        for who in silent
    ]
    return in_order(problems)


def wanted_keys(project: Project) -> tuple[frozenset[Key], Callable[[Recipe], bool], Problems]:
    """Everything in the store that a render of the project as it stands would use, scratch or not.

    Returns:
        The keys; which recipes are wanted besides, those of positions in its places; and every problem. Where
        one is an error, some that are wanted may be missing.
    """
    keys: set[Key] = set()
    places: set[Acoustics] = set()
    problems: list[Diagnostic] = []
    for episode in project.episodes:
        for scratch in (False, True):
            rehearsal, more = rehearse(project, episode, scratch=scratch)
            problems += more
            headings = (event for event in rehearsal.performance.events if isinstance(event, Scene))
            found = (acoustics_of(heading.name, rehearsal.cast) for heading in headings)
            places |= {acoustics for acoustics in found if acoustics}
            keys |= {job.key for job in (*rehearsal.jobs, *other_jobs(project, rehearsal))}
            for translation in episode.translations:
                dubbed, more = rehearse_dub(project, rehearsal, translation, scratch=scratch)
                problems += more
                keys |= {job.key for job in (*dubbed.jobs, *other_jobs(project, dubbed))}
            keys |= {
                sound_key(choice, rehearsal.cast.timing.spot_fall_db)
                for group in rehearsal.choices.values()
                for choice in group
            }
    return frozenset(keys), lambda recipe: is_room_of(recipe, places), in_order(problems)


def _unheard_names(rehearsal: Rehearsal) -> list[Diagnostic]:
    """Lines that hold nothing but the name of someone in the cast, and yet are action: `Mara`, not `MARA`."""
    found = []
    for element in (element for script in rehearsal.scripts for element in script.elements):
        if not isinstance(element, Action):
            continue
        name, _, below = element.text.partition("\n")
        who = rehearsal.cast.find(name.strip().removesuffix(":")) if below.strip() else None
        if who:
            message = f"{who.name} doesn't speak here: a name is in capitals to be one"
            hint = f"write {who.name.upper()}, or @{name.strip()}"
            found.append(Diagnostic("C022", message, element.span, hint, "warning"))
    return found


def _voices_not_here(rehearsal: Rehearsal) -> list[Diagnostic]:
    """Engines needed that can't speak on this machine: a warning, since a render may install them."""
    found: dict[str, Diagnostic] = {}
    for job in rehearsal.jobs:
        if job.engine.name not in found and not job.deliveries[0].recording:
            for problem in problems_of(job.engine.name):
                span = job.deliveries[0].character.voice_span or Span(rehearsal.cast.file)
                found[job.engine.name] = Diagnostic(
                    problem.code, problem.message, span, problem.hint, "warning"
                )
    return list(found.values())
