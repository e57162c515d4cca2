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
 * The 16 bytes in guest memory with which a guest asks fw_cfg for a transfer.
 * Writing a file, `etc/vmcoreinfo` among them, is possible in no other way.
 * 
 * The guest puts the address of this structure into the DMA register. The device
 * works in the order select, then one of read, write or skip, and then replaces
 * the first 4 bytes: 0 says that all went well, `error` alone that it did not.
 * All integers are big-endian, whatever the guest.
 * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
 */

#[derive(Default, Debug, Clone)]
pub struct FwCfgDmaAccess {
    pub _root: SharedType<FwCfgDmaAccess>,
    pub _parent: SharedType<FwCfgDmaAccess>,
    pub _self: SharedType<Self>,
    selector: RefCell<u16>,
    commands: RefCell<u16>,
    len_data: RefCell<u32>,
    address: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_is_error: Cell<bool>,
    is_error: RefCell<bool>,
    f_is_read: Cell<bool>,
    is_read: RefCell<bool>,
    f_is_select: Cell<bool>,
    is_select: RefCell<bool>,
    f_is_skip: Cell<bool>,
    is_skip: RefCell<bool>,
    f_is_write: Cell<bool>,
    is_write: RefCell<bool>,
}
impl KStruct for FwCfgDmaAccess {
    type Root = FwCfgDmaAccess;
    type Parent = FwCfgDmaAccess;

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
        *self_rc.selector.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.commands.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.len_data.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.address.borrow_mut() = _io.read_u8be()?.into();
        Ok(())
    }
}
impl FwCfgDmaAccess {

    /**
     * Whether the transfer failed, in the device's answer.
     */
    pub fn is_error(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_error.get() {
            return Ok(self.is_error.borrow());
        }
        self.f_is_error.set(true);
        *self.is_error.borrow_mut() = ((((((*self.commands() as i32) as i32) & ((i64::from(&FwCfgDmaAccess_CommandBits::Error) as i32) as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_error.borrow())
    }

    /**
     * Whether the guest asks for a read.
     */
    pub fn is_read(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_read.get() {
            return Ok(self.is_read.borrow());
        }
        self.f_is_read.set(true);
        *self.is_read.borrow_mut() = ((((((*self.commands() as i32) as i32) & ((i64::from(&FwCfgDmaAccess_CommandBits::Read) as i32) as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_read.borrow())
    }

    /**
     * Whether `selector` counts.
     */
    pub fn is_select(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_select.get() {
            return Ok(self.is_select.borrow());
        }
        self.f_is_select.set(true);
        *self.is_select.borrow_mut() = ((((((*self.commands() as i32) as i32) & ((i64::from(&FwCfgDmaAccess_CommandBits::Select) as i32) as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_select.borrow())
    }

    /**
     * Whether the guest asks to move the item's offset.
     */
    pub fn is_skip(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_skip.get() {
            return Ok(self.is_skip.borrow());
        }
        self.f_is_skip.set(true);
        *self.is_skip.borrow_mut() = ((((((*self.commands() as i32) as i32) & ((i64::from(&FwCfgDmaAccess_CommandBits::Skip) as i32) as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_skip.borrow())
    }

    /**
     * Whether the guest asks for a write.
     */
    pub fn is_write(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_write.get() {
            return Ok(self.is_write.borrow());
        }
        self.f_is_write.set(true);
        *self.is_write.borrow_mut() = ((((((*self.commands() as i32) as i32) & ((i64::from(&FwCfgDmaAccess_CommandBits::Write) as i32) as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_write.borrow())
    }
}

/**
 * Key of the item; looked at only where `commands` has `select`.
 */
impl FwCfgDmaAccess {
    pub fn selector(&self) -> Ref<'_, u16> {
        self.selector.borrow()
    }
}

/**
 * Sum of `command_bits`. Of several transfers one is done: read goes before
 * write, write before skip. Without any, nothing is transferred and
 * `len_data` does not count.
 */
impl FwCfgDmaAccess {
    pub fn commands(&self) -> Ref<'_, u16> {
        self.commands.borrow()
    }
}

/**
 * Bytes to transfer or skip. A write must fit into what is left of the item,
 * or nothing is written; a read past the end returns zeros.
 */
impl FwCfgDmaAccess {
    pub fn len_data(&self) -> Ref<'_, u32> {
        self.len_data.borrow()
    }
}

/**
 * Guest-physical address of the data in bytes; ignored by a skip.
 */
impl FwCfgDmaAccess {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}
impl FwCfgDmaAccess {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum FwCfgDmaAccess_CommandBits {

    /**
     * Set by the device in its answer.
     */
    Error,

    /**
     * Copy from the item to guest memory.
     */
    Read,

    /**
     * Move the item's offset forward.
     */
    Skip,

    /**
     * Select the item first, from its start.
     */
    Select,

    /**
     * Copy from guest memory to the item.
     */
    Write,
    Unknown(i64),
}

impl TryFrom<i64> for FwCfgDmaAccess_CommandBits {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<FwCfgDmaAccess_CommandBits> {
        match flag {
            1 => Ok(FwCfgDmaAccess_CommandBits::Error),
            2 => Ok(FwCfgDmaAccess_CommandBits::Read),
            4 => Ok(FwCfgDmaAccess_CommandBits::Skip),
            8 => Ok(FwCfgDmaAccess_CommandBits::Select),
            16 => Ok(FwCfgDmaAccess_CommandBits::Write),
            _ => Ok(FwCfgDmaAccess_CommandBits::Unknown(flag)),
        }
    }
}

impl From<&FwCfgDmaAccess_CommandBits> for i64 {
    fn from(v: &FwCfgDmaAccess_CommandBits) -> Self {
        match *v {
            FwCfgDmaAccess_CommandBits::Error => 1,
            FwCfgDmaAccess_CommandBits::Read => 2,
            FwCfgDmaAccess_CommandBits::Skip => 4,
            FwCfgDmaAccess_CommandBits::Select => 8,
            FwCfgDmaAccess_CommandBits::Write => 16,
            FwCfgDmaAccess_CommandBits::Unknown(v) => v
        }
    }
}

impl Default for FwCfgDmaAccess_CommandBits {
    fn default() -> Self { FwCfgDmaAccess_CommandBits::Unknown(0) }
}

