"""Turn the one result of a run into what people and programs read."""
