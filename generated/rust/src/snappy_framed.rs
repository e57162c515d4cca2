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
 * A row of chunks, each with at most 65536 bytes when unpacked, and each
 * understandable without the others. AVML compresses memory this way.
 * \sa https://github.com/google/snappy/blob/main/framing_format.txt Snappy framing format description
 */

#[derive(Default, Debug, Clone)]
pub struct SnappyFramed {
    pub _root: SharedType<SnappyFramed>,
    pub _parent: SharedType<SnappyFramed>,
    pub _self: SharedType<Self>,
    chunks: RefCell<Vec<OptRc<SnappyFramed_Chunk>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for SnappyFramed {
    type Root = SnappyFramed;
    type Parent = SnappyFramed;

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
        *self_rc.chunks.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, SnappyFramed_Chunk>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.chunks.borrow_mut().push(t);
                _i += 1;
            }
        }
        Ok(())
    }
}
impl SnappyFramed {
}

/**
 * All chunks, the identifier of the stream first.
 */
impl SnappyFramed {
    pub fn chunks(&self) -> Ref<'_, Vec<OptRc<SnappyFramed_Chunk>>> {
        self.chunks.borrow()
    }
}
impl SnappyFramed {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum SnappyFramed_Kinds {
    Compressed,
    Plain,
    Padding,
    Identifier,
    Unknown(i64),
}

impl TryFrom<i64> for SnappyFramed_Kinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<SnappyFramed_Kinds> {
        match flag {
            0 => Ok(SnappyFramed_Kinds::Compressed),
            1 => Ok(SnappyFramed_Kinds::Plain),
            254 => Ok(SnappyFramed_Kinds::Padding),
            255 => Ok(SnappyFramed_Kinds::Identifier),
            _ => Ok(SnappyFramed_Kinds::Unknown(flag)),
        }
    }
}

impl From<&SnappyFramed_Kinds> for i64 {
    fn from(v: &SnappyFramed_Kinds) -> Self {
        match *v {
            SnappyFramed_Kinds::Compressed => 0,
            SnappyFramed_Kinds::Plain => 1,
            SnappyFramed_Kinds::Padding => 254,
            SnappyFramed_Kinds::Identifier => 255,
            SnappyFramed_Kinds::Unknown(v) => v
        }
    }
}

impl Default for SnappyFramed_Kinds {
    fn default() -> Self { SnappyFramed_Kinds::Unknown(0) }
}


/**
 * One chunk.
 */

#[derive(Default, Debug, Clone)]
pub struct SnappyFramed_Chunk {
    pub _root: SharedType<SnappyFramed>,
    pub _parent: SharedType<SnappyFramed>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<SnappyFramed_ChunkHeader>>,
    body: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for SnappyFramed_Chunk {
    type Root = SnappyFramed;
    type Parent = SnappyFramed;

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
        let t = Self::read_into::<_, SnappyFramed_ChunkHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.body.borrow_mut() = _io.read_bytes(*self_rc.header().len_body()? as usize)?.into();
        Ok(())
    }
}
impl SnappyFramed_Chunk {
}
impl SnappyFramed_Chunk {
    pub fn header(&self) -> Ref<'_, OptRc<SnappyFramed_ChunkHeader>> {
        self.header.borrow()
    }
}

/**
 * Of data, a checksum of 4 bytes and then the data; of the identifier,
 * the letters `sNaPpY`.
 */
impl SnappyFramed_Chunk {
    pub fn body(&self) -> Ref<'_, Vec<u8>> {
        self.body.borrow()
    }
}
impl SnappyFramed_Chunk {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The 4 bytes before each chunk.
 */

#[derive(Default, Debug, Clone)]
pub struct SnappyFramed_ChunkHeader {
    pub _root: SharedType<SnappyFramed>,
    pub _parent: SharedType<SnappyFramed_Chunk>,
    pub _self: SharedType<Self>,
    raw_kind: RefCell<u8>,
    len_body_low: RefCell<u16>,
    len_body_high: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_kind: Cell<bool>,
    kind: RefCell<SnappyFramed_Kinds>,
    f_len_body: Cell<bool>,
    len_body: RefCell<i32>,
}
impl KStruct for SnappyFramed_ChunkHeader {
    type Root = SnappyFramed;
    type Parent = SnappyFramed_Chunk;

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
        *self_rc.raw_kind.borrow_mut() = _io.read_u1()?.into();
        *self_rc.len_body_low.borrow_mut() = _io.read_u2le()?.into();
        *self_rc.len_body_high.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl SnappyFramed_ChunkHeader {

    /**
     * What the chunk is.
     */
    pub fn kind(
        &self
    ) -> KResult<Ref<'_, SnappyFramed_Kinds>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_kind.get() {
            return Ok(self.kind.borrow());
        }
        self.f_kind.set(true);
        *self.kind.borrow_mut() = (*self.raw_kind() as i64).try_into()?;
        Ok(self.kind.borrow())
    }

    /**
     * Size of the body in bytes.
     */
    pub fn len_body(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_body.get() {
            return Ok(self.len_body.borrow());
        }
        self.f_len_body.set(true);
        *self.len_body.borrow_mut() = ((((*self.len_body_low() as i32) as i32) + (((65536 as i32) * ((*self.len_body_high() as i32) as i32)) as i32))) as i32;
        Ok(self.len_body.borrow())
    }
}

/**
 * What the chunk is, as a number; see `kind`.
 */
impl SnappyFramed_ChunkHeader {
    pub fn raw_kind(&self) -> Ref<'_, u8> {
        self.raw_kind.borrow()
    }
}

/**
 * Lower 16 bits of the size.
 */
impl SnappyFramed_ChunkHeader {
    pub fn len_body_low(&self) -> Ref<'_, u16> {
        self.len_body_low.borrow()
    }
}

/**
 * Upper 8 bits of the size.
 */
impl SnappyFramed_ChunkHeader {
    pub fn len_body_high(&self) -> Ref<'_, u8> {
        self.len_body_high.borrow()
    }
}
impl SnappyFramed_ChunkHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
