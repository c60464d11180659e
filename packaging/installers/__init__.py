"""How the installers are made: `packaging/build.py` is their command line."""
