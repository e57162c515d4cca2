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
 * The start of a migration stream, which is also the state of a machine that
 * `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
 * and how a page is sent.
 * 
 * A stream is a list of sections, each of which starts with a byte for its kind.
 * The section named `ram` comes in parts. The first has the list of blocks, and
 * each later one has records: eight bytes with the place of a page in its block
 * and, in the ten lowest bits, what follows. A page can be sent again, and the
 * last copy counts. The record with the bit `end_of_part` ends a part. Devices
 * follow after the last part, each in a form of its own.
 * 
 * With the capability `mapped-ram` of later releases, pages are not in records:
 * each block has a place in the file, where they are as in memory, and a bitmap
 * of those that are not zeros.
 * \sa https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
 * \sa https://github.com/qemu/qemu/blob/master/migration/ram.c QEMU migration/ram.c
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    has_addresses: RefCell<bool>,
    is_mapped: RefCell<bool>,
    head: RefCell<OptRc<QemuMigration_StreamHead>>,
    configuration: RefCell<OptRc<QemuMigration_MachineConfiguration>>,
    section: RefCell<OptRc<QemuMigration_SectionStart>>,
    size: RefCell<OptRc<QemuMigration_RecordHead>>,
    blocks: RefCell<Vec<OptRc<QemuMigration_Block>>>,
    footer: RefCell<OptRc<QemuMigration_SectionMark>>,
    next_part: RefCell<OptRc<QemuMigration_SectionMark>>,
    first_record: RefCell<OptRc<QemuMigration_Record>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        let t = Self::read_into::<_, QemuMigration_StreamHead>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.head.borrow_mut() = t;
        if ((*self_rc.head().raw_kind() as u8) == (7 as u8)) {
            let t = Self::read_into::<_, QemuMigration_MachineConfiguration>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.configuration.borrow_mut() = t;
        }
        let t = Self::read_into::<_, QemuMigration_SectionStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.section.borrow_mut() = t;
        let t = Self::read_into::<_, QemuMigration_RecordHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.size.borrow_mut() = t;
        *self_rc.blocks.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let f = |t : &mut QemuMigration_Block| Ok(t.set_params(*self_rc.has_addresses(), *self_rc.is_mapped()));
                let t = Self::read_into_with_init::<_, QemuMigration_Block>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                self_rc.blocks.borrow_mut().push(t);
                let _t_blocks = self_rc.blocks.borrow();
                let _tmpa = _t_blocks.last().unwrap();
                _i += 1;
                let x = !( ((((*_tmpa.len_name() as u8) == (0 as u8))) || (*self_rc.is_mapped())) );
                x
            } {}
        }
        if !(*self_rc.is_mapped()) {
            let t = Self::read_into::<_, QemuMigration_SectionMark>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.footer.borrow_mut() = t;
        }
        if !(*self_rc.is_mapped()) {
            let t = Self::read_into::<_, QemuMigration_SectionMark>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.next_part.borrow_mut() = t;
        }
        if !(*self_rc.is_mapped()) {
            let t = Self::read_into::<_, QemuMigration_Record>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.first_record.borrow_mut() = t;
        }
        Ok(())
    }
}
impl QemuMigration {
    pub fn has_addresses(&self) -> Ref<'_, bool> {
        self.has_addresses.borrow()
    }
}
impl QemuMigration {
    pub fn is_mapped(&self) -> Ref<'_, bool> {
        self.is_mapped.borrow()
    }
}
impl QemuMigration {
    pub fn set_params(&mut self, has_addresses: bool, is_mapped: bool) {
        *self.has_addresses.borrow_mut() = has_addresses;
        *self.is_mapped.borrow_mut() = is_mapped;
    }
}
impl QemuMigration {
}

/**
 * What every stream starts with.
 */
impl QemuMigration {
    pub fn head(&self) -> Ref<'_, OptRc<QemuMigration_StreamHead>> {
        self.head.borrow()
    }
}

/**
 * What machine this is.
 */
impl QemuMigration {
    pub fn configuration(&self) -> Ref<'_, OptRc<QemuMigration_MachineConfiguration>> {
        self.configuration.borrow()
    }
}

/**
 * The start of the section `ram`, after its kind.
 */
impl QemuMigration {
    pub fn section(&self) -> Ref<'_, OptRc<QemuMigration_SectionStart>> {
        self.section.borrow()
    }
}

/**
 * The size of all blocks together, with the bit `size_of_memory`.
 */
impl QemuMigration {
    pub fn size(&self) -> Ref<'_, OptRc<QemuMigration_RecordHead>> {
        self.size.borrow()
    }
}

/**
 * The blocks, the largest first. The number that ends the list starts with a
 * byte 0, where a block has the length of its name.
 */
impl QemuMigration {
    pub fn blocks(&self) -> Ref<'_, Vec<OptRc<QemuMigration_Block>>> {
        self.blocks.borrow()
    }
}

/**
 * The end of the first part; machines of QEMU 2.3 and before have none.
 */
impl QemuMigration {
    pub fn footer(&self) -> Ref<'_, OptRc<QemuMigration_SectionMark>> {
        self.footer.borrow()
    }
}

/**
 * The start of the next part, or of the last one.
 */
impl QemuMigration {
    pub fn next_part(&self) -> Ref<'_, OptRc<QemuMigration_SectionMark>> {
        self.next_part.borrow()
    }
}

/**
 * The first record of the next part.
 */
impl QemuMigration {
    pub fn first_record(&self) -> Ref<'_, OptRc<QemuMigration_Record>> {
        self.first_record.borrow()
    }
}
impl QemuMigration {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum QemuMigration_Kinds {

    /**
     * Nothing follows but a description of the devices.
     */
    EndOfStream,

    /**
     * The first part of a section that comes in parts.
     */
    Start,

    /**
     * A further part.
     */
    Part,

    /**
     * The last part.
     */
    LastPart,

    /**
     * A section in one part.
     */
    Full,

    /**
     * A part of the section before.
     */
    Subsection,

    /**
     * The form of the devices, as JSON.
     */
    Description,

    /**
     * What machine this is.
     */
    Configuration,

    /**
     * A message to the other side.
     */
    Command,

    /**
     * The end of a section.
     */
    Footer,
    Unknown(i64),
}

impl TryFrom<i64> for QemuMigration_Kinds {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<QemuMigration_Kinds> {
        match flag {
            0 => Ok(QemuMigration_Kinds::EndOfStream),
            1 => Ok(QemuMigration_Kinds::Start),
            2 => Ok(QemuMigration_Kinds::Part),
            3 => Ok(QemuMigration_Kinds::LastPart),
            4 => Ok(QemuMigration_Kinds::Full),
            5 => Ok(QemuMigration_Kinds::Subsection),
            6 => Ok(QemuMigration_Kinds::Description),
            7 => Ok(QemuMigration_Kinds::Configuration),
            8 => Ok(QemuMigration_Kinds::Command),
            126 => Ok(QemuMigration_Kinds::Footer),
            _ => Ok(QemuMigration_Kinds::Unknown(flag)),
        }
    }
}

impl From<&QemuMigration_Kinds> for i64 {
    fn from(v: &QemuMigration_Kinds) -> Self {
        match *v {
            QemuMigration_Kinds::EndOfStream => 0,
            QemuMigration_Kinds::Start => 1,
            QemuMigration_Kinds::Part => 2,
            QemuMigration_Kinds::LastPart => 3,
            QemuMigration_Kinds::Full => 4,
            QemuMigration_Kinds::Subsection => 5,
            QemuMigration_Kinds::Description => 6,
            QemuMigration_Kinds::Configuration => 7,
            QemuMigration_Kinds::Command => 8,
            QemuMigration_Kinds::Footer => 126,
            QemuMigration_Kinds::Unknown(v) => v
        }
    }
}

impl Default for QemuMigration_Kinds {
    fn default() -> Self { QemuMigration_Kinds::Unknown(0) }
}


/**
 * One block of memory, or the number that ends the list.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_Block {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    has_address: RefCell<bool>,
    is_at_place: RefCell<bool>,
    len_name: RefCell<u8>,
    rest: RefCell<Vec<u8>>,
    name: RefCell<Vec<u8>>,
    len_block: RefCell<u64>,
    address: RefCell<u64>,
    mapped: RefCell<OptRc<QemuMigration_MappedHeader>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_Block {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        if ((*self_rc.len_name() as u8) == (0 as u8)) {
            *self_rc.rest.borrow_mut() = _io.read_bytes(7 as usize)?.into();
        }
        if ((*self_rc.len_name() as u8) != (0 as u8)) {
            *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        }
        if ((*self_rc.len_name() as u8) != (0 as u8)) {
            *self_rc.len_block.borrow_mut() = _io.read_u8be()?.into();
        }
        if  ((((*self_rc.len_name() as u8) != (0 as u8))) && (*self_rc.has_address()))  {
            *self_rc.address.borrow_mut() = _io.read_u8be()?.into();
        }
        if  ((((*self_rc.len_name() as u8) != (0 as u8))) && (*self_rc.is_at_place()))  {
            let t = Self::read_into::<_, QemuMigration_MappedHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.mapped.borrow_mut() = t;
        }
        Ok(())
    }
}
impl QemuMigration_Block {
    pub fn has_address(&self) -> Ref<'_, bool> {
        self.has_address.borrow()
    }
}
impl QemuMigration_Block {
    pub fn is_at_place(&self) -> Ref<'_, bool> {
        self.is_at_place.borrow()
    }
}
impl QemuMigration_Block {
    pub fn set_params(&mut self, has_address: bool, is_at_place: bool) {
        *self.has_address.borrow_mut() = has_address;
        *self.is_at_place.borrow_mut() = is_at_place;
    }
}
impl QemuMigration_Block {
}

/**
 * Length of its name in bytes; 0 after the last block.
 */
impl QemuMigration_Block {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * The other bytes of the number that ends the list.
 */
impl QemuMigration_Block {
    pub fn rest(&self) -> Ref<'_, Vec<u8>> {
        self.rest.borrow()
    }
}

/**
 * Its name, such as `pc.ram`.
 */
impl QemuMigration_Block {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Its size in bytes.
 */
impl QemuMigration_Block {
    pub fn len_block(&self) -> Ref<'_, u64> {
        self.len_block.borrow()
    }
}

/**
 * Its address in the region of memory that it is a part of.
 */
impl QemuMigration_Block {
    pub fn address(&self) -> Ref<'_, u64> {
        self.address.borrow()
    }
}

/**
 * Where its pages are.
 */
impl QemuMigration_Block {
    pub fn mapped(&self) -> Ref<'_, OptRc<QemuMigration_MappedHeader>> {
        self.mapped.borrow()
    }
}
impl QemuMigration_Block {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What a difference starts with.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_DifferenceStart {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration_Record>,
    pub _self: SharedType<Self>,
    encoding: RefCell<u8>,
    len_difference: RefCell<u16>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_DifferenceStart {
    type Root = QemuMigration;
    type Parent = QemuMigration_Record;

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
        *self_rc.encoding.borrow_mut() = _io.read_u1()?.into();
        *self_rc.len_difference.borrow_mut() = _io.read_u2be()?.into();
        Ok(())
    }
}
impl QemuMigration_DifferenceStart {
}

/**
 * The number 1.
 */
impl QemuMigration_DifferenceStart {
    pub fn encoding(&self) -> Ref<'_, u8> {
        self.encoding.borrow()
    }
}

/**
 * Size of the difference in bytes.
 */
impl QemuMigration_DifferenceStart {
    pub fn len_difference(&self) -> Ref<'_, u16> {
        self.len_difference.borrow()
    }
}
impl QemuMigration_DifferenceStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The section of kind `configuration`, and the kind of the next section.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_MachineConfiguration {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    len_machine: RefCell<u32>,
    machine: RefCell<Vec<u8>>,
    subsections: RefCell<Vec<OptRc<QemuMigration_Subsection>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_MachineConfiguration {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        *self_rc.len_machine.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.machine.borrow_mut() = _io.read_bytes(*self_rc.len_machine() as usize)?.into();
        *self_rc.subsections.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                let t = Self::read_into::<_, QemuMigration_Subsection>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.subsections.borrow_mut().push(t);
                let _t_subsections = self_rc.subsections.borrow();
                let _tmpa = _t_subsections.last().unwrap();
                _i += 1;
                let x = !(((*_tmpa.raw_kind() as u8) != (5 as u8)));
                x
            } {}
        }
        Ok(())
    }
}
impl QemuMigration_MachineConfiguration {
}

/**
 * Length of the machine's name in bytes.
 */
impl QemuMigration_MachineConfiguration {
    pub fn len_machine(&self) -> Ref<'_, u32> {
        self.len_machine.borrow()
    }
}

/**
 * The kind of the machine, such as `pc-q35-7.2`.
 */
impl QemuMigration_MachineConfiguration {
    pub fn machine(&self) -> Ref<'_, Vec<u8>> {
        self.machine.borrow()
    }
}

/**
 * What else is said. The last one has nothing but the kind of the
 * section that follows.
 */
impl QemuMigration_MachineConfiguration {
    pub fn subsections(&self) -> Ref<'_, Vec<OptRc<QemuMigration_Subsection>>> {
        self.subsections.borrow()
    }
}
impl QemuMigration_MachineConfiguration {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Where the pages of a block are; the bitmap starts right after it.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_MappedHeader {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration_Block>,
    pub _self: SharedType<Self>,
    version: RefCell<u32>,
    len_page: RefCell<u64>,
    ofs_bitmap: RefCell<u64>,
    ofs_pages: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_MappedHeader {
    type Root = QemuMigration;
    type Parent = QemuMigration_Block;

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
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_page.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.ofs_bitmap.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.ofs_pages.borrow_mut() = _io.read_u8be()?.into();
        Ok(())
    }
}
impl QemuMigration_MappedHeader {
}

/**
 * The version, 1.
 */
impl QemuMigration_MappedHeader {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Size of a page in bytes.
 */
impl QemuMigration_MappedHeader {
    pub fn len_page(&self) -> Ref<'_, u64> {
        self.len_page.borrow()
    }
}

/**
 * Offset of the bitmap in the file that QEMU wrote, a bit a page, the
 * lowest bit of a byte first; it is 0 where the page is zeros.
 */
impl QemuMigration_MappedHeader {
    pub fn ofs_bitmap(&self) -> Ref<'_, u64> {
        self.ofs_bitmap.borrow()
    }
}

/**
 * Offset of the first page in that file, a multiple of 1 MiB.
 */
impl QemuMigration_MappedHeader {
    pub fn ofs_pages(&self) -> Ref<'_, u64> {
        self.ofs_pages.borrow()
    }
}
impl QemuMigration_MappedHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A name after its length.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_Named {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    len_name: RefCell<u8>,
    name: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_Named {
    type Root = QemuMigration;
    type Parent = KStructUnit;

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
        *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        Ok(())
    }
}
impl QemuMigration_Named {
}

/**
 * Length of the name in bytes.
 */
impl QemuMigration_Named {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * The name.
 */
impl QemuMigration_Named {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}
impl QemuMigration_Named {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What a packed page starts with.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_PackedStart {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration_Record>,
    pub _self: SharedType<Self>,
    len_packed: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_PackedStart {
    type Root = QemuMigration;
    type Parent = QemuMigration_Record;

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
        *self_rc.len_packed.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl QemuMigration_PackedStart {
}

/**
 * Size of the packed page in bytes.
 */
impl QemuMigration_PackedStart {
    pub fn len_packed(&self) -> Ref<'_, u32> {
        self.len_packed.borrow()
    }
}
impl QemuMigration_PackedStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One record.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_Record {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    head: RefCell<OptRc<QemuMigration_RecordHead>>,
    block_name: RefCell<OptRc<QemuMigration_Named>>,
    fill: RefCell<u8>,
    difference_head: RefCell<OptRc<QemuMigration_DifferenceStart>>,
    packed_head: RefCell<OptRc<QemuMigration_PackedStart>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_Record {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        let t = Self::read_into::<_, QemuMigration_RecordHead>(&*_io, Some(self_rc._root.clone()), None)?.into();
        *self_rc.head.borrow_mut() = t;
        if  ((*self_rc.head().is_of_page()?) && (!(*self_rc.head().is_same_block()?)))  {
            let t = Self::read_into::<_, QemuMigration_Named>(&*_io, Some(self_rc._root.clone()), None)?.into();
            *self_rc.block_name.borrow_mut() = t;
        }
        if *self_rc.head().is_zero()? {
            *self_rc.fill.borrow_mut() = _io.read_u1()?.into();
        }
        if *self_rc.head().is_difference()? {
            let t = Self::read_into::<_, QemuMigration_DifferenceStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.difference_head.borrow_mut() = t;
        }
        if *self_rc.head().is_packed()? {
            let t = Self::read_into::<_, QemuMigration_PackedStart>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            *self_rc.packed_head.borrow_mut() = t;
        }
        Ok(())
    }
}
impl QemuMigration_Record {
}

/**
 * Which page it is, and what follows.
 */
impl QemuMigration_Record {
    pub fn head(&self) -> Ref<'_, OptRc<QemuMigration_RecordHead>> {
        self.head.borrow()
    }
}

/**
 * Name of the block that the page is of.
 */
impl QemuMigration_Record {
    pub fn block_name(&self) -> Ref<'_, OptRc<QemuMigration_Named>> {
        self.block_name.borrow()
    }
}

/**
 * What each byte of the page is.
 */
impl QemuMigration_Record {
    pub fn fill(&self) -> Ref<'_, u8> {
        self.fill.borrow()
    }
}

/**
 * How long the difference is that follows.
 */
impl QemuMigration_Record {
    pub fn difference_head(&self) -> Ref<'_, OptRc<QemuMigration_DifferenceStart>> {
        self.difference_head.borrow()
    }
}

/**
 * How long the packed page is that follows.
 */
impl QemuMigration_Record {
    pub fn packed_head(&self) -> Ref<'_, OptRc<QemuMigration_PackedStart>> {
        self.packed_head.borrow()
    }
}
impl QemuMigration_Record {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What a record starts with.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_RecordHead {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<KStructUnit>,
    pub _self: SharedType<Self>,
    high: RefCell<u32>,
    low: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_is_difference: Cell<bool>,
    is_difference: RefCell<bool>,
    f_is_end_of_part: Cell<bool>,
    is_end_of_part: RefCell<bool>,
    f_is_flush: Cell<bool>,
    is_flush: RefCell<bool>,
    f_is_of_page: Cell<bool>,
    is_of_page: RefCell<bool>,
    f_is_packed: Cell<bool>,
    is_packed: RefCell<bool>,
    f_is_page: Cell<bool>,
    is_page: RefCell<bool>,
    f_is_same_block: Cell<bool>,
    is_same_block: RefCell<bool>,
    f_is_size_of_memory: Cell<bool>,
    is_size_of_memory: RefCell<bool>,
    f_is_zero: Cell<bool>,
    is_zero: RefCell<bool>,
}
impl KStruct for QemuMigration_RecordHead {
    type Root = QemuMigration;
    type Parent = KStructUnit;

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
        *self_rc.high.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.low.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl QemuMigration_RecordHead {

    /**
     * Whether the difference to an earlier copy of the page follows.
     */
    pub fn is_difference(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_difference.get() {
            return Ok(self.is_difference.borrow());
        }
        self.f_is_difference.set(true);
        *self.is_difference.borrow_mut() = (((((*self.low() as u32) & (64 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_difference.borrow())
    }

    /**
     * Whether the part of the section ends.
     */
    pub fn is_end_of_part(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_end_of_part.get() {
            return Ok(self.is_end_of_part.borrow());
        }
        self.f_is_end_of_part.set(true);
        *self.is_end_of_part.borrow_mut() = (((((*self.low() as u32) & (16 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_end_of_part.borrow())
    }

    /**
     * Whether other channels, which have the pages, are to come this far.
     */
    pub fn is_flush(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_flush.get() {
            return Ok(self.is_flush.borrow());
        }
        self.f_is_flush.set(true);
        *self.is_flush.borrow_mut() = (((((*self.low() as i32) & (512 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_flush.borrow())
    }

    /**
     * Whether it has a page of a block.
     */
    pub fn is_of_page(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_of_page.get() {
            return Ok(self.is_of_page.borrow());
        }
        self.f_is_of_page.set(true);
        *self.is_of_page.borrow_mut() = (((((*self.low() as i32) & (330 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_of_page.borrow())
    }

    /**
     * Whether the page follows as zlib packed it; gone since QEMU 9.1.
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
        *self.is_packed.borrow_mut() = (((((*self.low() as i32) & (256 as i32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_packed.borrow())
    }

    /**
     * Whether the page follows.
     */
    pub fn is_page(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_page.get() {
            return Ok(self.is_page.borrow());
        }
        self.f_is_page.set(true);
        *self.is_page.borrow_mut() = (((((*self.low() as u32) & (8 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_page.borrow())
    }

    /**
     * Whether the page is of the same block as the one before, whose name is
     * left out.
     */
    pub fn is_same_block(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_same_block.get() {
            return Ok(self.is_same_block.borrow());
        }
        self.f_is_same_block.set(true);
        *self.is_same_block.borrow_mut() = (((((*self.low() as u32) & (32 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_same_block.borrow())
    }

    /**
     * Whether this is the size of all blocks, and a list of blocks follows.
     */
    pub fn is_size_of_memory(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_size_of_memory.get() {
            return Ok(self.is_size_of_memory.borrow());
        }
        self.f_is_size_of_memory.set(true);
        *self.is_size_of_memory.borrow_mut() = (((((*self.low() as u32) & (4 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_size_of_memory.borrow())
    }

    /**
     * Whether one byte follows that the page is full of, 0 as a rule.
     */
    pub fn is_zero(
        &self
    ) -> KResult<Ref<'_, bool>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_is_zero.get() {
            return Ok(self.is_zero.borrow());
        }
        self.f_is_zero.set(true);
        *self.is_zero.borrow_mut() = (((((*self.low() as u32) & (2 as u32)) as i32) != (0 as i32))) as bool;
        Ok(self.is_zero.borrow())
    }
}

/**
 * The upper half of the place.
 */
impl QemuMigration_RecordHead {
    pub fn high(&self) -> Ref<'_, u32> {
        self.high.borrow()
    }
}

/**
 * The lower half of the place of a page in its block, in bytes; the ten
 * lowest bits say what follows.
 */
impl QemuMigration_RecordHead {
    pub fn low(&self) -> Ref<'_, u32> {
        self.low.borrow()
    }
}
impl QemuMigration_RecordHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The end of a section, the start of a part that is not the first, or a
 * command.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_SectionMark {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    raw_kind: RefCell<u8>,
    number: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_SectionMark {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        *self_rc.number.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl QemuMigration_SectionMark {
}

/**
 * The number of `footer`, `part`, `last_part` or `command`, see
 * `kinds`.
 */
impl QemuMigration_SectionMark {
    pub fn raw_kind(&self) -> Ref<'_, u8> {
        self.raw_kind.borrow()
    }
}

/**
 * The number of the section. A command has its own number in the upper
 * 16 bits, and the size of what follows in the lower ones.
 */
impl QemuMigration_SectionMark {
    pub fn number(&self) -> Ref<'_, u32> {
        self.number.borrow()
    }
}
impl QemuMigration_SectionMark {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * What a section of the kinds `start` and `full` starts with.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_SectionStart {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    number: RefCell<u32>,
    len_name: RefCell<u8>,
    name: RefCell<Vec<u8>>,
    instance: RefCell<u32>,
    version: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_SectionStart {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        *self_rc.number.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        *self_rc.instance.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        Ok(())
    }
}
impl QemuMigration_SectionStart {
}

/**
 * The number that its parts and its end have, too.
 */
impl QemuMigration_SectionStart {
    pub fn number(&self) -> Ref<'_, u32> {
        self.number.borrow()
    }
}

/**
 * Length of its name in bytes.
 */
impl QemuMigration_SectionStart {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * Its name, `ram` for the memory.
 */
impl QemuMigration_SectionStart {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Which of several devices of that name this is.
 */
impl QemuMigration_SectionStart {
    pub fn instance(&self) -> Ref<'_, u32> {
        self.instance.borrow()
    }
}

/**
 * The version of its contents.
 */
impl QemuMigration_SectionStart {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}
impl QemuMigration_SectionStart {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Magic and version, and the kind of the first section.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_StreamHead {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    raw_kind: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_kind: Cell<bool>,
    kind: RefCell<QemuMigration_Kinds>,
}
impl KStruct for QemuMigration_StreamHead {
    type Root = QemuMigration;
    type Parent = QemuMigration;

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
        if !(*self_rc.magic() == vec![0x51u8, 0x45u8, 0x56u8, 0x4du8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/types/stream_head/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.raw_kind.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl QemuMigration_StreamHead {

    /**
     * The kind of the first section.
     */
    pub fn kind(
        &self
    ) -> KResult<Ref<'_, QemuMigration_Kinds>> {
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
}

/**
 * Says that this is a migration stream.
 */
impl QemuMigration_StreamHead {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * The version, 3.
 */
impl QemuMigration_StreamHead {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * The kind of the first section, as a number; see `kind`.
 */
impl QemuMigration_StreamHead {
    pub fn raw_kind(&self) -> Ref<'_, u8> {
        self.raw_kind.borrow()
    }
}
impl QemuMigration_StreamHead {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One subsection, or the byte that follows the last one.
 */

#[derive(Default, Debug, Clone)]
pub struct QemuMigration_Subsection {
    pub _root: SharedType<QemuMigration>,
    pub _parent: SharedType<QemuMigration_MachineConfiguration>,
    pub _self: SharedType<Self>,
    raw_kind: RefCell<u8>,
    len_name: RefCell<u8>,
    name: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    log_len_page: RefCell<u32>,
    num_capabilities: RefCell<u32>,
    capabilities: RefCell<Vec<OptRc<QemuMigration_Named>>>,
    uuid: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for QemuMigration_Subsection {
    type Root = QemuMigration;
    type Parent = QemuMigration_MachineConfiguration;

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
        if ((*self_rc.raw_kind() as u8) == (5 as u8)) {
            *self_rc.len_name.borrow_mut() = _io.read_u1()?.into();
        }
        if ((*self_rc.raw_kind() as u8) == (5 as u8)) {
            *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.len_name() as usize)?.into();
        }
        if ((*self_rc.raw_kind() as u8) == (5 as u8)) {
            *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((((*self_rc.raw_kind() as u8) == (5 as u8))) && (((*self_rc.len_name() as u8) == (30 as u8))))  {
            *self_rc.log_len_page.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((((*self_rc.raw_kind() as u8) == (5 as u8))) && (((*self_rc.len_name() as u8) == (26 as u8))))  {
            *self_rc.num_capabilities.borrow_mut() = _io.read_u4be()?.into();
        }
        if  ((((*self_rc.raw_kind() as u8) == (5 as u8))) && (((*self_rc.len_name() as u8) == (26 as u8))))  {
            *self_rc.capabilities.borrow_mut() = Vec::new();
            let l_capabilities = *self_rc.num_capabilities();
            for _i in 0..l_capabilities {
                let t = Self::read_into::<_, QemuMigration_Named>(&*_io, Some(self_rc._root.clone()), None)?.into();
                self_rc.capabilities.borrow_mut().push(t);
            }
        }
        if  ((((*self_rc.raw_kind() as u8) == (5 as u8))) && (((*self_rc.len_name() as u8) == (18 as u8))))  {
            *self_rc.uuid.borrow_mut() = _io.read_bytes(16 as usize)?.into();
        }
        Ok(())
    }
}
impl QemuMigration_Subsection {
}

/**
 * The number 5, or another kind, see `kinds`, where no subsection
 * follows.
 */
impl QemuMigration_Subsection {
    pub fn raw_kind(&self) -> Ref<'_, u8> {
        self.raw_kind.borrow()
    }
}

/**
 * Length of its name in bytes.
 */
impl QemuMigration_Subsection {
    pub fn len_name(&self) -> Ref<'_, u8> {
        self.len_name.borrow()
    }
}

/**
 * Its name, such as `configuration/target-page-bits`.
 */
impl QemuMigration_Subsection {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * The version, 1.
 */
impl QemuMigration_Subsection {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Binary logarithm of the size of a page in bytes, of the subsection
 * `configuration/target-page-bits`.
 */
impl QemuMigration_Subsection {
    pub fn log_len_page(&self) -> Ref<'_, u32> {
        self.log_len_page.borrow()
    }
}

/**
 * Number of capabilities, of the subsection
 * `configuration/capabilities`.
 */
impl QemuMigration_Subsection {
    pub fn num_capabilities(&self) -> Ref<'_, u32> {
        self.num_capabilities.borrow()
    }
}

/**
 * Those that change the stream.
 */
impl QemuMigration_Subsection {
    pub fn capabilities(&self) -> Ref<'_, Vec<OptRc<QemuMigration_Named>>> {
        self.capabilities.borrow()
    }
}

/**
 * Of the machine, of the subsection `configuration/uuid`.
 */
impl QemuMigration_Subsection {
    pub fn uuid(&self) -> Ref<'_, Vec<u8>> {
        self.uuid.borrow()
    }
}
impl QemuMigration_Subsection {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
