"""Make the generated files from the facts that stand elsewhere; never part of the wheel."""
