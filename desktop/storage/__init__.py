"""Files in, objects out: datasets, schemas, settings, and where resources are."""
