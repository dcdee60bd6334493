"""`python -m radioplay`."""

from radioplay.cli import main

main()
