"""The conformance suite: binary vectors, the reading expected of each, and what runs the generated parsers on them."""
