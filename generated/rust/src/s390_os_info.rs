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
 * A page in which an s390 kernel keeps what dump tools and the next kernel need.
 * Its address is in the lowcore.
 * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h Linux arch/s390/include/asm/os_info.h
 */

#[derive(Default, Debug, Clone)]
pub struct S390OsInfo {
    pub _root: SharedType<S390OsInfo>,
    pub _parent: SharedType<S390OsInfo>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    checksum: RefCell<u32>,
    version_major: RefCell<u16>,
    version_minor: RefCell<u16>,
    crash_kernel_paddr: RefCell<u64>,
    len_crash_kernel: RefCell<u64>,
    entries: RefCell<Vec<OptRc<S390OsInfo_Entry>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for S390OsInfo {
    type Root = S390OsInfo;
    type Parent = S390OsInfo;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        if !(*self_rc.magic() == vec![0x4fu8, 0x53u8, 0x49u8, 0x4eu8, 0x46u8, 0x4fu8, 0x53u8, 0x5au8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.checksum.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.version_major.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.version_minor.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.crash_kernel_paddr.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.len_crash_kernel.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.entries.borrow_mut() = Vec::new();
        let l_entries = 13;
        for _i in 0..l_entries {
            let t = Self::read_into::<_, S390OsInfo_Entry>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.entries.borrow_mut().push(t);
        }
        Ok(())
    }
}
impl S390OsInfo {
}

/**
 * The letters `OSINFOSZ`.
 */
impl S390OsInfo {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Checksum of the page from here on.
 */
impl S390OsInfo {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}

/**
 * Major version.
 */
impl S390OsInfo {
    pub fn version_major(&self) -> Ref<'_, u16> {
        self.version_major.borrow()
    }
}

/**
 * Minor version.
 */
impl S390OsInfo {
    pub fn version_minor(&self) -> Ref<'_, u16> {
        self.version_minor.borrow()
    }
}

/**
 * Physical address of the memory that is kept for a crash kernel.
 */
impl S390OsInfo {
    pub fn crash_kernel_paddr(&self) -> Ref<'_, u64> {
        self.crash_kernel_paddr.borrow()
    }
}

/**
 * Size of that memory in bytes.
 */
impl S390OsInfo {
    pub fn len_crash_kernel(&self) -> Ref<'_, u64> {
        self.len_crash_kernel.borrow()
    }
}

/**
 * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
 * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
 */
impl S390OsInfo {
    pub fn entries(&self) -> Ref<'_, Vec<OptRc<S390OsInfo_Entry>>> {
        self.entries.borrow()
    }
}
impl S390OsInfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One piece of information.
 */

#[derive(Default, Debug, Clone)]
pub struct S390OsInfo_Entry {
    pub _root: SharedType<S390OsInfo>,
    pub _parent: SharedType<S390OsInfo>,
    pub _self: SharedType<Self>,
    paddr: RefCell<u64>,
    len_piece: RefCell<u64>,
    checksum: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for S390OsInfo_Entry {
    type Root = S390OsInfo;
    type Parent = S390OsInfo;

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
        *self_rc.paddr.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.len_piece.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl S390OsInfo_Entry {
}

/**
 * Physical address of the piece, or its value. Entry 0 leads to the
 * text, not to the note's header, unlike the lowcore's pointer. Current
 * kernels read entry 0 and never fill it.
 */
impl S390OsInfo_Entry {
    pub fn paddr(&self) -> Ref<'_, u64> {
        self.paddr.borrow()
    }
}

/**
 * Size of the piece in bytes; 0 where the entry is a value or empty.
 */
impl S390OsInfo_Entry {
    pub fn len_piece(&self) -> Ref<'_, u64> {
        self.len_piece.borrow()
    }
}

/**
 * Checksum of the piece.
 */
impl S390OsInfo_Entry {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}
impl S390OsInfo_Entry {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
