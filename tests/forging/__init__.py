"""Forge files as a person could who has the inspection's key, and count what is accepted.

`python -m tests.forging 10000 300` tries that many variants through the functions and through the command line.
"""
