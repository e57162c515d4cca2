#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class makedumpfile_flattened_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * A dump split into records, so that it can be written to a pipe: each
     * record says where its bytes belong in the real file. Records come in any
     * order; where they overlap, the later one counts; bytes that no record covers
     * are zero.
     * The real file is mostly kdump-compressed, sometimes an ELF core.
     * 
     * All numbers are big-endian, whatever the byte order inside. QEMU wraps its
     * kdump-compressed dumps this way unless told otherwise.
     * \sa https://github.com/makedumpfile/makedumpfile/blob/master/IMPLEMENTATION makedumpfile IMPLEMENTATION
     */

    class makedumpfile_flattened_t : public kaitai::kstruct {

    public:
        class flattened_header_t;
        class record_t;
        class record_header_t;

        makedumpfile_flattened_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, makedumpfile_flattened_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~makedumpfile_flattened_t();

        /**
         * The first 4096 bytes.
         */

        class flattened_header_t : public kaitai::kstruct {

        public:

            flattened_header_t(kaitai::kstream* p__io, makedumpfile_flattened_t* p__parent = nullptr, makedumpfile_flattened_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~flattened_header_t();

        private:
            std::string m_magic;
            int64_t m_header_type;
            int64_t m_version;
            std::string m_reserved;
            makedumpfile_flattened_t* m__root;
            makedumpfile_flattened_t* m__parent;

        public:
            std::string magic() const { return m_magic; }

            /**
             * Kind of the wrapper, 1.
             */
            int64_t header_type() const { return m_header_type; }

            /**
             * Version of the wrapper, 1.
             */
            int64_t version() const { return m_version; }

            /**
             * Zeros.
             */
            std::string reserved() const { return m_reserved; }
            makedumpfile_flattened_t* _root() const { return m__root; }
            makedumpfile_flattened_t* _parent() const { return m__parent; }
        };

        /**
         * One piece of the real file.
         */

        class record_t : public kaitai::kstruct {

        public:

            record_t(kaitai::kstream* p__io, makedumpfile_flattened_t* p__parent = nullptr, makedumpfile_flattened_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~record_t();

        private:
            std::unique_ptr<record_header_t> m_header;
            std::string m_body;
            makedumpfile_flattened_t* m__root;
            makedumpfile_flattened_t* m__parent;

        public:
            record_header_t* header() const { return m_header.get(); }

            /**
             * The bytes that belong at `header.ofs_body`; none in the last record.
             */
            std::string body() const { return m_body; }
            makedumpfile_flattened_t* _root() const { return m__root; }
            makedumpfile_flattened_t* _parent() const { return m__parent; }
        };

        /**
         * The 16 bytes before each piece.
         */

        class record_header_t : public kaitai::kstruct {

        public:

            record_header_t(kaitai::kstream* p__io, makedumpfile_flattened_t::record_t* p__parent = nullptr, makedumpfile_flattened_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~record_header_t();

        private:
            bool f_is_end;
            bool m_is_end;

        public:

            /**
             * Whether this is the mark after the last record.
             */
            bool is_end();

        private:
            int64_t m_ofs_body;
            int64_t m_len_body;
            makedumpfile_flattened_t* m__root;
            makedumpfile_flattened_t::record_t* m__parent;

        public:

            /**
             * Where the piece belongs in the real file, in bytes; -1 after the last
             * one.
             */
            int64_t ofs_body() const { return m_ofs_body; }

            /**
             * Size of the piece in bytes; -1 in the last record. No other negative
             * number is a size.
             */
            int64_t len_body() const { return m_len_body; }
            makedumpfile_flattened_t* _root() const { return m__root; }
            makedumpfile_flattened_t::record_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<flattened_header_t> m_header;
        std::unique_ptr<std::vector<std::unique_ptr<record_t>>> m_records;
        makedumpfile_flattened_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        flattened_header_t* header() const { return m_header.get(); }

        /**
         * All records. A large dump has very many; a reader that must stay small
         * reads their headers one by one.
         */
        std::vector<std::unique_ptr<record_t>>* records() const { return m_records.get(); }
        makedumpfile_flattened_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
