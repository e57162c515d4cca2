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
 * The headers of a kdump-compressed dump, as makedumpfile and QEMU write it and
 * as its ancestor diskdump did: a main header in block 0 and, from block 1 on, a
 * sub-header that leads to the vmcoreinfo text and to the notes. Two bitmaps of
 * the machine's pages follow, then a descriptor for each page that was dumped,
 * then the pages themselves, most of them compressed.
 * 
 * Bit n % 8 of byte n / 8 of a bitmap is page n, the bit of value 1 being bit 0.
 * The k-th page whose bit is set in the second bitmap has the k-th descriptor.
 * In a part of a split dump the descriptors start with the first page of the
 * part, although its bitmaps are of the whole machine.
 * 
 * Nothing in the file says how wide the dumped machine's `long` is, in which
 * byte order it counts, or how its compiler padded the sub-header, and all three
 * change the layout. The byte order shows in the version, a small number. The
 * width shows in the block size, whose offset differs between the two. The
 * padding shows only by whether the offsets that are read make sense: use
 * `sub_header` where its offset and size of the text are both 0, or are in the
 * blocks of the sub-header; otherwise `sub_header_padded`.
 * \sa https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
 * \sa https://github.com/qemu/qemu/blob/master/include/sysemu/dump.h QEMU include/sysemu/dump.h
 */

#[derive(Default, Debug, Clone)]
pub struct KdumpCompressed {
    pub _root: SharedType<KdumpCompressed>,
    pub _parent: SharedType<KdumpCompressed>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    header: RefCell<OptRc<KdumpCompressed_MainHeader>>,
    _io: RefCell<BytesReader>,
    f_bits: Cell<bool>,
    bits: RefCell<i8>,
    f_dumped_bitmap: Cell<bool>,
    dumped_bitmap: RefCell<Vec<u8>>,
    f_first_page_descriptor: Cell<bool>,
    first_page_descriptor: RefCell<OptRc<KdumpCompressed_PageDescriptor>>,
    f_is_be: Cell<bool>,
    is_be: RefCell<bool>,
    f_len_block32: Cell<bool>,
    len_block32: RefCell<u32>,
    f_len_block32_be: Cell<bool>,
    len_block32_be: RefCell<u32>,
    f_len_block32_le: Cell<bool>,
    len_block32_le: RefCell<u32>,
    f_len_dumped_bitmap: Cell<bool>,
    len_dumped_bitmap: RefCell<i64>,
    f_len_memory_bitmap: Cell<bool>,
    len_memory_bitmap: RefCell<i64>,
    f_memory_bitmap: Cell<bool>,
    memory_bitmap: RefCell<Vec<u8>>,
    f_ofs_bitmaps: Cell<bool>,
    ofs_bitmaps: RefCell<i64>,
    f_ofs_dumped_bitmap: Cell<bool>,
    ofs_dumped_bitmap: RefCell<i64>,
    f_ofs_page_descriptors: Cell<bool>,
    ofs_page_descriptors: RefCell<i64>,
    f_sub_header: Cell<bool>,
    sub_header: RefCell<OptRc<KdumpCompressed_SecondHeader>>,
    f_sub_header_padded: Cell<bool>,
    sub_header_padded: RefCell<OptRc<KdumpCompressed_SecondHeader>>,
    f_version_last_byte: Cell<bool>,
    version_last_byte: RefCell<u8>,
}
impl KStruct for KdumpCompressed {
    type Root = KdumpCompressed;
    type Parent = KdumpCompressed;

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
        let t = Self::read_into::<_, KdumpCompressed_MainHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        Ok(())
    }
}
impl KdumpCompressed {

    /**
     * Width of the machine's `long` in bits. In a 64-bit header the tested place
     * holds microseconds of the time, which QEMU leaves 0.
     */
    pub fn bits(
        &self
    ) -> KResult<Ref<'_, i8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bits.get() {
            return Ok(self.bits.borrow());
        }
        self.f_bits.set(true);
        *self.bits.borrow_mut() = (if  ((((*self.len_block32()? as i32) == (4096 as i32))) || (((*self.len_block32()? as i32) == (8192 as i32))) || (((*self.len_block32()? as i32) == (16384 as i32))) || (((*self.len_block32()? as i32) == (32768 as i32))) || (((*self.len_block32()? as i32) == (65536 as i32))))  { 32 } else { 64 }) as i8;
        Ok(self.bits.borrow())
    }

    /**
     * A set bit is a page that was dumped, which has a descriptor.
     */
    pub fn dumped_bitmap(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_dumped_bitmap.get() {
            return Ok(self.dumped_bitmap.borrow());
        }
        self.f_dumped_bitmap.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_dumped_bitmap()? as usize)?;
        *self.dumped_bitmap.borrow_mut() = _io.read_bytes(*self.len_dumped_bitmap()? as usize)?.into();
        _io.seek(_pos)?;
        Ok(self.dumped_bitmap.borrow())
    }

    /**
     * The descriptor of the first page that was dumped.
     */
    pub fn first_page_descriptor(
        &self
    ) -> KResult<Ref<'_, OptRc<KdumpCompressed_PageDescriptor>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_first_page_descriptor.get() {
            return Ok(self.first_page_descriptor.borrow());
        }
        let _pos = _io.pos();
        _io.seek(*self.ofs_page_descriptors()? as usize)?;
        let t = Self::read_into::<_, KdumpCompressed_PageDescriptor>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
        *self.first_page_descriptor.borrow_mut() = t;
        _io.seek(_pos)?;
        Ok(self.first_page_descriptor.borrow())
    }

    /**
     * Whether all numbers are big-endian; they have the dumped machine's order.
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
        *self.is_be.borrow_mut() = (((*self.version_last_byte()? as u8) != (0 as u8))) as bool;
        Ok(self.is_be.borrow())
    }

    /**
     * The block size in bytes, if the machine is 32-bit.
     */
    pub fn len_block32(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_block32.get() {
            return Ok(self.len_block32.borrow());
        }
        self.f_len_block32.set(true);
        *self.len_block32.borrow_mut() = ((if *self.is_be()? { *self.len_block32_be()? } else { *self.len_block32_le()? } as u32)) as u32;
        Ok(self.len_block32.borrow())
    }

    /**
     * The block size in bytes, if the machine is 32-bit big-endian.
     */
    pub fn len_block32_be(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_block32_be.get() {
            return Ok(self.len_block32_be.borrow());
        }
        self.f_len_block32_be.set(true);
        let _pos = _io.pos();
        _io.seek(416 as usize)?;
        *self.len_block32_be.borrow_mut() = _io.read_u4be()?.into();
        _io.seek(_pos)?;
        Ok(self.len_block32_be.borrow())
    }

    /**
     * The block size in bytes, if the machine is 32-bit little-endian.
     */
    pub fn len_block32_le(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_block32_le.get() {
            return Ok(self.len_block32_le.borrow());
        }
        self.f_len_block32_le.set(true);
        let _pos = _io.pos();
        _io.seek(416 as usize)?;
        *self.len_block32_le.borrow_mut() = _io.read_u4le()?.into();
        _io.seek(_pos)?;
        Ok(self.len_block32_le.borrow())
    }

    /**
     * Size in bytes of the second bitmap.
     */
    pub fn len_dumped_bitmap(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_dumped_bitmap.get() {
            return Ok(self.len_dumped_bitmap.borrow());
        }
        self.f_len_dumped_bitmap.set(true);
        *self.len_dumped_bitmap.borrow_mut() = (*self.len_memory_bitmap()?) as i64;
        Ok(self.len_dumped_bitmap.borrow())
    }

    /**
     * Size in bytes of the first bitmap.
     */
    pub fn len_memory_bitmap(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_memory_bitmap.get() {
            return Ok(self.len_memory_bitmap.borrow());
        }
        self.f_len_memory_bitmap.set(true);
        *self.len_memory_bitmap.borrow_mut() = (((((*self.header().len_block() as i64) as i64) * ((((*self.header().num_bitmap_blocks() as u32) / (2 as u32)) as i64) as i64)) as i64)) as i64;
        Ok(self.len_memory_bitmap.borrow())
    }

    /**
     * A set bit is a page of the machine's memory, dumped or not.
     */
    pub fn memory_bitmap(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_memory_bitmap.get() {
            return Ok(self.memory_bitmap.borrow());
        }
        self.f_memory_bitmap.set(true);
        let _pos = _io.pos();
        _io.seek(*self.ofs_bitmaps()? as usize)?;
        *self.memory_bitmap.borrow_mut() = _io.read_bytes(*self.len_memory_bitmap()? as usize)?.into();
        _io.seek(_pos)?;
        Ok(self.memory_bitmap.borrow())
    }

    /**
     * Offset in bytes of the first bitmap.
     */
    pub fn ofs_bitmaps(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_bitmaps.get() {
            return Ok(self.ofs_bitmaps.borrow());
        }
        self.f_ofs_bitmaps.set(true);
        *self.ofs_bitmaps.borrow_mut() = (((((*self.header().len_block() as i64) as i64) * ((((1 as i64) + ((*self.header().num_sub_header_blocks() as i64) as i64)) as i64) as i64)) as i64)) as i64;
        Ok(self.ofs_bitmaps.borrow())
    }

    /**
     * Offset in bytes of the second bitmap.
     */
    pub fn ofs_dumped_bitmap(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_dumped_bitmap.get() {
            return Ok(self.ofs_dumped_bitmap.borrow());
        }
        self.f_ofs_dumped_bitmap.set(true);
        *self.ofs_dumped_bitmap.borrow_mut() = ((((*self.ofs_bitmaps()? as i64) + (*self.len_memory_bitmap()? as i64)) as i64)) as i64;
        Ok(self.ofs_dumped_bitmap.borrow())
    }

    /**
     * Offset in bytes of the descriptors of pages.
     */
    pub fn ofs_page_descriptors(
        &self
    ) -> KResult<Ref<'_, i64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_ofs_page_descriptors.get() {
            return Ok(self.ofs_page_descriptors.borrow());
        }
        self.f_ofs_page_descriptors.set(true);
        *self.ofs_page_descriptors.borrow_mut() = ((((*self.ofs_bitmaps()? as i64) + (((((*self.header().len_block() as i64) as i64) * ((*self.header().num_bitmap_blocks() as i64) as i64)) as i64) as i64)) as i64)) as i64;
        Ok(self.ofs_page_descriptors.borrow())
    }

    /**
     * The sub-header of a 64-bit machine, or packed as on i386 and in all of
     * QEMU's.
     */
    pub fn sub_header(
        &self
    ) -> KResult<Ref<'_, OptRc<KdumpCompressed_SecondHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_sub_header.get() {
            return Ok(self.sub_header.borrow());
        }
        let _pos = _io.pos();
        _io.seek(*self.header().len_block() as usize)?;
        let f = |t : &mut KdumpCompressed_SecondHeader| Ok(t.set_params(false));
        let t = Self::read_into_with_init::<_, KdumpCompressed_SecondHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
        *self.sub_header.borrow_mut() = t;
        _io.seek(_pos)?;
        Ok(self.sub_header.borrow())
    }

    /**
     * The sub-header as makedumpfile writes it on 32-bit machines that align
     * 64-bit numbers to 8 bytes, such as ARM and MIPS.
     */
    pub fn sub_header_padded(
        &self
    ) -> KResult<Ref<'_, OptRc<KdumpCompressed_SecondHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_sub_header_padded.get() {
            return Ok(self.sub_header_padded.borrow());
        }
        if *self.bits()? == 32 {
            let _pos = _io.pos();
            _io.seek(*self.header().len_block() as usize)?;
            let f = |t : &mut KdumpCompressed_SecondHeader| Ok(t.set_params(true));
            let t = Self::read_into_with_init::<_, KdumpCompressed_SecondHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()), &f)?.into();
            *self.sub_header_padded.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.sub_header_padded.borrow())
    }

    /**
     * Last byte of the version; other than 0 only where the version is
     * big-endian.
     */
    pub fn version_last_byte(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_version_last_byte.get() {
            return Ok(self.version_last_byte.borrow());
        }
        self.f_version_last_byte.set(true);
        let _pos = _io.pos();
        _io.seek(11 as usize)?;
        *self.version_last_byte.borrow_mut() = _io.read_u1()?.into();
        _io.seek(_pos)?;
        Ok(self.version_last_byte.borrow())
    }
}

/**
 * `KDUMP` and three blanks, or `DISKDUMP` in files of the older diskdump.
 */
impl KdumpCompressed {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}
impl KdumpCompressed {
    pub fn header(&self) -> Ref<'_, OptRc<KdumpCompressed_MainHeader>> {
        self.header.borrow()
    }
}
impl KdumpCompressed {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum KdumpCompressed_Compressions {

    /**
     * As they were in memory.
     */
    Plain,
    Zlib,

    /**
     * LZO1X, without a header.
     */
    Lzo,

    /**
     * Snappy, without a frame.
     */
    Snappy,

    /**
     * One frame of Zstandard.
     */
    Zstd,
    Unknown(i64),
}

impl TryFrom<i64> for KdumpCompressed_Compressions {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<KdumpCompressed_Compressions> {
        match flag {
            0 => Ok(KdumpCompressed_Compressions::Plain),
            1 => Ok(KdumpCompressed_Compressions::Zlib),
            2 => Ok(KdumpCompressed_Compressions::Lzo),
            4 => Ok(KdumpCompressed_Compressions::Snappy),
            32 => Ok(KdumpCompressed_Compressions::Zstd),
            _ => Ok(KdumpCompressed_Compressions::Unknown(flag)),
        }
    }
}

impl From<&KdumpCompressed_Compressions> for i64 {
    fn from(v: &KdumpCompressed_Compressions) -> Self {
        match *v {
            KdumpCompressed_Compressions::Plain => 0,
            KdumpCompressed_Compressions::Zlib => 1,
            KdumpCompressed_Compressions::Lzo => 2,
            KdumpCompressed_Compressions::Snappy => 4,
            KdumpCompressed_Compressions::Zstd => 32,
            KdumpCompressed_Compressions::Unknown(v) => v
        }
    }
}

impl Default for KdumpCompressed_Compressions {
    fn default() -> Self { KdumpCompressed_Compressions::Unknown(0) }
}


/**
 * The rest of block 0, after the signature.
 */

#[derive(Default, Debug, Clone)]
pub struct KdumpCompressed_MainHeader {
    pub _root: SharedType<KdumpCompressed>,
    pub _parent: SharedType<KdumpCompressed>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    sysname: RefCell<Vec<u8>>,
    nodename: RefCell<Vec<u8>>,
    release: RefCell<Vec<u8>>,
    kernel_version: RefCell<Vec<u8>>,
    machine: RefCell<Vec<u8>>,
    domainname: RefCell<Vec<u8>>,
    padding: RefCell<Vec<u8>>,
    seconds: RefCell<Option<KdumpCompressed_MainHeader_Seconds>>,
    microseconds: RefCell<Option<KdumpCompressed_MainHeader_Microseconds>>,
    status: RefCell<u32>,
    len_block: RefCell<u32>,
    num_sub_header_blocks: RefCell<u32>,
    num_bitmap_blocks: RefCell<u32>,
    max_page_number: RefCell<u32>,
    num_ram_blocks: RefCell<u32>,
    num_device_blocks: RefCell<u32>,
    num_written_blocks: RefCell<u32>,
    current_cpu: RefCell<u32>,
    num_cpus: RefCell<u32>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum KdumpCompressed_MainHeader_Seconds {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_MainHeader_Seconds {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_MainHeader_Seconds> for u32 {
    fn from(e: &KdumpCompressed_MainHeader_Seconds) -> Self {
        if let KdumpCompressed_MainHeader_Seconds::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_MainHeader_Seconds::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_MainHeader_Seconds {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_MainHeader_Seconds> for u64 {
    fn from(e: &KdumpCompressed_MainHeader_Seconds) -> Self {
        if let KdumpCompressed_MainHeader_Seconds::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_MainHeader_Seconds::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_MainHeader_Seconds> for usize {
    fn from(e: &KdumpCompressed_MainHeader_Seconds) -> Self {
        match e {
            KdumpCompressed_MainHeader_Seconds::U4(v) => *v as usize,
            KdumpCompressed_MainHeader_Seconds::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_MainHeader_Microseconds {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_MainHeader_Microseconds {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_MainHeader_Microseconds> for u32 {
    fn from(e: &KdumpCompressed_MainHeader_Microseconds) -> Self {
        if let KdumpCompressed_MainHeader_Microseconds::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_MainHeader_Microseconds::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_MainHeader_Microseconds {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_MainHeader_Microseconds> for u64 {
    fn from(e: &KdumpCompressed_MainHeader_Microseconds) -> Self {
        if let KdumpCompressed_MainHeader_Microseconds::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_MainHeader_Microseconds::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_MainHeader_Microseconds> for usize {
    fn from(e: &KdumpCompressed_MainHeader_Microseconds) -> Self {
        match e {
            KdumpCompressed_MainHeader_Microseconds::U4(v) => *v as usize,
            KdumpCompressed_MainHeader_Microseconds::U8(v) => *v as usize,
        }
    }
}

impl KStruct for KdumpCompressed_MainHeader {
    type Root = KdumpCompressed;
    type Parent = KdumpCompressed;

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
            return Err(KError::UndecidedEndianness { src_path: "/types/main_header".to_string() });
        }
        *self_rc.version.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.sysname.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.nodename.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.release.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.kernel_version.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.machine.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.domainname.borrow_mut() = _io.read_bytes(65 as usize)?.into();
        *self_rc.padding.borrow_mut() = _io.read_bytes(if *_r.bits()? == 32 { 2 } else { 6 } as usize)?.into();
        match *_r.bits()? {
            32 => {
                *self_rc.seconds.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            _ => {
                *self_rc.seconds.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
        }
        match *_r.bits()? {
            32 => {
                *self_rc.microseconds.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            _ => {
                *self_rc.microseconds.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
        }
        *self_rc.status.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.len_block.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_sub_header_blocks.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_bitmap_blocks.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.max_page_number.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_ram_blocks.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_device_blocks.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_written_blocks.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.current_cpu.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.num_cpus.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl KdumpCompressed_MainHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl KdumpCompressed_MainHeader {
}

/**
 * Version of the headers, 1 to 6. The sub-header has the text's place
 * from 3 on, the notes' from 4, erased data's from 5 and 64-bit page
 * numbers from 6.
 */
impl KdumpCompressed_MainHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Name of the system, ended by NUL; QEMU leaves it empty.
 */
impl KdumpCompressed_MainHeader {
    pub fn sysname(&self) -> Ref<'_, Vec<u8>> {
        self.sysname.borrow()
    }
}

/**
 * Name of the machine in its network, ended by NUL.
 */
impl KdumpCompressed_MainHeader {
    pub fn nodename(&self) -> Ref<'_, Vec<u8>> {
        self.nodename.borrow()
    }
}

/**
 * Kernel release, ended by NUL; QEMU leaves it empty.
 */
impl KdumpCompressed_MainHeader {
    pub fn release(&self) -> Ref<'_, Vec<u8>> {
        self.release.borrow()
    }
}

/**
 * Build of the kernel, ended by NUL.
 */
impl KdumpCompressed_MainHeader {
    pub fn kernel_version(&self) -> Ref<'_, Vec<u8>> {
        self.kernel_version.borrow()
    }
}

/**
 * Architecture, ended by NUL. QEMU fills in this one only, and says
 * x86_64 of 32-bit machines too.
 */
impl KdumpCompressed_MainHeader {
    pub fn machine(&self) -> Ref<'_, Vec<u8>> {
        self.machine.borrow()
    }
}

/**
 * Domain of the machine, ended by NUL.
 */
impl KdumpCompressed_MainHeader {
    pub fn domainname(&self) -> Ref<'_, Vec<u8>> {
        self.domainname.borrow()
    }
}

/**
 * Alignment of the time.
 */
impl KdumpCompressed_MainHeader {
    pub fn padding(&self) -> Ref<'_, Vec<u8>> {
        self.padding.borrow()
    }
}

/**
 * Time of the dump in seconds since 1970; QEMU leaves 0.
 */
impl KdumpCompressed_MainHeader {
    pub fn seconds(&self) -> usize {
        self.seconds.borrow().as_ref().unwrap().into()
    }
    pub fn seconds_enum(&self) -> Ref<'_, Option<KdumpCompressed_MainHeader_Seconds>> {
        self.seconds.borrow()
    }
}

/**
 * Fraction of the second in microseconds.
 */
impl KdumpCompressed_MainHeader {
    pub fn microseconds(&self) -> usize {
        self.microseconds.borrow().as_ref().unwrap().into()
    }
    pub fn microseconds_enum(&self) -> Ref<'_, Option<KdumpCompressed_MainHeader_Microseconds>> {
        self.microseconds.borrow()
    }
}

/**
 * Bits for the compression of pages (0x1 zlib, 0x2 LZO, 0x4 Snappy, 0x20
 * Zstandard) and the state of the dump (0x8 incomplete, 0x10 the
 * descriptors of excluded pages are left out).
 */
impl KdumpCompressed_MainHeader {
    pub fn status(&self) -> Ref<'_, u32> {
        self.status.borrow()
    }
}

/**
 * Size of a block in bytes: the page size of the dumped machine, 4096 to
 * 65536.
 */
impl KdumpCompressed_MainHeader {
    pub fn len_block(&self) -> Ref<'_, u32> {
        self.len_block.borrow()
    }
}

/**
 * Blocks of the sub-header, with text and notes.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_sub_header_blocks(&self) -> Ref<'_, u32> {
        self.num_sub_header_blocks.borrow()
    }
}

/**
 * Blocks of the two bitmaps of pages.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_bitmap_blocks(&self) -> Ref<'_, u32> {
        self.num_bitmap_blocks.borrow()
    }
}

/**
 * Number after the last page; too narrow for much memory, see the
 * sub-header.
 */
impl KdumpCompressed_MainHeader {
    pub fn max_page_number(&self) -> Ref<'_, u32> {
        self.max_page_number.borrow()
    }
}

/**
 * Used by diskdump only.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_ram_blocks(&self) -> Ref<'_, u32> {
        self.num_ram_blocks.borrow()
    }
}

/**
 * Used by diskdump only.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_device_blocks(&self) -> Ref<'_, u32> {
        self.num_device_blocks.borrow()
    }
}

/**
 * Used by diskdump only.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_written_blocks(&self) -> Ref<'_, u32> {
        self.num_written_blocks.borrow()
    }
}

/**
 * The processor that took the dump.
 */
impl KdumpCompressed_MainHeader {
    pub fn current_cpu(&self) -> Ref<'_, u32> {
        self.current_cpu.borrow()
    }
}

/**
 * Number of processors; their task pointers follow in old files.
 */
impl KdumpCompressed_MainHeader {
    pub fn num_cpus(&self) -> Ref<'_, u32> {
        self.num_cpus.borrow()
    }
}
impl KdumpCompressed_MainHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Where the contents of a page are. Pages with the same contents can have
 * one place, as pages of zeros have.
 */

#[derive(Default, Debug, Clone)]
pub struct KdumpCompressed_PageDescriptor {
    pub _root: SharedType<KdumpCompressed>,
    pub _parent: SharedType<KdumpCompressed>,
    pub _self: SharedType<Self>,
    ofs_body: RefCell<i64>,
    len_body: RefCell<u32>,
    raw_compression: RefCell<u32>,
    page_flags: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_compression: Cell<bool>,
    compression: RefCell<KdumpCompressed_Compressions>,
    _is_le: RefCell<i32>,
}
impl KStruct for KdumpCompressed_PageDescriptor {
    type Root = KdumpCompressed;
    type Parent = KdumpCompressed;

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
            return Err(KError::UndecidedEndianness { src_path: "/types/page_descriptor".to_string() });
        }
        *self_rc.ofs_body.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_s8le()?.into() } else { _io.read_s8be()?.into() };
        *self_rc.len_body.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.raw_compression.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.page_flags.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        Ok(())
    }
}
impl KdumpCompressed_PageDescriptor {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl KdumpCompressed_PageDescriptor {

    /**
     * How the contents are compressed.
     */
    pub fn compression(
        &self
    ) -> KResult<Ref<'_, KdumpCompressed_Compressions>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_compression.get() {
            return Ok(self.compression.borrow());
        }
        self.f_compression.set(true);
        *self.compression.borrow_mut() = (*self.raw_compression() as i64).try_into()?;
        Ok(self.compression.borrow())
    }
}

/**
 * Offset in bytes of the contents from the start of the file.
 */
impl KdumpCompressed_PageDescriptor {
    pub fn ofs_body(&self) -> Ref<'_, i64> {
        self.ofs_body.borrow()
    }
}

/**
 * Size of the contents in bytes, as they are in the file.
 */
impl KdumpCompressed_PageDescriptor {
    pub fn len_body(&self) -> Ref<'_, u32> {
        self.len_body.borrow()
    }
}

/**
 * How the contents are compressed, as a number; see `compression`.
 */
impl KdumpCompressed_PageDescriptor {
    pub fn raw_compression(&self) -> Ref<'_, u32> {
        self.raw_compression.borrow()
    }
}

/**
 * Flags of the page in its kernel; 0 in all dumps known.
 */
impl KdumpCompressed_PageDescriptor {
    pub fn page_flags(&self) -> Ref<'_, u64> {
        self.page_flags.borrow()
    }
}
impl KdumpCompressed_PageDescriptor {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The start of block 1. Offsets count from the start of the
 * file.
 */

#[derive(Default, Debug, Clone)]
pub struct KdumpCompressed_SecondHeader {
    pub _root: SharedType<KdumpCompressed>,
    pub _parent: SharedType<KdumpCompressed>,
    pub _self: SharedType<Self>,
    is_padded: RefCell<bool>,
    phys_base: RefCell<Option<KdumpCompressed_SecondHeader_PhysBase>>,
    dump_level: RefCell<u32>,
    is_split: RefCell<u32>,
    start_page: RefCell<Option<KdumpCompressed_SecondHeader_StartPage>>,
    end_page: RefCell<Option<KdumpCompressed_SecondHeader_EndPage>>,
    padding1: RefCell<Vec<u8>>,
    ofs_vmcoreinfo: RefCell<u64>,
    len_vmcoreinfo: RefCell<Option<KdumpCompressed_SecondHeader_LenVmcoreinfo>>,
    padding2: RefCell<Vec<u8>>,
    ofs_notes: RefCell<u64>,
    len_notes: RefCell<Option<KdumpCompressed_SecondHeader_LenNotes>>,
    padding3: RefCell<Vec<u8>>,
    ofs_erase_info: RefCell<u64>,
    len_erase_info: RefCell<Option<KdumpCompressed_SecondHeader_LenEraseInfo>>,
    padding4: RefCell<Vec<u8>>,
    start_page64: RefCell<u64>,
    end_page64: RefCell<u64>,
    max_page_number64: RefCell<u64>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_PhysBase {
    S4(i32),
    S8(i64),
}
impl From<i32> for KdumpCompressed_SecondHeader_PhysBase {
    fn from(v: i32) -> Self {
        Self::S4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_PhysBase> for i32 {
    fn from(e: &KdumpCompressed_SecondHeader_PhysBase) -> Self {
        if let KdumpCompressed_SecondHeader_PhysBase::S4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_PhysBase::S4 to i32, enum value {:?}", e)
    }
}
impl From<i64> for KdumpCompressed_SecondHeader_PhysBase {
    fn from(v: i64) -> Self {
        Self::S8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_PhysBase> for i64 {
    fn from(e: &KdumpCompressed_SecondHeader_PhysBase) -> Self {
        if let KdumpCompressed_SecondHeader_PhysBase::S8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_PhysBase::S8 to i64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_PhysBase> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_PhysBase) -> Self {
        match e {
            KdumpCompressed_SecondHeader_PhysBase::S4(v) => *v as usize,
            KdumpCompressed_SecondHeader_PhysBase::S8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_StartPage {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_SecondHeader_StartPage {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_StartPage> for u32 {
    fn from(e: &KdumpCompressed_SecondHeader_StartPage) -> Self {
        if let KdumpCompressed_SecondHeader_StartPage::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_StartPage::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_SecondHeader_StartPage {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_StartPage> for u64 {
    fn from(e: &KdumpCompressed_SecondHeader_StartPage) -> Self {
        if let KdumpCompressed_SecondHeader_StartPage::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_StartPage::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_StartPage> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_StartPage) -> Self {
        match e {
            KdumpCompressed_SecondHeader_StartPage::U4(v) => *v as usize,
            KdumpCompressed_SecondHeader_StartPage::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_EndPage {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_SecondHeader_EndPage {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_EndPage> for u32 {
    fn from(e: &KdumpCompressed_SecondHeader_EndPage) -> Self {
        if let KdumpCompressed_SecondHeader_EndPage::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_EndPage::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_SecondHeader_EndPage {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_EndPage> for u64 {
    fn from(e: &KdumpCompressed_SecondHeader_EndPage) -> Self {
        if let KdumpCompressed_SecondHeader_EndPage::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_EndPage::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_EndPage> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_EndPage) -> Self {
        match e {
            KdumpCompressed_SecondHeader_EndPage::U4(v) => *v as usize,
            KdumpCompressed_SecondHeader_EndPage::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_LenVmcoreinfo {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_SecondHeader_LenVmcoreinfo {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenVmcoreinfo> for u32 {
    fn from(e: &KdumpCompressed_SecondHeader_LenVmcoreinfo) -> Self {
        if let KdumpCompressed_SecondHeader_LenVmcoreinfo::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenVmcoreinfo::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_SecondHeader_LenVmcoreinfo {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenVmcoreinfo> for u64 {
    fn from(e: &KdumpCompressed_SecondHeader_LenVmcoreinfo) -> Self {
        if let KdumpCompressed_SecondHeader_LenVmcoreinfo::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenVmcoreinfo::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenVmcoreinfo> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_LenVmcoreinfo) -> Self {
        match e {
            KdumpCompressed_SecondHeader_LenVmcoreinfo::U4(v) => *v as usize,
            KdumpCompressed_SecondHeader_LenVmcoreinfo::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_LenNotes {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_SecondHeader_LenNotes {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenNotes> for u32 {
    fn from(e: &KdumpCompressed_SecondHeader_LenNotes) -> Self {
        if let KdumpCompressed_SecondHeader_LenNotes::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenNotes::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_SecondHeader_LenNotes {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenNotes> for u64 {
    fn from(e: &KdumpCompressed_SecondHeader_LenNotes) -> Self {
        if let KdumpCompressed_SecondHeader_LenNotes::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenNotes::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenNotes> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_LenNotes) -> Self {
        match e {
            KdumpCompressed_SecondHeader_LenNotes::U4(v) => *v as usize,
            KdumpCompressed_SecondHeader_LenNotes::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum KdumpCompressed_SecondHeader_LenEraseInfo {
    U4(u32),
    U8(u64),
}
impl From<u32> for KdumpCompressed_SecondHeader_LenEraseInfo {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenEraseInfo> for u32 {
    fn from(e: &KdumpCompressed_SecondHeader_LenEraseInfo) -> Self {
        if let KdumpCompressed_SecondHeader_LenEraseInfo::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenEraseInfo::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for KdumpCompressed_SecondHeader_LenEraseInfo {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenEraseInfo> for u64 {
    fn from(e: &KdumpCompressed_SecondHeader_LenEraseInfo) -> Self {
        if let KdumpCompressed_SecondHeader_LenEraseInfo::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum KdumpCompressed_SecondHeader_LenEraseInfo::U8 to u64, enum value {:?}", e)
    }
}
impl From<&KdumpCompressed_SecondHeader_LenEraseInfo> for usize {
    fn from(e: &KdumpCompressed_SecondHeader_LenEraseInfo) -> Self {
        match e {
            KdumpCompressed_SecondHeader_LenEraseInfo::U4(v) => *v as usize,
            KdumpCompressed_SecondHeader_LenEraseInfo::U8(v) => *v as usize,
        }
    }
}

impl KStruct for KdumpCompressed_SecondHeader {
    type Root = KdumpCompressed;
    type Parent = KdumpCompressed;

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
            return Err(KError::UndecidedEndianness { src_path: "/types/second_header".to_string() });
        }
        match *_r.bits()? {
            32 => {
                *self_rc.phys_base.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_s4le()?.into() } else { _io.read_s4be()?.into() });
            }
            _ => {
                *self_rc.phys_base.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_s8le()?.into() } else { _io.read_s8be()?.into() });
            }
        }
        if ((*_r.header().version() as u32) >= (1 as u32)) {
            *self_rc.dump_level.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (2 as u32)) {
            *self_rc.is_split.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (2 as u32)) {
            match *_r.bits()? {
                32 => {
                    *self_rc.start_page.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
                }
                _ => {
                    *self_rc.start_page.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
                }
            }
        }
        if ((*_r.header().version() as u32) >= (2 as u32)) {
            match *_r.bits()? {
                32 => {
                    *self_rc.end_page.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
                }
                _ => {
                    *self_rc.end_page.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
                }
            }
        }
        if *self_rc.is_padded() {
            *self_rc.padding1.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        }
        if ((*_r.header().version() as u32) >= (3 as u32)) {
            *self_rc.ofs_vmcoreinfo.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (3 as u32)) {
            match *_r.bits()? {
                32 => {
                    *self_rc.len_vmcoreinfo.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
                }
                _ => {
                    *self_rc.len_vmcoreinfo.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
                }
            }
        }
        if *self_rc.is_padded() {
            *self_rc.padding2.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        }
        if ((*_r.header().version() as u32) >= (4 as u32)) {
            *self_rc.ofs_notes.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (4 as u32)) {
            match *_r.bits()? {
                32 => {
                    *self_rc.len_notes.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
                }
                _ => {
                    *self_rc.len_notes.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
                }
            }
        }
        if *self_rc.is_padded() {
            *self_rc.padding3.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        }
        if ((*_r.header().version() as u32) >= (5 as u32)) {
            *self_rc.ofs_erase_info.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (5 as u32)) {
            match *_r.bits()? {
                32 => {
                    *self_rc.len_erase_info.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
                }
                _ => {
                    *self_rc.len_erase_info.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
                }
            }
        }
        if *self_rc.is_padded() {
            *self_rc.padding4.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        }
        if ((*_r.header().version() as u32) >= (6 as u32)) {
            *self_rc.start_page64.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (6 as u32)) {
            *self_rc.end_page64.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        if ((*_r.header().version() as u32) >= (6 as u32)) {
            *self_rc.max_page_number64.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() };
        }
        Ok(())
    }
}
impl KdumpCompressed_SecondHeader {
    pub fn is_padded(&self) -> Ref<'_, bool> {
        self.is_padded.borrow()
    }
}
impl KdumpCompressed_SecondHeader {
    pub fn set_params(&mut self, is_padded: bool) {
        *self.is_padded.borrow_mut() = is_padded;
    }
}
impl KdumpCompressed_SecondHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl KdumpCompressed_SecondHeader {
}

/**
 * Physical base of the kernel in bytes; programs declare it unsigned,
 * but it can be negative. QEMU copies it from the note, but reads the
 * decimal number there as hexadecimal.
 */
impl KdumpCompressed_SecondHeader {
    pub fn phys_base(&self) -> usize {
        self.phys_base.borrow().as_ref().unwrap().into()
    }
    pub fn phys_base_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_PhysBase>> {
        self.phys_base.borrow()
    }
}

/**
 * Bits for the kinds of pages that were left out; QEMU writes 1.
 */
impl KdumpCompressed_SecondHeader {
    pub fn dump_level(&self) -> Ref<'_, u32> {
        self.dump_level.borrow()
    }
}

/**
 * 1 in a part of a dump that was split over several files.
 */
impl KdumpCompressed_SecondHeader {
    pub fn is_split(&self) -> Ref<'_, u32> {
        self.is_split.borrow()
    }
}

/**
 * First page number of this part.
 */
impl KdumpCompressed_SecondHeader {
    pub fn start_page(&self) -> usize {
        self.start_page.borrow().as_ref().unwrap().into()
    }
    pub fn start_page_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_StartPage>> {
        self.start_page.borrow()
    }
}

/**
 * Number after the last page of this part.
 */
impl KdumpCompressed_SecondHeader {
    pub fn end_page(&self) -> usize {
        self.end_page.borrow().as_ref().unwrap().into()
    }
    pub fn end_page_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_EndPage>> {
        self.end_page.borrow()
    }
}

/**
 * Alignment of the next field.
 */
impl KdumpCompressed_SecondHeader {
    pub fn padding1(&self) -> Ref<'_, Vec<u8>> {
        self.padding1.borrow()
    }
}

/**
 * Offset in bytes of the vmcoreinfo text, of the note's descriptor and
 * not of its header. 0 where there is none. QEMU fills it in for every
 * note of that name, a Windows guest's included, whose descriptor is no
 * text.
 */
impl KdumpCompressed_SecondHeader {
    pub fn ofs_vmcoreinfo(&self) -> Ref<'_, u64> {
        self.ofs_vmcoreinfo.borrow()
    }
}

/**
 * Size of that text in bytes.
 */
impl KdumpCompressed_SecondHeader {
    pub fn len_vmcoreinfo(&self) -> usize {
        self.len_vmcoreinfo.borrow().as_ref().unwrap().into()
    }
    pub fn len_vmcoreinfo_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_LenVmcoreinfo>> {
        self.len_vmcoreinfo.borrow()
    }
}

/**
 * Alignment of the next field.
 */
impl KdumpCompressed_SecondHeader {
    pub fn padding2(&self) -> Ref<'_, Vec<u8>> {
        self.padding2.borrow()
    }
}

/**
 * Offset in bytes of the ELF notes; read them as `elf_notes`, aligned
 * to 4.
 */
impl KdumpCompressed_SecondHeader {
    pub fn ofs_notes(&self) -> Ref<'_, u64> {
        self.ofs_notes.borrow()
    }
}

/**
 * Size of all notes in bytes.
 */
impl KdumpCompressed_SecondHeader {
    pub fn len_notes(&self) -> usize {
        self.len_notes.borrow().as_ref().unwrap().into()
    }
    pub fn len_notes_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_LenNotes>> {
        self.len_notes.borrow()
    }
}

/**
 * Alignment of the next field.
 */
impl KdumpCompressed_SecondHeader {
    pub fn padding3(&self) -> Ref<'_, Vec<u8>> {
        self.padding3.borrow()
    }
}

/**
 * Offset in bytes of the list of erased data.
 */
impl KdumpCompressed_SecondHeader {
    pub fn ofs_erase_info(&self) -> Ref<'_, u64> {
        self.ofs_erase_info.borrow()
    }
}

/**
 * Size of that list in bytes.
 */
impl KdumpCompressed_SecondHeader {
    pub fn len_erase_info(&self) -> usize {
        self.len_erase_info.borrow().as_ref().unwrap().into()
    }
    pub fn len_erase_info_enum(&self) -> Ref<'_, Option<KdumpCompressed_SecondHeader_LenEraseInfo>> {
        self.len_erase_info.borrow()
    }
}

/**
 * Alignment of the next field.
 */
impl KdumpCompressed_SecondHeader {
    pub fn padding4(&self) -> Ref<'_, Vec<u8>> {
        self.padding4.borrow()
    }
}

/**
 * First page number of this part, wide enough.
 */
impl KdumpCompressed_SecondHeader {
    pub fn start_page64(&self) -> Ref<'_, u64> {
        self.start_page64.borrow()
    }
}

/**
 * Number after the last page of this part, wide enough.
 */
impl KdumpCompressed_SecondHeader {
    pub fn end_page64(&self) -> Ref<'_, u64> {
        self.end_page64.borrow()
    }
}

/**
 * Number after the last page of memory, wide enough.
 */
impl KdumpCompressed_SecondHeader {
    pub fn max_page_number64(&self) -> Ref<'_, u64> {
        self.max_page_number64.borrow()
    }
}
impl KdumpCompressed_SecondHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
