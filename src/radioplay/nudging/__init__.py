"""What a person has changed of an episode elsewhere: clips by name, the file that keeps the changes, and putting
them to the timeline.
"""
