#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class qemu_migration_t;

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
     * The start of a migration stream, which is also the state of a machine that
     * `savevm` or libvirt has saved: the kind of machine, the blocks of its memory,
     * and how a page is sent.
     * 
     * A stream is a list of sections, each of which starts with a byte for its kind.
     * The section named `ram` comes in parts. The first has the list of blocks, and
     * each later one has records: eight bytes with the place of a page in its block
     * and, in the ten lowest bits, what follows. A page can be sent again, and the
     * last copy counts. The record with the bit `end_of_part` ends a part. Devices
     * follow after the last part, each in a form of its own.
     * 
     * With the capability `mapped-ram` of later releases, pages are not in records:
     * each block has a place in the file, where they are as in memory, and a bitmap
     * of those that are not zeros.
     * \sa https://www.qemu.org/docs/master/devel/migration/main.html QEMU docs/devel/migration
     * \sa https://github.com/qemu/qemu/blob/master/migration/ram.c QEMU migration/ram.c
     */

    class qemu_migration_t : public kaitai::kstruct {

    public:
        class block_t;
        class difference_start_t;
        class machine_configuration_t;
        class mapped_header_t;
        class named_t;
        class packed_start_t;
        class record_t;
        class record_head_t;
        class section_mark_t;
        class section_start_t;
        class stream_head_t;
        class subsection_t;

        enum kinds_t {
            KINDS_END_OF_STREAM = 0,
            KINDS_START = 1,
            KINDS_PART = 2,
            KINDS_LAST_PART = 3,
            KINDS_FULL = 4,
            KINDS_SUBSECTION = 5,
            KINDS_DESCRIPTION = 6,
            KINDS_CONFIGURATION = 7,
            KINDS_COMMAND = 8,
            KINDS_FOOTER = 126
        };
        static bool _is_defined_kinds_t(kinds_t v);

    private:
        static const std::set<kinds_t> _values_kinds_t;

    public:

        qemu_migration_t(bool p_has_addresses, bool p_is_mapped, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~qemu_migration_t();

        /**
         * One block of memory, or the number that ends the list.
         */

        class block_t : public kaitai::kstruct {

        public:

            block_t(bool p_has_address, bool p_is_at_place, kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~block_t();

        private:
            uint8_t m_len_name;
            std::string m_rest;
            bool n_rest;

        public:
            bool _is_null_rest() { rest(); return n_rest; };

        private:
            std::string m_name;
            bool n_name;

        public:
            bool _is_null_name() { name(); return n_name; };

        private:
            uint64_t m_len_block;
            bool n_len_block;

        public:
            bool _is_null_len_block() { len_block(); return n_len_block; };

        private:
            uint64_t m_address;
            bool n_address;

        public:
            bool _is_null_address() { address(); return n_address; };

        private:
            std::unique_ptr<mapped_header_t> m_mapped;
            bool n_mapped;

        public:
            bool _is_null_mapped() { mapped(); return n_mapped; };

        private:
            bool m_has_address;
            bool m_is_at_place;
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * Length of its name in bytes; 0 after the last block.
             */
            uint8_t len_name() const { return m_len_name; }

            /**
             * The other bytes of the number that ends the list.
             */
            std::string rest() const { return m_rest; }

            /**
             * Its name, such as `pc.ram`.
             */
            std::string name() const { return m_name; }

            /**
             * Its size in bytes.
             */
            uint64_t len_block() const { return m_len_block; }

            /**
             * Its address in the region of memory that it is a part of.
             */
            uint64_t address() const { return m_address; }

            /**
             * Where its pages are.
             */
            mapped_header_t* mapped() const { return m_mapped.get(); }

            /**
             * Whether the block has an address.
             */
            bool has_address() const { return m_has_address; }

            /**
             * Whether its pages have a place in the file.
             */
            bool is_at_place() const { return m_is_at_place; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * What a difference starts with.
         */

        class difference_start_t : public kaitai::kstruct {

        public:

            difference_start_t(kaitai::kstream* p__io, qemu_migration_t::record_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~difference_start_t();

        private:
            uint8_t m_encoding;
            uint16_t m_len_difference;
            qemu_migration_t* m__root;
            qemu_migration_t::record_t* m__parent;

        public:

            /**
             * The number 1.
             */
            uint8_t encoding() const { return m_encoding; }

            /**
             * Size of the difference in bytes.
             */
            uint16_t len_difference() const { return m_len_difference; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * The section of kind `configuration`, and the kind of the next section.
         */

        class machine_configuration_t : public kaitai::kstruct {

        public:

            machine_configuration_t(kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~machine_configuration_t();

        private:
            uint32_t m_len_machine;
            std::string m_machine;
            std::unique_ptr<std::vector<std::unique_ptr<subsection_t>>> m_subsections;
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * Length of the machine's name in bytes.
             */
            uint32_t len_machine() const { return m_len_machine; }

            /**
             * The kind of the machine, such as `pc-q35-7.2`.
             */
            std::string machine() const { return m_machine; }

            /**
             * What else is said. The last one has nothing but the kind of the
             * section that follows.
             */
            std::vector<std::unique_ptr<subsection_t>>* subsections() const { return m_subsections.get(); }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * Where the pages of a block are; the bitmap starts right after it.
         */

        class mapped_header_t : public kaitai::kstruct {

        public:

            mapped_header_t(kaitai::kstream* p__io, qemu_migration_t::block_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~mapped_header_t();

        private:
            uint32_t m_version;
            uint64_t m_len_page;
            uint64_t m_ofs_bitmap;
            uint64_t m_ofs_pages;
            qemu_migration_t* m__root;
            qemu_migration_t::block_t* m__parent;

        public:

            /**
             * The version, 1.
             */
            uint32_t version() const { return m_version; }

            /**
             * Size of a page in bytes.
             */
            uint64_t len_page() const { return m_len_page; }

            /**
             * Offset of the bitmap in the file that QEMU wrote, a bit a page, the
             * lowest bit of a byte first; it is 0 where the page is zeros.
             */
            uint64_t ofs_bitmap() const { return m_ofs_bitmap; }

            /**
             * Offset of the first page in that file, a multiple of 1 MiB.
             */
            uint64_t ofs_pages() const { return m_ofs_pages; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t::block_t* _parent() const { return m__parent; }
        };

        /**
         * A name after its length.
         */

        class named_t : public kaitai::kstruct {

        public:

            named_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~named_t();

        private:
            uint8_t m_len_name;
            std::string m_name;
            qemu_migration_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Length of the name in bytes.
             */
            uint8_t len_name() const { return m_len_name; }

            /**
             * The name.
             */
            std::string name() const { return m_name; }
            qemu_migration_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * What a packed page starts with.
         */

        class packed_start_t : public kaitai::kstruct {

        public:

            packed_start_t(kaitai::kstream* p__io, qemu_migration_t::record_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~packed_start_t();

        private:
            uint32_t m_len_packed;
            qemu_migration_t* m__root;
            qemu_migration_t::record_t* m__parent;

        public:

            /**
             * Size of the packed page in bytes.
             */
            uint32_t len_packed() const { return m_len_packed; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t::record_t* _parent() const { return m__parent; }
        };

        /**
         * One record.
         */

        class record_t : public kaitai::kstruct {

        public:

            record_t(kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~record_t();

        private:
            std::unique_ptr<record_head_t> m_head;
            std::unique_ptr<named_t> m_block_name;
            bool n_block_name;

        public:
            bool _is_null_block_name() { block_name(); return n_block_name; };

        private:
            uint8_t m_fill;
            bool n_fill;

        public:
            bool _is_null_fill() { fill(); return n_fill; };

        private:
            std::unique_ptr<difference_start_t> m_difference_head;
            bool n_difference_head;

        public:
            bool _is_null_difference_head() { difference_head(); return n_difference_head; };

        private:
            std::unique_ptr<packed_start_t> m_packed_head;
            bool n_packed_head;

        public:
            bool _is_null_packed_head() { packed_head(); return n_packed_head; };

        private:
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * Which page it is, and what follows.
             */
            record_head_t* head() const { return m_head.get(); }

            /**
             * Name of the block that the page is of.
             */
            named_t* block_name() const { return m_block_name.get(); }

            /**
             * What each byte of the page is.
             */
            uint8_t fill() const { return m_fill; }

            /**
             * How long the difference is that follows.
             */
            difference_start_t* difference_head() const { return m_difference_head.get(); }

            /**
             * How long the packed page is that follows.
             */
            packed_start_t* packed_head() const { return m_packed_head.get(); }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * What a record starts with.
         */

        class record_head_t : public kaitai::kstruct {

        public:

            record_head_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~record_head_t();

        private:
            bool f_is_difference;
            bool m_is_difference;

        public:

            /**
             * Whether the difference to an earlier copy of the page follows.
             */
            bool is_difference();

        private:
            bool f_is_end_of_part;
            bool m_is_end_of_part;

        public:

            /**
             * Whether the part of the section ends.
             */
            bool is_end_of_part();

        private:
            bool f_is_flush;
            bool m_is_flush;

        public:

            /**
             * Whether other channels, which have the pages, are to come this far.
             */
            bool is_flush();

        private:
            bool f_is_of_page;
            bool m_is_of_page;

        public:

            /**
             * Whether it has a page of a block.
             */
            bool is_of_page();

        private:
            bool f_is_packed;
            bool m_is_packed;

        public:

            /**
             * Whether the page follows as zlib packed it; gone since QEMU 9.1.
             */
            bool is_packed();

        private:
            bool f_is_page;
            bool m_is_page;

        public:

            /**
             * Whether the page follows.
             */
            bool is_page();

        private:
            bool f_is_same_block;
            bool m_is_same_block;

        public:

            /**
             * Whether the page is of the same block as the one before, whose name is
             * left out.
             */
            bool is_same_block();

        private:
            bool f_is_size_of_memory;
            bool m_is_size_of_memory;

        public:

            /**
             * Whether this is the size of all blocks, and a list of blocks follows.
             */
            bool is_size_of_memory();

        private:
            bool f_is_zero;
            bool m_is_zero;

        public:

            /**
             * Whether one byte follows that the page is full of, 0 as a rule.
             */
            bool is_zero();

        private:
            uint32_t m_high;
            uint32_t m_low;
            qemu_migration_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * The upper half of the place.
             */
            uint32_t high() const { return m_high; }

            /**
             * The lower half of the place of a page in its block, in bytes; the ten
             * lowest bits say what follows.
             */
            uint32_t low() const { return m_low; }
            qemu_migration_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * The end of a section, the start of a part that is not the first, or a
         * command.
         */

        class section_mark_t : public kaitai::kstruct {

        public:

            section_mark_t(kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~section_mark_t();

        private:
            uint8_t m_raw_kind;
            uint32_t m_number;
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * The number of `footer`, `part`, `last_part` or `command`, see
             * `kinds`.
             */
            uint8_t raw_kind() const { return m_raw_kind; }

            /**
             * The number of the section. A command has its own number in the upper
             * 16 bits, and the size of what follows in the lower ones.
             */
            uint32_t number() const { return m_number; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * What a section of the kinds `start` and `full` starts with.
         */

        class section_start_t : public kaitai::kstruct {

        public:

            section_start_t(kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~section_start_t();

        private:
            uint32_t m_number;
            uint8_t m_len_name;
            std::string m_name;
            uint32_t m_instance;
            uint32_t m_version;
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * The number that its parts and its end have, too.
             */
            uint32_t number() const { return m_number; }

            /**
             * Length of its name in bytes.
             */
            uint8_t len_name() const { return m_len_name; }

            /**
             * Its name, `ram` for the memory.
             */
            std::string name() const { return m_name; }

            /**
             * Which of several devices of that name this is.
             */
            uint32_t instance() const { return m_instance; }

            /**
             * The version of its contents.
             */
            uint32_t version() const { return m_version; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * Magic and version, and the kind of the first section.
         */

        class stream_head_t : public kaitai::kstruct {

        public:

            stream_head_t(kaitai::kstream* p__io, qemu_migration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~stream_head_t();

        private:
            bool f_kind;
            kinds_t m_kind;

        public:

            /**
             * The kind of the first section.
             */
            kinds_t kind();

        private:
            std::string m_magic;
            uint32_t m_version;
            uint8_t m_raw_kind;
            qemu_migration_t* m__root;
            qemu_migration_t* m__parent;

        public:

            /**
             * Says that this is a migration stream.
             */
            std::string magic() const { return m_magic; }

            /**
             * The version, 3.
             */
            uint32_t version() const { return m_version; }

            /**
             * The kind of the first section, as a number; see `kind`.
             */
            uint8_t raw_kind() const { return m_raw_kind; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t* _parent() const { return m__parent; }
        };

        /**
         * One subsection, or the byte that follows the last one.
         */

        class subsection_t : public kaitai::kstruct {

        public:

            subsection_t(kaitai::kstream* p__io, qemu_migration_t::machine_configuration_t* p__parent = nullptr, qemu_migration_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~subsection_t();

        private:
            uint8_t m_raw_kind;
            uint8_t m_len_name;
            bool n_len_name;

        public:
            bool _is_null_len_name() { len_name(); return n_len_name; };

        private:
            std::string m_name;
            bool n_name;

        public:
            bool _is_null_name() { name(); return n_name; };

        private:
            uint32_t m_version;
            bool n_version;

        public:
            bool _is_null_version() { version(); return n_version; };

        private:
            uint32_t m_log_len_page;
            bool n_log_len_page;

        public:
            bool _is_null_log_len_page() { log_len_page(); return n_log_len_page; };

        private:
            uint32_t m_num_capabilities;
            bool n_num_capabilities;

        public:
            bool _is_null_num_capabilities() { num_capabilities(); return n_num_capabilities; };

        private:
            std::unique_ptr<std::vector<std::unique_ptr<named_t>>> m_capabilities;
            bool n_capabilities;

        public:
            bool _is_null_capabilities() { capabilities(); return n_capabilities; };

        private:
            std::string m_uuid;
            bool n_uuid;

        public:
            bool _is_null_uuid() { uuid(); return n_uuid; };

        private:
            qemu_migration_t* m__root;
            qemu_migration_t::machine_configuration_t* m__parent;

        public:

            /**
             * The number 5, or another kind, see `kinds`, where no subsection
             * follows.
             */
            uint8_t raw_kind() const { return m_raw_kind; }

            /**
             * Length of its name in bytes.
             */
            uint8_t len_name() const { return m_len_name; }

            /**
             * Its name, such as `configuration/target-page-bits`.
             */
            std::string name() const { return m_name; }

            /**
             * The version, 1.
             */
            uint32_t version() const { return m_version; }

            /**
             * Binary logarithm of the size of a page in bytes, of the subsection
             * `configuration/target-page-bits`.
             */
            uint32_t log_len_page() const { return m_log_len_page; }

            /**
             * Number of capabilities, of the subsection
             * `configuration/capabilities`.
             */
            uint32_t num_capabilities() const { return m_num_capabilities; }

            /**
             * Those that change the stream.
             */
            std::vector<std::unique_ptr<named_t>>* capabilities() const { return m_capabilities.get(); }

            /**
             * Of the machine, of the subsection `configuration/uuid`.
             */
            std::string uuid() const { return m_uuid; }
            qemu_migration_t* _root() const { return m__root; }
            qemu_migration_t::machine_configuration_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<stream_head_t> m_head;
        std::unique_ptr<machine_configuration_t> m_configuration;
        bool n_configuration;

    public:
        bool _is_null_configuration() { configuration(); return n_configuration; };

    private:
        std::unique_ptr<section_start_t> m_section;
        std::unique_ptr<record_head_t> m_size;
        std::unique_ptr<std::vector<std::unique_ptr<block_t>>> m_blocks;
        std::unique_ptr<section_mark_t> m_footer;
        bool n_footer;

    public:
        bool _is_null_footer() { footer(); return n_footer; };

    private:
        std::unique_ptr<section_mark_t> m_next_part;
        bool n_next_part;

    public:
        bool _is_null_next_part() { next_part(); return n_next_part; };

    private:
        std::unique_ptr<record_t> m_first_record;
        bool n_first_record;

    public:
        bool _is_null_first_record() { first_record(); return n_first_record; };

    private:
        bool m_has_addresses;
        bool m_is_mapped;
        qemu_migration_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * What every stream starts with.
         */
        stream_head_t* head() const { return m_head.get(); }

        /**
         * What machine this is.
         */
        machine_configuration_t* configuration() const { return m_configuration.get(); }

        /**
         * The start of the section `ram`, after its kind.
         */
        section_start_t* section() const { return m_section.get(); }

        /**
         * The size of all blocks together, with the bit `size_of_memory`.
         */
        record_head_t* size() const { return m_size.get(); }

        /**
         * The blocks, the largest first. The number that ends the list starts with a
         * byte 0, where a block has the length of its name.
         */
        std::vector<std::unique_ptr<block_t>>* blocks() const { return m_blocks.get(); }

        /**
         * The end of the first part; machines of QEMU 2.3 and before have none.
         */
        section_mark_t* footer() const { return m_footer.get(); }

        /**
         * The start of the next part, or of the last one.
         */
        section_mark_t* next_part() const { return m_next_part.get(); }

        /**
         * The first record of the next part.
         */
        record_t* first_record() const { return m_first_record.get(); }

        /**
         * Whether `x-ignore-shared` is one of the capabilities.
         */
        bool has_addresses() const { return m_has_addresses; }

        /**
         * Whether `mapped-ram` is one of the capabilities.
         */
        bool is_mapped() const { return m_is_mapped; }
        qemu_migration_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
