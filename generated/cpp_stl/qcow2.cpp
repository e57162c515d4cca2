// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "qcow2.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {

    qcow2_t::qcow2_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, qcow2_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_first_snapshot = nullptr;
        f_first_snapshot = false;
        _read();
    }

    void qcow2_t::_read() {
        m_magic = m__io->read_bytes(4);
        if (!(m_magic == std::string("\x51\x46\x49\xFB", 4))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x51\x46\x49\xFB", 4), m_magic, m__io, std::string("/seq/0"));
        }
        m_version = m__io->read_u4be();
        m_ofs_backing_file = m__io->read_u8be();
        m_len_backing_file = m__io->read_u4be();
        m_log_len_cluster = m__io->read_u4be();
        m_len_disk = m__io->read_u8be();
        m_crypt_method = m__io->read_u4be();
        m_num_level1_entries = m__io->read_u4be();
        m_ofs_level1_table = m__io->read_u8be();
        m_ofs_refcount_table = m__io->read_u8be();
        m_num_refcount_table_clusters = m__io->read_u4be();
        m_num_snapshots = m__io->read_u4be();
        m_ofs_snapshots = m__io->read_u8be();
        n_incompatible_features = true;
        if (version() >= 3) {
            n_incompatible_features = false;
            m_incompatible_features = m__io->read_u8be();
        }
    }

    qcow2_t::~qcow2_t() {
        _clean_up();
    }

    void qcow2_t::_clean_up() {
        if (!n_incompatible_features) {
        }
        if (f_first_snapshot && !n_first_snapshot) {
        }
    }

    qcow2_t::snapshot_t::snapshot_t(kaitai::kstream* p__io, qcow2_t* p__parent, qcow2_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_extra = nullptr;
        m__io__raw_extra = nullptr;
        _read();
    }

    void qcow2_t::snapshot_t::_read() {
        m_ofs_table = m__io->read_u8be();
        m_num_entries = m__io->read_u4be();
        m_len_number = m__io->read_u2be();
        m_len_tag = m__io->read_u2be();
        m_date_seconds = m__io->read_u4be();
        m_date_nanoseconds = m__io->read_u4be();
        m_vm_clock = m__io->read_u8be();
        m_len_state_short = m__io->read_u4be();
        m_len_extra = m__io->read_u4be();
        m__raw_extra = m__io->read_bytes(len_extra());
        m__io__raw_extra = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_extra));
        m_extra = std::unique_ptr<snapshot_extra_t>(new snapshot_extra_t(m__io__raw_extra.get(), this, m__root));
        m_number = m__io->read_bytes(len_number());
        m_tag = m__io->read_bytes(len_tag());
    }

    qcow2_t::snapshot_t::~snapshot_t() {
        _clean_up();
    }

    void qcow2_t::snapshot_t::_clean_up() {
    }

    qcow2_t::snapshot_extra_t::snapshot_extra_t(kaitai::kstream* p__io, qcow2_t::snapshot_t* p__parent, qcow2_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qcow2_t::snapshot_extra_t::_read() {
        n_len_state = true;
        if (!(_io()->is_eof())) {
            n_len_state = false;
            m_len_state = m__io->read_u8be();
        }
        n_len_disk_then = true;
        if (!(_io()->is_eof())) {
            n_len_disk_then = false;
            m_len_disk_then = m__io->read_u8be();
        }
        m_unused = m__io->read_bytes_full();
    }

    qcow2_t::snapshot_extra_t::~snapshot_extra_t() {
        _clean_up();
    }

    void qcow2_t::snapshot_extra_t::_clean_up() {
        if (!n_len_state) {
        }
        if (!n_len_disk_then) {
        }
    }

    qcow2_t::snapshot_t* qcow2_t::first_snapshot() {
        if (f_first_snapshot)
            return m_first_snapshot.get();
        f_first_snapshot = true;
        n_first_snapshot = true;
        if (num_snapshots() > 0) {
            n_first_snapshot = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(static_cast<int64_t>(ofs_snapshots()));
            m_first_snapshot = std::unique_ptr<snapshot_t>(new snapshot_t(m__io, this, m__root));
            m__io->seek(_pos);
        }
        return m_first_snapshot.get();
    }
}
