"""How far assessors agree: on cases that two of them judged, and on the calibration case."""
