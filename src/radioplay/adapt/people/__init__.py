"""Story → people: names, nicknames, titles and descriptions, gathered into characters."""

from radioplay.adapt.people.finding import find_people

__all__ = ["find_people"]
