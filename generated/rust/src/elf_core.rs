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
 * The headers of an ELF core dump: as much as leads to the notes and tells how
 * guest-physical memory is laid out in the file. Both classes and both byte
 * orders. Segments' contents are not described; read the notes of a
 * PT_NOTE segment with `elf_notes`.
 * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html System V gABI, ELF Header
 * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html System V gABI, Program Header
 */

#[derive(Default, Debug, Clone)]
pub struct ElfCore {
    pub _root: SharedType<ElfCore>,
    pub _parent: SharedType<ElfCore>,
    pub _self: SharedType<Self>,
    ident: RefCell<OptRc<ElfCore_Identification>>,
    header: RefCell<OptRc<ElfCore_FileHeader>>,
    _io: RefCell<BytesReader>,
    program_headers_raw: RefCell<Vec<Vec<u8>>>,
    f_num_program_headers: Cell<bool>,
    num_program_headers: RefCell<u32>,
    f_program_headers: Cell<bool>,
    program_headers: RefCell<Vec<OptRc<ElfCore_ProgramHeader>>>,
    f_section_header0: Cell<bool>,
    section_header0: RefCell<OptRc<ElfCore_SectionHeader>>,
}
impl KStruct for ElfCore {
    type Root = ElfCore;
    type Parent = ElfCore;

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
        let t = Self::read_into::<_, ElfCore_Identification>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.ident.borrow_mut() = t;
        let t = Self::read_into::<_, ElfCore_FileHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.header.borrow_mut() = t;
        Ok(())
    }
}
impl ElfCore {

    /**
     * Number of program headers, extended numbering (PN_XNUM) resolved.
     */
    pub fn num_program_headers(
        &self
    ) -> KResult<Ref<'_, u32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_num_program_headers.get() {
            return Ok(self.num_program_headers.borrow());
        }
        self.f_num_program_headers.set(true);
        *self.num_program_headers.borrow_mut() = (if  ((((*self.header().num_program_headers_short() as i32) == (65535 as i32))) && (((self.header().ofs_section_headers() as u64) != (0 as u64))))  { *self.section_header0()?.info() } else { (*self.header().num_program_headers_short() as u32) }) as u32;
        Ok(self.num_program_headers.borrow())
    }

    /**
     * The program headers. A dump of a large machine can have many; a reader
     * that must stay small reads them one by one.
     */
    pub fn program_headers(
        &self
    ) -> KResult<Ref<'_, Vec<OptRc<ElfCore_ProgramHeader>>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_program_headers.get() {
            return Ok(self.program_headers.borrow());
        }
        self.f_program_headers.set(true);
        let _pos = _io.pos();
        _io.seek((self.header().ofs_program_headers() as i64) as usize)?;
        *self.program_headers_raw.borrow_mut() = Vec::new();
        *self.program_headers.borrow_mut() = Vec::new();
        let l_program_headers = *self.num_program_headers()?;
        for _i in 0..l_program_headers {
            self.program_headers_raw.borrow_mut().push(_io.read_bytes(*self.header().len_program_header() as usize)?.into());
            let program_headers_raw = self.program_headers_raw.borrow();
            let io_program_headers_raw = BytesReader::from(program_headers_raw.last().unwrap().clone());
            let t = Self::read_into::<BytesReader, ElfCore_ProgramHeader>(&io_program_headers_raw, Some(self._root.clone()), Some(self._self.clone()))?.into();
            self.program_headers.borrow_mut().push(t);
        }
        _io.seek(_pos)?;
        Ok(self.program_headers.borrow())
    }

    /**
     * The first section header. It describes no section: it carries the counts
     * that do not fit the file header.
     */
    pub fn section_header0(
        &self
    ) -> KResult<Ref<'_, OptRc<ElfCore_SectionHeader>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_section_header0.get() {
            return Ok(self.section_header0.borrow());
        }
        if ((self.header().ofs_section_headers() as u64) != (0 as u64)) {
            let _pos = _io.pos();
            _io.seek((self.header().ofs_section_headers() as i64) as usize)?;
            let t = Self::read_into::<_, ElfCore_SectionHeader>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.section_header0.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.section_header0.borrow())
    }
}
impl ElfCore {
    pub fn ident(&self) -> Ref<'_, OptRc<ElfCore_Identification>> {
        self.ident.borrow()
    }
}
impl ElfCore {
    pub fn header(&self) -> Ref<'_, OptRc<ElfCore_FileHeader>> {
        self.header.borrow()
    }
}
impl ElfCore {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl ElfCore {
    pub fn program_headers_raw(&self) -> Ref<'_, Vec<Vec<u8>>> {
        self.program_headers_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum ElfCore_Bits {
    B32,
    B64,
    Unknown(i64),
}

impl TryFrom<i64> for ElfCore_Bits {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<ElfCore_Bits> {
        match flag {
            1 => Ok(ElfCore_Bits::B32),
            2 => Ok(ElfCore_Bits::B64),
            _ => Ok(ElfCore_Bits::Unknown(flag)),
        }
    }
}

impl From<&ElfCore_Bits> for i64 {
    fn from(v: &ElfCore_Bits) -> Self {
        match *v {
            ElfCore_Bits::B32 => 1,
            ElfCore_Bits::B64 => 2,
            ElfCore_Bits::Unknown(v) => v
        }
    }
}

impl Default for ElfCore_Bits {
    fn default() -> Self { ElfCore_Bits::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum ElfCore_Encodings {
    Le,
    Be,
    Unknown(i64),
}

impl TryFrom<i64> for ElfCore_Encodings {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<ElfCore_Encodings> {
        match flag {
            1 => Ok(ElfCore_Encodings::Le),
            2 => Ok(ElfCore_Encodings::Be),
            _ => Ok(ElfCore_Encodings::Unknown(flag)),
        }
    }
}

impl From<&ElfCore_Encodings> for i64 {
    fn from(v: &ElfCore_Encodings) -> Self {
        match *v {
            ElfCore_Encodings::Le => 1,
            ElfCore_Encodings::Be => 2,
            ElfCore_Encodings::Unknown(v) => v
        }
    }
}

impl Default for ElfCore_Encodings {
    fn default() -> Self { ElfCore_Encodings::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum ElfCore_FileTypes {
    NoType,
    Relocatable,
    Executable,
    Shared,
    Core,
    Unknown(i64),
}

impl TryFrom<i64> for ElfCore_FileTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<ElfCore_FileTypes> {
        match flag {
            0 => Ok(ElfCore_FileTypes::NoType),
            1 => Ok(ElfCore_FileTypes::Relocatable),
            2 => Ok(ElfCore_FileTypes::Executable),
            3 => Ok(ElfCore_FileTypes::Shared),
            4 => Ok(ElfCore_FileTypes::Core),
            _ => Ok(ElfCore_FileTypes::Unknown(flag)),
        }
    }
}

impl From<&ElfCore_FileTypes> for i64 {
    fn from(v: &ElfCore_FileTypes) -> Self {
        match *v {
            ElfCore_FileTypes::NoType => 0,
            ElfCore_FileTypes::Relocatable => 1,
            ElfCore_FileTypes::Executable => 2,
            ElfCore_FileTypes::Shared => 3,
            ElfCore_FileTypes::Core => 4,
            ElfCore_FileTypes::Unknown(v) => v
        }
    }
}

impl Default for ElfCore_FileTypes {
    fn default() -> Self { ElfCore_FileTypes::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum ElfCore_Machines {
    NoMachine,
    X86,
    Mips,
    Parisc,
    Ppc,
    Ppc64,
    S390,
    Arm,
    Sh,
    Ia64,
    X8664,
    Aarch64,
    Riscv,
    Loongarch,
    Unknown(i64),
}

impl TryFrom<i64> for ElfCore_Machines {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<ElfCore_Machines> {
        match flag {
            0 => Ok(ElfCore_Machines::NoMachine),
            3 => Ok(ElfCore_Machines::X86),
            8 => Ok(ElfCore_Machines::Mips),
            15 => Ok(ElfCore_Machines::Parisc),
            20 => Ok(ElfCore_Machines::Ppc),
            21 => Ok(ElfCore_Machines::Ppc64),
            22 => Ok(ElfCore_Machines::S390),
            40 => Ok(ElfCore_Machines::Arm),
            42 => Ok(ElfCore_Machines::Sh),
            50 => Ok(ElfCore_Machines::Ia64),
            62 => Ok(ElfCore_Machines::X8664),
            183 => Ok(ElfCore_Machines::Aarch64),
            243 => Ok(ElfCore_Machines::Riscv),
            258 => Ok(ElfCore_Machines::Loongarch),
            _ => Ok(ElfCore_Machines::Unknown(flag)),
        }
    }
}

impl From<&ElfCore_Machines> for i64 {
    fn from(v: &ElfCore_Machines) -> Self {
        match *v {
            ElfCore_Machines::NoMachine => 0,
            ElfCore_Machines::X86 => 3,
            ElfCore_Machines::Mips => 8,
            ElfCore_Machines::Parisc => 15,
            ElfCore_Machines::Ppc => 20,
            ElfCore_Machines::Ppc64 => 21,
            ElfCore_Machines::S390 => 22,
            ElfCore_Machines::Arm => 40,
            ElfCore_Machines::Sh => 42,
            ElfCore_Machines::Ia64 => 50,
            ElfCore_Machines::X8664 => 62,
            ElfCore_Machines::Aarch64 => 183,
            ElfCore_Machines::Riscv => 243,
            ElfCore_Machines::Loongarch => 258,
            ElfCore_Machines::Unknown(v) => v
        }
    }
}

impl Default for ElfCore_Machines {
    fn default() -> Self { ElfCore_Machines::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum ElfCore_SegmentTypes {
    Unused,
    Load,
    Dynamic,
    Interp,
    Note,
    Shlib,
    ProgramHeaders,
    ThreadLocal,
    Unknown(i64),
}

impl TryFrom<i64> for ElfCore_SegmentTypes {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<ElfCore_SegmentTypes> {
        match flag {
            0 => Ok(ElfCore_SegmentTypes::Unused),
            1 => Ok(ElfCore_SegmentTypes::Load),
            2 => Ok(ElfCore_SegmentTypes::Dynamic),
            3 => Ok(ElfCore_SegmentTypes::Interp),
            4 => Ok(ElfCore_SegmentTypes::Note),
            5 => Ok(ElfCore_SegmentTypes::Shlib),
            6 => Ok(ElfCore_SegmentTypes::ProgramHeaders),
            7 => Ok(ElfCore_SegmentTypes::ThreadLocal),
            _ => Ok(ElfCore_SegmentTypes::Unknown(flag)),
        }
    }
}

impl From<&ElfCore_SegmentTypes> for i64 {
    fn from(v: &ElfCore_SegmentTypes) -> Self {
        match *v {
            ElfCore_SegmentTypes::Unused => 0,
            ElfCore_SegmentTypes::Load => 1,
            ElfCore_SegmentTypes::Dynamic => 2,
            ElfCore_SegmentTypes::Interp => 3,
            ElfCore_SegmentTypes::Note => 4,
            ElfCore_SegmentTypes::Shlib => 5,
            ElfCore_SegmentTypes::ProgramHeaders => 6,
            ElfCore_SegmentTypes::ThreadLocal => 7,
            ElfCore_SegmentTypes::Unknown(v) => v
        }
    }
}

impl Default for ElfCore_SegmentTypes {
    fn default() -> Self { ElfCore_SegmentTypes::Unknown(0) }
}


/**
 * The file header after its first 16 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfCore_FileHeader {
    pub _root: SharedType<ElfCore>,
    pub _parent: SharedType<ElfCore>,
    pub _self: SharedType<Self>,
    raw_file_type: RefCell<u16>,
    raw_machine: RefCell<u16>,
    version: RefCell<u32>,
    entry_point: RefCell<Option<ElfCore_FileHeader_EntryPoint>>,
    ofs_program_headers: RefCell<Option<ElfCore_FileHeader_OfsProgramHeaders>>,
    ofs_section_headers: RefCell<Option<ElfCore_FileHeader_OfsSectionHeaders>>,
    flags: RefCell<u32>,
    len_header: RefCell<u16>,
    len_program_header: RefCell<u16>,
    num_program_headers_short: RefCell<u16>,
    len_section_header: RefCell<u16>,
    num_section_headers: RefCell<u16>,
    section_names_index: RefCell<u16>,
    _io: RefCell<BytesReader>,
    f_file_type: Cell<bool>,
    file_type: RefCell<ElfCore_FileTypes>,
    f_machine: Cell<bool>,
    machine: RefCell<ElfCore_Machines>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum ElfCore_FileHeader_EntryPoint {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_FileHeader_EntryPoint {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_FileHeader_EntryPoint> for u32 {
    fn from(e: &ElfCore_FileHeader_EntryPoint) -> Self {
        if let ElfCore_FileHeader_EntryPoint::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_EntryPoint::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_FileHeader_EntryPoint {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_FileHeader_EntryPoint> for u64 {
    fn from(e: &ElfCore_FileHeader_EntryPoint) -> Self {
        if let ElfCore_FileHeader_EntryPoint::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_EntryPoint::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_FileHeader_EntryPoint> for usize {
    fn from(e: &ElfCore_FileHeader_EntryPoint) -> Self {
        match e {
            ElfCore_FileHeader_EntryPoint::U4(v) => *v as usize,
            ElfCore_FileHeader_EntryPoint::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_FileHeader_OfsProgramHeaders {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_FileHeader_OfsProgramHeaders {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_FileHeader_OfsProgramHeaders> for u32 {
    fn from(e: &ElfCore_FileHeader_OfsProgramHeaders) -> Self {
        if let ElfCore_FileHeader_OfsProgramHeaders::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_OfsProgramHeaders::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_FileHeader_OfsProgramHeaders {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_FileHeader_OfsProgramHeaders> for u64 {
    fn from(e: &ElfCore_FileHeader_OfsProgramHeaders) -> Self {
        if let ElfCore_FileHeader_OfsProgramHeaders::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_OfsProgramHeaders::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_FileHeader_OfsProgramHeaders> for usize {
    fn from(e: &ElfCore_FileHeader_OfsProgramHeaders) -> Self {
        match e {
            ElfCore_FileHeader_OfsProgramHeaders::U4(v) => *v as usize,
            ElfCore_FileHeader_OfsProgramHeaders::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_FileHeader_OfsSectionHeaders {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_FileHeader_OfsSectionHeaders {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_FileHeader_OfsSectionHeaders> for u32 {
    fn from(e: &ElfCore_FileHeader_OfsSectionHeaders) -> Self {
        if let ElfCore_FileHeader_OfsSectionHeaders::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_OfsSectionHeaders::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_FileHeader_OfsSectionHeaders {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_FileHeader_OfsSectionHeaders> for u64 {
    fn from(e: &ElfCore_FileHeader_OfsSectionHeaders) -> Self {
        if let ElfCore_FileHeader_OfsSectionHeaders::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_FileHeader_OfsSectionHeaders::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_FileHeader_OfsSectionHeaders> for usize {
    fn from(e: &ElfCore_FileHeader_OfsSectionHeaders) -> Self {
        match e {
            ElfCore_FileHeader_OfsSectionHeaders::U4(v) => *v as usize,
            ElfCore_FileHeader_OfsSectionHeaders::U8(v) => *v as usize,
        }
    }
}

impl KStruct for ElfCore_FileHeader {
    type Root = ElfCore;
    type Parent = ElfCore;

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
        match *_r.ident().encoding() {
            ElfCore_Encodings::Le => {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
            ElfCore_Encodings::Be => {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            _ => {}
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/file_header".to_string() });
        }
        *self_rc.raw_file_type.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.raw_machine.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.version.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.entry_point.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.entry_point.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.ofs_program_headers.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.ofs_program_headers.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.ofs_section_headers.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.ofs_section_headers.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        *self_rc.flags.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.len_header.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.len_program_header.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.num_program_headers_short.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.len_section_header.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.num_section_headers.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        *self_rc.section_names_index.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u2le()?.into() } else { _io.read_u2be()?.into() };
        Ok(())
    }
}
impl ElfCore_FileHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfCore_FileHeader {

    /**
     * Kind of the file; dumps are `core`.
     */
    pub fn file_type(
        &self
    ) -> KResult<Ref<'_, ElfCore_FileTypes>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_file_type.get() {
            return Ok(self.file_type.borrow());
        }
        self.f_file_type.set(true);
        *self.file_type.borrow_mut() = (*self.raw_file_type() as i64).try_into()?;
        Ok(self.file_type.borrow())
    }

    /**
     * Architecture of the dumped machine.
     */
    pub fn machine(
        &self
    ) -> KResult<Ref<'_, ElfCore_Machines>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_machine.get() {
            return Ok(self.machine.borrow());
        }
        self.f_machine.set(true);
        *self.machine.borrow_mut() = (*self.raw_machine() as i64).try_into()?;
        Ok(self.machine.borrow())
    }
}

/**
 * Kind of the file as a number; see `file_type`.
 */
impl ElfCore_FileHeader {
    pub fn raw_file_type(&self) -> Ref<'_, u16> {
        self.raw_file_type.borrow()
    }
}

/**
 * Architecture as a number; see `machine`. QEMU says `x86` for an
 * x86_64 machine whose first CPU is not in long mode, in a file of
 * either class.
 */
impl ElfCore_FileHeader {
    pub fn raw_machine(&self) -> Ref<'_, u16> {
        self.raw_machine.borrow()
    }
}

/**
 * Version of the format, 1.
 */
impl ElfCore_FileHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Virtual address of the entry point; 0 in core dumps.
 */
impl ElfCore_FileHeader {
    pub fn entry_point(&self) -> usize {
        self.entry_point.borrow().as_ref().unwrap().into()
    }
    pub fn entry_point_enum(&self) -> Ref<'_, Option<ElfCore_FileHeader_EntryPoint>> {
        self.entry_point.borrow()
    }
}

/**
 * Offset in bytes of the program headers in the file.
 */
impl ElfCore_FileHeader {
    pub fn ofs_program_headers(&self) -> usize {
        self.ofs_program_headers.borrow().as_ref().unwrap().into()
    }
    pub fn ofs_program_headers_enum(&self) -> Ref<'_, Option<ElfCore_FileHeader_OfsProgramHeaders>> {
        self.ofs_program_headers.borrow()
    }
}

/**
 * Offset in bytes of the section headers in the file, or 0.
 */
impl ElfCore_FileHeader {
    pub fn ofs_section_headers(&self) -> usize {
        self.ofs_section_headers.borrow().as_ref().unwrap().into()
    }
    pub fn ofs_section_headers_enum(&self) -> Ref<'_, Option<ElfCore_FileHeader_OfsSectionHeaders>> {
        self.ofs_section_headers.borrow()
    }
}

/**
 * Flags of the architecture.
 */
impl ElfCore_FileHeader {
    pub fn flags(&self) -> Ref<'_, u32> {
        self.flags.borrow()
    }
}

/**
 * Size of the file header in bytes, 52 or 64 by the specification.
 * QEMU 7.2 and later writes 8: do not rely on it.
 */
impl ElfCore_FileHeader {
    pub fn len_header(&self) -> Ref<'_, u16> {
        self.len_header.borrow()
    }
}

/**
 * Size of one program header in bytes, 32 or 56.
 */
impl ElfCore_FileHeader {
    pub fn len_program_header(&self) -> Ref<'_, u16> {
        self.len_program_header.borrow()
    }
}

/**
 * Number of program headers. 0xffff (PN_XNUM) says that the number does
 * not fit and is in `info` of section header 0.
 */
impl ElfCore_FileHeader {
    pub fn num_program_headers_short(&self) -> Ref<'_, u16> {
        self.num_program_headers_short.borrow()
    }
}

/**
 * Size of one section header in bytes, 40 or 64.
 */
impl ElfCore_FileHeader {
    pub fn len_section_header(&self) -> Ref<'_, u16> {
        self.len_section_header.borrow()
    }
}

/**
 * Number of section headers; 0 with section headers present says that
 * the number is in `len_body` of section header 0.
 */
impl ElfCore_FileHeader {
    pub fn num_section_headers(&self) -> Ref<'_, u16> {
        self.num_section_headers.borrow()
    }
}

/**
 * Index of the section that holds the sections' names.
 */
impl ElfCore_FileHeader {
    pub fn section_names_index(&self) -> Ref<'_, u16> {
        self.section_names_index.borrow()
    }
}
impl ElfCore_FileHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The first 16 bytes; they say how to read the rest.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfCore_Identification {
    pub _root: SharedType<ElfCore>,
    pub _parent: SharedType<ElfCore>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    bits: RefCell<ElfCore_Bits>,
    encoding: RefCell<ElfCore_Encodings>,
    ident_version: RefCell<u8>,
    abi: RefCell<u8>,
    abi_version: RefCell<u8>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for ElfCore_Identification {
    type Root = ElfCore;
    type Parent = ElfCore;

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
        *self_rc.magic.borrow_mut() = _io.read_bytes(4 as usize)?.into();
        if !(*self_rc.magic() == vec![0x7fu8, 0x45u8, 0x4cu8, 0x46u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/identification/seq/0".to_string() }));
        }
        *self_rc.bits.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        if !( ((*self_rc.bits() == ElfCore_Bits::B32) || (*self_rc.bits() == ElfCore_Bits::B64)) ) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotAnyOf, src_path: "/types/identification/seq/1".to_string() }));
        }
        *self_rc.encoding.borrow_mut() = (_io.read_u1()? as i64).try_into()?;
        if !( ((*self_rc.encoding() == ElfCore_Encodings::Le) || (*self_rc.encoding() == ElfCore_Encodings::Be)) ) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotAnyOf, src_path: "/types/identification/seq/2".to_string() }));
        }
        *self_rc.ident_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.abi.borrow_mut() = _io.read_u1()?.into();
        *self_rc.abi_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(7 as usize)?.into();
        Ok(())
    }
}
impl ElfCore_Identification {
}
impl ElfCore_Identification {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Class, which sets the width of addresses and offsets.
 */
impl ElfCore_Identification {
    pub fn bits(&self) -> Ref<'_, ElfCore_Bits> {
        self.bits.borrow()
    }
}

/**
 * Byte order of every header and of the notes' header words.
 */
impl ElfCore_Identification {
    pub fn encoding(&self) -> Ref<'_, ElfCore_Encodings> {
        self.encoding.borrow()
    }
}

/**
 * Version of the identification, 1.
 */
impl ElfCore_Identification {
    pub fn ident_version(&self) -> Ref<'_, u8> {
        self.ident_version.borrow()
    }
}

/**
 * ABI of the operating system; 0 in core dumps of QEMU and Linux.
 */
impl ElfCore_Identification {
    pub fn abi(&self) -> Ref<'_, u8> {
        self.abi.borrow()
    }
}

/**
 * Version of that ABI.
 */
impl ElfCore_Identification {
    pub fn abi_version(&self) -> Ref<'_, u8> {
        self.abi_version.borrow()
    }
}

/**
 * Zeros.
 */
impl ElfCore_Identification {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl ElfCore_Identification {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One segment. The two classes place `flags` differently, and only one of
 * `flags64` and `flags32` is there.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfCore_ProgramHeader {
    pub _root: SharedType<ElfCore>,
    pub _parent: SharedType<ElfCore>,
    pub _self: SharedType<Self>,
    raw_segment_type: RefCell<u32>,
    flags64: RefCell<u32>,
    ofs_body: RefCell<Option<ElfCore_ProgramHeader_OfsBody>>,
    vaddr: RefCell<Option<ElfCore_ProgramHeader_Vaddr>>,
    paddr: RefCell<Option<ElfCore_ProgramHeader_Paddr>>,
    len_body: RefCell<Option<ElfCore_ProgramHeader_LenBody>>,
    len_memory: RefCell<Option<ElfCore_ProgramHeader_LenMemory>>,
    flags32: RefCell<u32>,
    align: RefCell<Option<ElfCore_ProgramHeader_Align>>,
    _io: RefCell<BytesReader>,
    f_segment_type: Cell<bool>,
    segment_type: RefCell<ElfCore_SegmentTypes>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_OfsBody {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_OfsBody {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_OfsBody> for u32 {
    fn from(e: &ElfCore_ProgramHeader_OfsBody) -> Self {
        if let ElfCore_ProgramHeader_OfsBody::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_OfsBody::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_OfsBody {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_OfsBody> for u64 {
    fn from(e: &ElfCore_ProgramHeader_OfsBody) -> Self {
        if let ElfCore_ProgramHeader_OfsBody::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_OfsBody::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_OfsBody> for usize {
    fn from(e: &ElfCore_ProgramHeader_OfsBody) -> Self {
        match e {
            ElfCore_ProgramHeader_OfsBody::U4(v) => *v as usize,
            ElfCore_ProgramHeader_OfsBody::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_Vaddr {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_Vaddr {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_Vaddr> for u32 {
    fn from(e: &ElfCore_ProgramHeader_Vaddr) -> Self {
        if let ElfCore_ProgramHeader_Vaddr::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Vaddr::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_Vaddr {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_Vaddr> for u64 {
    fn from(e: &ElfCore_ProgramHeader_Vaddr) -> Self {
        if let ElfCore_ProgramHeader_Vaddr::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Vaddr::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_Vaddr> for usize {
    fn from(e: &ElfCore_ProgramHeader_Vaddr) -> Self {
        match e {
            ElfCore_ProgramHeader_Vaddr::U4(v) => *v as usize,
            ElfCore_ProgramHeader_Vaddr::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_Paddr {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_Paddr {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_Paddr> for u32 {
    fn from(e: &ElfCore_ProgramHeader_Paddr) -> Self {
        if let ElfCore_ProgramHeader_Paddr::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Paddr::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_Paddr {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_Paddr> for u64 {
    fn from(e: &ElfCore_ProgramHeader_Paddr) -> Self {
        if let ElfCore_ProgramHeader_Paddr::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Paddr::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_Paddr> for usize {
    fn from(e: &ElfCore_ProgramHeader_Paddr) -> Self {
        match e {
            ElfCore_ProgramHeader_Paddr::U4(v) => *v as usize,
            ElfCore_ProgramHeader_Paddr::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_LenBody {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_LenBody {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_LenBody> for u32 {
    fn from(e: &ElfCore_ProgramHeader_LenBody) -> Self {
        if let ElfCore_ProgramHeader_LenBody::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_LenBody::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_LenBody {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_LenBody> for u64 {
    fn from(e: &ElfCore_ProgramHeader_LenBody) -> Self {
        if let ElfCore_ProgramHeader_LenBody::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_LenBody::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_LenBody> for usize {
    fn from(e: &ElfCore_ProgramHeader_LenBody) -> Self {
        match e {
            ElfCore_ProgramHeader_LenBody::U4(v) => *v as usize,
            ElfCore_ProgramHeader_LenBody::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_LenMemory {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_LenMemory {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_LenMemory> for u32 {
    fn from(e: &ElfCore_ProgramHeader_LenMemory) -> Self {
        if let ElfCore_ProgramHeader_LenMemory::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_LenMemory::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_LenMemory {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_LenMemory> for u64 {
    fn from(e: &ElfCore_ProgramHeader_LenMemory) -> Self {
        if let ElfCore_ProgramHeader_LenMemory::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_LenMemory::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_LenMemory> for usize {
    fn from(e: &ElfCore_ProgramHeader_LenMemory) -> Self {
        match e {
            ElfCore_ProgramHeader_LenMemory::U4(v) => *v as usize,
            ElfCore_ProgramHeader_LenMemory::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_ProgramHeader_Align {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_ProgramHeader_Align {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_ProgramHeader_Align> for u32 {
    fn from(e: &ElfCore_ProgramHeader_Align) -> Self {
        if let ElfCore_ProgramHeader_Align::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Align::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_ProgramHeader_Align {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_ProgramHeader_Align> for u64 {
    fn from(e: &ElfCore_ProgramHeader_Align) -> Self {
        if let ElfCore_ProgramHeader_Align::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_ProgramHeader_Align::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_ProgramHeader_Align> for usize {
    fn from(e: &ElfCore_ProgramHeader_Align) -> Self {
        match e {
            ElfCore_ProgramHeader_Align::U4(v) => *v as usize,
            ElfCore_ProgramHeader_Align::U8(v) => *v as usize,
        }
    }
}

impl KStruct for ElfCore_ProgramHeader {
    type Root = ElfCore;
    type Parent = ElfCore;

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
        match *_r.ident().encoding() {
            ElfCore_Encodings::Le => {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
            ElfCore_Encodings::Be => {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            _ => {}
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/program_header".to_string() });
        }
        *self_rc.raw_segment_type.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        if *_r.ident().bits() == ElfCore_Bits::B64 {
            *self_rc.flags64.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.ofs_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.ofs_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.vaddr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.vaddr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.paddr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.paddr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.len_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.len_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.len_memory.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.len_memory.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        if *_r.ident().bits() == ElfCore_Bits::B32 {
            *self_rc.flags32.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.align.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.align.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        Ok(())
    }
}
impl ElfCore_ProgramHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfCore_ProgramHeader {

    /**
     * Kind of the segment.
     */
    pub fn segment_type(
        &self
    ) -> KResult<Ref<'_, ElfCore_SegmentTypes>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_segment_type.get() {
            return Ok(self.segment_type.borrow());
        }
        self.f_segment_type.set(true);
        *self.segment_type.borrow_mut() = (*self.raw_segment_type() as i64).try_into()?;
        Ok(self.segment_type.borrow())
    }
}

/**
 * Kind of the segment as a number; see `segment_type`.
 */
impl ElfCore_ProgramHeader {
    pub fn raw_segment_type(&self) -> Ref<'_, u32> {
        self.raw_segment_type.borrow()
    }
}

/**
 * Permissions; its place in 64-bit files.
 */
impl ElfCore_ProgramHeader {
    pub fn flags64(&self) -> Ref<'_, u32> {
        self.flags64.borrow()
    }
}

/**
 * Offset in bytes of the contents in the file.
 */
impl ElfCore_ProgramHeader {
    pub fn ofs_body(&self) -> usize {
        self.ofs_body.borrow().as_ref().unwrap().into()
    }
    pub fn ofs_body_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_OfsBody>> {
        self.ofs_body.borrow()
    }
}

/**
 * Virtual address in bytes; 0 in QEMU's dumps without paging.
 */
impl ElfCore_ProgramHeader {
    pub fn vaddr(&self) -> usize {
        self.vaddr.borrow().as_ref().unwrap().into()
    }
    pub fn vaddr_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_Vaddr>> {
        self.vaddr.borrow()
    }
}

/**
 * Guest-physical address in bytes.
 */
impl ElfCore_ProgramHeader {
    pub fn paddr(&self) -> usize {
        self.paddr.borrow().as_ref().unwrap().into()
    }
    pub fn paddr_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_Paddr>> {
        self.paddr.borrow()
    }
}

/**
 * Size in bytes in the file.
 */
impl ElfCore_ProgramHeader {
    pub fn len_body(&self) -> usize {
        self.len_body.borrow().as_ref().unwrap().into()
    }
    pub fn len_body_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_LenBody>> {
        self.len_body.borrow()
    }
}

/**
 * Size in bytes in memory.
 */
impl ElfCore_ProgramHeader {
    pub fn len_memory(&self) -> usize {
        self.len_memory.borrow().as_ref().unwrap().into()
    }
    pub fn len_memory_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_LenMemory>> {
        self.len_memory.borrow()
    }
}

/**
 * Permissions; its place in 32-bit files.
 */
impl ElfCore_ProgramHeader {
    pub fn flags32(&self) -> Ref<'_, u32> {
        self.flags32.borrow()
    }
}

/**
 * Alignment in bytes. In a PT_NOTE segment 8 says that its notes are
 * aligned to 8; every other value, QEMU's 0 among them, means 4.
 */
impl ElfCore_ProgramHeader {
    pub fn align(&self) -> usize {
        self.align.borrow().as_ref().unwrap().into()
    }
    pub fn align_enum(&self) -> Ref<'_, Option<ElfCore_ProgramHeader_Align>> {
        self.align.borrow()
    }
}
impl ElfCore_ProgramHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A section header. In section header 0 of a dump only `info`, `len_body`
 * and `linked_section_index` can carry anything.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfCore_SectionHeader {
    pub _root: SharedType<ElfCore>,
    pub _parent: SharedType<ElfCore>,
    pub _self: SharedType<Self>,
    ofs_name: RefCell<u32>,
    section_type: RefCell<u32>,
    section_flags: RefCell<Option<ElfCore_SectionHeader_SectionFlags>>,
    addr: RefCell<Option<ElfCore_SectionHeader_Addr>>,
    ofs_body: RefCell<Option<ElfCore_SectionHeader_OfsBody>>,
    len_body: RefCell<Option<ElfCore_SectionHeader_LenBody>>,
    linked_section_index: RefCell<u32>,
    info: RefCell<u32>,
    align: RefCell<Option<ElfCore_SectionHeader_Align>>,
    len_entry: RefCell<Option<ElfCore_SectionHeader_LenEntry>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_SectionFlags {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_SectionFlags {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_SectionFlags> for u32 {
    fn from(e: &ElfCore_SectionHeader_SectionFlags) -> Self {
        if let ElfCore_SectionHeader_SectionFlags::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_SectionFlags::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_SectionFlags {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_SectionFlags> for u64 {
    fn from(e: &ElfCore_SectionHeader_SectionFlags) -> Self {
        if let ElfCore_SectionHeader_SectionFlags::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_SectionFlags::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_SectionFlags> for usize {
    fn from(e: &ElfCore_SectionHeader_SectionFlags) -> Self {
        match e {
            ElfCore_SectionHeader_SectionFlags::U4(v) => *v as usize,
            ElfCore_SectionHeader_SectionFlags::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_Addr {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_Addr {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_Addr> for u32 {
    fn from(e: &ElfCore_SectionHeader_Addr) -> Self {
        if let ElfCore_SectionHeader_Addr::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_Addr::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_Addr {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_Addr> for u64 {
    fn from(e: &ElfCore_SectionHeader_Addr) -> Self {
        if let ElfCore_SectionHeader_Addr::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_Addr::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_Addr> for usize {
    fn from(e: &ElfCore_SectionHeader_Addr) -> Self {
        match e {
            ElfCore_SectionHeader_Addr::U4(v) => *v as usize,
            ElfCore_SectionHeader_Addr::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_OfsBody {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_OfsBody {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_OfsBody> for u32 {
    fn from(e: &ElfCore_SectionHeader_OfsBody) -> Self {
        if let ElfCore_SectionHeader_OfsBody::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_OfsBody::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_OfsBody {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_OfsBody> for u64 {
    fn from(e: &ElfCore_SectionHeader_OfsBody) -> Self {
        if let ElfCore_SectionHeader_OfsBody::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_OfsBody::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_OfsBody> for usize {
    fn from(e: &ElfCore_SectionHeader_OfsBody) -> Self {
        match e {
            ElfCore_SectionHeader_OfsBody::U4(v) => *v as usize,
            ElfCore_SectionHeader_OfsBody::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_LenBody {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_LenBody {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_LenBody> for u32 {
    fn from(e: &ElfCore_SectionHeader_LenBody) -> Self {
        if let ElfCore_SectionHeader_LenBody::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_LenBody::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_LenBody {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_LenBody> for u64 {
    fn from(e: &ElfCore_SectionHeader_LenBody) -> Self {
        if let ElfCore_SectionHeader_LenBody::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_LenBody::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_LenBody> for usize {
    fn from(e: &ElfCore_SectionHeader_LenBody) -> Self {
        match e {
            ElfCore_SectionHeader_LenBody::U4(v) => *v as usize,
            ElfCore_SectionHeader_LenBody::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_Align {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_Align {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_Align> for u32 {
    fn from(e: &ElfCore_SectionHeader_Align) -> Self {
        if let ElfCore_SectionHeader_Align::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_Align::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_Align {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_Align> for u64 {
    fn from(e: &ElfCore_SectionHeader_Align) -> Self {
        if let ElfCore_SectionHeader_Align::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_Align::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_Align> for usize {
    fn from(e: &ElfCore_SectionHeader_Align) -> Self {
        match e {
            ElfCore_SectionHeader_Align::U4(v) => *v as usize,
            ElfCore_SectionHeader_Align::U8(v) => *v as usize,
        }
    }
}

#[derive(Debug, Clone)]
pub enum ElfCore_SectionHeader_LenEntry {
    U4(u32),
    U8(u64),
}
impl From<u32> for ElfCore_SectionHeader_LenEntry {
    fn from(v: u32) -> Self {
        Self::U4(v)
    }
}
impl From<&ElfCore_SectionHeader_LenEntry> for u32 {
    fn from(e: &ElfCore_SectionHeader_LenEntry) -> Self {
        if let ElfCore_SectionHeader_LenEntry::U4(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_LenEntry::U4 to u32, enum value {:?}", e)
    }
}
impl From<u64> for ElfCore_SectionHeader_LenEntry {
    fn from(v: u64) -> Self {
        Self::U8(v)
    }
}
impl From<&ElfCore_SectionHeader_LenEntry> for u64 {
    fn from(e: &ElfCore_SectionHeader_LenEntry) -> Self {
        if let ElfCore_SectionHeader_LenEntry::U8(v) = e {
            return *v
        }
        panic!("trying to convert from enum ElfCore_SectionHeader_LenEntry::U8 to u64, enum value {:?}", e)
    }
}
impl From<&ElfCore_SectionHeader_LenEntry> for usize {
    fn from(e: &ElfCore_SectionHeader_LenEntry) -> Self {
        match e {
            ElfCore_SectionHeader_LenEntry::U4(v) => *v as usize,
            ElfCore_SectionHeader_LenEntry::U8(v) => *v as usize,
        }
    }
}

impl KStruct for ElfCore_SectionHeader {
    type Root = ElfCore;
    type Parent = ElfCore;

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
        match *_r.ident().encoding() {
            ElfCore_Encodings::Le => {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
            ElfCore_Encodings::Be => {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            _ => {}
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/section_header".to_string() });
        }
        *self_rc.ofs_name.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.section_type.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.section_flags.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.section_flags.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.addr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.addr.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.ofs_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.ofs_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.len_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.len_body.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        *self_rc.linked_section_index.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.info.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.align.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.align.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        match *_r.ident().bits() {
            ElfCore_Bits::B32 => {
                *self_rc.len_entry.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() });
            }
            ElfCore_Bits::B64 => {
                *self_rc.len_entry.borrow_mut() = Some(if *self_rc._is_le.borrow() == 1 { _io.read_u8le()?.into() } else { _io.read_u8be()?.into() });
            }
            _ => {}
        }
        Ok(())
    }
}
impl ElfCore_SectionHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfCore_SectionHeader {
}

/**
 * Offset in bytes of the name in the section of names.
 */
impl ElfCore_SectionHeader {
    pub fn ofs_name(&self) -> Ref<'_, u32> {
        self.ofs_name.borrow()
    }
}

/**
 * Kind of the section, 0 in section header 0.
 */
impl ElfCore_SectionHeader {
    pub fn section_type(&self) -> Ref<'_, u32> {
        self.section_type.borrow()
    }
}

/**
 * Flags of the section.
 */
impl ElfCore_SectionHeader {
    pub fn section_flags(&self) -> usize {
        self.section_flags.borrow().as_ref().unwrap().into()
    }
    pub fn section_flags_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_SectionFlags>> {
        self.section_flags.borrow()
    }
}

/**
 * Virtual address in bytes.
 */
impl ElfCore_SectionHeader {
    pub fn addr(&self) -> usize {
        self.addr.borrow().as_ref().unwrap().into()
    }
    pub fn addr_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_Addr>> {
        self.addr.borrow()
    }
}

/**
 * Offset in bytes of the contents in the file.
 */
impl ElfCore_SectionHeader {
    pub fn ofs_body(&self) -> usize {
        self.ofs_body.borrow().as_ref().unwrap().into()
    }
    pub fn ofs_body_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_OfsBody>> {
        self.ofs_body.borrow()
    }
}

/**
 * Size in bytes; in section header 0 the number of section headers
 * where that does not fit the file header.
 */
impl ElfCore_SectionHeader {
    pub fn len_body(&self) -> usize {
        self.len_body.borrow().as_ref().unwrap().into()
    }
    pub fn len_body_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_LenBody>> {
        self.len_body.borrow()
    }
}

/**
 * In section header 0 the index of the section of names where that does
 * not fit the file header.
 */
impl ElfCore_SectionHeader {
    pub fn linked_section_index(&self) -> Ref<'_, u32> {
        self.linked_section_index.borrow()
    }
}

/**
 * In section header 0 the number of program headers where that does not
 * fit the file header.
 */
impl ElfCore_SectionHeader {
    pub fn info(&self) -> Ref<'_, u32> {
        self.info.borrow()
    }
}

/**
 * Alignment in bytes.
 */
impl ElfCore_SectionHeader {
    pub fn align(&self) -> usize {
        self.align.borrow().as_ref().unwrap().into()
    }
    pub fn align_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_Align>> {
        self.align.borrow()
    }
}

/**
 * Size in bytes of one entry of a table.
 */
impl ElfCore_SectionHeader {
    pub fn len_entry(&self) -> usize {
        self.len_entry.borrow().as_ref().unwrap().into()
    }
    pub fn len_entry_enum(&self) -> Ref<'_, Option<ElfCore_SectionHeader_LenEntry>> {
        self.len_entry.borrow()
    }
}
impl ElfCore_SectionHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
