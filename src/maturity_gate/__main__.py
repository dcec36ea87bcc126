"""`python -m maturity_gate`."""

import sys

from maturity_gate.cli import main

sys.exit(main())
