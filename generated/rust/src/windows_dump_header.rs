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
 * The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
 * Windows.
 * 
 * A Windows guest puts it into the descriptor of its note named VMCOREINFO,
 * where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
 * writes it in front of the memory. Only the first 8 bytes tell the two apart,
 * `PAGEDU64` or `PAGEDUMP` against a key.
 * 
 * The width follows from these bytes and not from the size of the note: QEMU
 * accepts a 32-bit header inside a note of the 64-bit size.
 * \sa https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Microsoft, kernel-mode dump files
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    raw_width: RefCell<u32>,
    body: RefCell<Option<WindowsDumpHeader_Body>>,
    _io: RefCell<BytesReader>,
    f_width: Cell<bool>,
    width: RefCell<WindowsDumpHeader_Widths>,
}
#[derive(Debug, Clone)]
pub enum WindowsDumpHeader_Body {
    WindowsDumpHeader_Header32(OptRc<WindowsDumpHeader_Header32>),
    WindowsDumpHeader_Header64(OptRc<WindowsDumpHeader_Header64>),
    WindowsDumpHeader_Opaque(OptRc<WindowsDumpHeader_Opaque>),
}
impl From<&WindowsDumpHeader_Body> for OptRc<WindowsDumpHeader_Header32> {
    fn from(v: &WindowsDumpHeader_Body) -> Self {
        if let WindowsDumpHeader_Body::WindowsDumpHeader_Header32(x) = v {
            return x.clone();
        }
        panic!("expected WindowsDumpHeader_Body::WindowsDumpHeader_Header32, got {:?}", v)
    }
}
impl From<OptRc<WindowsDumpHeader_Header32>> for WindowsDumpHeader_Body {
    fn from(v: OptRc<WindowsDumpHeader_Header32>) -> Self {
        Self::WindowsDumpHeader_Header32(v)
    }
}
impl From<&WindowsDumpHeader_Body> for OptRc<WindowsDumpHeader_Header64> {
    fn from(v: &WindowsDumpHeader_Body) -> Self {
        if let WindowsDumpHeader_Body::WindowsDumpHeader_Header64(x) = v {
            return x.clone();
        }
        panic!("expected WindowsDumpHeader_Body::WindowsDumpHeader_Header64, got {:?}", v)
    }
}
impl From<OptRc<WindowsDumpHeader_Header64>> for WindowsDumpHeader_Body {
    fn from(v: OptRc<WindowsDumpHeader_Header64>) -> Self {
        Self::WindowsDumpHeader_Header64(v)
    }
}
impl From<&WindowsDumpHeader_Body> for OptRc<WindowsDumpHeader_Opaque> {
    fn from(v: &WindowsDumpHeader_Body) -> Self {
        if let WindowsDumpHeader_Body::WindowsDumpHeader_Opaque(x) = v {
            return x.clone();
        }
        panic!("expected WindowsDumpHeader_Body::WindowsDumpHeader_Opaque, got {:?}", v)
    }
}
impl From<OptRc<WindowsDumpHeader_Opaque>> for WindowsDumpHeader_Body {
    fn from(v: OptRc<WindowsDumpHeader_Opaque>) -> Self {
        Self::WindowsDumpHeader_Opaque(v)
    }
}
impl KStruct for WindowsDumpHeader {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader;

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
        if !(*self_rc.magic() == vec![0x50u8, 0x41u8, 0x47u8, 0x45u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.raw_width.borrow_mut() = _io.read_u4le()?.into();
        match (*self_rc.raw_width() as i32) {
            1347245380 => {
                let t = Self::read_into::<_, WindowsDumpHeader_Header32>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            875976004 => {
                let t = Self::read_into::<_, WindowsDumpHeader_Header64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
            _ => {
                let t = Self::read_into::<_, WindowsDumpHeader_Opaque>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.body.borrow_mut() = Some(t);
            }
        }
        Ok(())
    }
}
impl WindowsDumpHeader {

    /**
     * Whether the rest is of the 64-bit or the 32-bit kind.
     */
    pub fn width(
        &self
    ) -> KResult<Ref<'_, WindowsDumpHeader_Widths>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_width.get() {
            return Ok(self.width.borrow());
        }
        self.f_width.set(true);
        *self.width.borrow_mut() = (*self.raw_width() as i64).try_into()?;
        Ok(self.width.borrow())
    }
}

/**
 * The four letters `PAGE`.
 */
impl WindowsDumpHeader {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * Four letters that say the kind of the rest, as a number; see `width`.
 */
impl WindowsDumpHeader {
    pub fn raw_width(&self) -> Ref<'_, u32> {
        self.raw_width.borrow()
    }
}

/**
 * The rest of the header.
 */
impl WindowsDumpHeader {
    pub fn body(&self) -> Ref<'_, Option<WindowsDumpHeader_Body>> {
        self.body.borrow()
    }
}
impl WindowsDumpHeader {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum WindowsDumpHeader_Machines {

    /**
     * 32-bit x86.
     */
    I386,

    /**
     * 64-bit x86.
     */
    Amd64,

    /**
     * 64-bit ARM.
     */
    Arm64,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsDumpHeader_Machines {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsDumpHeader_Machines> {
        match flag {
            332 => Ok(WindowsDumpHeader_Machines::I386),
            34404 => Ok(WindowsDumpHeader_Machines::Amd64),
            43620 => Ok(WindowsDumpHeader_Machines::Arm64),
            _ => Ok(WindowsDumpHeader_Machines::Unknown(flag)),
        }
    }
}

impl From<&WindowsDumpHeader_Machines> for i64 {
    fn from(v: &WindowsDumpHeader_Machines) -> Self {
        match *v {
            WindowsDumpHeader_Machines::I386 => 332,
            WindowsDumpHeader_Machines::Amd64 => 34404,
            WindowsDumpHeader_Machines::Arm64 => 43620,
            WindowsDumpHeader_Machines::Unknown(v) => v
        }
    }
}

impl Default for WindowsDumpHeader_Machines {
    fn default() -> Self { WindowsDumpHeader_Machines::Unknown(0) }
}

#[derive(Debug, PartialEq, Clone)]
pub enum WindowsDumpHeader_Widths {

    /**
     * The letters `DU64`, 64-bit Windows.
     */
    Bits64,

    /**
     * The letters `DUMP`, 32-bit Windows.
     */
    Bits32,
    Unknown(i64),
}

impl TryFrom<i64> for WindowsDumpHeader_Widths {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<WindowsDumpHeader_Widths> {
        match flag {
            875976004 => Ok(WindowsDumpHeader_Widths::Bits64),
            1347245380 => Ok(WindowsDumpHeader_Widths::Bits32),
            _ => Ok(WindowsDumpHeader_Widths::Unknown(flag)),
        }
    }
}

impl From<&WindowsDumpHeader_Widths> for i64 {
    fn from(v: &WindowsDumpHeader_Widths) -> Self {
        match *v {
            WindowsDumpHeader_Widths::Bits64 => 875976004,
            WindowsDumpHeader_Widths::Bits32 => 1347245380,
            WindowsDumpHeader_Widths::Unknown(v) => v
        }
    }
}

impl Default for WindowsDumpHeader_Widths {
    fn default() -> Self { WindowsDumpHeader_Widths::Unknown(0) }
}


/**
 * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader_Header32 {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader>,
    pub _self: SharedType<Self>,
    version_major: RefCell<u32>,
    version_minor: RefCell<u32>,
    directory_table_base: RefCell<u32>,
    pfn_database: RefCell<u32>,
    ps_loaded_module_list: RefCell<u32>,
    ps_active_process_head: RefCell<u32>,
    raw_machine_image: RefCell<u32>,
    num_processors: RefCell<u32>,
    bugcheck_code: RefCell<u32>,
    bugcheck_parameters: RefCell<Vec<u32>>,
    version_user: RefCell<Vec<u8>>,
    reserved1: RefCell<u32>,
    kd_debugger_data_block: RefCell<u32>,
    num_runs: RefCell<u32>,
    num_pages: RefCell<u32>,
    runs: RefCell<Vec<OptRc<WindowsDumpHeader_Run32>>>,
    unused1: RefCell<u32>,
    reserved2: RefCell<Vec<u8>>,
    required_dump_space: RefCell<u32>,
    reserved3: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_machine_image: Cell<bool>,
    machine_image: RefCell<WindowsDumpHeader_Machines>,
}
impl KStruct for WindowsDumpHeader_Header32 {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader;

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
        *self_rc.version_major.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version_minor.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.directory_table_base.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.pfn_database.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ps_loaded_module_list.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.ps_active_process_head.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.raw_machine_image.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_processors.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bugcheck_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bugcheck_parameters.borrow_mut() = Vec::new();
        let l_bugcheck_parameters = 4;
        for _i in 0..l_bugcheck_parameters {
            self_rc.bugcheck_parameters.borrow_mut().push(_io.read_u4le()?.into());
        }
        *self_rc.version_user.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.reserved1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.kd_debugger_data_block.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_runs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_pages.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.runs.borrow_mut() = Vec::new();
        let l_runs = 86;
        for _i in 0..l_runs {
            let t = Self::read_into::<_, WindowsDumpHeader_Run32>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.runs.borrow_mut().push(t);
        }
        *self_rc.unused1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved2.borrow_mut() = _io.read_bytes(3200 as usize)?.into();
        *self_rc.required_dump_space.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.reserved3.borrow_mut() = _io.read_bytes(92 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpHeader_Header32 {

    /**
     * Processor.
     */
    pub fn machine_image(
        &self
    ) -> KResult<Ref<'_, WindowsDumpHeader_Machines>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_machine_image.get() {
            return Ok(self.machine_image.borrow());
        }
        self.f_machine_image.set(true);
        *self.machine_image.borrow_mut() = (*self.raw_machine_image() as i64).try_into()?;
        Ok(self.machine_image.borrow())
    }
}

/**
 * 15 for a free build, 12 for a checked one.
 */
impl WindowsDumpHeader_Header32 {
    pub fn version_major(&self) -> Ref<'_, u32> {
        self.version_major.borrow()
    }
}

/**
 * Build number of Windows.
 */
impl WindowsDumpHeader_Header32 {
    pub fn version_minor(&self) -> Ref<'_, u32> {
        self.version_minor.borrow()
    }
}

/**
 * Physical address of the top page table; the value for CR3.
 */
impl WindowsDumpHeader_Header32 {
    pub fn directory_table_base(&self) -> Ref<'_, u32> {
        self.directory_table_base.borrow()
    }
}

/**
 * Virtual address of the page frame database.
 */
impl WindowsDumpHeader_Header32 {
    pub fn pfn_database(&self) -> Ref<'_, u32> {
        self.pfn_database.borrow()
    }
}

/**
 * Virtual address of the list of loaded modules.
 */
impl WindowsDumpHeader_Header32 {
    pub fn ps_loaded_module_list(&self) -> Ref<'_, u32> {
        self.ps_loaded_module_list.borrow()
    }
}

/**
 * Virtual address of the list of processes.
 */
impl WindowsDumpHeader_Header32 {
    pub fn ps_active_process_head(&self) -> Ref<'_, u32> {
        self.ps_active_process_head.borrow()
    }
}

/**
 * Processor as a number, as in PE files; see `machine_image`.
 */
impl WindowsDumpHeader_Header32 {
    pub fn raw_machine_image(&self) -> Ref<'_, u32> {
        self.raw_machine_image.borrow()
    }
}

/**
 * Number of processors.
 */
impl WindowsDumpHeader_Header32 {
    pub fn num_processors(&self) -> Ref<'_, u32> {
        self.num_processors.borrow()
    }
}

/**
 * Stop code; 0 in a running system, which QEMU turns into 0x161
 * (LIVE_SYSTEM_DUMP) in its dump.
 */
impl WindowsDumpHeader_Header32 {
    pub fn bugcheck_code(&self) -> Ref<'_, u32> {
        self.bugcheck_code.borrow()
    }
}

/**
 * Parameters of the stop code, as in the 64-bit header.
 */
impl WindowsDumpHeader_Header32 {
    pub fn bugcheck_parameters(&self) -> Ref<'_, Vec<u32>> {
        self.bugcheck_parameters.borrow()
    }
}

/**
 * Text for people, mostly empty.
 */
impl WindowsDumpHeader_Header32 {
    pub fn version_user(&self) -> Ref<'_, Vec<u8>> {
        self.version_user.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header32 {
    pub fn reserved1(&self) -> Ref<'_, u32> {
        self.reserved1.borrow()
    }
}

/**
 * Virtual address of the debugger data block, whose tag is `KDBG`.
 */
impl WindowsDumpHeader_Header32 {
    pub fn kd_debugger_data_block(&self) -> Ref<'_, u32> {
        self.kd_debugger_data_block.borrow()
    }
}

/**
 * Number of runs in use; completed by QEMU.
 */
impl WindowsDumpHeader_Header32 {
    pub fn num_runs(&self) -> Ref<'_, u32> {
        self.num_runs.borrow()
    }
}

/**
 * Number of pages in all runs; completed by QEMU.
 */
impl WindowsDumpHeader_Header32 {
    pub fn num_pages(&self) -> Ref<'_, u32> {
        self.num_pages.borrow()
    }
}

/**
 * Room for 86 runs of physical memory.
 */
impl WindowsDumpHeader_Header32 {
    pub fn runs(&self) -> Ref<'_, Vec<OptRc<WindowsDumpHeader_Run32>>> {
        self.runs.borrow()
    }
}

/**
 * Last bytes of the room for runs.
 */
impl WindowsDumpHeader_Header32 {
    pub fn unused1(&self) -> Ref<'_, u32> {
        self.unused1.borrow()
    }
}

/**
 * Not described here.
 */
impl WindowsDumpHeader_Header32 {
    pub fn reserved2(&self) -> Ref<'_, Vec<u8>> {
        self.reserved2.borrow()
    }
}

/**
 * Size of the whole dump in bytes; completed by QEMU.
 */
impl WindowsDumpHeader_Header32 {
    pub fn required_dump_space(&self) -> Ref<'_, u32> {
        self.required_dump_space.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header32 {
    pub fn reserved3(&self) -> Ref<'_, Vec<u8>> {
        self.reserved3.borrow()
    }
}
impl WindowsDumpHeader_Header32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader_Header64 {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader>,
    pub _self: SharedType<Self>,
    version_major: RefCell<u32>,
    version_minor: RefCell<u32>,
    directory_table_base: RefCell<u64>,
    pfn_database: RefCell<u64>,
    ps_loaded_module_list: RefCell<u64>,
    ps_active_process_head: RefCell<u64>,
    raw_machine_image: RefCell<u32>,
    num_processors: RefCell<u32>,
    bugcheck_code: RefCell<u32>,
    unused1: RefCell<u32>,
    bugcheck_parameters: RefCell<Vec<u64>>,
    version_user: RefCell<Vec<u8>>,
    kd_debugger_data_block: RefCell<u64>,
    num_runs: RefCell<u32>,
    unused2: RefCell<u32>,
    num_pages: RefCell<u64>,
    runs: RefCell<Vec<OptRc<WindowsDumpHeader_Run64>>>,
    context: RefCell<Vec<u8>>,
    exception: RefCell<Vec<u8>>,
    dump_kind: RefCell<u32>,
    unused3: RefCell<u32>,
    required_dump_space: RefCell<u64>,
    system_time: RefCell<u64>,
    comment: RefCell<Vec<u8>>,
    system_up_time: RefCell<u64>,
    mini_dump_fields: RefCell<u32>,
    secondary_data_state: RefCell<u32>,
    product_kind: RefCell<u32>,
    suite_mask: RefCell<u32>,
    writer_status: RefCell<u32>,
    unused4: RefCell<u8>,
    kd_secondary_version: RefCell<u8>,
    reserved: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    f_machine_image: Cell<bool>,
    machine_image: RefCell<WindowsDumpHeader_Machines>,
}
impl KStruct for WindowsDumpHeader_Header64 {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader;

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
        *self_rc.version_major.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.version_minor.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.directory_table_base.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.pfn_database.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ps_loaded_module_list.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.ps_active_process_head.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.raw_machine_image.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_processors.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bugcheck_code.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unused1.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.bugcheck_parameters.borrow_mut() = Vec::new();
        let l_bugcheck_parameters = 4;
        for _i in 0..l_bugcheck_parameters {
            self_rc.bugcheck_parameters.borrow_mut().push(_io.read_u8le()?.into());
        }
        *self_rc.version_user.borrow_mut() = _io.read_bytes(32 as usize)?.into();
        *self_rc.kd_debugger_data_block.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.num_runs.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unused2.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_pages.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.runs.borrow_mut() = Vec::new();
        let l_runs = 43;
        for _i in 0..l_runs {
            let t = Self::read_into::<_, WindowsDumpHeader_Run64>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
            self_rc.runs.borrow_mut().push(t);
        }
        *self_rc.context.borrow_mut() = _io.read_bytes(3000 as usize)?.into();
        *self_rc.exception.borrow_mut() = _io.read_bytes(152 as usize)?.into();
        *self_rc.dump_kind.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unused3.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.required_dump_space.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.system_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.comment.borrow_mut() = _io.read_bytes(128 as usize)?.into();
        *self_rc.system_up_time.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.mini_dump_fields.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.secondary_data_state.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.product_kind.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.suite_mask.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.writer_status.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.unused4.borrow_mut() = _io.read_u1()?.into();
        *self_rc.kd_secondary_version.borrow_mut() = _io.read_u1()?.into();
        *self_rc.reserved.borrow_mut() = _io.read_bytes(4018 as usize)?.into();
        Ok(())
    }
}
impl WindowsDumpHeader_Header64 {

    /**
     * Processor.
     */
    pub fn machine_image(
        &self
    ) -> KResult<Ref<'_, WindowsDumpHeader_Machines>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_machine_image.get() {
            return Ok(self.machine_image.borrow());
        }
        self.f_machine_image.set(true);
        *self.machine_image.borrow_mut() = (*self.raw_machine_image() as i64).try_into()?;
        Ok(self.machine_image.borrow())
    }
}

/**
 * 15 for a free build, 12 for a checked one.
 */
impl WindowsDumpHeader_Header64 {
    pub fn version_major(&self) -> Ref<'_, u32> {
        self.version_major.borrow()
    }
}

/**
 * Build number of Windows.
 */
impl WindowsDumpHeader_Header64 {
    pub fn version_minor(&self) -> Ref<'_, u32> {
        self.version_minor.borrow()
    }
}

/**
 * Physical address of the top page table; the value for CR3.
 */
impl WindowsDumpHeader_Header64 {
    pub fn directory_table_base(&self) -> Ref<'_, u64> {
        self.directory_table_base.borrow()
    }
}

/**
 * Virtual address of the page frame database.
 */
impl WindowsDumpHeader_Header64 {
    pub fn pfn_database(&self) -> Ref<'_, u64> {
        self.pfn_database.borrow()
    }
}

/**
 * Virtual address of the list of loaded modules.
 */
impl WindowsDumpHeader_Header64 {
    pub fn ps_loaded_module_list(&self) -> Ref<'_, u64> {
        self.ps_loaded_module_list.borrow()
    }
}

/**
 * Virtual address of the list of processes.
 */
impl WindowsDumpHeader_Header64 {
    pub fn ps_active_process_head(&self) -> Ref<'_, u64> {
        self.ps_active_process_head.borrow()
    }
}

/**
 * Processor as a number, as in PE files; see `machine_image`.
 */
impl WindowsDumpHeader_Header64 {
    pub fn raw_machine_image(&self) -> Ref<'_, u32> {
        self.raw_machine_image.borrow()
    }
}

/**
 * Number of processors.
 */
impl WindowsDumpHeader_Header64 {
    pub fn num_processors(&self) -> Ref<'_, u32> {
        self.num_processors.borrow()
    }
}

/**
 * Stop code; 0 in a running system, which QEMU turns into 0x161
 * (LIVE_SYSTEM_DUMP) in its dump.
 */
impl WindowsDumpHeader_Header64 {
    pub fn bugcheck_code(&self) -> Ref<'_, u32> {
        self.bugcheck_code.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header64 {
    pub fn unused1(&self) -> Ref<'_, u32> {
        self.unused1.borrow()
    }
}

/**
 * Parameters of the stop code. The driver of a running guest puts the
 * virtual address of a decoded debugger data block into the first one,
 * for where the block itself is encrypted.
 */
impl WindowsDumpHeader_Header64 {
    pub fn bugcheck_parameters(&self) -> Ref<'_, Vec<u64>> {
        self.bugcheck_parameters.borrow()
    }
}

/**
 * Text for people, mostly empty.
 */
impl WindowsDumpHeader_Header64 {
    pub fn version_user(&self) -> Ref<'_, Vec<u8>> {
        self.version_user.borrow()
    }
}

/**
 * Virtual address of the debugger data block, whose tag is `KDBG`.
 */
impl WindowsDumpHeader_Header64 {
    pub fn kd_debugger_data_block(&self) -> Ref<'_, u64> {
        self.kd_debugger_data_block.borrow()
    }
}

/**
 * Number of runs in use; completed by QEMU.
 */
impl WindowsDumpHeader_Header64 {
    pub fn num_runs(&self) -> Ref<'_, u32> {
        self.num_runs.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header64 {
    pub fn unused2(&self) -> Ref<'_, u32> {
        self.unused2.borrow()
    }
}

/**
 * Number of pages in all runs; completed by QEMU.
 */
impl WindowsDumpHeader_Header64 {
    pub fn num_pages(&self) -> Ref<'_, u64> {
        self.num_pages.borrow()
    }
}

/**
 * Room for 43 runs of physical memory.
 */
impl WindowsDumpHeader_Header64 {
    pub fn runs(&self) -> Ref<'_, Vec<OptRc<WindowsDumpHeader_Run64>>> {
        self.runs.borrow()
    }
}

/**
 * Registers of the processor that failed.
 */
impl WindowsDumpHeader_Header64 {
    pub fn context(&self) -> Ref<'_, Vec<u8>> {
        self.context.borrow()
    }
}

/**
 * Exception record.
 */
impl WindowsDumpHeader_Header64 {
    pub fn exception(&self) -> Ref<'_, Vec<u8>> {
        self.exception.borrow()
    }
}

/**
 * 1 for a full dump.
 */
impl WindowsDumpHeader_Header64 {
    pub fn dump_kind(&self) -> Ref<'_, u32> {
        self.dump_kind.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header64 {
    pub fn unused3(&self) -> Ref<'_, u32> {
        self.unused3.borrow()
    }
}

/**
 * Size of the whole dump in bytes; completed by QEMU.
 */
impl WindowsDumpHeader_Header64 {
    pub fn required_dump_space(&self) -> Ref<'_, u64> {
        self.required_dump_space.borrow()
    }
}

/**
 * Time of the dump in units of 100 ns since 1601.
 */
impl WindowsDumpHeader_Header64 {
    pub fn system_time(&self) -> Ref<'_, u64> {
        self.system_time.borrow()
    }
}

/**
 * Text for people.
 */
impl WindowsDumpHeader_Header64 {
    pub fn comment(&self) -> Ref<'_, Vec<u8>> {
        self.comment.borrow()
    }
}

/**
 * Time since start in units of 100 ns.
 */
impl WindowsDumpHeader_Header64 {
    pub fn system_up_time(&self) -> Ref<'_, u64> {
        self.system_up_time.borrow()
    }
}

/**
 * Fields of a small dump.
 */
impl WindowsDumpHeader_Header64 {
    pub fn mini_dump_fields(&self) -> Ref<'_, u32> {
        self.mini_dump_fields.borrow()
    }
}

/**
 * State of secondary data.
 */
impl WindowsDumpHeader_Header64 {
    pub fn secondary_data_state(&self) -> Ref<'_, u32> {
        self.secondary_data_state.borrow()
    }
}

/**
 * Kind of product, 1 workstation, 2 domain controller, 3 server.
 */
impl WindowsDumpHeader_Header64 {
    pub fn product_kind(&self) -> Ref<'_, u32> {
        self.product_kind.borrow()
    }
}

/**
 * Bits of installed suites.
 */
impl WindowsDumpHeader_Header64 {
    pub fn suite_mask(&self) -> Ref<'_, u32> {
        self.suite_mask.borrow()
    }
}

/**
 * What the writer of the dump says of itself.
 */
impl WindowsDumpHeader_Header64 {
    pub fn writer_status(&self) -> Ref<'_, u32> {
        self.writer_status.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header64 {
    pub fn unused4(&self) -> Ref<'_, u8> {
        self.unused4.borrow()
    }
}

/**
 * Version of the secondary debugger data.
 */
impl WindowsDumpHeader_Header64 {
    pub fn kd_secondary_version(&self) -> Ref<'_, u8> {
        self.kd_secondary_version.borrow()
    }
}

/**
 * Not used.
 */
impl WindowsDumpHeader_Header64 {
    pub fn reserved(&self) -> Ref<'_, Vec<u8>> {
        self.reserved.borrow()
    }
}
impl WindowsDumpHeader_Header64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * A kind that is not known here.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader_Opaque {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader>,
    pub _self: SharedType<Self>,
    data: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpHeader_Opaque {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader;

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
        *self_rc.data.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl WindowsDumpHeader_Opaque {
}

/**
 * Everything up to the end.
 */
impl WindowsDumpHeader_Opaque {
    pub fn data(&self) -> Ref<'_, Vec<u8>> {
        self.data.borrow()
    }
}
impl WindowsDumpHeader_Opaque {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One run of physical pages of 4096 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader_Run32 {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader_Header32>,
    pub _self: SharedType<Self>,
    base_page: RefCell<u32>,
    num_pages: RefCell<u32>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpHeader_Run32 {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader_Header32;

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
        *self_rc.base_page.borrow_mut() = _io.read_u4le()?.into();
        *self_rc.num_pages.borrow_mut() = _io.read_u4le()?.into();
        Ok(())
    }
}
impl WindowsDumpHeader_Run32 {
}

/**
 * Number of the first page.
 */
impl WindowsDumpHeader_Run32 {
    pub fn base_page(&self) -> Ref<'_, u32> {
        self.base_page.borrow()
    }
}

/**
 * Number of pages.
 */
impl WindowsDumpHeader_Run32 {
    pub fn num_pages(&self) -> Ref<'_, u32> {
        self.num_pages.borrow()
    }
}
impl WindowsDumpHeader_Run32 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * One run of physical pages of 4096 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct WindowsDumpHeader_Run64 {
    pub _root: SharedType<WindowsDumpHeader>,
    pub _parent: SharedType<WindowsDumpHeader_Header64>,
    pub _self: SharedType<Self>,
    base_page: RefCell<u64>,
    num_pages: RefCell<u64>,
    _io: RefCell<BytesReader>,
}
impl KStruct for WindowsDumpHeader_Run64 {
    type Root = WindowsDumpHeader;
    type Parent = WindowsDumpHeader_Header64;

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
        *self_rc.base_page.borrow_mut() = _io.read_u8le()?.into();
        *self_rc.num_pages.borrow_mut() = _io.read_u8le()?.into();
        Ok(())
    }
}
impl WindowsDumpHeader_Run64 {
}

/**
 * Number of the first page.
 */
impl WindowsDumpHeader_Run64 {
    pub fn base_page(&self) -> Ref<'_, u64> {
        self.base_page.borrow()
    }
}

/**
 * Number of pages.
 */
impl WindowsDumpHeader_Run64 {
    pub fn num_pages(&self) -> Ref<'_, u64> {
        self.num_pages.borrow()
    }
}
impl WindowsDumpHeader_Run64 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
