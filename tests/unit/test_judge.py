"""The tool that judges an episode finds what there is to judge."""

from __future__ import annotations

from judge import takes_of


def test_takes_are_found_in_a_timeline_once_each() -> None:
    timeline = {
        "tracks": [
            {
                "character": "TOM",
                "clips": [{"name": "1.02", "source": "blake2b:ab12", "text": "No.", "start": 5}],
            },
            {
                "character": None,
                "clips": [{"name": "bell", "source": "sfx/bell.wav", "cue": "bell", "start": 0}],
            },
            {
                "character": "DELL",
                "clips": [
                    {"name": "1.01", "source": "blake2b:cd34", "text": "Go.", "start": 0},
                    {"name": "1.01", "source": "blake2b:cd34", "text": "Now.", "start": 3},
                ],
            },
        ]
    }
    assert [(take.name, take.character, take.text, take.path) for take in takes_of(timeline)] == [
        ("1.01", "DELL", "Go. Now.", "cd/cd34.flac"),
        ("1.02", "TOM", "No.", "ab/ab12.flac"),
    ]
