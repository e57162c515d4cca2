"""A module a format: `cases()` yields its vectors."""
