#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class lzop_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * A file that lzop has packed, as libvirt does with saved machines if
     * `save_image_format` of qemu.conf is `lzop`: a header, then blocks of 256 KiB
     * that LZO1X packed one by one, and an empty block at the end.
     * \sa https://www.lzop.org/ lzop, src/lzop.c
     */

    class lzop_t : public kaitai::kstruct {

    public:
        class block_t;
        class block_head_t;
        class extra_field_t;
        class file_header_t;

        lzop_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, lzop_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~lzop_t();

        /**
         * One block; the last one is its first field alone.
         */

        class block_t : public kaitai::kstruct {

        public:

            block_t(int64_t p_flags, kaitai::kstream* p__io, lzop_t* p__parent = nullptr, lzop_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~block_t();

        private:
            std::unique_ptr<block_head_t> m_head;
            std::string m_body;
            bool n_body;

        public:
            bool _is_null_body() { body(); return n_body; };

        private:
            int64_t m_flags;
            lzop_t* m__root;
            lzop_t* m__parent;

        public:

            /**
             * Its sizes and checksums.
             */
            block_head_t* head() const { return m_head.get(); }

            /**
             * The body.
             */
            std::string body() const { return m_body; }

            /**
             * The flags of the header.
             */
            int64_t flags() const { return m_flags; }
            lzop_t* _root() const { return m__root; }
            lzop_t* _parent() const { return m__parent; }
        };

        /**
         * What is before the body of a block.
         */

        class block_head_t : public kaitai::kstruct {

        public:

            block_head_t(int64_t p_flags, kaitai::kstream* p__io, lzop_t::block_t* p__parent = nullptr, lzop_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~block_head_t();

        private:
            bool f_is_packed;
            bool m_is_packed;

        public:

            /**
             * Whether the contents are packed.
             */
            bool is_packed();

        private:
            uint32_t m_len_unpacked;
            uint32_t m_len_body;
            bool n_len_body;

        public:
            bool _is_null_len_body() { len_body(); return n_len_body; };

        private:
            uint32_t m_adler32_unpacked;
            bool n_adler32_unpacked;

        public:
            bool _is_null_adler32_unpacked() { adler32_unpacked(); return n_adler32_unpacked; };

        private:
            uint32_t m_crc32_unpacked;
            bool n_crc32_unpacked;

        public:
            bool _is_null_crc32_unpacked() { crc32_unpacked(); return n_crc32_unpacked; };

        private:
            uint32_t m_adler32_packed;
            bool n_adler32_packed;

        public:
            bool _is_null_adler32_packed() { adler32_packed(); return n_adler32_packed; };

        private:
            uint32_t m_crc32_packed;
            bool n_crc32_packed;

        public:
            bool _is_null_crc32_packed() { crc32_packed(); return n_crc32_packed; };

        private:
            int64_t m_flags;
            lzop_t* m__root;
            lzop_t::block_t* m__parent;

        public:

            /**
             * Size of the contents in bytes, 0 at the end.
             */
            uint32_t len_unpacked() const { return m_len_unpacked; }

            /**
             * Size of the body in bytes. It is that of the contents where LZO could
             * not make them smaller; they are there as they are then.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * Checksum of the contents.
             */
            uint32_t adler32_unpacked() const { return m_adler32_unpacked; }

            /**
             * Checksum of the contents.
             */
            uint32_t crc32_unpacked() const { return m_crc32_unpacked; }

            /**
             * Checksum of the body.
             */
            uint32_t adler32_packed() const { return m_adler32_packed; }

            /**
             * Checksum of the body.
             */
            uint32_t crc32_packed() const { return m_crc32_packed; }

            /**
             * The flags of the header.
             */
            int64_t flags() const { return m_flags; }
            lzop_t* _root() const { return m__root; }
            lzop_t::block_t* _parent() const { return m__parent; }
        };

        /**
         * Bytes of another program.
         */

        class extra_field_t : public kaitai::kstruct {

        public:

            extra_field_t(kaitai::kstream* p__io, lzop_t::file_header_t* p__parent = nullptr, lzop_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~extra_field_t();

        private:
            uint32_t m_len_body;
            std::string m_body;
            uint32_t m_checksum;
            lzop_t* m__root;
            lzop_t::file_header_t* m__parent;

        public:

            /**
             * Their number.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * The bytes.
             */
            std::string body() const { return m_body; }

            /**
             * A checksum of both.
             */
            uint32_t checksum() const { return m_checksum; }
            lzop_t* _root() const { return m__root; }
            lzop_t::file_header_t* _parent() const { return m__parent; }
        };

        /**
         * The header, and the magic before it.
         */

        class file_header_t : public kaitai::kstruct {

        public:

            file_header_t(kaitai::kstream* p__io, lzop_t* p__parent = nullptr, lzop_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~file_header_t();

        private:
            bool f_is_late;
            bool m_is_late;

        public:

            /**
             * Whether the fields that came with lzop 0.94 are there.
             */
            bool is_late();

        private:
            std::string m_magic;
            uint16_t m_version;
            uint16_t m_library_version;
            uint16_t m_needed_version;
            bool n_needed_version;

        public:
            bool _is_null_needed_version() { needed_version(); return n_needed_version; };

        private:
            uint8_t m_method;
            uint8_t m_level;
            bool n_level;

        public:
            bool _is_null_level() { level(); return n_level; };

        private:
            uint32_t m_flags;
            uint32_t m_filter;
            bool n_filter;

        public:
            bool _is_null_filter() { filter(); return n_filter; };

        private:
            uint32_t m_mode;
            uint32_t m_seconds_low;
            uint32_t m_seconds_high;
            bool n_seconds_high;

        public:
            bool _is_null_seconds_high() { seconds_high(); return n_seconds_high; };

        private:
            uint8_t m_len_name;
            std::string m_name;
            uint32_t m_checksum;
            std::unique_ptr<extra_field_t> m_extra;
            bool n_extra;

        public:
            bool _is_null_extra() { extra(); return n_extra; };

        private:
            lzop_t* m__root;
            lzop_t* m__parent;

        public:

            /**
             * Says that this is a file of lzop.
             */
            std::string magic() const { return m_magic; }

            /**
             * The version of lzop, such as 0x1040; later ones have more fields.
             */
            uint16_t version() const { return m_version; }

            /**
             * The version of the LZO library.
             */
            uint16_t library_version() const { return m_library_version; }

            /**
             * The version of lzop that a reader needs at least.
             */
            uint16_t needed_version() const { return m_needed_version; }

            /**
             * What packs the blocks, 1 to 3 for LZO1X.
             */
            uint8_t method() const { return m_method; }

            /**
             * How hard it tried.
             */
            uint8_t level() const { return m_level; }

            /**
             * Which checksums each block has, and which fields follow: bit 0 for one
             * of the unpacked block by Adler, bit 1 of the packed one; bits 8 and 9
             * the same by CRC; bit 6 for an extra field, bit 11 for a filter.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * What changed the contents before they were packed.
             */
            uint32_t filter() const { return m_filter; }

            /**
             * Permissions of the file.
             */
            uint32_t mode() const { return m_mode; }

            /**
             * When the file was changed, in seconds since 1970, the lower half.
             */
            uint32_t seconds_low() const { return m_seconds_low; }

            /**
             * The upper half of that.
             */
            uint32_t seconds_high() const { return m_seconds_high; }

            /**
             * Length of the file's name in bytes; 0 where there was no file.
             */
            uint8_t len_name() const { return m_len_name; }

            /**
             * The file's name.
             */
            std::string name() const { return m_name; }

            /**
             * A checksum of the header after the magic.
             */
            uint32_t checksum() const { return m_checksum; }

            /**
             * What another program has added.
             */
            extra_field_t* extra() const { return m_extra.get(); }
            lzop_t* _root() const { return m__root; }
            lzop_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<file_header_t> m_header;
        std::unique_ptr<std::vector<std::unique_ptr<block_t>>> m_blocks;
        lzop_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * What is said of the file.
         */
        file_header_t* header() const { return m_header.get(); }

        /**
         * The blocks; the last one is empty.
         */
        std::vector<std::unique_ptr<block_t>>* blocks() const { return m_blocks.get(); }
        lzop_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
