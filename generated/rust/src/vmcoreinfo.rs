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
 * What a kernel tells dump tools about itself: lines of `KEY=value`, each ended
 * by a newline. Keys are bare words (`OSRELEASE`), configuration switches
 * (`CONFIG_X86_PAE`) or have the shape `KIND(name)` with the kinds SYMBOL, SIZE,
 * OFFSET, LENGTH and NUMBER. The first `=` splits; a value may hold more.
 * 
 * Numbers are text, and their base depends on the key: SYMBOL and KERNELOFFSET
 * are hexadecimal without a prefix, even when all digits are decimal; the
 * others are decimal, signed, unless they start with `0x`.
 * 
 * Nothing is refused here, so that one broken line costs only itself: a line
 * may lack its `=`, the last line may lack its newline. The kernel formats each
 * entry in a buffer of 80 bytes and cuts at 79, the newline included, so that a
 * long entry runs into the next. Xen fills its note with NULs: they appear as a
 * last line without a newline, or after the value of one.
 * 
 * Keys and values are bytes: kernels write ASCII, but nothing keeps a damaged
 * note to it.
 * \sa https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
 * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/kernel/vmcore_info.c Linux kernel/vmcore_info.c
 */

#[derive(Default, Debug, Clone)]
pub struct Vmcoreinfo {
    pub _root: SharedType<Vmcoreinfo>,
    pub _parent: SharedType<Vmcoreinfo>,
    pub _self: SharedType<Self>,
    lines: RefCell<Vec<OptRc<Vmcoreinfo_Line>>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Vmcoreinfo {
    type Root = Vmcoreinfo;
    type Parent = Vmcoreinfo;

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
        *self_rc.lines.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while !_io.is_eof() {
                let t = Self::read_into::<_, Vmcoreinfo_Line>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                self_rc.lines.borrow_mut().push(t);
                _i += 1;
            }
        }
        Ok(())
    }
}
impl Vmcoreinfo {
}
impl Vmcoreinfo {
    pub fn lines(&self) -> Ref<'_, Vec<OptRc<Vmcoreinfo_Line>>> {
        self.lines.borrow()
    }
}
impl Vmcoreinfo {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A line split at its first `=`.
 */

#[derive(Default, Debug, Clone)]
pub struct Vmcoreinfo_KeyValue {
    pub _root: SharedType<Vmcoreinfo>,
    pub _parent: SharedType<Vmcoreinfo_Line>,
    pub _self: SharedType<Self>,
    key: RefCell<Vec<u8>>,
    separator: RefCell<Vec<u8>>,
    value: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_until_separator: Cell<bool>,
    until_separator: RefCell<Vec<u8>>,
}
impl KStruct for Vmcoreinfo_KeyValue {
    type Root = Vmcoreinfo;
    type Parent = Vmcoreinfo_Line;

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
        *self_rc.key.borrow_mut() = _io.read_bytes(self_rc.until_separator()?.len() as usize)?.into();
        *self_rc.separator.borrow_mut() = _io.read_bytes(if _io.is_eof() { (0 as i64) } else { (1 as i64) } as usize)?.into();
        *self_rc.value.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl Vmcoreinfo_KeyValue {

    /**
     * The bytes of `key`, found by looking ahead.
     */
    pub fn until_separator(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_until_separator.get() {
            return Ok(self.until_separator.borrow());
        }
        self.f_until_separator.set(true);
        let _pos = _io.pos();
        _io.seek(0 as usize)?;
        *self.until_separator.borrow_mut() = bytes_terminate(&_io.read_bytes_full()?.into(), 61, false).into();
        _io.seek(_pos)?;
        Ok(self.until_separator.borrow())
    }
}

/**
 * All bytes before the first `=`; the whole line where it has none.
 */
impl Vmcoreinfo_KeyValue {
    pub fn key(&self) -> Ref<'_, Vec<u8>> {
        self.key.borrow()
    }
}

/**
 * The byte 0x3d (`=`); no byte where the line has none.
 */
impl Vmcoreinfo_KeyValue {
    pub fn separator(&self) -> Ref<'_, Vec<u8>> {
        self.separator.borrow()
    }
}

/**
 * All bytes after the first `=`, further ones included.
 */
impl Vmcoreinfo_KeyValue {
    pub fn value(&self) -> Ref<'_, Vec<u8>> {
        self.value.borrow()
    }
}
impl Vmcoreinfo_KeyValue {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One line with its newline.
 */

#[derive(Default, Debug, Clone)]
pub struct Vmcoreinfo_Line {
    pub _root: SharedType<Vmcoreinfo>,
    pub _parent: SharedType<Vmcoreinfo>,
    pub _self: SharedType<Self>,
    text: RefCell<OptRc<Vmcoreinfo_KeyValue>>,
    newline: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    text_raw: RefCell<Vec<u8>>,
    f_until_newline: Cell<bool>,
    until_newline: RefCell<Vec<u8>>,
}
impl KStruct for Vmcoreinfo_Line {
    type Root = Vmcoreinfo;
    type Parent = Vmcoreinfo;

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
        *self_rc.text_raw.borrow_mut() = _io.read_bytes(self_rc.until_newline()?.len() as usize)?.into();
        let text_raw = self_rc.text_raw.borrow();
        let _t_text_raw_io = BytesReader::from(text_raw.clone());
        let t = Self::read_into::<BytesReader, Vmcoreinfo_KeyValue>(&_t_text_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.text.borrow_mut() = t;
        *self_rc.newline.borrow_mut() = _io.read_bytes(if _io.is_eof() { (0 as i64) } else { (1 as i64) } as usize)?.into();
        Ok(())
    }
}
impl Vmcoreinfo_Line {

    /**
     * The bytes of `text`, found by looking ahead: a line that ends with the
     * text is no error.
     */
    pub fn until_newline(
        &self
    ) -> KResult<Ref<'_, Vec<u8>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_until_newline.get() {
            return Ok(self.until_newline.borrow());
        }
        self.f_until_newline.set(true);
        let _pos = _io.pos();
        _io.seek(_io.pos() as usize)?;
        *self.until_newline.borrow_mut() = bytes_terminate(&_io.read_bytes_full()?.into(), 10, false).into();
        _io.seek(_pos)?;
        Ok(self.until_newline.borrow())
    }
}

/**
 * The line without its newline.
 */
impl Vmcoreinfo_Line {
    pub fn text(&self) -> Ref<'_, OptRc<Vmcoreinfo_KeyValue>> {
        self.text.borrow()
    }
}

/**
 * The byte 0x0a; no byte only after a last line that has none.
 */
impl Vmcoreinfo_Line {
    pub fn newline(&self) -> Ref<'_, Vec<u8>> {
        self.newline.borrow()
    }
}
impl Vmcoreinfo_Line {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Vmcoreinfo_Line {
    pub fn text_raw(&self) -> Ref<'_, Vec<u8>> {
        self.text_raw.borrow()
    }
}
