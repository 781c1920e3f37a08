"""Hold everything of Aboveline that needs no window: records, scores, store, commands and the command line."""
