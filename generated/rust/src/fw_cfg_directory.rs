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
 * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
 * 
 * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
 * in the order of their names, so the selector depends on which others the
 * machine has. All integers are big-endian, whatever the guest.
 * 
 * The item has room for more files than it names, 4 bytes and 64 for each slot;
 * what follows the last named file is zero.
 * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
 */

#[derive(Default, Debug, Clone)]
pub struct FwCfgDirectory {
    pub _root: SharedType<FwCfgDirectory>,
    pub _parent: SharedType<FwCfgDirectory>,
    pub _self: SharedType<Self>,
    num_files: RefCell<u32>,
    files: RefCell<Vec<OptRc<FwCfgDirectory_File>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for FwCfgDirectory {
    type Root = FwCfgDirectory;
    type Parent = FwCfgDirectory;

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
        *self_rc.num_files.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.files.borrow_mut() = Vec::new();
        let l_files = *self_rc.num_files();
        for _i in 0..l_files {
            let t = Self::read_into::<_, FwCfgDirectory_File>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.files.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl FwCfgDirectory {
}

/**
 * Number of files in the directory.
 */
impl FwCfgDirectory {
    pub fn num_files(&self) -> Ref<'_, u32> {
        self.num_files.borrow()
    }
}

/**
 * The files, in the order of their names.
 */
impl FwCfgDirectory {
    pub fn files(&self) -> Ref<'_, Vec<OptRc<FwCfgDirectory_File>>> {
        self.files.borrow()
    }
}
impl FwCfgDirectory {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One file, 64 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct FwCfgDirectory_File {
    pub _root: SharedType<FwCfgDirectory>,
    pub _parent: SharedType<FwCfgDirectory>,
    pub _self: SharedType<Self>,
    len_content: RefCell<u32>,
    selector: RefCell<u16>,
    reserved: RefCell<u16>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for FwCfgDirectory_File {
    type Root = FwCfgDirectory;
    type Parent = FwCfgDirectory;

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
        *self_rc.len_content.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.selector.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.name.borrow_mut() = bytes_terminate(&_io.read_bytes(56 as usize)?.into(), 0, false).into();
        Ok(())
    }
}
impl FwCfgDirectory_File {
}

/**
 * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
 */
impl FwCfgDirectory_File {
    pub fn len_content(&self) -> Ref<'_, u32> {
        self.len_content.borrow()
    }
}

/**
 * Key that selects the file, 0x0020 or above.
 */
impl FwCfgDirectory_File {
    pub fn selector(&self) -> Ref<'_, u16> {
        self.selector.borrow()
    }
}

/**
 * Zero.
 */
impl FwCfgDirectory_File {
    pub fn reserved(&self) -> Ref<'_, u16> {
        self.reserved.borrow()
    }
}

/**
 * Path of the file, ASCII, with its NUL at most 56 bytes.
 */
impl FwCfgDirectory_File {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl FwCfgDirectory_File {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
