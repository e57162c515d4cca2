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
 * The 4096 bytes before the memory in a dump that a stand-alone dump tool took
 * of an s390 machine, and that zgetdump writes. In the plain form the memory
 * follows in one piece from address 0 on; in the extended form every piece has
 * 4096 bytes of its own before it, which say where it belongs.
 * \sa https://github.com/ibm-s390-linux/s390-tools/blob/master/zdump/df_s390.h s390-tools zdump/df_s390.h
 */

#[derive(Default, Debug, Clone)]
pub struct S390Dump {
    pub _root: SharedType<S390Dump>,
    pub _parent: SharedType<S390Dump>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    raw_form: RefCell<u8>,
    version: RefCell<u32>,
    len_header: RefCell<u32>,
    dump_level: RefCell<u32>,
    len_page: RefCell<u32>,
    len_memory: RefCell<u64>,
    first_paddr: RefCell<u64>,
    end_paddr: RefCell<u64>,
    num_pages: RefCell<u32>,
    padding: RefCell<u32>,
    clock: RefCell<u64>,
    cpu_id: RefCell<u64>,
    raw_arch: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_arch: Cell<bool>,
    arch: RefCell<S390Dump_Archs>,
    f_first_segment: Cell<bool>,
    first_segment: RefCell<OptRc<S390Dump_SegmentHeader>>,
    f_form: Cell<bool>,
    form: RefCell<S390Dump_Forms>,
}
impl KStruct for S390Dump {
    type Root = S390Dump;
    type Parent = S390Dump;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(7 as usize)?.into();
        if !(*self_rc.magic() == vec![0xa8u8, 0x19u8, 0x1u8, 0x73u8, 0x61u8, 0x8fu8, 0x23u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.raw_form.borrow_mut() = _io.read_u1()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_header.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.dump_level.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_page.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_memory.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.first_paddr.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.end_paddr.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.num_pages.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.padding.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.clock.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.cpu_id.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.raw_arch.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl S390Dump {

    /**
     * Width of the dumped system.
     */
    pub fn arch(
        &self
    ) -> KResult<Ref<'_, S390Dump_Archs>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_arch.get() {
            return Ok(self.arch.borrow());
        }
        self.f_arch.set(true);
        *self.arch.borrow_mut() = (*self.raw_arch() as i64).try_into()?;
        Ok(self.arch.borrow())
    }

    /**
     * The header of the first piece of memory in the extended form; the
     * next one follows the piece.
     */
    pub fn first_segment(
        &self
    ) -> KResult<Ref<'_, OptRc<S390Dump_SegmentHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_first_segment.get() {
            return Ok(self.first_segment.borrow());
        }
        if *self.form()? == S390Dump_Forms::Extended {
            let _pos = _io.pos();
            _io.seek(4096 as usize)?;
            let t = Self::read_into::<_, S390Dump_SegmentHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.first_segment.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.first_segment.borrow())
    }

    /**
     * Which of the two forms follows.
     */
    pub fn form(
        &self
    ) -> KResult<Ref<'_, S390Dump_Forms>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_form.get() {
            return Ok(self.form.borrow());
        }
        self.f_form.set(true);
        *self.form.borrow_mut() = (*self.raw_form() as i64).try_into()?;
        Ok(self.form.borrow())
    }
}

/**
 * The first 7 bytes of the magic number.
 */
impl S390Dump {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Its last byte, which tells the two forms apart; see `form`.
 */
impl S390Dump {
    pub fn raw_form(&self) -> Ref<'_, u8> {
        self.raw_form.borrow()
    }
}

/**
 * Version of the header.
 */
impl S390Dump {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of the header in bytes, 4096.
 */
impl S390Dump {
    pub fn len_header(&self) -> Ref<'_, u32> {
        self.len_header.borrow()
    }
}

/**
 * Kind of pages that were dumped; 4 for all.
 */
impl S390Dump {
    pub fn dump_level(&self) -> Ref<'_, u32> {
        self.dump_level.borrow()
    }
}

/**
 * Size of a page in bytes, 4096.
 */
impl S390Dump {
    pub fn len_page(&self) -> Ref<'_, u32> {
        self.len_page.borrow()
    }
}

/**
 * Size of the dumped memory in bytes.
 */
impl S390Dump {
    pub fn len_memory(&self) -> Ref<'_, u64> {
        self.len_memory.borrow()
    }
}

/**
 * Physical address where the memory starts.
 */
impl S390Dump {
    pub fn first_paddr(&self) -> Ref<'_, u64> {
        self.first_paddr.borrow()
    }
}

/**
 * Physical address after the memory.
 */
impl S390Dump {
    pub fn end_paddr(&self) -> Ref<'_, u64> {
        self.end_paddr.borrow()
    }
}

/**
 * Number of dumped pages.
 */
impl S390Dump {
    pub fn num_pages(&self) -> Ref<'_, u32> {
        self.num_pages.borrow()
    }
}

/**
 * Not used.
 */
impl S390Dump {
    pub fn padding(&self) -> Ref<'_, u32> {
        self.padding.borrow()
    }
}

/**
 * The machine's clock; bit 51 counts microseconds since 1900.
 */
impl S390Dump {
    pub fn clock(&self) -> Ref<'_, u64> {
        self.clock.borrow()
    }
}

/**
 * Identification of the processor.
 */
impl S390Dump {
    pub fn cpu_id(&self) -> Ref<'_, u64> {
        self.cpu_id.borrow()
    }
}

/**
 * Width of the dumped system, as a number; see `arch`.
 */
impl S390Dump {
    pub fn raw_arch(&self) -> Ref<'_, u32> {
        self.raw_arch.borrow()
    }
}
impl S390Dump {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum S390Dump_Archs {
    Esa31,
    Zarch64,
    Unknown(i64),
}

impl TryFrom<i64> for S390Dump_Archs {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<S390Dump_Archs> {
        match flag {
            1 => Ok(S390Dump_Archs::Esa31),
            2 => Ok(S390Dump_Archs::Zarch64),
            _ => Ok(S390Dump_Archs::Unknown(flag)),
        }
    }
}

impl From<&S390Dump_Archs> for i64 {
    fn from(v: &S390Dump_Archs) -> Self {
        match *v {
            S390Dump_Archs::Esa31 => 1,
            S390Dump_Archs::Zarch64 => 2,
            S390Dump_Archs::Unknown(v) => v
        }
    }
}

impl Default for S390Dump_Archs {
    fn default() -> Self { S390Dump_Archs::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum S390Dump_Forms {
    Plain,
    Extended,
    Unknown(i64),
}

impl TryFrom<i64> for S390Dump_Forms {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<S390Dump_Forms> {
        match flag {
            253 => Ok(S390Dump_Forms::Plain),
            254 => Ok(S390Dump_Forms::Extended),
            _ => Ok(S390Dump_Forms::Unknown(flag)),
        }
    }
}

impl From<&S390Dump_Forms> for i64 {
    fn from(v: &S390Dump_Forms) -> Self {
        match *v {
            S390Dump_Forms::Plain => 253,
            S390Dump_Forms::Extended => 254,
            S390Dump_Forms::Unknown(v) => v
        }
    }
}

impl Default for S390Dump_Forms {
    fn default() -> Self { S390Dump_Forms::Unknown(0) }
}


/**
 * The 4096 bytes before each piece of the extended form.
 */

#[derive(Default, Debug, Clone)]
pub struct S390Dump_SegmentHeader {
    pub _root: SharedType<S390Dump>,
    pub _parent: SharedType<S390Dump>,
    pub _self: SharedType<Self>,
    first_paddr: RefCell<u64>,
    len_memory: RefCell<u64>,
    stop_marker: RefCell<u64>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for S390Dump_SegmentHeader {
    type Root = S390Dump;
    type Parent = S390Dump;

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
        *self_rc.first_paddr.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.len_memory.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.stop_marker.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(4072 as usize)?.into();
        Ok(())
    }
}
impl S390Dump_SegmentHeader {
}

/**
 * Physical address of the piece.
 */
impl S390Dump_SegmentHeader {
    pub fn first_paddr(&self) -> Ref<'_, u64> {
        self.first_paddr.borrow()
    }
}

/**
 * Size of the piece in bytes.
 */
impl S390Dump_SegmentHeader {
    pub fn len_memory(&self) -> Ref<'_, u64> {
        self.len_memory.borrow()
    }
}

/**
 * Other than 0 after the last piece.
 */
impl S390Dump_SegmentHeader {
    pub fn stop_marker(&self) -> Ref<'_, u64> {
        self.stop_marker.borrow()
    }
}

/**
 * Zeros.
 */
impl S390Dump_SegmentHeader {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl S390Dump_SegmentHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
