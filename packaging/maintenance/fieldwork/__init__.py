"""Take the reference inspection through the windows of four laptops with keys and clicks of the display."""
