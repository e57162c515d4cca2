"""Parsers and serializers of the vmcoreinfo formats, compiled from formats/*.ksy by tools/generate.

Import `vmcoreinfo_fmt` instead unless you want the bare structures.
"""
