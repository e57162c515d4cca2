#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class windows_dump_header_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The header of a Windows kernel dump, 8192 bytes for 64-bit and 4096 for 32-bit
     * Windows.
     * 
     * A Windows guest puts it into the descriptor of its note named VMCOREINFO,
     * where a Linux guest puts text; QEMU's dump format `win-dmp` completes it and
     * writes it in front of the memory. Only the first 8 bytes tell the two apart,
     * `PAGEDU64` or `PAGEDUMP` against a key.
     * 
     * The width follows from these bytes and not from the size of the note: QEMU
     * accepts a 32-bit header inside a note of the 64-bit size.
     * \sa https://learn.microsoft.com/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files Microsoft, kernel-mode dump files
     */

    class windows_dump_header_t : public kaitai::kstruct {

    public:
        class header_32_t;
        class header_64_t;
        class opaque_t;
        class run_32_t;
        class run_64_t;

        enum machines_t {
            MACHINES_I386 = 332,
            MACHINES_AMD64 = 34404,
            MACHINES_ARM64 = 43620
        };
        static bool _is_defined_machines_t(machines_t v);

    private:
        static const std::set<machines_t> _values_machines_t;

    public:

        enum widths_t {
            WIDTHS_BITS_64 = 875976004,
            WIDTHS_BITS_32 = 1347245380
        };
        static bool _is_defined_widths_t(widths_t v);

    private:
        static const std::set<widths_t> _values_widths_t;

    public:

        windows_dump_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~windows_dump_header_t();

        /**
         * Rest of the 32-bit header; it ends at offset 0x1000 of the file.
         */

        class header_32_t : public kaitai::kstruct {

        public:

            header_32_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~header_32_t();

        private:
            bool f_machine_image;
            machines_t m_machine_image;

        public:

            /**
             * Processor.
             */
            machines_t machine_image();

        private:
            uint32_t m_version_major;
            uint32_t m_version_minor;
            uint32_t m_directory_table_base;
            uint32_t m_pfn_database;
            uint32_t m_ps_loaded_module_list;
            uint32_t m_ps_active_process_head;
            uint32_t m_raw_machine_image;
            uint32_t m_num_processors;
            uint32_t m_bugcheck_code;
            std::unique_ptr<std::vector<uint32_t>> m_bugcheck_parameters;
            std::string m_version_user;
            uint32_t m_reserved1;
            uint32_t m_kd_debugger_data_block;
            uint32_t m_num_runs;
            uint32_t m_num_pages;
            std::unique_ptr<std::vector<std::unique_ptr<run_32_t>>> m_runs;
            uint32_t m_unused1;
            std::string m_reserved2;
            uint32_t m_required_dump_space;
            std::string m_reserved3;
            windows_dump_header_t* m__root;
            windows_dump_header_t* m__parent;

        public:

            /**
             * 15 for a free build, 12 for a checked one.
             */
            uint32_t version_major() const { return m_version_major; }

            /**
             * Build number of Windows.
             */
            uint32_t version_minor() const { return m_version_minor; }

            /**
             * Physical address of the top page table; the value for CR3.
             */
            uint32_t directory_table_base() const { return m_directory_table_base; }

            /**
             * Virtual address of the page frame database.
             */
            uint32_t pfn_database() const { return m_pfn_database; }

            /**
             * Virtual address of the list of loaded modules.
             */
            uint32_t ps_loaded_module_list() const { return m_ps_loaded_module_list; }

            /**
             * Virtual address of the list of processes.
             */
            uint32_t ps_active_process_head() const { return m_ps_active_process_head; }

            /**
             * Processor as a number, as in PE files; see `machine_image`.
             */
            uint32_t raw_machine_image() const { return m_raw_machine_image; }

            /**
             * Number of processors.
             */
            uint32_t num_processors() const { return m_num_processors; }

            /**
             * Stop code; 0 in a running system, which QEMU turns into 0x161
             * (LIVE_SYSTEM_DUMP) in its dump.
             */
            uint32_t bugcheck_code() const { return m_bugcheck_code; }

            /**
             * Parameters of the stop code, as in the 64-bit header.
             */
            std::vector<uint32_t>* bugcheck_parameters() const { return m_bugcheck_parameters.get(); }

            /**
             * Text for people, mostly empty.
             */
            std::string version_user() const { return m_version_user; }

            /**
             * Not used.
             */
            uint32_t reserved1() const { return m_reserved1; }

            /**
             * Virtual address of the debugger data block, whose tag is `KDBG`.
             */
            uint32_t kd_debugger_data_block() const { return m_kd_debugger_data_block; }

            /**
             * Number of runs in use; completed by QEMU.
             */
            uint32_t num_runs() const { return m_num_runs; }

            /**
             * Number of pages in all runs; completed by QEMU.
             */
            uint32_t num_pages() const { return m_num_pages; }

            /**
             * Room for 86 runs of physical memory.
             */
            std::vector<std::unique_ptr<run_32_t>>* runs() const { return m_runs.get(); }

            /**
             * Last bytes of the room for runs.
             */
            uint32_t unused1() const { return m_unused1; }

            /**
             * Not described here.
             */
            std::string reserved2() const { return m_reserved2; }

            /**
             * Size of the whole dump in bytes; completed by QEMU.
             */
            uint32_t required_dump_space() const { return m_required_dump_space; }

            /**
             * Not used.
             */
            std::string reserved3() const { return m_reserved3; }
            windows_dump_header_t* _root() const { return m__root; }
            windows_dump_header_t* _parent() const { return m__parent; }
        };

        /**
         * Rest of the 64-bit header; it ends at offset 0x2000 of the file.
         */

        class header_64_t : public kaitai::kstruct {

        public:

            header_64_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~header_64_t();

        private:
            bool f_machine_image;
            machines_t m_machine_image;

        public:

            /**
             * Processor.
             */
            machines_t machine_image();

        private:
            uint32_t m_version_major;
            uint32_t m_version_minor;
            uint64_t m_directory_table_base;
            uint64_t m_pfn_database;
            uint64_t m_ps_loaded_module_list;
            uint64_t m_ps_active_process_head;
            uint32_t m_raw_machine_image;
            uint32_t m_num_processors;
            uint32_t m_bugcheck_code;
            uint32_t m_unused1;
            std::unique_ptr<std::vector<uint64_t>> m_bugcheck_parameters;
            std::string m_version_user;
            uint64_t m_kd_debugger_data_block;
            uint32_t m_num_runs;
            uint32_t m_unused2;
            uint64_t m_num_pages;
            std::unique_ptr<std::vector<std::unique_ptr<run_64_t>>> m_runs;
            std::string m_context;
            std::string m_exception;
            uint32_t m_dump_kind;
            uint32_t m_unused3;
            uint64_t m_required_dump_space;
            uint64_t m_system_time;
            std::string m_comment;
            uint64_t m_system_up_time;
            uint32_t m_mini_dump_fields;
            uint32_t m_secondary_data_state;
            uint32_t m_product_kind;
            uint32_t m_suite_mask;
            uint32_t m_writer_status;
            uint8_t m_unused4;
            uint8_t m_kd_secondary_version;
            std::string m_reserved;
            windows_dump_header_t* m__root;
            windows_dump_header_t* m__parent;

        public:

            /**
             * 15 for a free build, 12 for a checked one.
             */
            uint32_t version_major() const { return m_version_major; }

            /**
             * Build number of Windows.
             */
            uint32_t version_minor() const { return m_version_minor; }

            /**
             * Physical address of the top page table; the value for CR3.
             */
            uint64_t directory_table_base() const { return m_directory_table_base; }

            /**
             * Virtual address of the page frame database.
             */
            uint64_t pfn_database() const { return m_pfn_database; }

            /**
             * Virtual address of the list of loaded modules.
             */
            uint64_t ps_loaded_module_list() const { return m_ps_loaded_module_list; }

            /**
             * Virtual address of the list of processes.
             */
            uint64_t ps_active_process_head() const { return m_ps_active_process_head; }

            /**
             * Processor as a number, as in PE files; see `machine_image`.
             */
            uint32_t raw_machine_image() const { return m_raw_machine_image; }

            /**
             * Number of processors.
             */
            uint32_t num_processors() const { return m_num_processors; }

            /**
             * Stop code; 0 in a running system, which QEMU turns into 0x161
             * (LIVE_SYSTEM_DUMP) in its dump.
             */
            uint32_t bugcheck_code() const { return m_bugcheck_code; }

            /**
             * Not used.
             */
            uint32_t unused1() const { return m_unused1; }

            /**
             * Parameters of the stop code. The driver of a running guest puts the
             * virtual address of a decoded debugger data block into the first one,
             * for where the block itself is encrypted.
             */
            std::vector<uint64_t>* bugcheck_parameters() const { return m_bugcheck_parameters.get(); }

            /**
             * Text for people, mostly empty.
             */
            std::string version_user() const { return m_version_user; }

            /**
             * Virtual address of the debugger data block, whose tag is `KDBG`.
             */
            uint64_t kd_debugger_data_block() const { return m_kd_debugger_data_block; }

            /**
             * Number of runs in use; completed by QEMU.
             */
            uint32_t num_runs() const { return m_num_runs; }

            /**
             * Not used.
             */
            uint32_t unused2() const { return m_unused2; }

            /**
             * Number of pages in all runs; completed by QEMU.
             */
            uint64_t num_pages() const { return m_num_pages; }

            /**
             * Room for 43 runs of physical memory.
             */
            std::vector<std::unique_ptr<run_64_t>>* runs() const { return m_runs.get(); }

            /**
             * Registers of the processor that failed.
             */
            std::string context() const { return m_context; }

            /**
             * Exception record.
             */
            std::string exception() const { return m_exception; }

            /**
             * 1 for a full dump.
             */
            uint32_t dump_kind() const { return m_dump_kind; }

            /**
             * Not used.
             */
            uint32_t unused3() const { return m_unused3; }

            /**
             * Size of the whole dump in bytes; completed by QEMU.
             */
            uint64_t required_dump_space() const { return m_required_dump_space; }

            /**
             * Time of the dump in units of 100 ns since 1601.
             */
            uint64_t system_time() const { return m_system_time; }

            /**
             * Text for people.
             */
            std::string comment() const { return m_comment; }

            /**
             * Time since start in units of 100 ns.
             */
            uint64_t system_up_time() const { return m_system_up_time; }

            /**
             * Fields of a small dump.
             */
            uint32_t mini_dump_fields() const { return m_mini_dump_fields; }

            /**
             * State of secondary data.
             */
            uint32_t secondary_data_state() const { return m_secondary_data_state; }

            /**
             * Kind of product, 1 workstation, 2 domain controller, 3 server.
             */
            uint32_t product_kind() const { return m_product_kind; }

            /**
             * Bits of installed suites.
             */
            uint32_t suite_mask() const { return m_suite_mask; }

            /**
             * What the writer of the dump says of itself.
             */
            uint32_t writer_status() const { return m_writer_status; }

            /**
             * Not used.
             */
            uint8_t unused4() const { return m_unused4; }

            /**
             * Version of the secondary debugger data.
             */
            uint8_t kd_secondary_version() const { return m_kd_secondary_version; }

            /**
             * Not used.
             */
            std::string reserved() const { return m_reserved; }
            windows_dump_header_t* _root() const { return m__root; }
            windows_dump_header_t* _parent() const { return m__parent; }
        };

        /**
         * A kind that is not known here.
         */

        class opaque_t : public kaitai::kstruct {

        public:

            opaque_t(kaitai::kstream* p__io, windows_dump_header_t* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~opaque_t();

        private:
            std::string m_data;
            windows_dump_header_t* m__root;
            windows_dump_header_t* m__parent;

        public:

            /**
             * Everything up to the end.
             */
            std::string data() const { return m_data; }
            windows_dump_header_t* _root() const { return m__root; }
            windows_dump_header_t* _parent() const { return m__parent; }
        };

        /**
         * One run of physical pages of 4096 bytes.
         */

        class run_32_t : public kaitai::kstruct {

        public:

            run_32_t(kaitai::kstream* p__io, windows_dump_header_t::header_32_t* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~run_32_t();

        private:
            uint32_t m_base_page;
            uint32_t m_num_pages;
            windows_dump_header_t* m__root;
            windows_dump_header_t::header_32_t* m__parent;

        public:

            /**
             * Number of the first page.
             */
            uint32_t base_page() const { return m_base_page; }

            /**
             * Number of pages.
             */
            uint32_t num_pages() const { return m_num_pages; }
            windows_dump_header_t* _root() const { return m__root; }
            windows_dump_header_t::header_32_t* _parent() const { return m__parent; }
        };

        /**
         * One run of physical pages of 4096 bytes.
         */

        class run_64_t : public kaitai::kstruct {

        public:

            run_64_t(kaitai::kstream* p__io, windows_dump_header_t::header_64_t* p__parent = nullptr, windows_dump_header_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~run_64_t();

        private:
            uint64_t m_base_page;
            uint64_t m_num_pages;
            windows_dump_header_t* m__root;
            windows_dump_header_t::header_64_t* m__parent;

        public:

            /**
             * Number of the first page.
             */
            uint64_t base_page() const { return m_base_page; }

            /**
             * Number of pages.
             */
            uint64_t num_pages() const { return m_num_pages; }
            windows_dump_header_t* _root() const { return m__root; }
            windows_dump_header_t::header_64_t* _parent() const { return m__parent; }
        };

    private:
        bool f_width;
        widths_t m_width;

    public:

        /**
         * Whether the rest is of the 64-bit or the 32-bit kind.
         */
        widths_t width();

    private:
        std::string m_magic;
        uint32_t m_raw_width;
        std::unique_ptr<kaitai::kstruct> m_body;
        windows_dump_header_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The four letters `PAGE`.
         */
        std::string magic() const { return m_magic; }

        /**
         * Four letters that say the kind of the rest, as a number; see `width`.
         */
        uint32_t raw_width() const { return m_raw_width; }

        /**
         * The rest of the header.
         */
        kaitai::kstruct* body() const { return m_body.get(); }
        windows_dump_header_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
