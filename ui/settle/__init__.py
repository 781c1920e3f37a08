"""Pages by which the lead settles differences, asks queries, and sees how far every case is."""
