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
 * The 17 bytes that the vmcoreinfo device adds to a migration stream or a saved
 * machine: section name `vmcoreinfo`, version 1, instance 0.
 * 
 * The integers are big-endian, unlike those of the entry. QEMU keeps the guest's
 * little-endian bytes but saves them as integers of the host: on a little-endian
 * host the stream holds the true values, on a big-endian one each integer is
 * byte-swapped, so that a move between the two spoils the entry. Nothing is
 * checked on loading.
 * \sa https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
 */

#[derive(Default, Debug, Clone)]
pub struct QemuVmcoreinfoVmstate {
    pub _root: SharedType<QemuVmcoreinfoVmstate>,
    pub _parent: SharedType<QemuVmcoreinfoVmstate>,
    pub _self: SharedType<Self>,
    has_note: RefCell<u8>,
    host_format: RefCell<u16>,
    guest_format: RefCell<u16>,
    len_region: RefCell<u32>,
    paddr: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuVmcoreinfoVmstate {
    type Root = QemuVmcoreinfoVmstate;
    type Parent = QemuVmcoreinfoVmstate;

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
        *self_rc.has_note.borrow_mut() = _io.read_u1()?.into();
        *self_rc.host_format.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.guest_format.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.len_region.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.paddr.borrow_mut() = _io.read_u8be()?.into();
        Ok(())
    }
}
impl QemuVmcoreinfoVmstate {
}

/**
 * 1 after a full write with a guest_format other than 0, else 0.
 */
impl QemuVmcoreinfoVmstate {
    pub fn has_note(&self) -> Ref<'_, u8> {
        self.has_note.borrow()
    }
}

/**
 * As in the entry.
 */
impl QemuVmcoreinfoVmstate {
    pub fn host_format(&self) -> Ref<'_, u16> {
        self.host_format.borrow()
    }
}

/**
 * As in the entry.
 */
impl QemuVmcoreinfoVmstate {
    pub fn guest_format(&self) -> Ref<'_, u16> {
        self.guest_format.borrow()
    }
}

/**
 * Size in bytes of the guest's region.
 */
impl QemuVmcoreinfoVmstate {
    pub fn len_region(&self) -> Ref<'_, u32> {
        self.len_region.borrow()
    }
}

/**
 * Guest-physical address of the region in bytes.
 */
impl QemuVmcoreinfoVmstate {
    pub fn paddr(&self) -> Ref<'_, u64> {
        self.paddr.borrow()
    }
}
impl QemuVmcoreinfoVmstate {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
