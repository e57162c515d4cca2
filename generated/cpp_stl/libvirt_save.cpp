// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libvirt_save.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<libvirt_save_t::packers_t> libvirt_save_t::_values_packers_t{
        libvirt_save_t::PACKERS_PLAIN,
        libvirt_save_t::PACKERS_GZIP,
        libvirt_save_t::PACKERS_BZIP2,
        libvirt_save_t::PACKERS_XZ,
        libvirt_save_t::PACKERS_LZOP,
        libvirt_save_t::PACKERS_ZSTD,
        libvirt_save_t::PACKERS_SPARSE,
    };
    bool libvirt_save_t::_is_defined_packers_t(libvirt_save_t::packers_t v) {
        return libvirt_save_t::_values_packers_t.find(v) != libvirt_save_t::_values_packers_t.end();
    }

    libvirt_save_t::libvirt_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libvirt_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        f_description = false;
        f_is_be = false;
        f_ofs_stream = false;
        _read();
    }

    void libvirt_save_t::_read() {
        m_magic = m__io->read_bytes(16);
        m_raw_version = m__io->read_u4le();
        m_header = std::unique_ptr<save_header_t>(new save_header_t(m__io, this, m__root));
    }

    libvirt_save_t::~libvirt_save_t() {
        _clean_up();
    }

    void libvirt_save_t::_clean_up() {
        if (f_description) {
        }
    }

    libvirt_save_t::save_header_t::save_header_t(kaitai::kstream* p__io, libvirt_save_t* p__parent, libvirt_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        f_packer = false;
        _read();
    }

    void libvirt_save_t::save_header_t::_read() {
        {
            bool on = _root()->is_be();
            if (on == true) {
                m__is_le = false;
            }
            else if (on == false) {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/save_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void libvirt_save_t::save_header_t::_read_le() {
        m_len_description = m__io->read_u4le();
        m_was_running = m__io->read_u4le();
        m_raw_packer = m__io->read_u4le();
        m_ofs_cookie = m__io->read_u4le();
        m_reserved = m__io->read_bytes(56);
    }

    void libvirt_save_t::save_header_t::_read_be() {
        m_len_description = m__io->read_u4be();
        m_was_running = m__io->read_u4be();
        m_raw_packer = m__io->read_u4be();
        m_ofs_cookie = m__io->read_u4be();
        m_reserved = m__io->read_bytes(56);
    }

    libvirt_save_t::save_header_t::~save_header_t() {
        _clean_up();
    }

    void libvirt_save_t::save_header_t::_clean_up() {
    }

    libvirt_save_t::packers_t libvirt_save_t::save_header_t::packer() {
        if (f_packer)
            return m_packer;
        f_packer = true;
        m_packer = static_cast<libvirt_save_t::packers_t>(raw_packer());
        return m_packer;
    }

    std::string libvirt_save_t::description() {
        if (f_description)
            return m_description;
        f_description = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(92);
        m_description = m__io->read_bytes(header()->len_description());
        m__io->seek(_pos);
        return m_description;
    }

    bool libvirt_save_t::is_be() {
        if (f_is_be)
            return m_is_be;
        f_is_be = true;
        m_is_be = static_cast<int64_t>(raw_version()) > static_cast<int64_t>(65535);
        return m_is_be;
    }

    int64_t libvirt_save_t::ofs_stream() {
        if (f_ofs_stream)
            return m_ofs_stream;
        f_ofs_stream = true;
        m_ofs_stream = static_cast<int64_t>(static_cast<int64_t>(header()->len_description()) + 92);
        return m_ofs_stream;
    }
}
