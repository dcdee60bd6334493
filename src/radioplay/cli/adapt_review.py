"""`radioplay adapt --review`: doubtful lines on a terminal, answered with single keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from radioplay.cli.keys import END, ENTER, Keys

if TYPE_CHECKING:
    from radioplay.adapt.review import Change, Choice, Review
    from radioplay.adapt.show import Wanted

_KEYS = (
    "Enter {} · n another name · x no speech · s skip · b back · c more · h hear · q save and leave · ? help"
)
_HELP = """\
1 to 6        this person speaks the line
Enter, space  the first of them does
n             somebody else does: type their name
x             the words are no speech; the narration has them
s             skip: leave the line as it is
b, u          back to the line before, as it was
c             more of the story around it
h             hear it, as the script has it now
q             save and leave; so does the end of the list
Every answer is kept at once, and the lines around it are weighed anew."""
_MORE_BEFORE, _MORE_AFTER = 4, 2


class Reviewing:
    """Goes through a review with somebody."""

    def __init__(self, review: Review, keys: Keys, folder: Path, wanted: Wanted) -> None:
        self.review, self.keys = review, keys
        self.folder, self.wanted = folder, wanted
        self.around = (3, 1)

    def run(self) -> None:
        """Ask until nothing is left, or somebody leaves."""
        while self.review.waiting:
            self._show()
            while (done := self._act(self.keys.key())) is None:
                pass
            if done == "leave":
                break
            self.around = (3, 1) if done == "next" else self.around
        left = len(self.review.waiting)
        typer.echo(f"{self.review.answered} answered, {left} left" if left else "nothing is left to review")

    def _show(self) -> None:
        from radioplay.adapt.passage import passage
        from radioplay.cli.show import show_passage
        from radioplay.diagnostics import harmless

        review = self.review
        quote = review.waiting[0]
        typer.secho(f"\n── {len(review.waiting)} left · {harmless(review.where())} ──", bold=True)
        show_passage(passage(review.found, quote, *self.around))
        choices = review.choices()
        reason = review.line.reason
        for number, choice in enumerate(choices, 1):
            odds = "" if choice.odds is None else f"{choice.odds:.2f}"
            why = f"  {reason}" if number == 1 else ""
            typer.echo(f"  {number} {harmless(choice.name):<24} {odds}{why}".rstrip())
        typer.secho(_KEYS.format(harmless(choices[0].name) if choices else "—"), dim=True)

    def _act(self, key: str) -> str | None:
        """What a key does: "next" for another line, "again" for the same, "leave", None for nothing."""
        choices = self.review.choices()
        if key in (END, "q"):
            return "leave"
        if key in (ENTER, " ") and choices:
            return self._chosen(choices[0])
        if key.isdecimal() and 1 <= int(key) <= len(choices):
            return self._chosen(choices[int(key) - 1])
        keys = {
            "n": self._name, "x": self._cut, "s": self._skip, "b": self._back, "u": self._back,
            "c": self._more, "h": self._hear, "?": self._help,
        }  # fmt: skip
        return keys[key]() if key in keys else None

    def _chosen(self, choice: Choice) -> str:
        return self._answered(choice.name, self.review.choose(choice.person))

    def _name(self) -> str:
        from radioplay.diagnostics import harmless

        name = " ".join(self.keys.words("who speaks? ").split())
        if not any(letter.isalnum() for letter in name):
            return "again"
        who, hint = self.review.named(name)
        if who is None and hint:
            typer.echo(harmless(f"{hint} y for yes, any other key for somebody new"))
            if self.keys.key() == "y":
                who, _ = self.review.named(hint.removeprefix("did you mean ").removesuffix("?"))
        if who is None:
            return self._answered(f"{name}, new in the cast", self.review.introduce(name))
        return self._answered(self.review.found.people.persons[who].name, self.review.choose(who))

    def _cut(self) -> str:
        return self._answered("no speech", self.review.cut())

    def _answered(self, what: str, change: Change) -> str:
        from radioplay.cli.show import count
        from radioplay.diagnostics import harmless

        follow = f"; {count(change.others, 'other line')} follow{'s' * (change.others == 1)}" * bool(
            change.others
        )
        settled = f"; {change.settled} less to review" * bool(change.settled)
        typer.secho(f"→ {harmless(what)}{follow}{settled}", fg=typer.colors.GREEN)
        return "next"

    def _skip(self) -> str:
        self.review.skip()
        return "next"

    def _back(self) -> str | None:
        if self.review.undo():
            return "next"
        typer.echo("this is the first one")
        return None

    def _more(self) -> str:
        before, after = self.around
        self.around = before + _MORE_BEFORE, after + _MORE_AFTER
        return "again"

    def _help(self) -> None:
        typer.echo(_HELP)

    def _hear(self) -> None:
        from radioplay.adapt.hearing import write_excerpt
        from radioplay.cli.hosting import hosted
        from radioplay.cli.playing import play
        from radioplay.diagnostics import explain
        from radioplay.project import OUT

        target = self.folder / OUT / self.wanted.episode / "review.wav"
        try:
            with hosted(2, quiet=True, offline=False) as host:
                found, quote = self.review.found, self.review.waiting[0]
                made, problems = write_excerpt(self.folder, target, found, quote, self.wanted, host)
            for problem in problems if not made else ():
                typer.echo(explain(problem), err=True)
            if made and not play(target):
                typer.echo(f"nothing here plays sounds: it is in {target}")
        except KeyboardInterrupt:
            typer.echo("")
