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
 * What `virsh save` and `virsh managedsave` write before the migration stream of
 * a machine: this header and the description of the machine as XML. The stream
 * starts after that, and is packed as a whole if `save_image_format` of
 * qemu.conf says so.
 * 
 * The integers have the byte order of the host.
 * \sa https://gitlab.com/libvirt/libvirt/-/blob/master/src/qemu/qemu_saveimage.h libvirt src/qemu/qemu_saveimage.h
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSave {
    pub _root: SharedType<LibvirtSave>,
    pub _parent: SharedType<LibvirtSave>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    raw_version: RefCell<u32>,
    header: RefCell<OptRc<LibvirtSave_SaveHeader>>,
    _io: RefCell<BytesReader>,
    f_description: Cell<bool>,
    description: RefCell<Vec<u8>>,
    f_is_be: Cell<bool>,
    is_be: RefCell<bool>,
    f_ofs_stream: Cell<bool>,
    ofs_stream: RefCell<i64>,
}
impl KStruct for LibvirtSave {
    type Root = LibvirtSave;
    type Parent = LibvirtSave;

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
        *self_rc.raw_version.borrow_mut() = _io.read_u4le()?.into();
        let t = Self::read_into::<_, LibvirtSave_SaveHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        Ok(())
    }
}
impl LibvirtSave {

    /**
     * The machine as XML with its terminator, then what libvirt keeps of its own
     * in a cookie, if there is one.
     */
    pub fn description(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_description.get() {
            return Ok(self.description.borrow());
        }
        self.f_description.set(true);
        let _pos = _io.pos();
        _io.seek(92 as usize)?;
        *self.description.borrow_mut() = _io.read_bytes(*self.header().len_description() as usize)?.into();
        _io.seek(_pos)?;
        Ok(self.description.borrow())
    }

    /**
     * Whether the host is big-endian, since versions are small numbers.
     */
    pub fn is_be(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_be.get() {
            return Ok(self.is_be.borrow());
        }
        self.f_is_be.set(true);
        *self.is_be.borrow_mut() = ((*self.raw_version() as i64) > (65535 as i64)) as bool;
        Ok(self.is_be.borrow())
    }

    /**
     * Offset of the migration stream.
     */
    pub fn ofs_stream(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_stream.get() {
            return Ok(self.ofs_stream.borrow());
        }
        self.f_ofs_stream.set(true);
        *self.ofs_stream.borrow_mut() = (((((*self.header().len_description() as i64) as i64) + (92 as i64)) as i64)) as i64;
        Ok(self.ofs_stream.borrow())
    }
}

/**
 * LibvirtQemudSave, or LibvirtQemudPart where the machine was not saved to
 * the end.
 */
impl LibvirtSave {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * The version, read as if the host were little-endian; see `is_be`.
 */
impl LibvirtSave {
    pub fn raw_version(&self) -> Ref<'_, u32> {
        self.raw_version.borrow()
    }
}

/**
 * The fields that depend on the byte order.
 */
impl LibvirtSave {
    pub fn header(&self) -> Ref<'_, OptRc<LibvirtSave_SaveHeader>> {
        self.header.borrow()
    }
}
impl LibvirtSave {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum LibvirtSave_Packers {

    /**
     * Nothing.
     */
    Plain,

    /**
     * gzip.
     */
    Gzip,

    /**
     * bzip2.
     */
    Bzip2,

    /**
     * xz.
     */
    Xz,

    /**
     * lzop.
     */
    Lzop,

    /**
     * zstd.
     */
    Zstd,

    /**
     * Nothing; pages are at fixed places.
     */
    Sparse,
    Unknown(i64),
}

impl TryFrom<i64> for LibvirtSave_Packers {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<LibvirtSave_Packers> {
        match flag {
            0 => Ok(LibvirtSave_Packers::Plain),
            1 => Ok(LibvirtSave_Packers::Gzip),
            2 => Ok(LibvirtSave_Packers::Bzip2),
            3 => Ok(LibvirtSave_Packers::Xz),
            4 => Ok(LibvirtSave_Packers::Lzop),
            5 => Ok(LibvirtSave_Packers::Zstd),
            6 => Ok(LibvirtSave_Packers::Sparse),
            _ => Ok(LibvirtSave_Packers::Unknown(flag)),
        }
    }
}

impl From<&LibvirtSave_Packers> for i64 {
    fn from(v: &LibvirtSave_Packers) -> Self {
        match *v {
            LibvirtSave_Packers::Plain => 0,
            LibvirtSave_Packers::Gzip => 1,
            LibvirtSave_Packers::Bzip2 => 2,
            LibvirtSave_Packers::Xz => 3,
            LibvirtSave_Packers::Lzop => 4,
            LibvirtSave_Packers::Zstd => 5,
            LibvirtSave_Packers::Sparse => 6,
            LibvirtSave_Packers::Unknown(v) => v
        }
    }
}

impl Default for LibvirtSave_Packers {
    fn default() -> Self { LibvirtSave_Packers::Unknown(0) }
}


/**
 * Fields in the byte order of the host.
 */

#[derive(Default, Debug, Clone)]
pub struct LibvirtSave_SaveHeader {
    pub _root: SharedType<LibvirtSave>,
    pub _parent: SharedType<LibvirtSave>,
    pub _self: SharedType<Self>,
    len_description: RefCell<u32>,
    was_running: RefCell<u32>,
    raw_packer: RefCell<u32>,
    ofs_cookie: RefCell<u32>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_packer: Cell<bool>,
    packer: RefCell<LibvirtSave_Packers>,
    _is_le: RefCell<i32>,
}
impl KStruct for LibvirtSave_SaveHeader {
    type Root = LibvirtSave;
    type Parent = LibvirtSave;

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
        {
            let on = _r.is_be()?;
            if *on == true {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            else if *on == false {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/save_header".to_string() });
        }
        *self_rc.len_description.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.was_running.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.raw_packer.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.ofs_cookie.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.reserved.borrow_mut() = _io.read_bytes(56 as usize)?.into();
        Ok(())
    }
}
impl LibvirtSave_SaveHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl LibvirtSave_SaveHeader {

    /**
     * What packs the stream.
     */
    pub fn packer(
        &self
    ) -> KResult<Ref<'_, LibvirtSave_Packers>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_packer.get() {
            return Ok(self.packer.borrow());
        }
        self.f_packer.set(true);
        *self.packer.borrow_mut() = (*self.raw_packer() as i64).try_into()?;
        Ok(self.packer.borrow())
    }
}

/**
 * Size of the description in bytes.
 */
impl LibvirtSave_SaveHeader {
    pub fn len_description(&self) -> Ref<'_, u32> {
        self.len_description.borrow()
    }
}

/**
 * 1 where the machine ran when it was saved.
 */
impl LibvirtSave_SaveHeader {
    pub fn was_running(&self) -> Ref<'_, u32> {
        self.was_running.borrow()
    }
}

/**
 * What packs the stream, as a number; see `packer`.
 */
impl LibvirtSave_SaveHeader {
    pub fn raw_packer(&self) -> Ref<'_, u32> {
        self.raw_packer.borrow()
    }
}

/**
 * Offset of the cookie in the description, or 0.
 */
impl LibvirtSave_SaveHeader {
    pub fn ofs_cookie(&self) -> Ref<'_, u32> {
        self.ofs_cookie.borrow()
    }
}

/**
 * Zeros.
 */
impl LibvirtSave_SaveHeader {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl LibvirtSave_SaveHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
