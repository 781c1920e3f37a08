"""The list of British words that texts of the report are checked by, made from a Hunspell dictionary."""
