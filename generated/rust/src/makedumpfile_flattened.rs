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
 * A dump split into records, so that it can be written to a pipe: each
 * record says where its bytes belong in the real file. Records come in any
 * order; where they overlap, the later one counts; bytes that no record covers
 * are zero.
 * The real file is mostly kdump-compressed, sometimes an ELF core.
 * 
 * All numbers are big-endian, whatever the byte order inside. QEMU wraps its
 * kdump-compressed dumps this way unless told otherwise.
 * \sa https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
 */

#[derive(Default, Debug, Clone)]
pub struct MakedumpfileFlattened {
    pub _root: SharedType<MakedumpfileFlattened>,
    pub _parent: SharedType<MakedumpfileFlattened>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<MakedumpfileFlattened_FlattenedHeader>>,
    records: RefCell<Vec<OptRc<MakedumpfileFlattened_Record>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for MakedumpfileFlattened {
    type Root = MakedumpfileFlattened;
    type Parent = MakedumpfileFlattened;

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
        let t = Self::read_into::<_, MakedumpfileFlattened_FlattenedHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.records.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let t = Self::read_into::<_, MakedumpfileFlattened_Record>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.records.borrow_mut().push(t);
                let _t_records = self_rc.records.borrow();
                let _tmpa = _t_records.last().unwrap();
                _i += 1;
                let x = !(*_tmpa.header().is_end()?);
                x
            } {}
        }
        Ok(())
    }
}
impl MakedumpfileFlattened {
}
impl MakedumpfileFlattened {
    pub fn header(&self) -> Ref<'_, OptRc<MakedumpfileFlattened_FlattenedHeader>> {
        self.header.borrow()
    }
}

/**
 * All records. A large dump has very many; a reader that must stay small
 * reads their headers one by one.
 */
impl MakedumpfileFlattened {
    pub fn records(&self) -> Ref<'_, Vec<OptRc<MakedumpfileFlattened_Record>>> {
        self.records.borrow()
    }
}
impl MakedumpfileFlattened {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The first 4096 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct MakedumpfileFlattened_FlattenedHeader {
    pub _root: SharedType<MakedumpfileFlattened>,
    pub _parent: SharedType<MakedumpfileFlattened>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    header_type: RefCell<i64>,
    version: RefCell<i64>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for MakedumpfileFlattened_FlattenedHeader {
    type Root = MakedumpfileFlattened;
    type Parent = MakedumpfileFlattened;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        if !(*self_rc.magic() == vec![0x6du8, 0x61u8, 0x6bu8, 0x65u8, 0x64u8, 0x75u8, 0x6du8, 0x70u8, 0x66u8, 0x69u8, 0x6cu8, 0x65u8, 0x0u8, 0x0u8, 0x0u8, 0x0u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/flattened_header/seq/0".to_string() }));
        }
        *self_rc.header_type.borrow_mut() = _io.read_s8be()?.into();
        *self_rc.version.borrow_mut() = _io.read_s8be()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(4064 as usize)?.into();
        Ok(())
    }
}
impl MakedumpfileFlattened_FlattenedHeader {
}
impl MakedumpfileFlattened_FlattenedHeader {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Kind of the wrapper, 1.
 */
impl MakedumpfileFlattened_FlattenedHeader {
    pub fn header_type(&self) -> Ref<'_, i64> {
        self.header_type.borrow()
    }
}

/**
 * Version of the wrapper, 1.
 */
impl MakedumpfileFlattened_FlattenedHeader {
    pub fn version(&self) -> Ref<'_, i64> {
        self.version.borrow()
    }
}

/**
 * Zeros.
 */
impl MakedumpfileFlattened_FlattenedHeader {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl MakedumpfileFlattened_FlattenedHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One piece of the real file.
 */

#[derive(Default, Debug, Clone)]
pub struct MakedumpfileFlattened_Record {
    pub _root: SharedType<MakedumpfileFlattened>,
    pub _parent: SharedType<MakedumpfileFlattened>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<MakedumpfileFlattened_RecordHeader>>,
    body: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for MakedumpfileFlattened_Record {
    type Root = MakedumpfileFlattened;
    type Parent = MakedumpfileFlattened;

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
        let t = Self::read_into::<_, MakedumpfileFlattened_RecordHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.body.borrow_mut() = _io.read_bytes(if *self_rc.header().is_end()? { (0 as i64) } else { *self_rc.header().len_body() } as usize)?.into();
        Ok(())
    }
}
impl MakedumpfileFlattened_Record {
}
impl MakedumpfileFlattened_Record {
    pub fn header(&self) -> Ref<'_, OptRc<MakedumpfileFlattened_RecordHeader>> {
        self.header.borrow()
    }
}

/**
 * The bytes that belong at `header.ofs_body`; none in the last record.
 */
impl MakedumpfileFlattened_Record {
    pub fn body(&self) -> Ref<'_, Vec<u8>> {
        self.body.borrow()
    }
}
impl MakedumpfileFlattened_Record {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The 16 bytes before each piece.
 */

#[derive(Default, Debug, Clone)]
pub struct MakedumpfileFlattened_RecordHeader {
    pub _root: SharedType<MakedumpfileFlattened>,
    pub _parent: SharedType<MakedumpfileFlattened_Record>,
    pub _self: SharedType<Self>,
    ofs_body: RefCell<i64>,
    len_body: RefCell<i64>,
    _io: RefCell<BytesReader>,
    f_is_end: Cell<bool>,
    is_end: RefCell<bool>,
}
impl KStruct for MakedumpfileFlattened_RecordHeader {
    type Root = MakedumpfileFlattened;
    type Parent = MakedumpfileFlattened_Record;

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
        *self_rc.ofs_body.borrow_mut() = _io.read_s8be()?.into();
        *self_rc.len_body.borrow_mut() = _io.read_s8be()?.into();
        if !(((*self_rc.len_body() as i32) >= (-1 as i32))) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::LessThan, src_path: "/types/record_header/seq/1".to_string() }));
        }
        Ok(())
    }
}
impl MakedumpfileFlattened_RecordHeader {

    /**
     * Whether this is the mark after the last record.
     */
    pub fn is_end(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_end.get() {
            return Ok(self.is_end.borrow());
        }
        self.f_is_end.set(true);
        *self.is_end.borrow_mut() = ( (((*self.ofs_body() as i64) == (-1 as i64)) || ((*self.len_body() as i64) == (-1 as i64))) ) as bool;
        Ok(self.is_end.borrow())
    }
}

/**
 * Where the piece belongs in the real file, in bytes; -1 after the last
 * one.
 */
impl MakedumpfileFlattened_RecordHeader {
    pub fn ofs_body(&self) -> Ref<'_, i64> {
        self.ofs_body.borrow()
    }
}

/**
 * Size of the piece in bytes; -1 in the last record. No other negative
 * number is a size.
 */
impl MakedumpfileFlattened_RecordHeader {
    pub fn len_body(&self) -> Ref<'_, i64> {
        self.len_body.borrow()
    }
}
impl MakedumpfileFlattened_RecordHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
