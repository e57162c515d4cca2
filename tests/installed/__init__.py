"""The built wheel, with each documented set of extras."""
