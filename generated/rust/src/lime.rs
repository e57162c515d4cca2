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
 * Physical memory as the LiME module and the AVML program save it: one piece
 * after the other, each after a header that says which addresses follow. What
 * no piece covers was no memory.
 * 
 * LiME, and AVML unless asked to compress, write the bytes as they are. AVML's
 * own version 2 writes them in Snappy's framing format, followed by how many
 * bytes that is.
 * \sa https://github.com/504ensicsLabs/LiME/blob/master/doc/README.md LiME documentation
 * \sa https://github.com/microsoft/avml AVML
 */

#[derive(Default, Debug, Clone)]
pub struct Lime {
    pub _root: SharedType<Lime>,
    pub _parent: SharedType<Lime>,
    pub _self: SharedType<Self>,
    pieces: RefCell<Vec<OptRc<Lime_Piece>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Lime {
    type Root = Lime;
    type Parent = Lime;

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
        *self_rc.pieces.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, Lime_Piece>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.pieces.borrow_mut().push(t);
                _i += 1;
            }
        }
        Ok(())
    }
}
impl Lime {
}

/**
 * All pieces. Each is as large as the memory it holds; a reader that must
 * stay small reads their headers one by one.
 */
impl Lime {
    pub fn pieces(&self) -> Ref<'_, Vec<OptRc<Lime_Piece>>> {
        self.pieces.borrow()
    }
}
impl Lime {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum Lime_Magics {

    /**
     * The letters `AVML`; compressed.
     */
    Compressed,

    /**
     * The letters `EMiL`; not compressed.
     */
    Uncompressed,
    Unknown(i64),
}

impl TryFrom<i64> for Lime_Magics {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Lime_Magics> {
        match flag {
            1280136769 => Ok(Lime_Magics::Compressed),
            1281969477 => Ok(Lime_Magics::Uncompressed),
            _ => Ok(Lime_Magics::Unknown(flag)),
        }
    }
}

impl From<&Lime_Magics> for i64 {
    fn from(v: &Lime_Magics) -> Self {
        match *v {
            Lime_Magics::Compressed => 1280136769,
            Lime_Magics::Uncompressed => 1281969477,
            Lime_Magics::Unknown(v) => v
        }
    }
}

impl Default for Lime_Magics {
    fn default() -> Self { Lime_Magics::Unknown(0) }
}


/**
 * One run of memory.
 */

#[derive(Default, Debug, Clone)]
pub struct Lime_Piece {
    pub _root: SharedType<Lime>,
    pub _parent: SharedType<Lime>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<Lime_PieceHeader>>,
    body: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Lime_Piece {
    type Root = Lime;
    type Parent = Lime;

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
        let t = Self::read_into::<_, Lime_PieceHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        if *self_rc.header().is_plain()? {
            *self_rc.body.borrow_mut() = _io.read_bytes(*self_rc.header().len_memory()? as usize)?.into();
        }
        Ok(())
    }
}
impl Lime_Piece {
}
impl Lime_Piece {
    pub fn header(&self) -> Ref<'_, OptRc<Lime_PieceHeader>> {
        self.header.borrow()
    }
}

/**
 * The memory, where it is not compressed.
 */
impl Lime_Piece {
    pub fn body(&self) -> Ref<'_, Vec<u8>> {
        self.body.borrow()
    }
}
impl Lime_Piece {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The 32 bytes before each piece.
 */

#[derive(Default, Debug, Clone)]
pub struct Lime_PieceHeader {
    pub _root: SharedType<Lime>,
    pub _parent: SharedType<Lime_Piece>,
    pub _self: SharedType<Self>,
    raw_magic: RefCell<u32>,
    version: RefCell<u32>,
    first_paddr: RefCell<u64>,
    last_paddr: RefCell<u64>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_is_plain: Cell<bool>,
    is_plain: RefCell<bool>,
    f_len_memory: Cell<bool>,
    len_memory: RefCell<i64>,
    f_magic: Cell<bool>,
    magic: RefCell<Lime_Magics>,
}
impl KStruct for Lime_PieceHeader {
    type Root = Lime;
    type Parent = Lime_Piece;

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
        *self_rc.raw_magic.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.first_paddr.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.last_paddr.borrow_mut() = _io.read_u8le()?.into();
        if !(*self_rc.last_paddr() >= *self_rc.first_paddr()) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::LessThan, src_path: "/types/piece_header/seq/3".to_string() }));
        }
        *self_rc.reserved.borrow_mut() = _io.read_bytes(8 as usize)?.into();
        Ok(())
    }
}
impl Lime_PieceHeader {

    /**
     * Whether the bytes are not compressed.
     */
    pub fn is_plain(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_plain.get() {
            return Ok(self.is_plain.borrow());
        }
        self.f_is_plain.set(true);
        *self.is_plain.borrow_mut() = (*self.magic()? == Lime_Magics::Uncompressed) as bool;
        Ok(self.is_plain.borrow())
    }

    /**
     * Size of the memory in bytes.
     */
    pub fn len_memory(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_memory.get() {
            return Ok(self.len_memory.borrow());
        }
        self.f_len_memory.set(true);
        *self.len_memory.borrow_mut() = ((((((((*self.last_paddr() as i64) as i64) - ((*self.first_paddr() as i64) as i64)) as i64) as i64) + (1 as i64)) as i64)) as i64;
        Ok(self.len_memory.borrow())
    }

    /**
     * Which program's format follows.
     */
    pub fn magic(
        &self
    ) -> KResult<Ref<'_, Lime_Magics>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_magic.get() {
            return Ok(self.magic.borrow());
        }
        self.f_magic.set(true);
        *self.magic.borrow_mut() = (*self.raw_magic() as i64).try_into()?;
        Ok(self.magic.borrow())
    }
}

/**
 * Which program's format follows, as a number; see `magic`.
 */
impl Lime_PieceHeader {
    pub fn raw_magic(&self) -> Ref<'_, u32> {
        self.raw_magic.borrow()
    }
}

/**
 * 1, or 2 where the bytes are compressed.
 */
impl Lime_PieceHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Physical address of the first byte.
 */
impl Lime_PieceHeader {
    pub fn first_paddr(&self) -> Ref<'_, u64> {
        self.first_paddr.borrow()
    }
}

/**
 * Physical address of the last byte, which belongs to the piece: never
 * less than the first.
 */
impl Lime_PieceHeader {
    pub fn last_paddr(&self) -> Ref<'_, u64> {
        self.last_paddr.borrow()
    }
}

/**
 * Zeros.
 */
impl Lime_PieceHeader {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl Lime_PieceHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
