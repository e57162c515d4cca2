// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "elf_notes.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {

    elf_notes_t::elf_notes_t(bool p_is_be, int64_t p_align, kaitai::kstream* p__io, kaitai::kstruct* p__parent, elf_notes_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m__is_le = -1;
        m_is_be = p_is_be;
        m_align = p_align;
        m_notes = nullptr;
        _read();
    }

    void elf_notes_t::_read() {
        {
            bool on = is_be();
            if (on == true) {
                m__is_le = false;
            }
            else if (on == false) {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_notes_t::_read_le() {
        n_notes = true;
        if (_io()->size() >= 12) {
            n_notes = false;
            m_notes = std::unique_ptr<std::vector<std::unique_ptr<note_t>>>(new std::vector<std::unique_ptr<note_t>>());
            {
                int i = 0;
                note_t* _;
                do {
                    _ = new note_t(m__io, this, m__root, m__is_le);
                    m_notes->push_back(std::move(std::unique_ptr<note_t>(_)));
                    i++;
                } while (!(static_cast<int64_t>(_io()->size()) - static_cast<int64_t>(_io()->pos()) < 12));
            }
        }
        m_rest = m__io->read_bytes_full();
    }

    void elf_notes_t::_read_be() {
        n_notes = true;
        if (_io()->size() >= 12) {
            n_notes = false;
            m_notes = std::unique_ptr<std::vector<std::unique_ptr<note_t>>>(new std::vector<std::unique_ptr<note_t>>());
            {
                int i = 0;
                note_t* _;
                do {
                    _ = new note_t(m__io, this, m__root, m__is_le);
                    m_notes->push_back(std::move(std::unique_ptr<note_t>(_)));
                    i++;
                } while (!(static_cast<int64_t>(_io()->size()) - static_cast<int64_t>(_io()->pos()) < 12));
            }
        }
        m_rest = m__io->read_bytes_full();
    }

    elf_notes_t::~elf_notes_t() {
        _clean_up();
    }

    void elf_notes_t::_clean_up() {
        if (!n_notes) {
        }
    }

    elf_notes_t::note_t::note_t(kaitai::kstream* p__io, elf_notes_t* p__parent, elf_notes_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_header = nullptr;
        _read();
    }

    void elf_notes_t::note_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/note");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_notes_t::note_t::_read_le() {
        m_header = std::unique_ptr<note_header_t>(new note_header_t(m__io, this, m__root, m__is_le));
        m_name = m__io->read_bytes(header()->len_name());
        m_name_padding = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(header()->len_name_padding()))));
        m_desc = m__io->read_bytes(header()->len_desc());
        m_desc_padding = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(header()->len_desc_padding()))));
    }

    void elf_notes_t::note_t::_read_be() {
        m_header = std::unique_ptr<note_header_t>(new note_header_t(m__io, this, m__root, m__is_le));
        m_name = m__io->read_bytes(header()->len_name());
        m_name_padding = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(header()->len_name_padding()))));
        m_desc = m__io->read_bytes(header()->len_desc());
        m_desc_padding = m__io->read_bytes(((_io()->is_eof()) ? (static_cast<int64_t>(0)) : (static_cast<int64_t>(header()->len_desc_padding()))));
    }

    elf_notes_t::note_t::~note_t() {
        _clean_up();
    }

    void elf_notes_t::note_t::_clean_up() {
    }

    elf_notes_t::note_header_t::note_header_t(kaitai::kstream* p__io, elf_notes_t::note_t* p__parent, elf_notes_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        f_len_desc_padding = false;
        f_len_name_padding = false;
        _read();
    }

    void elf_notes_t::note_header_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/note_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void elf_notes_t::note_header_t::_read_le() {
        m_len_name = m__io->read_u4le();
        m_len_desc = m__io->read_u4le();
        m_note_type = m__io->read_u4le();
    }

    void elf_notes_t::note_header_t::_read_be() {
        m_len_name = m__io->read_u4be();
        m_len_desc = m__io->read_u4be();
        m_note_type = m__io->read_u4be();
    }

    elf_notes_t::note_header_t::~note_header_t() {
        _clean_up();
    }

    void elf_notes_t::note_header_t::_clean_up() {
    }

    int32_t elf_notes_t::note_header_t::len_desc_padding() {
        if (f_len_desc_padding)
            return m_len_desc_padding;
        f_len_desc_padding = true;
        m_len_desc_padding = kaitai::kstream::mod(_root()->align() - kaitai::kstream::mod(static_cast<int64_t>(len_desc()), _root()->align()), _root()->align());
        return m_len_desc_padding;
    }

    int32_t elf_notes_t::note_header_t::len_name_padding() {
        if (f_len_name_padding)
            return m_len_name_padding;
        f_len_name_padding = true;
        m_len_name_padding = kaitai::kstream::mod(_root()->align() - kaitai::kstream::mod(12 + kaitai::kstream::mod(static_cast<int64_t>(len_name()), _root()->align()), _root()->align()), _root()->align());
        return m_len_name_padding;
    }
}
