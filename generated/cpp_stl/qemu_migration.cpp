// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "qemu_migration.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<qemu_migration_t::kinds_t> qemu_migration_t::_values_kinds_t{
        qemu_migration_t::KINDS_END_OF_STREAM,
        qemu_migration_t::KINDS_START,
        qemu_migration_t::KINDS_PART,
        qemu_migration_t::KINDS_LAST_PART,
        qemu_migration_t::KINDS_FULL,
        qemu_migration_t::KINDS_SUBSECTION,
        qemu_migration_t::KINDS_DESCRIPTION,
        qemu_migration_t::KINDS_CONFIGURATION,
        qemu_migration_t::KINDS_COMMAND,
        qemu_migration_t::KINDS_FOOTER,
    };
    bool qemu_migration_t::_is_defined_kinds_t(qemu_migration_t::kinds_t v) {
        return qemu_migration_t::_values_kinds_t.find(v) != qemu_migration_t::_values_kinds_t.end();
    }

    qemu_migration_t::qemu_migration_t(bool p_has_addresses, bool p_is_mapped, kaitai::kstream* p__io, kaitai::kstruct* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_has_addresses = p_has_addresses;
        m_is_mapped = p_is_mapped;
        m_head = nullptr;
        m_configuration = nullptr;
        m_section = nullptr;
        m_size = nullptr;
        m_blocks = nullptr;
        m_footer = nullptr;
        m_next_part = nullptr;
        m_first_record = nullptr;
        _read();
    }

    void qemu_migration_t::_read() {
        m_head = std::unique_ptr<stream_head_t>(new stream_head_t(m__io, this, m__root));
        n_configuration = true;
        if (head()->raw_kind() == 7) {
            n_configuration = false;
            m_configuration = std::unique_ptr<machine_configuration_t>(new machine_configuration_t(m__io, this, m__root));
        }
        m_section = std::unique_ptr<section_start_t>(new section_start_t(m__io, this, m__root));
        m_size = std::unique_ptr<record_head_t>(new record_head_t(m__io, this, m__root));
        m_blocks = std::unique_ptr<std::vector<std::unique_ptr<block_t>>>(new std::vector<std::unique_ptr<block_t>>());
        {
            int i = 0;
            block_t* _;
            do {
                _ = new block_t(has_addresses(), is_mapped(), m__io, this, m__root);
                m_blocks->push_back(std::move(std::unique_ptr<block_t>(_)));
                i++;
            } while (!( ((_->len_name() == 0) || (is_mapped())) ));
        }
        n_footer = true;
        if (!(is_mapped())) {
            n_footer = false;
            m_footer = std::unique_ptr<section_mark_t>(new section_mark_t(m__io, this, m__root));
        }
        n_next_part = true;
        if (!(is_mapped())) {
            n_next_part = false;
            m_next_part = std::unique_ptr<section_mark_t>(new section_mark_t(m__io, this, m__root));
        }
        n_first_record = true;
        if (!(is_mapped())) {
            n_first_record = false;
            m_first_record = std::unique_ptr<record_t>(new record_t(m__io, this, m__root));
        }
    }

    qemu_migration_t::~qemu_migration_t() {
        _clean_up();
    }

    void qemu_migration_t::_clean_up() {
        if (!n_configuration) {
        }
        if (!n_footer) {
        }
        if (!n_next_part) {
        }
        if (!n_first_record) {
        }
    }

    qemu_migration_t::block_t::block_t(bool p_has_address, bool p_is_at_place, kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_has_address = p_has_address;
        m_is_at_place = p_is_at_place;
        m_mapped = nullptr;
        _read();
    }

    void qemu_migration_t::block_t::_read() {
        m_len_name = m__io->read_u1();
        n_rest = true;
        if (len_name() == 0) {
            n_rest = false;
            m_rest = m__io->read_bytes(7);
        }
        n_name = true;
        if (len_name() != 0) {
            n_name = false;
            m_name = m__io->read_bytes(len_name());
        }
        n_len_block = true;
        if (len_name() != 0) {
            n_len_block = false;
            m_len_block = m__io->read_u8be();
        }
        n_address = true;
        if ( ((len_name() != 0) && (has_address())) ) {
            n_address = false;
            m_address = m__io->read_u8be();
        }
        n_mapped = true;
        if ( ((len_name() != 0) && (is_at_place())) ) {
            n_mapped = false;
            m_mapped = std::unique_ptr<mapped_header_t>(new mapped_header_t(m__io, this, m__root));
        }
    }

    qemu_migration_t::block_t::~block_t() {
        _clean_up();
    }

    void qemu_migration_t::block_t::_clean_up() {
        if (!n_rest) {
        }
        if (!n_name) {
        }
        if (!n_len_block) {
        }
        if (!n_address) {
        }
        if (!n_mapped) {
        }
    }

    qemu_migration_t::difference_start_t::difference_start_t(kaitai::kstream* p__io, qemu_migration_t::record_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::difference_start_t::_read() {
        m_encoding = m__io->read_u1();
        m_len_difference = m__io->read_u2be();
    }

    qemu_migration_t::difference_start_t::~difference_start_t() {
        _clean_up();
    }

    void qemu_migration_t::difference_start_t::_clean_up() {
    }

    qemu_migration_t::machine_configuration_t::machine_configuration_t(kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_subsections = nullptr;
        _read();
    }

    void qemu_migration_t::machine_configuration_t::_read() {
        m_len_machine = m__io->read_u4be();
        m_machine = m__io->read_bytes(len_machine());
        m_subsections = std::unique_ptr<std::vector<std::unique_ptr<subsection_t>>>(new std::vector<std::unique_ptr<subsection_t>>());
        {
            int i = 0;
            subsection_t* _;
            do {
                _ = new subsection_t(m__io, this, m__root);
                m_subsections->push_back(std::move(std::unique_ptr<subsection_t>(_)));
                i++;
            } while (!(_->raw_kind() != 5));
        }
    }

    qemu_migration_t::machine_configuration_t::~machine_configuration_t() {
        _clean_up();
    }

    void qemu_migration_t::machine_configuration_t::_clean_up() {
    }

    qemu_migration_t::mapped_header_t::mapped_header_t(kaitai::kstream* p__io, qemu_migration_t::block_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::mapped_header_t::_read() {
        m_version = m__io->read_u4be();
        m_len_page = m__io->read_u8be();
        m_ofs_bitmap = m__io->read_u8be();
        m_ofs_pages = m__io->read_u8be();
    }

    qemu_migration_t::mapped_header_t::~mapped_header_t() {
        _clean_up();
    }

    void qemu_migration_t::mapped_header_t::_clean_up() {
    }

    qemu_migration_t::named_t::named_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::named_t::_read() {
        m_len_name = m__io->read_u1();
        m_name = m__io->read_bytes(len_name());
    }

    qemu_migration_t::named_t::~named_t() {
        _clean_up();
    }

    void qemu_migration_t::named_t::_clean_up() {
    }

    qemu_migration_t::packed_start_t::packed_start_t(kaitai::kstream* p__io, qemu_migration_t::record_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::packed_start_t::_read() {
        m_len_packed = m__io->read_u4be();
    }

    qemu_migration_t::packed_start_t::~packed_start_t() {
        _clean_up();
    }

    void qemu_migration_t::packed_start_t::_clean_up() {
    }

    qemu_migration_t::record_t::record_t(kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_head = nullptr;
        m_block_name = nullptr;
        m_difference_head = nullptr;
        m_packed_head = nullptr;
        _read();
    }

    void qemu_migration_t::record_t::_read() {
        m_head = std::unique_ptr<record_head_t>(new record_head_t(m__io, this, m__root));
        n_block_name = true;
        if ( ((head()->is_of_page()) && (!(head()->is_same_block()))) ) {
            n_block_name = false;
            m_block_name = std::unique_ptr<named_t>(new named_t(m__io, this, m__root));
        }
        n_fill = true;
        if (head()->is_zero()) {
            n_fill = false;
            m_fill = m__io->read_u1();
        }
        n_difference_head = true;
        if (head()->is_difference()) {
            n_difference_head = false;
            m_difference_head = std::unique_ptr<difference_start_t>(new difference_start_t(m__io, this, m__root));
        }
        n_packed_head = true;
        if (head()->is_packed()) {
            n_packed_head = false;
            m_packed_head = std::unique_ptr<packed_start_t>(new packed_start_t(m__io, this, m__root));
        }
    }

    qemu_migration_t::record_t::~record_t() {
        _clean_up();
    }

    void qemu_migration_t::record_t::_clean_up() {
        if (!n_block_name) {
        }
        if (!n_fill) {
        }
        if (!n_difference_head) {
        }
        if (!n_packed_head) {
        }
    }

    qemu_migration_t::record_head_t::record_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_difference = false;
        f_is_end_of_part = false;
        f_is_flush = false;
        f_is_of_page = false;
        f_is_packed = false;
        f_is_page = false;
        f_is_same_block = false;
        f_is_size_of_memory = false;
        f_is_zero = false;
        _read();
    }

    void qemu_migration_t::record_head_t::_read() {
        m_high = m__io->read_u4be();
        m_low = m__io->read_u4be();
    }

    qemu_migration_t::record_head_t::~record_head_t() {
        _clean_up();
    }

    void qemu_migration_t::record_head_t::_clean_up() {
    }

    bool qemu_migration_t::record_head_t::is_difference() {
        if (f_is_difference)
            return m_is_difference;
        f_is_difference = true;
        m_is_difference = (low() & 64) != 0;
        return m_is_difference;
    }

    bool qemu_migration_t::record_head_t::is_end_of_part() {
        if (f_is_end_of_part)
            return m_is_end_of_part;
        f_is_end_of_part = true;
        m_is_end_of_part = (low() & 16) != 0;
        return m_is_end_of_part;
    }

    bool qemu_migration_t::record_head_t::is_flush() {
        if (f_is_flush)
            return m_is_flush;
        f_is_flush = true;
        m_is_flush = (low() & 512) != 0;
        return m_is_flush;
    }

    bool qemu_migration_t::record_head_t::is_of_page() {
        if (f_is_of_page)
            return m_is_of_page;
        f_is_of_page = true;
        m_is_of_page = (low() & 330) != 0;
        return m_is_of_page;
    }

    bool qemu_migration_t::record_head_t::is_packed() {
        if (f_is_packed)
            return m_is_packed;
        f_is_packed = true;
        m_is_packed = (low() & 256) != 0;
        return m_is_packed;
    }

    bool qemu_migration_t::record_head_t::is_page() {
        if (f_is_page)
            return m_is_page;
        f_is_page = true;
        m_is_page = (low() & 8) != 0;
        return m_is_page;
    }

    bool qemu_migration_t::record_head_t::is_same_block() {
        if (f_is_same_block)
            return m_is_same_block;
        f_is_same_block = true;
        m_is_same_block = (low() & 32) != 0;
        return m_is_same_block;
    }

    bool qemu_migration_t::record_head_t::is_size_of_memory() {
        if (f_is_size_of_memory)
            return m_is_size_of_memory;
        f_is_size_of_memory = true;
        m_is_size_of_memory = (low() & 4) != 0;
        return m_is_size_of_memory;
    }

    bool qemu_migration_t::record_head_t::is_zero() {
        if (f_is_zero)
            return m_is_zero;
        f_is_zero = true;
        m_is_zero = (low() & 2) != 0;
        return m_is_zero;
    }

    qemu_migration_t::section_mark_t::section_mark_t(kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::section_mark_t::_read() {
        m_raw_kind = m__io->read_u1();
        m_number = m__io->read_u4be();
    }

    qemu_migration_t::section_mark_t::~section_mark_t() {
        _clean_up();
    }

    void qemu_migration_t::section_mark_t::_clean_up() {
    }

    qemu_migration_t::section_start_t::section_start_t(kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void qemu_migration_t::section_start_t::_read() {
        m_number = m__io->read_u4be();
        m_len_name = m__io->read_u1();
        m_name = m__io->read_bytes(len_name());
        m_instance = m__io->read_u4be();
        m_version = m__io->read_u4be();
    }

    qemu_migration_t::section_start_t::~section_start_t() {
        _clean_up();
    }

    void qemu_migration_t::section_start_t::_clean_up() {
    }

    qemu_migration_t::stream_head_t::stream_head_t(kaitai::kstream* p__io, qemu_migration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_kind = false;
        _read();
    }

    void qemu_migration_t::stream_head_t::_read() {
        m_magic = m__io->read_bytes(4);
        if (!(m_magic == std::string("\x51\x45\x56\x4D", 4))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x51\x45\x56\x4D", 4), m_magic, m__io, std::string("/types/stream_head/seq/0"));
        }
        m_version = m__io->read_u4be();
        m_raw_kind = m__io->read_u1();
    }

    qemu_migration_t::stream_head_t::~stream_head_t() {
        _clean_up();
    }

    void qemu_migration_t::stream_head_t::_clean_up() {
    }

    qemu_migration_t::kinds_t qemu_migration_t::stream_head_t::kind() {
        if (f_kind)
            return m_kind;
        f_kind = true;
        m_kind = static_cast<qemu_migration_t::kinds_t>(raw_kind());
        return m_kind;
    }

    qemu_migration_t::subsection_t::subsection_t(kaitai::kstream* p__io, qemu_migration_t::machine_configuration_t* p__parent, qemu_migration_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_capabilities = nullptr;
        _read();
    }

    void qemu_migration_t::subsection_t::_read() {
        m_raw_kind = m__io->read_u1();
        n_len_name = true;
        if (raw_kind() == 5) {
            n_len_name = false;
            m_len_name = m__io->read_u1();
        }
        n_name = true;
        if (raw_kind() == 5) {
            n_name = false;
            m_name = m__io->read_bytes(static_cast<uint8_t>(len_name()));
        }
        n_version = true;
        if (raw_kind() == 5) {
            n_version = false;
            m_version = m__io->read_u4be();
        }
        n_log_len_page = true;
        if ( ((raw_kind() == 5) && (len_name() == 30)) ) {
            n_log_len_page = false;
            m_log_len_page = m__io->read_u4be();
        }
        n_num_capabilities = true;
        if ( ((raw_kind() == 5) && (len_name() == 26)) ) {
            n_num_capabilities = false;
            m_num_capabilities = m__io->read_u4be();
        }
        n_capabilities = true;
        if ( ((raw_kind() == 5) && (len_name() == 26)) ) {
            n_capabilities = false;
            m_capabilities = std::unique_ptr<std::vector<std::unique_ptr<named_t>>>(new std::vector<std::unique_ptr<named_t>>());
            const int l_capabilities = num_capabilities();
            for (int i = 0; i < l_capabilities; i++) {
                m_capabilities->push_back(std::move(std::unique_ptr<named_t>(new named_t(m__io, this, m__root))));
            }
        }
        n_uuid = true;
        if ( ((raw_kind() == 5) && (len_name() == 18)) ) {
            n_uuid = false;
            m_uuid = m__io->read_bytes(16);
        }
    }

    qemu_migration_t::subsection_t::~subsection_t() {
        _clean_up();
    }

    void qemu_migration_t::subsection_t::_clean_up() {
        if (!n_len_name) {
        }
        if (!n_name) {
        }
        if (!n_version) {
        }
        if (!n_log_len_page) {
        }
        if (!n_num_capabilities) {
        }
        if (!n_capabilities) {
        }
        if (!n_uuid) {
        }
    }
}
