"""What the device and a host do, written a second time, from QEMU's documents alone.

It shares no line with the package that the suite tests, and real QEMU has confirmed it: see `confirmed.json`.
"""
