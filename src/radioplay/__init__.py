"""radioplay turns a folder of scripts into an audio drama.

    from radioplay import Project, render

See `radioplay.api`, which is loaded when one of its names is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from radioplay.version import __version__

if TYPE_CHECKING:
    from radioplay.api import Episode, Host, Project, RadioplayError, render


__all__ = ["Episode", "Host", "Project", "RadioplayError", "__version__", "render"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from radioplay import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
