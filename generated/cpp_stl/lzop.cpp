// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "lzop.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {

    lzop_t::lzop_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, lzop_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_blocks = nullptr;
        _read();
    }

    void lzop_t::_read() {
        m_header = std::unique_ptr<file_header_t>(new file_header_t(m__io, this, m__root));
        m_blocks = std::unique_ptr<std::vector<std::unique_ptr<block_t>>>(new std::vector<std::unique_ptr<block_t>>());
        {
            int i = 0;
            block_t* _;
            do {
                _ = new block_t(static_cast<int64_t>(header()->flags()), m__io, this, m__root);
                m_blocks->push_back(std::move(std::unique_ptr<block_t>(_)));
                i++;
            } while (!(_->head()->len_unpacked() == 0));
        }
    }

    lzop_t::~lzop_t() {
        _clean_up();
    }

    void lzop_t::_clean_up() {
    }

    lzop_t::block_t::block_t(int64_t p_flags, kaitai::kstream* p__io, lzop_t* p__parent, lzop_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_flags = p_flags;
        m_head = nullptr;
        _read();
    }

    void lzop_t::block_t::_read() {
        m_head = std::unique_ptr<block_head_t>(new block_head_t(flags(), m__io, this, m__root));
        n_body = true;
        if (head()->len_unpacked() != 0) {
            n_body = false;
            m_body = m__io->read_bytes(static_cast<uint32_t>(head()->len_body()));
        }
    }

    lzop_t::block_t::~block_t() {
        _clean_up();
    }

    void lzop_t::block_t::_clean_up() {
        if (!n_body) {
        }
    }

    lzop_t::block_head_t::block_head_t(int64_t p_flags, kaitai::kstream* p__io, lzop_t::block_t* p__parent, lzop_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_flags = p_flags;
        f_is_packed = false;
        _read();
    }

    void lzop_t::block_head_t::_read() {
        m_len_unpacked = m__io->read_u4be();
        n_len_body = true;
        if (len_unpacked() != 0) {
            n_len_body = false;
            m_len_body = m__io->read_u4be();
        }
        n_adler32_unpacked = true;
        if ( ((len_unpacked() != 0) && ((flags() & 1) != 0)) ) {
            n_adler32_unpacked = false;
            m_adler32_unpacked = m__io->read_u4be();
        }
        n_crc32_unpacked = true;
        if ( ((len_unpacked() != 0) && ((flags() & 256) != 0)) ) {
            n_crc32_unpacked = false;
            m_crc32_unpacked = m__io->read_u4be();
        }
        n_adler32_packed = true;
        if ( ((is_packed()) && ((flags() & 2) != 0)) ) {
            n_adler32_packed = false;
            m_adler32_packed = m__io->read_u4be();
        }
        n_crc32_packed = true;
        if ( ((is_packed()) && ((flags() & 512) != 0)) ) {
            n_crc32_packed = false;
            m_crc32_packed = m__io->read_u4be();
        }
    }

    lzop_t::block_head_t::~block_head_t() {
        _clean_up();
    }

    void lzop_t::block_head_t::_clean_up() {
        if (!n_len_body) {
        }
        if (!n_adler32_unpacked) {
        }
        if (!n_crc32_unpacked) {
        }
        if (!n_adler32_packed) {
        }
        if (!n_crc32_packed) {
        }
    }

    bool lzop_t::block_head_t::is_packed() {
        if (f_is_packed)
            return m_is_packed;
        f_is_packed = true;
        m_is_packed =  ((len_unpacked() != 0) && (len_body() < len_unpacked())) ;
        return m_is_packed;
    }

    lzop_t::extra_field_t::extra_field_t(kaitai::kstream* p__io, lzop_t::file_header_t* p__parent, lzop_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void lzop_t::extra_field_t::_read() {
        m_len_body = m__io->read_u4be();
        m_body = m__io->read_bytes(len_body());
        m_checksum = m__io->read_u4be();
    }

    lzop_t::extra_field_t::~extra_field_t() {
        _clean_up();
    }

    void lzop_t::extra_field_t::_clean_up() {
    }

    lzop_t::file_header_t::file_header_t(kaitai::kstream* p__io, lzop_t* p__parent, lzop_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_extra = nullptr;
        f_is_late = false;
        _read();
    }

    void lzop_t::file_header_t::_read() {
        m_magic = m__io->read_bytes(9);
        if (!(m_magic == std::string("\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A", 9))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x89\x4C\x5A\x4F\x00\x0D\x0A\x1A\x0A", 9), m_magic, m__io, std::string("/types/file_header/seq/0"));
        }
        m_version = m__io->read_u2be();
        m_library_version = m__io->read_u2be();
        n_needed_version = true;
        if (is_late()) {
            n_needed_version = false;
            m_needed_version = m__io->read_u2be();
        }
        m_method = m__io->read_u1();
        n_level = true;
        if (is_late()) {
            n_level = false;
            m_level = m__io->read_u1();
        }
        m_flags = m__io->read_u4be();
        n_filter = true;
        if ((flags() & 2048) != 0) {
            n_filter = false;
            m_filter = m__io->read_u4be();
        }
        m_mode = m__io->read_u4be();
        m_seconds_low = m__io->read_u4be();
        n_seconds_high = true;
        if (is_late()) {
            n_seconds_high = false;
            m_seconds_high = m__io->read_u4be();
        }
        m_len_name = m__io->read_u1();
        m_name = m__io->read_bytes(len_name());
        m_checksum = m__io->read_u4be();
        n_extra = true;
        if ((flags() & 64) != 0) {
            n_extra = false;
            m_extra = std::unique_ptr<extra_field_t>(new extra_field_t(m__io, this, m__root));
        }
    }

    lzop_t::file_header_t::~file_header_t() {
        _clean_up();
    }

    void lzop_t::file_header_t::_clean_up() {
        if (!n_needed_version) {
        }
        if (!n_level) {
        }
        if (!n_filter) {
        }
        if (!n_seconds_high) {
        }
        if (!n_extra) {
        }
    }

    bool lzop_t::file_header_t::is_late() {
        if (f_is_late)
            return m_is_late;
        f_is_late = true;
        m_is_late = version() >= 2368;
        return m_is_late;
    }
}
