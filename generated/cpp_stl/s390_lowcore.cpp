// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "s390_lowcore.h"
namespace vmcoreinfo_ksy {

    s390_lowcore_t::s390_lowcore_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, s390_lowcore_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void s390_lowcore_t::_read() {
        m_vmcore_info31 = m__io->read_u4be();
        m_vmcore_info = m__io->read_u8be();
        m_reserved = m__io->read_bytes(4);
        m_os_info = m__io->read_u8be();
    }

    s390_lowcore_t::~s390_lowcore_t() {
        _clean_up();
    }

    void s390_lowcore_t::_clean_up() {
    }
}
