#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class fw_cfg_directory_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace vmcoreinfo_ksy {

    /**
     * The directory of files that a hypervisor offers through fw_cfg, item 0x0019.
     * 
     * A guest looks here for `etc/vmcoreinfo` and its selector. Files are numbered
     * in the order of their names, so the selector depends on which others the
     * machine has. All integers are big-endian, whatever the guest.
     * 
     * The item has room for more files than it names, 4 bytes and 64 for each slot;
     * what follows the last named file is zero.
     * \sa https://www.qemu.org/docs/master/specs/fw_cfg.html QEMU docs/specs/fw_cfg
     */

    class fw_cfg_directory_t : public kaitai::kstruct {

    public:
        class file_t;

        fw_cfg_directory_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, fw_cfg_directory_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~fw_cfg_directory_t();

        /**
         * One file, 64 bytes.
         */

        class file_t : public kaitai::kstruct {

        public:

            file_t(kaitai::kstream* p__io, fw_cfg_directory_t* p__parent = nullptr, fw_cfg_directory_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~file_t();

        private:
            uint32_t m_len_content;
            uint16_t m_selector;
            uint16_t m_reserved;
            std::string m_name;
            fw_cfg_directory_t* m__root;
            fw_cfg_directory_t* m__parent;

        public:

            /**
             * Size of the file in bytes, 16 for `etc/vmcoreinfo`.
             */
            uint32_t len_content() const { return m_len_content; }

            /**
             * Key that selects the file, 0x0020 or above.
             */
            uint16_t selector() const { return m_selector; }

            /**
             * Zero.
             */
            uint16_t reserved() const { return m_reserved; }

            /**
             * Path of the file, ASCII, with its NUL at most 56 bytes.
             */
            std::string name() const { return m_name; }
            fw_cfg_directory_t* _root() const { return m__root; }
            fw_cfg_directory_t* _parent() const { return m__parent; }
        };

    private:
        uint32_t m_num_files;
        std::unique_ptr<std::vector<std::unique_ptr<file_t>>> m_files;
        fw_cfg_directory_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Number of files in the directory.
         */
        uint32_t num_files() const { return m_num_files; }

        /**
         * The files, in the order of their names.
         */
        std::vector<std::unique_ptr<file_t>>* files() const { return m_files.get(); }
        fw_cfg_directory_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
