"""`python -m newsdoc`, the command line by another way."""

import sys

from newsdoc.cli import main

if __name__ == "__main__":
    sys.exit(main())
