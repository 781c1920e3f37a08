"""Renderers: each writes a document in one format. The same document gives the same bytes."""
