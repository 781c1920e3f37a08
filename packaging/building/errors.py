"""The refusals of a build."""

from __future__ import annotations


class BuildError(Exception):
    """A build cannot continue. The message is the sentence that is printed."""
