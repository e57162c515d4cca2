#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class s390_os_info_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * A page in which an s390 kernel keeps what dump tools and the next kernel need.
     * Its address is in the lowcore.
     * \sa https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/arch/s390/include/asm/os_info.h Linux arch/s390/include/asm/os_info.h
     */

    class s390_os_info_t : public kaitai::kstruct {

    public:
        class entry_t;

        s390_os_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, s390_os_info_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~s390_os_info_t();

        /**
         * One piece of information.
         */

        class entry_t : public kaitai::kstruct {

        public:

            entry_t(kaitai::kstream* p__io, s390_os_info_t* p__parent = nullptr, s390_os_info_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~entry_t();

        private:
            uint64_t m_paddr;
            uint64_t m_len_piece;
            uint32_t m_checksum;
            s390_os_info_t* m__root;
            s390_os_info_t* m__parent;

        public:

            /**
             * Physical address of the piece, or its value. Entry 0 leads to the
             * text, not to the note's header, unlike the lowcore's pointer. Current
             * kernels read entry 0 and never fill it.
             */
            uint64_t paddr() const { return m_paddr; }

            /**
             * Size of the piece in bytes; 0 where the entry is a value or empty.
             */
            uint64_t len_piece() const { return m_len_piece; }

            /**
             * Checksum of the piece.
             */
            uint32_t checksum() const { return m_checksum; }
            s390_os_info_t* _root() const { return m__root; }
            s390_os_info_t* _parent() const { return m__parent; }
        };

    private:
        std::string m_magic;
        uint32_t m_checksum;
        uint16_t m_version_major;
        uint16_t m_version_minor;
        uint64_t m_crash_kernel_paddr;
        uint64_t m_len_crash_kernel;
        std::unique_ptr<std::vector<std::unique_ptr<entry_t>>> m_entries;
        s390_os_info_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The letters `OSINFOSZ`.
         */
        std::string magic() const { return m_magic; }

        /**
         * Checksum of the page from here on.
         */
        uint32_t checksum() const { return m_checksum; }

        /**
         * Major version.
         */
        uint16_t version_major() const { return m_version_major; }

        /**
         * Minor version.
         */
        uint16_t version_minor() const { return m_version_minor; }

        /**
         * Physical address of the memory that is kept for a crash kernel.
         */
        uint64_t crash_kernel_paddr() const { return m_crash_kernel_paddr; }

        /**
         * Size of that memory in bytes.
         */
        uint64_t len_crash_kernel() const { return m_len_crash_kernel; }

        /**
         * What else there is: 0 the vmcoreinfo text, 1 the block for re-IPL, 2
         * flags, 3 reserved, 4 to 12 addresses of the kernel's own.
         */
        std::vector<std::unique_ptr<entry_t>>* entries() const { return m_entries.get(); }
        s390_os_info_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
