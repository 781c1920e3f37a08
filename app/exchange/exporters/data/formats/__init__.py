"""The formats of exported data, a module each. `registry.DATA_FORMATS` lists them."""
