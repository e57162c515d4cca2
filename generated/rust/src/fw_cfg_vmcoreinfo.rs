// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

extern crate kaitai;
use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

/**
 * The 16 bytes with which a guest tells its hypervisor where the guest's
 * vmcoreinfo note is in memory.
 * 
 * The host offers them as the writable fw_cfg file `etc/vmcoreinfo`. The guest
 * replaces all 16 in one DMA write; the host then looks at the note when it
 * takes a dump. All integers are little-endian, whatever the byte order of the
 * guest, and nothing is padded.
 * \sa https://www.qemu.org/docs/master/specs/vmcoreinfo.html QEMU docs/specs/vmcoreinfo
 * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
 */

#[derive(Default, Debug, Clone)]
pub struct FwCfgVmcoreinfo {
    pub _root: SharedType<FwCfgVmcoreinfo>,
    pub _parent: SharedType<FwCfgVmcoreinfo>,
    pub _self: SharedType<Self>,
    raw_host_format: RefCell<u16>,
    raw_guest_format: RefCell<u16>,
    len_region: RefCell<u32>,
    paddr: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_guest_format: Cell<bool>,
    guest_format: RefCell<FwCfgVmcoreinfo_Formats>,
    f_host_format: Cell<bool>,
    host_format: RefCell<FwCfgVmcoreinfo_Formats>,
}
impl KStruct for FwCfgVmcoreinfo {
    type Root = FwCfgVmcoreinfo;
    type Parent = FwCfgVmcoreinfo;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.raw_host_format.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.raw_guest_format.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_region.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.paddr.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl FwCfgVmcoreinfo {

    /**
     * Format of what the guest put at `paddr`.
     */
    pub fn guest_format(
        &self
    ) -> KResult<Ref<'_, FwCfgVmcoreinfo_Formats>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_guest_format.get() {
            return Ok(self.guest_format.borrow());
        }
        self.f_guest_format.set(true);
        *self.guest_format.borrow_mut() = (*self.raw_guest_format() as i64).try_into()?;
        Ok(self.guest_format.borrow())
    }

    /**
     * Format that the host offers.
     */
    pub fn host_format(
        &self
    ) -> KResult<Ref<'_, FwCfgVmcoreinfo_Formats>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_host_format.get() {
            return Ok(self.host_format.borrow());
        }
        self.f_host_format.set(true);
        *self.host_format.borrow_mut() = (*self.raw_host_format() as i64).try_into()?;
        Ok(self.host_format.borrow())
    }
}

/**
 * Format that the host offers, as a number; see `host_format`. Reads 1 (ELF)
 * after a reset of the machine and 0 (none) before the first one.
 * 
 * The specification's comment speaks of several formats that the host
 * supports; QEMU stores a single number and never tests bits. The guest's
 * write replaces this field too: the drivers of Linux and Windows write 0,
 * and QEMU does not put its own value back, so a dump normally shows 0 here.
 */
impl FwCfgVmcoreinfo {
    pub fn raw_host_format(&self) -> Ref<'_, u16> {
        self.raw_host_format.borrow()
    }
}

/**
 * Format of what the guest put at `paddr`, as a number; see `guest_format`.
 * 0 (none) withdraws an earlier note. Numbers without a name are stored by
 * the host and ignored when it dumps.
 */
impl FwCfgVmcoreinfo {
    pub fn raw_guest_format(&self) -> Ref<'_, u16> {
        self.raw_guest_format.borrow()
    }
}

/**
 * Size in bytes of the guest's region, at least the whole note with the
 * padding of its descriptor. Linux announces more than the note fills: the
 * room for a full page of text and for a terminating empty note header.
 * 
 * The specification asks for less than 1 MiB; QEMU accepts exactly 1 MiB.
 * Neither is checked here.
 */
impl FwCfgVmcoreinfo {
    pub fn len_region(&self) -> Ref<'_, u32> {
        self.len_region.borrow()
    }
}

/**
 * Guest-physical address of the region in bytes. No alignment is asked for.
 */
impl FwCfgVmcoreinfo {
    pub fn paddr(&self) -> Ref<'_, u64> {
        self.paddr.borrow()
    }
}
impl FwCfgVmcoreinfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum FwCfgVmcoreinfo_Formats {

    /**
     * Nothing offered (host) or no note (guest).
     */
    None,

    /**
     * An ELF note in the guest's own class and byte order.
     */
    Elf,
    Unknown(i64),
}

impl TryFrom<i64> for FwCfgVmcoreinfo_Formats {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<FwCfgVmcoreinfo_Formats> {
        match flag {
            0 => Ok(FwCfgVmcoreinfo_Formats::None),
            1 => Ok(FwCfgVmcoreinfo_Formats::Elf),
            _ => Ok(FwCfgVmcoreinfo_Formats::Unknown(flag)),
        }
    }
}

impl From<&FwCfgVmcoreinfo_Formats> for i64 {
    fn from(v: &FwCfgVmcoreinfo_Formats) -> Self {
        match *v {
            FwCfgVmcoreinfo_Formats::None => 0,
            FwCfgVmcoreinfo_Formats::Elf => 1,
            FwCfgVmcoreinfo_Formats::Unknown(v) => v
        }
    }
}

impl Default for FwCfgVmcoreinfo_Formats {
    fn default() -> Self { FwCfgVmcoreinfo_Formats::Unknown(0) }
}

