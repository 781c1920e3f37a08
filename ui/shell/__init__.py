"""The window around the pages: the page registry, the navigator, the menus, and what keeps the work safe."""
