// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "windows_dump_header.h"
#include "kaitai/exceptions.h"
namespace vmcoreinfo_ksy {
    const std::set<windows_dump_header_t::machines_t> windows_dump_header_t::_values_machines_t{
        windows_dump_header_t::MACHINES_I386,
        windows_dump_header_t::MACHINES_AMD64,
        windows_dump_header_t::MACHINES_ARM64,
    };
    bool windows_dump_header_t::_is_defined_machines_t(windows_dump_header_t::machines_t v) {
        return windows_dump_header_t::_values_machines_t.find(v) != windows_dump_header_t::_values_machines_t.end();
    }
    const std::set<windows_dump_header_t::widths_t> windows_dump_header_t::_values_widths_t{
        windows_dump_header_t::WIDTHS_BITS_64,
        windows_dump_header_t::WIDTHS_BITS_32,
    };
    bool windows_dump_header_t::_is_defined_widths_t(windows_dump_header_t::widths_t v) {
        return windows_dump_header_t::_values_widths_t.find(v) != windows_dump_header_t::_values_widths_t.end();
    }

    windows_dump_header_t::windows_dump_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        f_width = false;
        _read();
    }

    void windows_dump_header_t::_read() {
        m_magic = m__io->read_bytes(4);
        if (!(m_magic == std::string("\x50\x41\x47\x45", 4))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x50\x41\x47\x45", 4), m_magic, m__io, std::string("/seq/0"));
        }
        m_raw_width = m__io->read_u4le();
        switch (static_cast<int32_t>(raw_width())) {
        case 1347245380: {
            m_body = std::unique_ptr<header_32_t>(new header_32_t(m__io, this, m__root));
            break;
        }
        case 875976004: {
            m_body = std::unique_ptr<header_64_t>(new header_64_t(m__io, this, m__root));
            break;
        }
        default: {
            m_body = std::unique_ptr<opaque_t>(new opaque_t(m__io, this, m__root));
            break;
        }
        }
    }

    windows_dump_header_t::~windows_dump_header_t() {
        _clean_up();
    }

    void windows_dump_header_t::_clean_up() {
    }

    windows_dump_header_t::header_32_t::header_32_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_bugcheck_parameters = nullptr;
        m_runs = nullptr;
        f_machine_image = false;
        _read();
    }

    void windows_dump_header_t::header_32_t::_read() {
        m_version_major = m__io->read_u4le();
        m_version_minor = m__io->read_u4le();
        m_directory_table_base = m__io->read_u4le();
        m_pfn_database = m__io->read_u4le();
        m_ps_loaded_module_list = m__io->read_u4le();
        m_ps_active_process_head = m__io->read_u4le();
        m_raw_machine_image = m__io->read_u4le();
        m_num_processors = m__io->read_u4le();
        m_bugcheck_code = m__io->read_u4le();
        m_bugcheck_parameters = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_bugcheck_parameters = 4;
        for (int i = 0; i < l_bugcheck_parameters; i++) {
            m_bugcheck_parameters->push_back(std::move(m__io->read_u4le()));
        }
        m_version_user = m__io->read_bytes(32);
        m_reserved1 = m__io->read_u4le();
        m_kd_debugger_data_block = m__io->read_u4le();
        m_num_runs = m__io->read_u4le();
        m_num_pages = m__io->read_u4le();
        m_runs = std::unique_ptr<std::vector<std::unique_ptr<run_32_t>>>(new std::vector<std::unique_ptr<run_32_t>>());
        const int l_runs = 86;
        for (int i = 0; i < l_runs; i++) {
            m_runs->push_back(std::move(std::unique_ptr<run_32_t>(new run_32_t(m__io, this, m__root))));
        }
        m_unused1 = m__io->read_u4le();
        m_reserved2 = m__io->read_bytes(3200);
        m_required_dump_space = m__io->read_u4le();
        m_reserved3 = m__io->read_bytes(92);
    }

    windows_dump_header_t::header_32_t::~header_32_t() {
        _clean_up();
    }

    void windows_dump_header_t::header_32_t::_clean_up() {
    }

    windows_dump_header_t::machines_t windows_dump_header_t::header_32_t::machine_image() {
        if (f_machine_image)
            return m_machine_image;
        f_machine_image = true;
        m_machine_image = static_cast<windows_dump_header_t::machines_t>(raw_machine_image());
        return m_machine_image;
    }

    windows_dump_header_t::header_64_t::header_64_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_bugcheck_parameters = nullptr;
        m_runs = nullptr;
        f_machine_image = false;
        _read();
    }

    void windows_dump_header_t::header_64_t::_read() {
        m_version_major = m__io->read_u4le();
        m_version_minor = m__io->read_u4le();
        m_directory_table_base = m__io->read_u8le();
        m_pfn_database = m__io->read_u8le();
        m_ps_loaded_module_list = m__io->read_u8le();
        m_ps_active_process_head = m__io->read_u8le();
        m_raw_machine_image = m__io->read_u4le();
        m_num_processors = m__io->read_u4le();
        m_bugcheck_code = m__io->read_u4le();
        m_unused1 = m__io->read_u4le();
        m_bugcheck_parameters = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_bugcheck_parameters = 4;
        for (int i = 0; i < l_bugcheck_parameters; i++) {
            m_bugcheck_parameters->push_back(std::move(m__io->read_u8le()));
        }
        m_version_user = m__io->read_bytes(32);
        m_kd_debugger_data_block = m__io->read_u8le();
        m_num_runs = m__io->read_u4le();
        m_unused2 = m__io->read_u4le();
        m_num_pages = m__io->read_u8le();
        m_runs = std::unique_ptr<std::vector<std::unique_ptr<run_64_t>>>(new std::vector<std::unique_ptr<run_64_t>>());
        const int l_runs = 43;
        for (int i = 0; i < l_runs; i++) {
            m_runs->push_back(std::move(std::unique_ptr<run_64_t>(new run_64_t(m__io, this, m__root))));
        }
        m_context = m__io->read_bytes(3000);
        m_exception = m__io->read_bytes(152);
        m_dump_kind = m__io->read_u4le();
        m_unused3 = m__io->read_u4le();
        m_required_dump_space = m__io->read_u8le();
        m_system_time = m__io->read_u8le();
        m_comment = m__io->read_bytes(128);
        m_system_up_time = m__io->read_u8le();
        m_mini_dump_fields = m__io->read_u4le();
        m_secondary_data_state = m__io->read_u4le();
        m_product_kind = m__io->read_u4le();
        m_suite_mask = m__io->read_u4le();
        m_writer_status = m__io->read_u4le();
        m_unused4 = m__io->read_u1();
        m_kd_secondary_version = m__io->read_u1();
        m_reserved = m__io->read_bytes(4018);
    }

    windows_dump_header_t::header_64_t::~header_64_t() {
        _clean_up();
    }

    void windows_dump_header_t::header_64_t::_clean_up() {
    }

    windows_dump_header_t::machines_t windows_dump_header_t::header_64_t::machine_image() {
        if (f_machine_image)
            return m_machine_image;
        f_machine_image = true;
        m_machine_image = static_cast<windows_dump_header_t::machines_t>(raw_machine_image());
        return m_machine_image;
    }

    windows_dump_header_t::opaque_t::opaque_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void windows_dump_header_t::opaque_t::_read() {
        m_data = m__io->read_bytes_full();
    }

    windows_dump_header_t::opaque_t::~opaque_t() {
        _clean_up();
    }

    void windows_dump_header_t::opaque_t::_clean_up() {
    }

    windows_dump_header_t::run_32_t::run_32_t(kaitai::kstream* p__io, windows_dump_header_t::header_32_t* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void windows_dump_header_t::run_32_t::_read() {
        m_base_page = m__io->read_u4le();
        m_num_pages = m__io->read_u4le();
    }

    windows_dump_header_t::run_32_t::~run_32_t() {
        _clean_up();
    }

    void windows_dump_header_t::run_32_t::_clean_up() {
    }

    windows_dump_header_t::run_64_t::run_64_t(kaitai::kstream* p__io, windows_dump_header_t::header_64_t* p__parent, windows_dump_header_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void windows_dump_header_t::run_64_t::_read() {
        m_base_page = m__io->read_u8le();
        m_num_pages = m__io->read_u8le();
    }

    windows_dump_header_t::run_64_t::~run_64_t() {
        _clean_up();
    }

    void windows_dump_header_t::run_64_t::_clean_up() {
    }

    windows_dump_header_t::widths_t windows_dump_header_t::width() {
        if (f_width)
            return m_width;
        f_width = true;
        m_width = static_cast<windows_dump_header_t::widths_t>(raw_width());
        return m_width;
    }
}
