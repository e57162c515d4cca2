// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "makedumpfile_flattened.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {

    makedumpfile_flattened_t::makedumpfile_flattened_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, makedumpfile_flattened_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_records = nullptr;
        _read();
    }

    void makedumpfile_flattened_t::_read() {
        m_header = std::unique_ptr<flattened_header_t>(new flattened_header_t(m__io, this, m__root));
        m_records = std::unique_ptr<std::vector<std::unique_ptr<record_t>>>(new std::vector<std::unique_ptr<record_t>>());
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(m__io, this, m__root);
                m_records->push_back(std::move(std::unique_ptr<record_t>(_)));
                i++;
            } while (!(_->header()->is_end()));
        }
    }

    makedumpfile_flattened_t::~makedumpfile_flattened_t() {
        _clean_up();
    }

    void makedumpfile_flattened_t::_clean_up() {
    }

    makedumpfile_flattened_t::flattened_header_t::flattened_header_t(kaitai::kstream* p__io, makedumpfile_flattened_t* p__parent, makedumpfile_flattened_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void makedumpfile_flattened_t::flattened_header_t::_read() {
        m_magic = m__io->read_bytes(16);
        if (!(m_magic == std::string("\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00", 16))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x6D\x61\x6B\x65\x64\x75\x6D\x70\x66\x69\x6C\x65\x00\x00\x00\x00", 16), m_magic, m__io, std::string("/types/flattened_header/seq/0"));
        }
        m_header_type = m__io->read_s8be();
        m_version = m__io->read_s8be();
        m_reserved = m__io->read_bytes(4064);
    }

    makedumpfile_flattened_t::flattened_header_t::~flattened_header_t() {
        _clean_up();
    }

    void makedumpfile_flattened_t::flattened_header_t::_clean_up() {
    }

    makedumpfile_flattened_t::record_t::record_t(kaitai::kstream* p__io, makedumpfile_flattened_t* p__parent, makedumpfile_flattened_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_header = nullptr;
        _read();
    }

    void makedumpfile_flattened_t::record_t::_read() {
        m_header = std::unique_ptr<record_header_t>(new record_header_t(m__io, this, m__root));
        m_body = m__io->read_bytes(((header()->is_end()) ? (static_cast<int64_t>(0)) : (header()->len_body())));
    }

    makedumpfile_flattened_t::record_t::~record_t() {
        _clean_up();
    }

    void makedumpfile_flattened_t::record_t::_clean_up() {
    }

    makedumpfile_flattened_t::record_header_t::record_header_t(kaitai::kstream* p__io, makedumpfile_flattened_t::record_t* p__parent, makedumpfile_flattened_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_end = false;
        _read();
    }

    void makedumpfile_flattened_t::record_header_t::_read() {
        m_ofs_body = m__io->read_s8be();
        m_len_body = m__io->read_s8be();
        if (!(m_len_body >= -1)) {
            throw kaitai::validation_less_than_error<int64_t>(-1, m_len_body, m__io, std::string("/types/record_header/seq/1"));
        }
    }

    makedumpfile_flattened_t::record_header_t::~record_header_t() {
        _clean_up();
    }

    void makedumpfile_flattened_t::record_header_t::_clean_up() {
    }

    bool makedumpfile_flattened_t::record_header_t::is_end() {
        if (f_is_end)
            return m_is_end;
        f_is_end = true;
        m_is_end =  ((static_cast<int64_t>(ofs_body()) == static_cast<int64_t>(-1)) || (static_cast<int64_t>(len_body()) == static_cast<int64_t>(-1))) ;
        return m_is_end;
    }
}
