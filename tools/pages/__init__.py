"""The pages of the site that are written by a program: from formats, catalogues and the command itself."""
