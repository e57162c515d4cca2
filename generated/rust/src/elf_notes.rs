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
 * ELF notes, one after the other, as in a PT_NOTE segment or in the memory
 * region that a guest announces through fw_cfg.
 * 
 * The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
 * are three 32-bit words. The words have the byte order of the file or guest
 * that wrote them. Core dumps align names and descriptors to 4 bytes, although
 * the generic ABI's text for 64-bit files suggests 8; segments that say
 * `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
 * byte 24 under either rule; only the place of the next note differs.
 * 
 * An empty header (all three words 0) ends the list for Linux, which reserves
 * room for one after its vmcoreinfo note, and for readers in the kernel. It is
 * not a terminator in the generic ABI, and it is read as a note here.
 * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section System V gABI, Note Section
 * \sa https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
 */

#[derive(Default, Debug, Clone)]
pub struct ElfNotes {
    pub _root: SharedType<ElfNotes>,
    pub _parent: SharedType<ElfNotes>,
    pub _self: SharedType<Self>,
    is_be: RefCell<bool>,
    align: RefCell<i64>,
    notes: RefCell<Vec<OptRc<ElfNotes_Note>>>,
    rest: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for ElfNotes {
    type Root = ElfNotes;
    type Parent = ElfNotes;

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
            let on = self_rc.is_be();
            if *on == true {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            else if *on == false {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/".to_string() });
        }
        if ((_io.size() as i32) >= (12 as i32)) {
            *self_rc.notes.borrow_mut() = Vec::new();
            {
                let mut _i = 0;
                while {
                    let f = |t : &mut ElfNotes_Note| Ok(t.set_endian(*self_rc._is_le.borrow()));
                    let t = Self::read_into_with_init::<_, ElfNotes_Note>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                    self_rc.notes.borrow_mut().push(t);
                    let _t_notes = self_rc.notes.borrow();
                    let _tmpa = _t_notes.last().unwrap();
                    _i += 1;
                    let x = !((((((_io.size() as i64) as i64) - ((_io.pos() as i64) as i64)) as i32) < (12 as i32)));
                    x
                } {}
            }
        }
        *self_rc.rest.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl ElfNotes {
    pub fn is_be(&self) -> Ref<'_, bool> {
        self.is_be.borrow()
    }
}
impl ElfNotes {
    pub fn align(&self) -> Ref<'_, i64> {
        self.align.borrow()
    }
}
impl ElfNotes {
    pub fn set_params(&mut self, is_be: bool, align: i64) {
        *self.is_be.borrow_mut() = is_be;
        *self.align.borrow_mut() = align;
    }
}
impl ElfNotes {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfNotes {
}

/**
 * The notes, with the empty ones that zeroed memory reads as; absent where
 * there is no room for one.
 */
impl ElfNotes {
    pub fn notes(&self) -> Ref<'_, Vec<OptRc<ElfNotes_Note>>> {
        self.notes.borrow()
    }
}

/**
 * Fewer than 12 bytes after the last note, too few for a header: a region
 * of memory need not end where a note does.
 */
impl ElfNotes {
    pub fn rest(&self) -> Ref<'_, Vec<u8>> {
        self.rest.borrow()
    }
}
impl ElfNotes {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One note. It must start at a multiple of `align` from the start of the
 * segment.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfNotes_Note {
    pub _root: SharedType<ElfNotes>,
    pub _parent: SharedType<ElfNotes>,
    pub _self: SharedType<Self>,
    header: RefCell<OptRc<ElfNotes_NoteHeader>>,
    name: RefCell<Vec<u8>>,
    name_padding: RefCell<Vec<u8>>,
    desc: RefCell<Vec<u8>>,
    desc_padding: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for ElfNotes_Note {
    type Root = ElfNotes;
    type Parent = ElfNotes;

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
        let f = |t : &mut ElfNotes_NoteHeader| Ok(t.set_endian(*self_rc._is_le.borrow()));
        let t = Self::read_into_with_init::<_, ElfNotes_NoteHeader>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.header.borrow_mut() = t;
        *self_rc.name.borrow_mut() = _io.read_bytes(*self_rc.header().len_name() as usize)?.into();
        *self_rc.name_padding.borrow_mut() = _io.read_bytes(if _io.is_eof() { (0 as i64) } else { (*self_rc.header().len_name_padding()? as i64) } as usize)?.into();
        *self_rc.desc.borrow_mut() = _io.read_bytes(*self_rc.header().len_desc() as usize)?.into();
        *self_rc.desc_padding.borrow_mut() = _io.read_bytes(if _io.is_eof() { (0 as i64) } else { (*self_rc.header().len_desc_padding()? as i64) } as usize)?.into();
        Ok(())
    }
}
impl ElfNotes_Note {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfNotes_Note {
}
impl ElfNotes_Note {
    pub fn header(&self) -> Ref<'_, OptRc<ElfNotes_NoteHeader>> {
        self.header.borrow()
    }
}

/**
 * Owner of the note with its terminating NUL; empty where `len_name` is
 * 0. For a Linux or Windows guest these are the 11 bytes
 * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
 * ASCII.
 */
impl ElfNotes_Note {
    pub fn name(&self) -> Ref<'_, Vec<u8>> {
        self.name.borrow()
    }
}

/**
 * Zeros up to the descriptor's alignment; no bytes where the segment
 * ends before them.
 */
impl ElfNotes_Note {
    pub fn name_padding(&self) -> Ref<'_, Vec<u8>> {
        self.name_padding.borrow()
    }
}

/**
 * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
 * guest a `windows_dump_header`; tell them apart by the bytes, the name
 * is the same.
 */
impl ElfNotes_Note {
    pub fn desc(&self) -> Ref<'_, Vec<u8>> {
        self.desc.borrow()
    }
}

/**
 * Zeros up to the next note; no bytes where the segment ends before
 * them.
 * QEMU counts it: a region that ends right after an unpadded
 * descriptor is refused.
 */
impl ElfNotes_Note {
    pub fn desc_padding(&self) -> Ref<'_, Vec<u8>> {
        self.desc_padding.borrow()
    }
}
impl ElfNotes_Note {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The three words before every note's name.
 */

#[derive(Default, Debug, Clone)]
pub struct ElfNotes_NoteHeader {
    pub _root: SharedType<ElfNotes>,
    pub _parent: SharedType<ElfNotes_Note>,
    pub _self: SharedType<Self>,
    len_name: RefCell<u32>,
    len_desc: RefCell<u32>,
    note_type: RefCell<u32>,
    _io: RefCell<BytesReader>,
    f_len_desc_padding: Cell<bool>,
    len_desc_padding: RefCell<i32>,
    f_len_name_padding: Cell<bool>,
    len_name_padding: RefCell<i32>,
    _is_le: RefCell<i32>,
}
impl KStruct for ElfNotes_NoteHeader {
    type Root = ElfNotes;
    type Parent = ElfNotes_Note;

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
        *self_rc.len_name.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.len_desc.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.note_type.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        Ok(())
    }
}
impl ElfNotes_NoteHeader {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl ElfNotes_NoteHeader {

    /**
     * Bytes between the descriptor and the next note.
     */
    pub fn len_desc_padding(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_desc_padding.get() {
            return Ok(self.len_desc_padding.borrow());
        }
        self.f_len_desc_padding.set(true);
        *self.len_desc_padding.borrow_mut() = (modulo(((*_r.align() as i32) - (modulo((*self.len_desc() as i64) as i64, *_r.align() as i64) as i32)) as i64, *_r.align() as i64)) as i32;
        Ok(self.len_desc_padding.borrow())
    }

    /**
     * Bytes between the name and the descriptor.
     */
    pub fn len_name_padding(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_len_name_padding.get() {
            return Ok(self.len_name_padding.borrow());
        }
        self.f_len_name_padding.set(true);
        *self.len_name_padding.borrow_mut() = (modulo(((*_r.align() as i32) - (modulo(((12 as i32) + (modulo((*self.len_name() as i64) as i64, *_r.align() as i64) as i32)) as i64, *_r.align() as i64) as i32)) as i64, *_r.align() as i64)) as i32;
        Ok(self.len_name_padding.borrow())
    }
}

/**
 * Size of the name in bytes, with its NUL and without padding. 11 for
 * VMCOREINFO; some producers leave out the NUL and write 10.
 */
impl ElfNotes_NoteHeader {
    pub fn len_name(&self) -> Ref<'_, u32> {
        self.len_name.borrow()
    }
}

/**
 * Size of the descriptor in bytes, without padding. Linux writes the
 * exact length of its text, Xen a fixed 4068.
 */
impl ElfNotes_NoteHeader {
    pub fn len_desc(&self) -> Ref<'_, u32> {
        self.len_desc.borrow()
    }
}

/**
 * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
 * it; makedumpfile, crash and elfutils ask for 0.
 */
impl ElfNotes_NoteHeader {
    pub fn note_type(&self) -> Ref<'_, u32> {
        self.note_type.borrow()
    }
}
impl ElfNotes_NoteHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
