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
 * Where an s390 kernel tells dump tools about itself: at fixed addresses of the
 * first two pages of memory, the lowcore. This structure starts at 0xe08.
 * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/lowcore.h Linux arch/s390/include/asm/lowcore.h
 */

#[derive(Default, Debug, Clone)]
pub struct S390Lowcore {
    pub _root: SharedType<S390Lowcore>,
    pub _parent: SharedType<S390Lowcore>,
    pub _self: SharedType<Self>,
    vmcore_info31: RefCell<u32>,
    vmcore_info: RefCell<u64>,
    reserved: RefCell<Vec<u8>>,
    os_info: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for S390Lowcore {
    type Root = S390Lowcore;
    type Parent = S390Lowcore;

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
        *self_rc.vmcore_info31.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.vmcore_info.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        *self_rc.os_info.borrow_mut() = _io.read_u8be()?.into();
        Ok(())
    }
}
impl S390Lowcore {
}

/**
 * Physical address of the note's header in kernels of 31 bits, else
 * something else.
 */
impl S390Lowcore {
    pub fn vmcore_info31(&self) -> Ref<'_, u32> {
        self.vmcore_info31.borrow()
    }
}

/**
 * Physical address of the note's header in kernels of 64 bits, at address
 * 0xe0c, so that it is not aligned. 0 where there is none.
 */
impl S390Lowcore {
    pub fn vmcore_info(&self) -> Ref<'_, u64> {
        self.vmcore_info.borrow()
    }
}

/**
 * Not used.
 */
impl S390Lowcore {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}

/**
 * Physical address of the page of `s390_os_info`, or 0.
 */
impl S390Lowcore {
    pub fn os_info(&self) -> Ref<'_, u64> {
        self.os_info.borrow()
    }
}
impl S390Lowcore {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
