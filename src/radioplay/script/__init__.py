"""Fountain text → Script, and back to text."""
