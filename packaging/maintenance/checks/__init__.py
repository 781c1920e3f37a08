"""The checks that a change must pass: of a few files in seconds, of the whole tree, and with coverage measured."""
