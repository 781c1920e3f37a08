"""Run the tests under every set-up that they must pass in: Pythons, locales, time zones, users, fonts, load."""
