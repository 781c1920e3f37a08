"""Go through the page of scores with the keyboard, and take a picture of each of its states."""

from __future__ import annotations

from collections.abc import Callable

from maintenance.screenshots.hand import go_to, press, settle, until, until_seen
from ui.scores.scores_page import ScoresPage
from ui.shell.main_window import MainWindow

PAGES = ("scores", "scores-sample", "scores-part", "scores-withheld")


def show_scores(window: MainWindow, take: Callable[[MainWindow, str], object]) -> None:
    """Show the scores of the sample, of a part of it, and of a part that is withheld; then go back.

    Args:
        window: A window on a complete inspection.
        take: The function that is called on each page with the window and the name of the page.
    """
    press(window, "Ctrl+6")
    until_seen(window, "scoresPage")
    page = window.findChild(ScoresPage)
    if page is None:
        return
    _take(window, page, take, "scores")
    go_to(window, "sampleBars")
    _take(window, page, take, "scores-sample")
    go_to(window, "scoreChart", "Shift+Tab")
    page.filter.toggle("custody", "yes")
    _take(window, page, take, "scores-part")
    page.filter.toggle("sex", "female")
    _take(window, page, take, "scores-withheld")
    press(window, "Escape")


def _take(window: MainWindow, page: ScoresPage, take: Callable[[MainWindow, str], object], name: str) -> None:
    until(lambda: page.has_intervals, "the intervals of the scores")
    settle()
    take(window, name)
