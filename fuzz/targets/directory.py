"""The directory of fw_cfg, and what a guest does with the selector that it finds there."""

from __future__ import annotations

from vmcoreinfo_fmt import Entry, VmcoreinfoError
from vmcoreinfo_fmt.guest import find_selector, withdrawal, write_entry
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.fw_cfg import ACCESS_SIZE, DmaAccess, FwCfg

__all__ = ["target"]


def target(data: bytes) -> None:
    try:
        selector = find_selector(data)
    except VmcoreinfoError:
        return
    if selector is None:
        return
    assert b"etc/vmcoreinfo\0" in data
    buffer = int.from_bytes(data[:6], "big")
    for entry in (Entry(size=len(data), paddr=buffer), withdrawal()):
        hand_over(entry, selector, buffer)


def hand_over(entry: Entry, selector: int, buffer: int) -> None:
    transaction = write_entry(entry, selector=selector, buffer=buffer)
    memory = dict(transaction.memory)
    access = DmaAccess.parse(memory[int.from_bytes(transaction.register, "big")])
    assert access.address == buffer + ACCESS_SIZE
    device = Device()
    # Bit 14 of a selector is a channel of its own and not part of the number.
    bus = FwCfg(device, selector & ~0x4000)
    assert bus.run(access, memory[access.address]).ok
    assert (device.entry, device.active) == (entry, entry.guest_format != 0)
