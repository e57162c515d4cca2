"""The device under any row of transfers, and the verdict on what it then says."""

from __future__ import annotations

import contextlib
import json

from targets.choices import Choices
from vmcoreinfo_fmt import VmcoreinfoError
from vmcoreinfo_fmt.guest import find_selector
from vmcoreinfo_fmt.host.device import Device
from vmcoreinfo_fmt.host.fw_cfg import DmaAccess, FwCfg
from vmcoreinfo_fmt.host.judge import judge

__all__ = ["target"]

SELECTOR = 0x2B
MACHINES = ("x86_64", "aarch64", "s390x")


def target(data: bytes) -> None:
    choices = Choices(data)
    device = Device()
    bus = FwCfg(device, SELECTOR)
    for _ in range(choices.number(8)):
        if choices.number(2) == 0:
            device.write(choices.number(20), choices.bytes(choices.number(20)))
        else:
            access = DmaAccess.parse(choices.bytes(16).ljust(16, b"\0"))
            assert DmaAccess.parse(access.to_bytes()) == access
            bus.run(access, choices.bytes(choices.number(20)))
        assert len(device.read()) == 16
    saved = device.save()
    loaded = Device.load(saved)
    assert (loaded.entry, loaded.active) == (device.entry, device.active)
    if choices.number(2):
        entry = (1).to_bytes(4, "big")[::-1][2:] + (1).to_bytes(2, "little")
        device.write(0, entry + choices.number(1 << 21).to_bytes(4, "little") + bytes(8))
    order = choices.one_of(("little", "big"))
    words = {
        "bits": choices.one_of((64, 32)),
        "byte_order": order,
        "machine": choices.one_of(MACHINES),
        "host_order": choices.one_of(("little", "big")),
        "profile": choices.one_of(("spec", "script", "qemu", "qemu:7.2", "qemu:8.0")),
    }
    region = choices.rest()
    verdict = judge(device, region, **words)  # type: ignore[arg-type]
    json.dumps(verdict.to_dict())
    assert verdict.accepted or not verdict.note
    with contextlib.suppress(VmcoreinfoError):
        find_selector(region)
