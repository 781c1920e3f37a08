"""Take pictures of every page of the window."""
