// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "qemu_vmcoreinfo_vmstate.h"
namespace vmcoreinfo_ksy {

    qemu_vmcoreinfo_vmstate_t::qemu_vmcoreinfo_vmstate_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, qemu_vmcoreinfo_vmstate_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void qemu_vmcoreinfo_vmstate_t::_read() {
        m_has_note = m__io->read_u1();
        m_host_format = m__io->read_u2be();
        m_guest_format = m__io->read_u2be();
        m_len_region = m__io->read_u4be();
        m_paddr = m__io->read_u8be();
    }

    qemu_vmcoreinfo_vmstate_t::~qemu_vmcoreinfo_vmstate_t() {
        _clean_up();
    }

    void qemu_vmcoreinfo_vmstate_t::_clean_up() {
    }
}
