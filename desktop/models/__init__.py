"""QtCore only: the store, item models, wording by locale, background jobs."""
