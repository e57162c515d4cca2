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
 * A file that lzop has packed, as libvirt does with saved machines if
 * `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
 * that LZO1X packed one by one, and an empty block at the end.
 * \sa https://www.lzop.org/ lzop, src/lzop.c
 */

#[derive(Default, Debug, Clone)]
pub struct Lzop {
    pub _root: SharedType<Lzop>,
    pub _parent: SharedType<Lzop>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<Lzop_FileHeader>>,
    blocks: RefCell<Vec<OptRc<Lzop_Block>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Lzop {
    type Root = Lzop;
    type Parent = Lzop;

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
        let t = Self::read_into::<_, Lzop_FileHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.blocks.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let f = |t : &mut Lzop_Block| Ok(t.set_params(((*self_rc.header().flags() as i64)).try_into().map_err(|_| KError::CastError)?));
                let t = Self::read_into_with_init::<_, Lzop_Block>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                self_rc.blocks.borrow_mut().push(t);
                let _t_blocks = self_rc.blocks.borrow();
                let _tmpa = _t_blocks.last().unwrap();
                _i += 1;
                let x = !(((*_tmpa.head().len_unpacked() as u32) == (0 as u32)));
                x
            } {}
        }
        Ok(())
    }
}
impl Lzop {
}

/**
 * What is said of the file.
 */
impl Lzop {
    pub fn header(&self) -> Ref<'_, OptRc<Lzop_FileHeader>> {
        self.header.borrow()
    }
}

/**
 * The blocks; the last one is empty.
 */
impl Lzop {
    pub fn blocks(&self) -> Ref<'_, Vec<OptRc<Lzop_Block>>> {
        self.blocks.borrow()
    }
}
impl Lzop {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One block; the last one is its first field alone.
 */

#[derive(Default, Debug, Clone)]
pub struct Lzop_Block {
    pub _root: SharedType<Lzop>,
    pub _parent: SharedType<Lzop>,
    pub _self: SharedType<Self>,
    flags: RefCell<i64>,
    head: RefCell<OptRc<Lzop_BlockHead>>,
    body: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Lzop_Block {
    type Root = Lzop;
    type Parent = Lzop;

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
        let f = |t : &mut Lzop_BlockHead| Ok(t.set_params((*self_rc.flags()).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<_, Lzop_BlockHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.head.borrow_mut() = t;
        if ((*self_rc.head().len_unpacked() as u32) != (0 as u32)) {
            *self_rc.body.borrow_mut() = _io.read_bytes((*self_rc.head().len_body() as u32) as usize)?.into();
        }
        Ok(())
    }
}
impl Lzop_Block {
    pub fn flags(&self) -> Ref<'_, i64> {
        self.flags.borrow()
    }
}
impl Lzop_Block {
    pub fn set_params(&mut self, flags: i64) {
        *self.flags.borrow_mut() = flags;
    }
}
impl Lzop_Block {
}

/**
 * Its sizes and checksums.
 */
impl Lzop_Block {
    pub fn head(&self) -> Ref<'_, OptRc<Lzop_BlockHead>> {
        self.head.borrow()
    }
}

/**
 * The body.
 */
impl Lzop_Block {
    pub fn body(&self) -> Ref<'_, Vec<u8>> {
        self.body.borrow()
    }
}
impl Lzop_Block {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What is before the body of a block.
 */

#[derive(Default, Debug, Clone)]
pub struct Lzop_BlockHead {
    pub _root: SharedType<Lzop>,
    pub _parent: SharedType<Lzop_Block>,
    pub _self: SharedType<Self>,
    flags: RefCell<i64>,
    len_unpacked: RefCell<u32>,
    len_body: RefCell<u32>,
    adler32_unpacked: RefCell<u32>,
    crc32_unpacked: RefCell<u32>,
    adler32_packed: RefCell<u32>,
    crc32_packed: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_packed: Cell<bool>,
    is_packed: RefCell<bool>,
}
impl KStruct for Lzop_BlockHead {
    type Root = Lzop;
    type Parent = Lzop_Block;

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
        *self_rc.len_unpacked.borrow_mut() = _io.read_u4be()?.into();
        if ((*self_rc.len_unpacked() as u32) != (0 as u32)) {
            *self_rc.len_body.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((((*self_rc.len_unpacked() as u32) != (0 as u32))) && (((((*self_rc.flags() as i64) & (1 as i64)) as i32) != (0 as i32))))  {
            *self_rc.adler32_unpacked.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((((*self_rc.len_unpacked() as u32) != (0 as u32))) && (((((*self_rc.flags() as i32) & (256 as i32)) as i32) != (0 as i32))))  {
            *self_rc.crc32_unpacked.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((*self_rc.is_packed()?) && (((((*self_rc.flags() as i64) & (2 as i64)) as i32) != (0 as i32))))  {
            *self_rc.adler32_packed.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((*self_rc.is_packed()?) && (((((*self_rc.flags() as i32) & (512 as i32)) as i32) != (0 as i32))))  {
            *self_rc.crc32_packed.borrow_mut() = _io.read_u4be()?.into();
        }
        Ok(())
    }
}
impl Lzop_BlockHead {
    pub fn flags(&self) -> Ref<'_, i64> {
        self.flags.borrow()
    }
}
impl Lzop_BlockHead {
    pub fn set_params(&mut self, flags: i64) {
        *self.flags.borrow_mut() = flags;
    }
}
impl Lzop_BlockHead {

    /**
     * Whether the contents are packed.
     */
    pub fn is_packed(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_packed.get() {
            return Ok(self.is_packed.borrow());
        }
        self.f_is_packed.set(true);
        *self.is_packed.borrow_mut() = ( ((((*self.len_unpacked() as u32) != (0 as u32))) && (*self.len_body() < *self.len_unpacked())) ) as bool;
        Ok(self.is_packed.borrow())
    }
}

/**
 * Size of the contents in bytes, 0 at the end.
 */
impl Lzop_BlockHead {
    pub fn len_unpacked(&self) -> Ref<'_, u32> {
        self.len_unpacked.borrow()
    }
}

/**
 * Size of the body in bytes. It is that of the contents where LZO could
 * not make them smaller; they are there as they are then.
 */
impl Lzop_BlockHead {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}

/**
 * Checksum of the contents.
 */
impl Lzop_BlockHead {
    pub fn adler32_unpacked(&self) -> Ref<'_, u32> {
        self.adler32_unpacked.borrow()
    }
}

/**
 * Checksum of the contents.
 */
impl Lzop_BlockHead {
    pub fn crc32_unpacked(&self) -> Ref<'_, u32> {
        self.crc32_unpacked.borrow()
    }
}

/**
 * Checksum of the body.
 */
impl Lzop_BlockHead {
    pub fn adler32_packed(&self) -> Ref<'_, u32> {
        self.adler32_packed.borrow()
    }
}

/**
 * Checksum of the body.
 */
impl Lzop_BlockHead {
    pub fn crc32_packed(&self) -> Ref<'_, u32> {
        self.crc32_packed.borrow()
    }
}
impl Lzop_BlockHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Bytes of another program.
 */

#[derive(Default, Debug, Clone)]
pub struct Lzop_ExtraField {
    pub _root: SharedType<Lzop>,
    pub _parent: SharedType<Lzop_FileHeader>,
    pub _self: SharedType<Self>,
    len_body: RefCell<u32>,
    body: RefCell<Vec<u8>>,
    checksum: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Lzop_ExtraField {
    type Root = Lzop;
    type Parent = Lzop_FileHeader;

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
        *self_rc.len_body.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.body.borrow_mut() = _io.read_bytes(*self_rc.len_body() as usize)?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl Lzop_ExtraField {
}

/**
 * Their number.
 */
impl Lzop_ExtraField {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}

/**
 * The bytes.
 */
impl Lzop_ExtraField {
    pub fn body(&self) -> Ref<'_, Vec<u8>> {
        self.body.borrow()
    }
}

/**
 * A checksum of both.
 */
impl Lzop_ExtraField {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}
impl Lzop_ExtraField {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The header, and the magic before it.
 */

#[derive(Default, Debug, Clone)]
pub struct Lzop_FileHeader {
    pub _root: SharedType<Lzop>,
    pub _parent: SharedType<Lzop>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    version: RefCell<u16>,
    library_version: RefCell<u16>,
    needed_version: RefCell<u16>,
    method: RefCell<u8>,
    level: RefCell<u8>,
    flags: RefCell<u32>,
    filter: RefCell<u32>,
    mode: RefCell<u32>,
    seconds_low: RefCell<u32>,
    seconds_high: RefCell<u32>,
    len_name: RefCell<u8>,
    name: RefCell<Vec<u8>>,
    checksum: RefCell<u32>,
    extra: RefCell<OptRc<Lzop_ExtraField>>,
    _io: RefCell<BytesReader>,
    f_is_late: Cell<bool>,
    is_late: RefCell<bool>,
}
impl KStruct for Lzop_FileHeader {
    type Root = Lzop;
    type Parent = Lzop;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(9 as usize)?.into();
        if !(*self_rc.magic() == vec![0x89u8, 0x4cu8, 0x5au8, 0x4fu8, 0x0u8, 0xdu8, 0xau8, 0x1au8, 0xau8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/file_header/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.library_version.borrow_mut() = _io.read_u2be()?.into();
        if *self_rc.is_late()? {
            *self_rc.needed_version.borrow_mut() = _io.read_u2be()?.into();
        }
        *self_rc.method.borrow_mut() = _io.read_u1()?.into();
        if *self_rc.is_late()? {
            *self_rc.level.borrow_mut() = _io.read_u1()?.into();
        }
        *self_rc.flags.borrow_mut() = _io.read_u4be()?.into();
        if ((((*self_rc.flags() as i32) & (2048 as i32)) as i32) != (0 as i32)) {
            *self_rc.filter.borrow_mut() = _io.read_u4be()?.into();
        }
        *self_rc.mode.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.seconds_low.borrow_mut() = _io.read_u4be()?.into();
        if *self_rc.is_late()? {
            *self_rc.seconds_high.borrow_mut() = _io.read_u4be()?.into();
        }
        *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        *self_rc.checksum.borrow_mut() = _io.read_u4be()?.into();
        if ((((*self_rc.flags() as u32) & (64 as u32)) as i32) != (0 as i32)) {
            let t = Self::read_into::<_, Lzop_ExtraField>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.extra.borrow_mut() = t;
        }
        Ok(())
    }
}
impl Lzop_FileHeader {

    /**
     * Whether the fields that came with lzop 0.94 are there.
     */
    pub fn is_late(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_late.get() {
            return Ok(self.is_late.borrow());
        }
        self.f_is_late.set(true);
        *self.is_late.borrow_mut() = (((*self.version() as i32) >= (2368 as i32))) as bool;
        Ok(self.is_late.borrow())
    }
}

/**
 * Says that this is a file of lzop.
 */
impl Lzop_FileHeader {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * The version of lzop, such as 0x1040; later ones have more fields.
 */
impl Lzop_FileHeader {
    pub fn version(&self) -> Ref<'_, u16> {
        self.version.borrow()
    }
}

/**
 * The version of the LZO library.
 */
impl Lzop_FileHeader {
    pub fn library_version(&self) -> Ref<'_, u16> {
        self.library_version.borrow()
    }
}

/**
 * The version of lzop that a reader needs at least.
 */
impl Lzop_FileHeader {
    pub fn needed_version(&self) -> Ref<'_, u16> {
        self.needed_version.borrow()
    }
}

/**
 * What packs the blocks, 1 to 3 for LZO1X.
 */
impl Lzop_FileHeader {
    pub fn method(&self) -> Ref<'_, u8> {
        self.method.borrow()
    }
}

/**
 * How hard it tried.
 */
impl Lzop_FileHeader {
    pub fn level(&self) -> Ref<'_, u8> {
        self.level.borrow()
    }
}

/**
 * Which checksums each block has, and which fields follow: bit 0 for one
 * of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
 * the same by CRC; bit 6 for an extra field, bit 11 for a filter.
 */
impl Lzop_FileHeader {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * What changed the contents before they were packed.
 */
impl Lzop_FileHeader {
    pub fn filter(&self) -> Ref<'_, u32> {
        self.filter.borrow()
    }
}

/**
 * Permissions of the file.
 */
impl Lzop_FileHeader {
    pub fn mode(&self) -> Ref<'_, u32> {
        self.mode.borrow()
    }
}

/**
 * When the file was changed, in seconds since 1970, the lower half.
 */
impl Lzop_FileHeader {
    pub fn seconds_low(&self) -> Ref<'_, u32> {
        self.seconds_low.borrow()
    }
}

/**
 * The upper half of that.
 */
impl Lzop_FileHeader {
    pub fn seconds_high(&self) -> Ref<'_, u32> {
        self.seconds_high.borrow()
    }
}

/**
 * Length of the file's name in bytes; 0 where there was no file.
 */
impl Lzop_FileHeader {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * The file's name.
 */
impl Lzop_FileHeader {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * A checksum of the header after the magic.
 */
impl Lzop_FileHeader {
    pub fn checksum(&self) -> Ref<'_, u32> {
        self.checksum.borrow()
    }
}

/**
 * What another program has added.
 */
impl Lzop_FileHeader {
    pub fn extra(&self) -> Ref<'_, OptRc<Lzop_ExtraField>> {
        self.extra.borrow()
    }
}
impl Lzop_FileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
