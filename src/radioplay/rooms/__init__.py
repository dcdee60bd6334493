"""Impulse responses: what a place adds to a sound, early reflections and all."""

from radioplay.rooms.answer import answer
from radioplay.rooms.ready import is_room_of, leave_dry, ready_rooms, try_impulses

__all__ = ["answer", "is_room_of", "leave_dry", "ready_rooms", "try_impulses"]
