#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class elf_notes_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * ELF notes, one after the other, as in a PT_NOTE segment or in the memory
     * region that a guest announces through fw_cfg.
     * 
     * The layout is the same for both ELF classes: `Elf32_Nhdr` and `Elf64_Nhdr`
     * are three 32-bit words. The words have the byte order of the file or guest
     * that wrote them. Core dumps align names and descriptors to 4 bytes, although
     * the generic ABI's text for 64-bit files suggests 8; segments that say
     * `p_align` 8 do use 8. The descriptor of the note named VMCOREINFO starts at
     * byte 24 under either rule; only the place of the next note differs.
     * 
     * An empty header (all three words 0) ends the list for Linux, which reserves
     * room for one after its vmcoreinfo note, and for readers in the kernel. It is
     * not a terminator in the generic ABI, and it is read as a note here.
     * \sa https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.pheader.html#note_section System V gABI, Note Section
     * \sa https://www.kernel.org/doc/html/latest/admin-guide/kdump/vmcoreinfo.html Linux Documentation/admin-guide/kdump/vmcoreinfo
     */

    class elf_notes_t : public kaitai::kstruct {

    public:
        class note_t;
        class note_header_t;

        elf_notes_t(bool p_is_be, int64_t p_align, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, elf_notes_t* p__root = nullptr);

    private:
        int m__is_le;

    public:

    private:
        void _read();
        void _read_le();
        void _read_be();
        void _clean_up();

    public:
        ~elf_notes_t();

        /**
         * One note. It must start at a multiple of `align` from the start of the
         * segment.
         */

        class note_t : public kaitai::kstruct {

        public:

            note_t(kaitai::kstream* p__io, elf_notes_t* p__parent = nullptr, elf_notes_t* p__root = nullptr, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~note_t();

        private:
            std::unique_ptr<note_header_t> m_header;
            std::string m_name;
            std::string m_name_padding;
            std::string m_desc;
            std::string m_desc_padding;
            elf_notes_t* m__root;
            elf_notes_t* m__parent;

        public:
            note_header_t* header() const { return m_header.get(); }

            /**
             * Owner of the note with its terminating NUL; empty where `len_name` is
             * 0. For a Linux or Windows guest these are the 11 bytes
             * `VMCOREINFO` and NUL. Bytes, because nothing keeps a producer to
             * ASCII.
             */
            std::string name() const { return m_name; }

            /**
             * Zeros up to the descriptor's alignment; no bytes where the segment
             * ends before them.
             */
            std::string name_padding() const { return m_name_padding; }

            /**
             * Descriptor. For a Linux guest the text of `vmcoreinfo`, for a Windows
             * guest a `windows_dump_header`; tell them apart by the bytes, the name
             * is the same.
             */
            std::string desc() const { return m_desc; }

            /**
             * Zeros up to the next note; no bytes where the segment ends before
             * them.
             * QEMU counts it: a region that ends right after an unpadded
             * descriptor is refused.
             */
            std::string desc_padding() const { return m_desc_padding; }
            elf_notes_t* _root() const { return m__root; }
            elf_notes_t* _parent() const { return m__parent; }
        };

        /**
         * The three words before every note's name.
         */

        class note_header_t : public kaitai::kstruct {

        public:

            note_header_t(kaitai::kstream* p__io, elf_notes_t::note_t* p__parent = nullptr, elf_notes_t* p__root = nullptr, int p_is_le = -1);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~note_header_t();

        private:
            bool f_len_desc_padding;
            int32_t m_len_desc_padding;

        public:

            /**
             * Bytes between the descriptor and the next note.
             */
            int32_t len_desc_padding();

        private:
            bool f_len_name_padding;
            int32_t m_len_name_padding;

        public:

            /**
             * Bytes between the name and the descriptor.
             */
            int32_t len_name_padding();

        private:
            uint32_t m_len_name;
            uint32_t m_len_desc;
            uint32_t m_note_type;
            elf_notes_t* m__root;
            elf_notes_t::note_t* m__parent;

        public:

            /**
             * Size of the name in bytes, with its NUL and without padding. 11 for
             * VMCOREINFO; some producers leave out the NUL and write 10.
             */
            uint32_t len_name() const { return m_len_name; }

            /**
             * Size of the descriptor in bytes, without padding. Linux writes the
             * exact length of its text, Xen a fixed 4068.
             */
            uint32_t len_desc() const { return m_len_desc; }

            /**
             * Meaning depends on the name. 0 for VMCOREINFO. QEMU does not look at
             * it; makedumpfile, crash and elfutils ask for 0.
             */
            uint32_t note_type() const { return m_note_type; }
            elf_notes_t* _root() const { return m__root; }
            elf_notes_t::note_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<std::vector<std::unique_ptr<note_t>>> m_notes;
        bool n_notes;

    public:
        bool _is_null_notes() { notes(); return n_notes; };

    private:
        std::string m_rest;
        bool m_is_be;
        int64_t m_align;
        elf_notes_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The notes, with the empty ones that zeroed memory reads as; absent where
         * there is no room for one.
         */
        std::vector<std::unique_ptr<note_t>>* notes() const { return m_notes.get(); }

        /**
         * Fewer than 12 bytes after the last note, too few for a header: a region
         * of memory need not end where a note does.
         */
        std::string rest() const { return m_rest; }

        /**
         * Whether the header words are big-endian.
         */
        bool is_be() const { return m_is_be; }

        /**
         * Alignment in bytes of names, descriptors and notes, 4 or 8.
         */
        int64_t align() const { return m_align; }
        elf_notes_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
