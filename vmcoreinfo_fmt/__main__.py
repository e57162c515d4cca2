"""`python -m vmcoreinfo_fmt` is the `vmcoreinfo` command."""

from .cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
