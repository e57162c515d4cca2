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
 * As much of a qcow2 image as leads to the machines that `savevm` has saved in
 * it: the header and the table of snapshots.
 * 
 * Contents are kept in clusters. A table of level 1 gives the offsets of tables
 * of level 2, of one cluster each, and these give those of the clusters, in
 * eight bytes an entry: bits 9 to 55 are the offset in the file. The state of a
 * machine is in its snapshot's own table, after the last cluster of the disk.
 * \sa https://www.qemu.org/docs/master/interop/qcow2.html QEMU docs/interop/qcow2
 */

#[derive(Default, Debug, Clone)]
pub struct Qcow2 {
    pub _root: SharedType<Qcow2>,
    pub _parent: SharedType<Qcow2>,
    pub _self: SharedType<Self>,
    magic: RefCell<Vec<u8>>,
    version: RefCell<u32>,
    ofs_backing_file: RefCell<u64>,
    len_backing_file: RefCell<u32>,
    log_len_cluster: RefCell<u32>,
    len_disk: RefCell<u64>,
    crypt_method: RefCell<u32>,
    num_level1_entries: RefCell<u32>,
    ofs_level1_table: RefCell<u64>,
    ofs_refcount_table: RefCell<u64>,
    num_refcount_table_clusters: RefCell<u32>,
    num_snapshots: RefCell<u32>,
    ofs_snapshots: RefCell<u64>,
    incompatible_features: RefCell<u64>,
    _io: RefCell<BytesReader>,
    f_first_snapshot: Cell<bool>,
    first_snapshot: RefCell<OptRc<Qcow2_Snapshot>>,
}
impl KStruct for Qcow2 {
    type Root = Qcow2;
    type Parent = Qcow2;

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
        if !(*self_rc.magic() == vec![0x51u8, 0x46u8, 0x49u8, 0xfbu8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/0".to_string() }));
        }
        *self_rc.version.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.ofs_backing_file.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.len_backing_file.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.log_len_cluster.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_disk.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.crypt_method.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.num_level1_entries.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.ofs_level1_table.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.ofs_refcount_table.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.num_refcount_table_clusters.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.num_snapshots.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.ofs_snapshots.borrow_mut() = _io.read_u8be()?.into();
        if ((*self_rc.version() as u32) >= (3 as u32)) {
            *self_rc.incompatible_features.borrow_mut() = _io.read_u8be()?.into();
        }
        Ok(())
    }
}
impl Qcow2 {

    /**
     * The description of the first snapshot.
     */
    pub fn first_snapshot(
        &self
    ) -> KResult<Ref<'_, OptRc<Qcow2_Snapshot>>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_first_snapshot.get() {
            return Ok(self.first_snapshot.borrow());
        }
        if ((*self.num_snapshots() as u32) > (0 as u32)) {
            let _pos = _io.pos();
            _io.seek((*self.ofs_snapshots() as i64) as usize)?;
            let t = Self::read_into::<_, Qcow2_Snapshot>(&*_io, Some(self._root.clone()), Some(self._self.clone()))?.into();
            *self.first_snapshot.borrow_mut() = t;
            _io.seek(_pos)?;
        }
        Ok(self.first_snapshot.borrow())
    }
}

/**
 * Says that this is an image of QEMU.
 */
impl Qcow2 {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}

/**
 * 2 or 3.
 */
impl Qcow2 {
    pub fn version(&self) -> Ref<'_, u32> {
        self.version.borrow()
    }
}

/**
 * Offset of the name of the image that this one is based on, or 0.
 */
impl Qcow2 {
    pub fn ofs_backing_file(&self) -> Ref<'_, u64> {
        self.ofs_backing_file.borrow()
    }
}

/**
 * Length of that name in bytes.
 */
impl Qcow2 {
    pub fn len_backing_file(&self) -> Ref<'_, u32> {
        self.len_backing_file.borrow()
    }
}

/**
 * Binary logarithm of the size of a cluster in bytes, 9 to 21.
 */
impl Qcow2 {
    pub fn log_len_cluster(&self) -> Ref<'_, u32> {
        self.log_len_cluster.borrow()
    }
}

/**
 * Size of the disk in bytes.
 */
impl Qcow2 {
    pub fn len_disk(&self) -> Ref<'_, u64> {
        self.len_disk.borrow()
    }
}

/**
 * 0 where clusters are not encrypted.
 */
impl Qcow2 {
    pub fn crypt_method(&self) -> Ref<'_, u32> {
        self.crypt_method.borrow()
    }
}

/**
 * Number of entries of the disk's table of level 1.
 */
impl Qcow2 {
    pub fn num_level1_entries(&self) -> Ref<'_, u32> {
        self.num_level1_entries.borrow()
    }
}

/**
 * Offset of that table.
 */
impl Qcow2 {
    pub fn ofs_level1_table(&self) -> Ref<'_, u64> {
        self.ofs_level1_table.borrow()
    }
}

/**
 * Offset of the table of reference counts.
 */
impl Qcow2 {
    pub fn ofs_refcount_table(&self) -> Ref<'_, u64> {
        self.ofs_refcount_table.borrow()
    }
}

/**
 * Number of clusters of that table.
 */
impl Qcow2 {
    pub fn num_refcount_table_clusters(&self) -> Ref<'_, u32> {
        self.num_refcount_table_clusters.borrow()
    }
}

/**
 * Number of snapshots.
 */
impl Qcow2 {
    pub fn num_snapshots(&self) -> Ref<'_, u32> {
        self.num_snapshots.borrow()
    }
}

/**
 * Offset of the first snapshot's description.
 */
impl Qcow2 {
    pub fn ofs_snapshots(&self) -> Ref<'_, u64> {
        self.ofs_snapshots.borrow()
    }
}

/**
 * What a reader has to know; bit 4 says that entries of level 2 have 16
 * bytes.
 */
impl Qcow2 {
    pub fn incompatible_features(&self) -> Ref<'_, u64> {
        self.incompatible_features.borrow()
    }
}
impl Qcow2 {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

/**
 * The description of a snapshot. The next one starts at the next multiple
 * of 8 bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct Qcow2_Snapshot {
    pub _root: SharedType<Qcow2>,
    pub _parent: SharedType<Qcow2>,
    pub _self: SharedType<Self>,
    ofs_table: RefCell<u64>,
    num_entries: RefCell<u32>,
    len_number: RefCell<u16>,
    len_tag: RefCell<u16>,
    date_seconds: RefCell<u32>,
    date_nanoseconds: RefCell<u32>,
    vm_clock: RefCell<u64>,
    len_state_short: RefCell<u32>,
    len_extra: RefCell<u32>,
    extra: RefCell<OptRc<Qcow2_SnapshotExtra>>,
    number: RefCell<Vec<u8>>,
    tag: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    extra_raw: RefCell<Vec<u8>>,
}
impl KStruct for Qcow2_Snapshot {
    type Root = Qcow2;
    type Parent = Qcow2;

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
        *self_rc.ofs_table.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.num_entries.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_number.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.len_tag.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.date_seconds.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.date_nanoseconds.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.vm_clock.borrow_mut() = _io.read_u8be()?.into();
        *self_rc.len_state_short.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.len_extra.borrow_mut() = _io.read_u4be()?.into();
        *self_rc.extra_raw.borrow_mut() = _io.read_bytes(*self_rc.len_extra() as usize)?.into();
        let extra_raw = self_rc.extra_raw.borrow();
        let _t_extra_raw_io = BytesReader::from(extra_raw.clone());
        let t = Self::read_into::<BytesReader, Qcow2_SnapshotExtra>(&_t_extra_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.extra.borrow_mut() = t;
        *self_rc.number.borrow_mut() = _io.read_bytes(*self_rc.len_number() as usize)?.into();
        *self_rc.tag.borrow_mut() = _io.read_bytes(*self_rc.len_tag() as usize)?.into();
        Ok(())
    }
}
impl Qcow2_Snapshot {
}

/**
 * Offset of the snapshot's own table of level 1.
 */
impl Qcow2_Snapshot {
    pub fn ofs_table(&self) -> Ref<'_, u64> {
        self.ofs_table.borrow()
    }
}

/**
 * Number of entries of that table.
 */
impl Qcow2_Snapshot {
    pub fn num_entries(&self) -> Ref<'_, u32> {
        self.num_entries.borrow()
    }
}

/**
 * Length of the number that the snapshot has, in bytes.
 */
impl Qcow2_Snapshot {
    pub fn len_number(&self) -> Ref<'_, u16> {
        self.len_number.borrow()
    }
}

/**
 * Length of its name in bytes.
 */
impl Qcow2_Snapshot {
    pub fn len_tag(&self) -> Ref<'_, u16> {
        self.len_tag.borrow()
    }
}

/**
 * When it was made, in seconds since 1970.
 */
impl Qcow2_Snapshot {
    pub fn date_seconds(&self) -> Ref<'_, u32> {
        self.date_seconds.borrow()
    }
}

/**
 * Nanoseconds of that time.
 */
impl Qcow2_Snapshot {
    pub fn date_nanoseconds(&self) -> Ref<'_, u32> {
        self.date_nanoseconds.borrow()
    }
}

/**
 * How long the machine had run, in nanoseconds.
 */
impl Qcow2_Snapshot {
    pub fn vm_clock(&self) -> Ref<'_, u64> {
        self.vm_clock.borrow()
    }
}

/**
 * Size of the machine's state in bytes; 0 where none was saved.
 */
impl Qcow2_Snapshot {
    pub fn len_state_short(&self) -> Ref<'_, u32> {
        self.len_state_short.borrow()
    }
}

/**
 * Size of the fields that follow, in bytes.
 */
impl Qcow2_Snapshot {
    pub fn len_extra(&self) -> Ref<'_, u32> {
        self.len_extra.borrow()
    }
}

/**
 * Fields that came later.
 */
impl Qcow2_Snapshot {
    pub fn extra(&self) -> Ref<'_, OptRc<Qcow2_SnapshotExtra>> {
        self.extra.borrow()
    }
}

/**
 * The number that the snapshot has, as text.
 */
impl Qcow2_Snapshot {
    pub fn number(&self) -> Ref<'_, Vec<u8>> {
        self.number.borrow()
    }
}

/**
 * The name that it was given, which QEMU calls its tag.
 */
impl Qcow2_Snapshot {
    pub fn tag(&self) -> Ref<'_, Vec<u8>> {
        self.tag.borrow()
    }
}
impl Qcow2_Snapshot {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Qcow2_Snapshot {
    pub fn extra_raw(&self) -> Ref<'_, Vec<u8>> {
        self.extra_raw.borrow()
    }
}

/**
 * Fields of a snapshot that came later, as far as there are bytes.
 */

#[derive(Default, Debug, Clone)]
pub struct Qcow2_SnapshotExtra {
    pub _root: SharedType<Qcow2>,
    pub _parent: SharedType<Qcow2_Snapshot>,
    pub _self: SharedType<Self>,
    len_state: RefCell<u64>,
    len_disk_then: RefCell<u64>,
    unused: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Qcow2_SnapshotExtra {
    type Root = Qcow2;
    type Parent = Qcow2_Snapshot;

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
        if !(_io.is_eof()) {
            *self_rc.len_state.borrow_mut() = _io.read_u8be()?.into();
        }
        if !(_io.is_eof()) {
            *self_rc.len_disk_then.borrow_mut() = _io.read_u8be()?.into();
        }
        *self_rc.unused.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl Qcow2_SnapshotExtra {
}

/**
 * Size of the machine's state in bytes, instead of the short one.
 */
impl Qcow2_SnapshotExtra {
    pub fn len_state(&self) -> Ref<'_, u64> {
        self.len_state.borrow()
    }
}

/**
 * Size of the disk when the snapshot was made, in bytes.
 */
impl Qcow2_SnapshotExtra {
    pub fn len_disk_then(&self) -> Ref<'_, u64> {
        self.len_disk_then.borrow()
    }
}

/**
 * What came later still.
 */
impl Qcow2_SnapshotExtra {
    pub fn unused(&self) -> Ref<'_, Vec<u8>> {
        self.unused.borrow()
    }
}
impl Qcow2_SnapshotExtra {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
