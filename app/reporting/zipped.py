"""Give a zip file the same bytes whenever it is made from the same parts."""

from __future__ import annotations

import io
import zipfile

# The first moment that a zip file can hold.
_ALWAYS = (1980, 1, 1, 0, 0, 0)


def with_fixed_times(data: bytes) -> bytes:
    """Return a zip file with the same parts in the same order, and without the times at which they were written."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            fixed = zipfile.ZipInfo(entry.filename, _ALWAYS)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.create_system = 0
            target.writestr(fixed, source.read(entry))
    return made.getvalue()
