"""`python -m vmcoreinfo_fmt` is the `vmcoreinfo` command."""

__all__: list[str] = []

if __name__ == "__main__":
    try:
        from .cli import main

        main()
    except KeyboardInterrupt:
        raise SystemExit(130) from None
